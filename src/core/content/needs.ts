/**
 * What a small company may need: 40 needs in eleven groups, in the order in which every list shows them.
 * The ids are part of the catalogue format and do not change.
 */
import type { Text } from '../model/text.js';
import needs from './needs.json';

/** The groups in order; the ids stand in `Need.group`. */
export const NEED_GROUPS = [
  { id: 'recruit', title: { da: 'Rekruttering', en: 'Recruitment' } },
  { id: 'upskill', title: { da: 'Opkvalificering', en: 'Upskilling' } },
  { id: 'retain', title: { da: 'Fastholdelse', en: 'Retention' } },
  { id: 'growth', title: { da: 'Vækst', en: 'Growth' } },
  { id: 'digital', title: { da: 'Digitalisering', en: 'Digitalisation' } },
  { id: 'green', title: { da: 'Grøn omstilling', en: 'Green transition' } },
  { id: 'export', title: { da: 'Eksport', en: 'Export' } },
  { id: 'leadership', title: { da: 'Ledelse', en: 'Leadership' } },
  { id: 'succession', title: { da: 'Ejerskifte', en: 'Succession' } },
  { id: 'crisis', title: { da: 'Krise', en: 'Crisis' } },
  { id: 'start', title: { da: 'Opstart', en: 'Starting up' } },
] as const;

export type NeedGroup = (typeof NEED_GROUPS)[number]['id'];

export interface Need {
  readonly id: string;
  /** One of the ids of NEED_GROUPS. */
  readonly group: string;
  /** At most six words, as an owner says it. */
  readonly title: Text;
  /** One to three words, for use under the group's title. */
  readonly short: Text;
}

/** All needs, group by group. */
export const NEEDS: readonly Need[] = needs;

const byId: ReadonlyMap<string, Need> = new Map(NEEDS.map((need) => [need.id, need]));

/** The need with this id, or undefined for an id that is not in the taxonomy. */
export function needById(id: string): Need | undefined {
  return byId.get(id);
}
