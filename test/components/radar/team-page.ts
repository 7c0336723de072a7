import { closeRound } from '../support/close-round.js';
import { placeGroup, type GroupPage, type Placing } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace, type Opinion, type OwnWorkspace } from '../support/responses.js';
import type { Instrument, Response } from '../../../src/core/model/assessment.js';
import type { KoblingRadar } from '../../../src/components/radar/define.js';

const SYSTEMS = ['employment', 'education', 'business'] as const;

/** Nobody has new ideas, one alone sees things through, and everybody has the rest. */
export const mostly: (system: number, person: number) => Opinion = (system, person) => (item) => {
  if (item === 'c4.3') return 2;
  if (item === 'c3.2') return system === 0 && person === 0 ? 5 : 2;
  return 5;
};

/** A team by system. */
export const invented = (
  sheet: Instrument,
  counts: readonly number[],
  says: (system: number, person: number) => Opinion = mostly,
): Response[] =>
  counts.flatMap((count, at) => inventMany(sheet, count, SYSTEMS[at], (person) => says(at, person)));

export interface TeamPage {
  readonly sheet: Instrument;
  readonly own: OwnWorkspace;
  readonly page: GroupPage<KoblingRadar>;
  /** Puts one more radar of the same workspace on the page. */
  readonly again: (properties?: Partial<KoblingRadar>, placing?: Placing) => Promise<GroupPage<KoblingRadar>>;
  /** Takes all of it from the page, and from the disk. */
  readonly leave: () => Promise<void>;
}

/** A radar of these people, closed unless said otherwise. */
export async function teamPage(
  responses: (sheet: Instrument) => readonly Response[],
  properties: Partial<KoblingRadar> = {},
  { isOpen = false, ...placing }: Placing & { isOpen?: boolean } = {},
): Promise<TeamPage> {
  const sheet = await builtIn('coupling');
  const own = await ownWorkspace(responses(sheet));
  const pages: GroupPage<KoblingRadar>[] = [];
  const place = async (given: Partial<KoblingRadar>, at: Placing) => {
    const page = await placeGroup(
      document.createElement('kobling-radar'),
      { workspace: own.workspace, ...given },
      at,
    );
    pages.push(page);
    return page;
  };
  const page = await place(properties, placing);
  if (!isOpen) {
    await closeRound(page);
    await page.says(/Øv det næste|Practise this next/);
  }
  return {
    sheet,
    own,
    page,
    again: (given = {}, at = {}) => place(given, at),
    leave: async () => {
      for (const one of pages) one.element.remove();
      await own.leave();
    },
  };
}
