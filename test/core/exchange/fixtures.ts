/** Valid files, each with every key, made new on every call so that a test may break them. */
export function offer(id = 'sambesoeg', extra: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    type: 'sambesoeg',
    system: 'business',
    title: { da: 'Fælles besøg', en: 'Joint visit' },
    summary: { da: 'Tre konsulenter, ét besøg.' },
    provider: { id: 'erhvervshus', name: 'Erhvervshuset', url: 'https://example.dk' },
    needs: { 'growth-strategy': 3, overview: 2 },
    conditions: [
      { fact: 'company.employees', op: 'between', value: [2, 249], hard: true },
      { anyOf: [[{ fact: 'company.sector', op: '=', value: 'private' }]], hard: false },
    ],
    area: { municipalities: [615] },
    delivery: 'at-company',
    duration: 'P1D',
    effortDays: 0.5,
    price: { amount: 0, currency: 'DKK', year: 2026 },
    terms: { da: 'Gratis (2026)' },
    status: 'active',
    validFrom: '2026-01-01',
    validThrough: '2027-12-31',
    deadline: null,
    after: ['virksomhedsindgang'],
    checks: ['de-minimis'],
    contact: {
      name: 'Vagten',
      phone: '12 34 56 78',
      email: 'a@example.dk',
      url: 'https://example.dk/kontakt',
    },
    source: { asOf: 2026, confidence: 'high' },
    successor: null,
    ...extra,
  };
}

export function catalogue(offers: readonly unknown[] = [offer()], extra: Record<string, unknown> = {}) {
  return {
    format: 'kobling-catalogue',
    version: 1,
    id: 'midt',
    publisher: { name: 'Erhvervshuset', url: 'https://example.dk', system: 'business' },
    updated: '2026-11-01',
    offers,
    combinations: [
      {
        id: 'rotation',
        title: { da: 'Rotation' },
        offers: ['amu', 'sambesoeg'],
        needs: ['overview'],
        logic: { da: 'Fordi' },
        steps: [{ da: 'Først' }],
        watch: { da: 'Pas på' },
        status: 'active',
      },
    ],
    exclusions: [{ offers: ['amu', 'svu'], why: { da: 'Samme timer' } }],
    ...extra,
  };
}

export const TODAY = '2026-11-24';

export function instrument(extra: Record<string, unknown> = {}) {
  return {
    format: 'kobling-instrument',
    version: 1,
    id: 'trust',
    revision: 2,
    title: { da: 'Tillid' },
    intro: { da: 'Ti minutter' },
    scale: { min: 1, max: 5, labels: ['1', '2', '3', '4', '5'].map((da) => ({ da })) },
    dimensions: [
      { id: 'trust', title: { da: 'Tillid' }, description: { da: 'Om tillid' }, context: false },
      { id: 'frame', title: { da: 'Rammer' }, context: true },
    ],
    items: [
      {
        id: 'open',
        dimension: 'trust',
        kind: 'rating',
        text: { da: 'Vi taler åbent' },
        reversed: false,
        position: 'x',
      },
      {
        id: 'visits',
        dimension: 'frame',
        kind: 'count',
        text: { da: 'Besøg' },
        unit: { da: 'besøg' },
        min: 0,
        max: 99,
      },
      {
        id: 'how',
        dimension: 'frame',
        kind: 'choice',
        text: { da: 'Hvordan' },
        options: [
          { id: 'a', text: { da: 'A' } },
          { id: 'b', text: { da: 'B' } },
        ],
        showIf: { item: 'open', op: '>=', value: 3 },
      },
      { id: 'why', dimension: 'trust', kind: 'text', text: { da: 'Hvorfor' }, source: { page: 7 } },
      {
        id: 'where',
        dimension: 'trust',
        kind: 'position',
        text: { da: 'Hvor' },
        help: { da: 'Sæt et kryds' },
      },
    ],
    citation: 'Hæftet',
    ...extra,
  };
}

export function response(extra: Record<string, unknown> = {}) {
  return {
    format: 'kobling-response',
    version: 1,
    id: 'r-1',
    rev: 1,
    instrument: { id: 'trust', revision: 2 },
    round: '2026-1',
    workspace: 'default',
    respondent: { system: 'education', role: 'leader', organisation: 'Skolen', name: 'Åse' },
    perspective: 'self',
    subject: 'holdet',
    answers: { open: 4, visits: 3, how: 'a', why: 'Fordi', where: { x: -1, y: 0.5 } },
    startedAt: '2026-11-24T08:00:00Z',
    completedAt: '2026-11-24T08:10:00+01:00',
    ...extra,
  };
}

export function gaps(extra: Record<string, unknown> = {}) {
  return {
    format: 'kobling-gaps',
    version: 1,
    exported: '2026-11-30',
    lists: [
      {
        id: 'a',
        rev: 3,
        counts: [
          { need: 'export', municipality: 615, days: 2, first: '2026-11-01', last: '2026-11-30' },
          { need: 'succession', municipality: null, days: 1, first: '2026-11-30', last: '2026-11-30' },
        ],
      },
    ],
    ...extra,
  };
}

export function tally(extra: Record<string, unknown> = {}) {
  return {
    format: 'kobling-tally',
    version: 1,
    instrument: { id: 'trust', revision: 2 },
    round: '2026-1',
    groups: [
      { system: 'business', role: 'leader', respondents: 6, items: { open: [0, 1, 2, 3, 0], how: [4, 2] } },
    ],
    ...extra,
  };
}

export function round(extra: Record<string, unknown> = {}) {
  return {
    format: 'kobling-round',
    version: 1,
    id: '2026-1',
    title: { da: 'Forår' },
    instrument: { id: 'trust', revision: 2 },
    opens: '2026-03-01',
    closes: '2026-04-01',
    closed: true,
    minGroup: 6,
    split: 'role',
    names: true,
    ...extra,
  };
}

export function workspace(extra: Record<string, unknown> = {}) {
  const record = (key: string, value: unknown) => ({ key, rev: 3, updated: '2026-11-24T08:00:00Z', value });
  return {
    format: 'kobling-workspace',
    version: 1,
    workspace: 'default',
    exported: '2026-11-24T09:00:00Z',
    drafts: [
      record('d', {
        instrument: { id: 'trust', revision: 2 },
        round: null,
        response: response(),
        at: 'open',
        answers: {},
      }),
    ],
    responses: [record('r-1', response())],
    tallies: [record('t', tally())],
    rounds: [record('2026-1', round())],
    settings: [record('theme', 'dark')],
    unreadable: [record('u', { from: 'drafts', key: 'x', raw: { odd: [1] }, why: 'invalid' })],
    ...extra,
  };
}

export interface Spot {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Every place of a JSON value, the root left out. */
export function spots(value: unknown, path: readonly (string | number)[] = []): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return steps.flatMap(([step, child]) => {
    const at = [...path, step];
    return [{ path: at, value: child }, ...spots(child, at)];
  });
}

/** A copy with another value at one place; undefined takes it out. */
export function broken(value: unknown, path: readonly (string | number)[], put: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((child: unknown, index) => (index === step ? broken(child, rest, put) : child));
  }
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([key, child]) => [key, key === step ? broken(child, rest, put) : child]),
  );
}
