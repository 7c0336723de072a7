import type { KoblingElement } from '../../../src/components/base/element.js';
import type { GroupPage } from './group-page.js';

/** Closes the round on show: says so, and yes to being asked. */
export async function closeRound(page: GroupPage<KoblingElement>): Promise<void> {
  await page.press(/^(Luk runden, og vis|Close the round and show)/);
  await page.press(/^(Luk runden|Close the round)$/);
}
