import type { Answer, Instrument, Item, ShowIf } from '../model/assessment.js';
import { NON_ANSWERS, type Perspective } from '../model/vocabulary.js';

/** Whether an answer is one of the two that are never scored. */
export function isNonAnswer(answer: Answer): boolean {
  return NON_ANSWERS.some((word) => word === answer);
}

/**
 * The items this person is asked, in the instrument's order: those without a condition and those whose
 * condition holds for an item that is itself asked. No answer, "unknown" and "not relevant" fulfil no
 * condition; items whose conditions go round in a circle are not asked.
 */
export function visibleItems(
  instrument: Instrument,
  answers: Readonly<Record<string, Answer>>,
): readonly Item[] {
  const byId = new Map(instrument.items.map((item) => [item.id, item]));
  const known = new Map<string, boolean>();

  const isAsked = (item: Item): boolean => {
    const before = known.get(item.id);
    if (before !== undefined) return before;
    known.set(item.id, false); // stands while the chain is followed, so a circle ends here
    const asked = item.showIf === null || holds(item.showIf);
    known.set(item.id, asked);
    return asked;
  };
  const holds = (condition: ShowIf): boolean => {
    const source = byId.get(condition.item);
    const answer = Object.hasOwn(answers, condition.item) ? answers[condition.item] : undefined;
    return source !== undefined && answer !== undefined && isAsked(source) && isFulfilled(condition, answer);
  };

  return instrument.items.filter(isAsked);
}

/**
 * The items a person is asked from a perspective: all that are visible, of those about a team seen from outside the ones
 * that have words for it, and of those about what should be the ratings, since only they can be compared with today.
 */
export function askedItems(
  instrument: Instrument,
  answers: Readonly<Record<string, Answer>>,
  perspective: Perspective,
): readonly Item[] {
  const visible = visibleItems(instrument, answers);
  if (perspective === 'other') return visible.filter(({ wording }) => wording?.other);
  return perspective === 'desired' ? visible.filter(({ kind }) => kind === 'rating') : visible;
}

/** The answers to what is asked: what is hidden by now was perhaps answered before, and is nobody's business. */
export function askedAnswers(
  instrument: Instrument,
  answers: Readonly<Record<string, Answer>>,
  perspective: Perspective,
): Readonly<Record<string, Answer>> {
  const asked = new Set(askedItems(instrument, answers, perspective).map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
}

function isFulfilled({ op, value }: ShowIf, answer: Answer): boolean {
  if (typeof answer === 'object' || isNonAnswer(answer)) return false;
  if (typeof value === 'object') {
    if (op === 'in') return value.includes(answer);
    return op === 'not-in' && !value.includes(answer);
  }
  if (op === '=' || op === 'in') return answer === value;
  if (op === '!=' || op === 'not-in') return answer !== value;
  if (typeof answer !== 'number' || typeof value !== 'number') return false;
  switch (op) {
    case '<':
      return answer < value;
    case '<=':
      return answer <= value;
    case '>':
      return answer > value;
    case '>=':
      return answer >= value;
  }
}
