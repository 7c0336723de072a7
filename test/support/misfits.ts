/**
 * What does not fit in the elements that fit `selector`: text that is cut off or runs out of its box, and anything that
 * stands outside the element, unless it can be scrolled to. Empty is the only good answer.
 *
 * Stands by itself, so that it can be sent into a page.
 */
export const misfits = (selector: string): string[] => {
  const found: string[] = [];
  const screen = document.documentElement;
  if (screen.scrollWidth > innerWidth) found.push(`the page: ${screen.scrollWidth} px wide in ${innerWidth}`);
  const tell = (element: Element, what: string) =>
    found.push(
      `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent?.trim().slice(0, 30) ?? ''}”: ${what}`,
    );
  const scrolls = (overflow: string) => ['auto', 'scroll'].includes(overflow);
  for (const host of document.querySelectorAll(selector)) {
    const box = host.getBoundingClientRect();
    const isScrolled = (element: Element | null): boolean =>
      element !== null && (scrolls(getComputedStyle(element).overflowX) || isScrolled(element.parentElement));
    for (const element of host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
      if (element.closest('svg, .unseen, option, input') || !element.checkVisibility()) continue;
      const { overflowX, overflowY, display, opacity, position } = getComputedStyle(element);
      if (display === 'inline' || opacity === '0' || position === 'fixed') continue;
      const { left, right } = element.getBoundingClientRect();
      if ((left < box.left - 1 || right > box.right + 1) && !isScrolled(element.parentElement))
        tell(
          element,
          `from ${Math.round(left - box.left)} to ${Math.round(right - box.left)} in ${Math.round(box.width)}`,
        );
      // What is one pixel wide is for who cannot see it.
      const isBox = element.clientWidth > 1;
      if (isBox && !scrolls(overflowX) && element.scrollWidth > element.clientWidth + 1)
        tell(element, `${element.scrollWidth} px of words in ${element.clientWidth}`);
      if (isBox && overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
        tell(element, `cut off below ${element.clientHeight} of ${element.scrollHeight} px`);
    }
  }
  return found;
};

/** What WCAG 2.2, 1.4.12, lets a reader set; put into the roots, as a reader's own extension would. */
export const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
