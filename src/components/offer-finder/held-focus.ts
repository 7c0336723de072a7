/**
 * Notes which of the controls that fit has focus. What is given back is called after the painting: it puts focus on the
 * control in the same place, if what had it is gone.
 */
export function heldFocus(root: ShadowRoot | null, selector: string): () => void {
  const controls = () => [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const held = controls().findIndex((control) => control.matches(':focus'));
  return () => {
    if (held >= 0 && !root?.activeElement) controls()[held]?.focus();
  };
}

/** The same for a control that is gone for good: focus goes on at the last of those that fit `next`. */
export function orGoOnAt(root: ShadowRoot | null, next: string): () => void {
  const held = root?.activeElement;
  return () => {
    if (held && !root.activeElement) [...root.querySelectorAll<HTMLElement>(next)].at(-1)?.focus();
  };
}

/** Whether nobody has gone elsewhere meanwhile: focus is nowhere, or on what fits. */
export function isFocusFree(host: HTMLElement, selector: string): boolean {
  const held = host.shadowRoot?.activeElement;
  const { activeElement, body } = host.ownerDocument;
  return held ? held.matches(selector) : activeElement === null || activeElement === body;
}
