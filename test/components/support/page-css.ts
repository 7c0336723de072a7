/** Puts a style sheet of the page on the page, as a hostile or careless site would; gives what takes it away. */
export function withPageCss(css: string): () => void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return () => style.remove();
}
