import { STATES as ASSESSMENT } from '../assessment/states.js';
import { STATES as DATA } from '../data/states.js';
import { STATES as FINDER } from '../offer-finder/more-states.js';
import { STATES as RADAR } from '../radar/states.js';
import { STATES as REPORT } from '../report/states.js';
import { STATES as WORKSPACE } from '../workspace/states.js';
import type { Row, Stage } from './matrix.js';

/** All elements of the kit: their states, and which of them are looked at in every browser. */
export const TABLE = {
  'kobling-workspace': {
    states: WORKSPACE,
    everywhere: ['around all elements, nothing kept', 'around what cannot be had'],
  },
  'kobling-offer-finder': { states: FINDER, everywhere: ['start', 'result', 'no catalogue to be had'] },
  'kobling-assessment': {
    states: Object.fromEntries(
      Object.entries(ASSESSMENT).map(([name, reach]) => [
        name,
        async ({ own, width }: Stage) => (await reach({ workspace: own.workspace, width })).element,
      ]),
    ),
    everywhere: ['intro', 'a rating', 'a broken instrument'],
  },
  'kobling-report': { states: REPORT, everywhere: ['no answer yet', 'a report', 'a broken instrument'] },
  'kobling-radar': { states: RADAR, everywhere: ['no answer yet', 'as radar', 'a broken instrument'] },
  'kobling-data': { states: DATA, everywhere: ['nothing kept', 'what is kept', 'a file that is none'] },
} satisfies Readonly<Record<string, Row>>;
