import type { Text } from '../model/text.js';

/**
 * One short exercise for the exchange zone, where people of the three systems practise a coupling competence together.
 * The idea of exchange zones is the booklet's (Baadsgaard et al. 2019, p. 18); the exercises are ours.
 */
export interface PracticeCard {
  /** The competence: an item of the instrument `coupling`. */
  readonly id: string;
  readonly title: Text;
  /** What to do, in order. */
  readonly steps: readonly Text[];
  /** How long it takes. */
  readonly minutes: number;
  readonly with: Text;
  /** How one sees that it worked. */
  readonly worked: Text;
}

/** The instrument whose competences the cards practise, and its cards: one each, in the instrument's order. */
export interface Practice {
  readonly instrument: string;
  readonly cards: readonly PracticeCard[];
}

/** The practice cards. Loaded when first asked for. */
export async function loadPractice(): Promise<Practice> {
  const { default: practice } = await import('./practice.json');
  return practice;
}
