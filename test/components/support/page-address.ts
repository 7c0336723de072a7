/** Puts a fragment into the address of the test's page, and takes it away again. */
export function setFragment(fragment: string): void {
  history.replaceState(null, '', `${location.pathname}${location.search}${fragment}`);
}
