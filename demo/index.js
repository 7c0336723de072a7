// The copy buttons of the index page. Without a clipboard the code is selected instead, ready to copy by hand.
const status = document.querySelector('.copied');

for (const button of document.querySelectorAll('.copy')) {
  button.addEventListener('click', async () => {
    const code = button.parentElement?.querySelector('code');
    if (!code) return;
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      if (status) status.textContent = 'Kopieret.';
    } catch {
      getSelection()?.selectAllChildren(code);
      if (status) status.textContent = 'Koden er markeret. Kopiér den med tastaturet.';
    }
  });
}
