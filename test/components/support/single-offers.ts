import type { AnswerPage } from './finder-answer.js';
import { until } from './until.js';

/** Opens the list of single offers below an answer, and waits until it is there. */
export async function openSingleOffers(page: AnswerPage): Promise<void> {
  const fold = page.one<HTMLDetailsElement>('.finding');
  if (!fold.open) page.one<HTMLElement>('.finding > summary').click();
  await until(() => page.texts('.finding .others > li').length > 0, 'the list of single offers');
}

/** The row of a single offer in the list, or among those that an answer keeps out. */
export function singleOffer(page: AnswerPage, title: string): HTMLElement {
  const rows = page.finder.shadowRoot?.querySelectorAll<HTMLElement>('.finding .others > li, .barred li');
  const found = [...(rows ?? [])].find((row) => {
    // A word that is explained carries words for those who do not see it.
    const heading = row.querySelector('.h3, b')?.cloneNode(true);
    if (!(heading instanceof Element)) return false;
    for (const unseen of heading.querySelectorAll('.unseen')) unseen.remove();
    return heading.textContent?.replace(/\s+/g, ' ').includes(title);
  });
  if (!found) throw new Error(`${title} is not in a list.`);
  return found;
}
