import type { AnswerPage } from './finder-answer.js';
import { until } from './until.js';

/** Choices of what should count most, as they are read. */
export const wishesIn = (page: AnswerPage): string[] => page.texts('.wish');

/** The radio of a wish, once it is there. */
export async function wishOf(page: AnswerPage, name: string | RegExp): Promise<HTMLInputElement> {
  const find = () =>
    [...(page.finder.shadowRoot?.querySelectorAll('label.wish') ?? [])].find((label) =>
      typeof name === 'string' ? label.textContent?.includes(name) : name.test(label.textContent ?? ''),
    );
  await until(find, `the wish ${String(name)}`);
  const radio = find()?.querySelector('input');
  if (!radio) throw new Error(`${String(name)} cannot be chosen.`);
  return radio;
}
