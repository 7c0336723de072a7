/**
 * Unfolds the statements while the page is printed: on paper nothing can be opened. Browsers that know
 * `::details-content` do it by style alone.
 * @returns stops doing so
 */
export function unfoldOnPaper(root: ParentNode, view: Window | null): () => void {
  let opened: HTMLDetailsElement[] = [];
  const before = () => {
    opened = [...root.querySelectorAll<HTMLDetailsElement>('details.statements:not([open])')];
    for (const details of opened) details.open = true;
  };
  const after = () => {
    for (const details of opened) details.open = false;
    opened = [];
  };
  view?.addEventListener('beforeprint', before);
  view?.addEventListener('afterprint', after);
  return () => {
    view?.removeEventListener('beforeprint', before);
    view?.removeEventListener('afterprint', after);
  };
}
