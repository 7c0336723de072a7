import type { Response, Round, Tally } from '../../src/core/model/index.js';
import type { Draft } from '../../src/core/storage/index.js';

const instrument = { id: 'partnership-short', revision: 1 };

/** A response with one answer. */
export function sampleResponse(id = 'r1', answer = 4): Response {
  return {
    format: 'kobling-response',
    version: 1,
    id,
    rev: 1,
    instrument,
    round: '2026-2',
    workspace: 'horsens',
    respondent: { system: 'employment', role: 'leader' },
    perspective: 'self',
    subject: null,
    answers: { 'common-goals': answer, 'figure-1': { x: 0.5, y: -0.25 }, trust: 'unknown' },
    startedAt: '2026-11-02',
    completedAt: null,
  };
}

/** A draft with one answer. */
export function sampleDraft(answer = 4): Draft {
  const response = sampleResponse('r1', answer);
  return { instrument, round: '2026-2', response, at: 'trust' };
}

export function sampleRound(): Round {
  return {
    format: 'kobling-round',
    version: 1,
    id: '2026-2',
    title: { da: 'Anden runde' },
    instrument,
    opens: '2026-11-01',
    closes: null,
    closed: false,
    minGroup: 5,
    split: 'system',
    names: false,
  };
}

export function sampleTally(): Tally {
  return {
    format: 'kobling-tally',
    version: 1,
    instrument,
    round: '2026-2',
    groups: [{ system: 'business', respondents: 5, items: { trust: [0, 1, 1, 2, 1] } }],
  };
}
