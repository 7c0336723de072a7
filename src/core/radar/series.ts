import type { System } from '../model/vocabulary.js';

/** One competence: who carries it. */
export interface RadarSpoke {
  readonly id: string;
  /** People by system, in the order they stack outwards; system null is drawn in neutral ink. Null is hidden. */
  readonly groups: readonly { readonly system: System | null; readonly people: number }[] | null;
}

/** One function with its competences in their fixed order. */
export interface RadarFan {
  readonly id: string;
  readonly spokes: readonly RadarSpoke[];
}

/** What a radar draws: functions clockwise from the top. Neighbours are no continuum, so each has a fan of its own. */
export type RadarSeries = readonly RadarFan[];
