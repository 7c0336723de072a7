// The copy buttons of the index page. Without a clipboard the code is selected instead, ready to copy by hand.

/** Emptied and painted first: the same words again are then a change, and are spoken again. */
function say(status, words) {
  status.textContent = '';
  requestAnimationFrame(() => requestAnimationFrame(() => (status.textContent = words)));
}

for (const button of document.querySelectorAll('.copy')) {
  const sample = button.closest('.sample');
  const code = sample?.querySelector('pre code');
  const status = sample?.querySelector('.copied');
  button.addEventListener('click', async () => {
    if (!code || !status) return;
    try {
      await navigator.clipboard.writeText(code.textContent);
      say(status, 'Kopieret.');
    } catch {
      getSelection()?.selectAllChildren(code);
      say(status, 'Koden er markeret. Kopiér den med tastaturet.');
    }
  });
}
