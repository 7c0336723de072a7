// The copy buttons of the index page. Without a clipboard the code is selected instead, ready to copy by hand.
for (const button of document.querySelectorAll('.copy')) {
  const sample = button.closest('.sample');
  const code = sample?.querySelector('pre code');
  const status = sample?.querySelector('.copied');
  button.addEventListener('click', async () => {
    if (!code || !status) return;
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = 'Kopieret.';
    } catch {
      getSelection()?.selectAllChildren(code);
      status.textContent = 'Koden er markeret. Kopiér den med tastaturet.';
    }
  });
}
