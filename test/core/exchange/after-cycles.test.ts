import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { TODAY, catalogue, offer } from './fixtures.js';
import { breakAfterCycles } from '../../../src/core/exchange/after-cycles.js';
import { parseCatalogue } from '../../../src/core/exchange/parse-catalogue.js';
import type { Offer } from '../../../src/core/model/catalogue.js';

const read = (rows: readonly unknown[]) => parseCatalogue(catalogue(rows), undefined, { today: TODAY });
const row = (id: string, after: readonly string[], type: string | null = null) => offer(id, { after, type });

/** Whether a round trip along `after` exists, by plain reachability over offers. */
function hasCycle(offers: readonly Offer[]): boolean {
  const ids = new Map(offers.map((one) => [one.id, one]));
  const before = (one: Offer): readonly Offer[] =>
    one.after.flatMap((entry) => {
      const named = ids.get(entry);
      return named ? [named] : offers.filter(({ type }) => type === entry);
    });
  return offers.some((start) => {
    const seen = new Set<Offer>();
    const waiting = [...before(start)];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (next === start) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...before(next));
    }
    return false;
  });
}

describe('cycles of after', () => {
  it('drops the edges of the cycle, names it, and keeps all other edges', () => {
    const { catalogue: kept, problems } = read([
      row('a', ['b', 'z']),
      row('b', ['c']),
      row('c', ['a']),
      row('z', []),
    ]);
    expect(kept.offers.map(({ after }) => after)).toEqual([['z'], [], [], []]);
    expect(problems).toMatchObject([{ path: '/offers/0/after', code: 'after-cycle' }]);
    expect(problems[0]?.found).toContain('a → b → c → a');
  });

  it('finds a cycle through a type, and an offer that comes after itself', () => {
    const { catalogue: kept, problems } = read([
      row('a', ['course']),
      row('b', ['a'], 'course'),
      row('c', ['c']),
    ]);
    expect(kept.offers.map(({ after }) => after)).toEqual([[], [], []]);
    expect(problems).toHaveLength(2);
  });

  it('names the position in the file, also behind an offer set aside', () => {
    expect(read([{}, row('a', ['a'])]).problems.map(({ path }) => path)).toContain('/offers/1/after');
  });

  it('leaves no cycle, and touches nothing where there is none', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', 's', 't');
    const rows = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) =>
            fc.tuple(fc.constant(id), fc.array(names, { maxLength: 4 }), fc.constantFrom('s', 't', null)),
          ),
        ),
      );
    fc.assert(
      fc.property(rows, (specs) => {
        const before = specs.map(([id, after, type]) => ({ ...template(), id, after, type }));
        const { offers, cycles } = breakAfterCycles(before);
        expect(hasCycle(offers)).toBe(false);
        expect(cycles.length > 0).toBe(hasCycle(before));
        if (cycles.length === 0) expect(offers).toEqual(before);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes a chain of 100 000 with every offer also after the first', () => {
    const long = Array.from({ length: 100_000 }, (_, n) => ({
      ...template(),
      id: `o${n}`,
      after: [`o${n + 1}`, 'o0'],
    }));
    expect(breakAfterCycles(long).cycles.length).toBeGreaterThan(0);
  });
});

const [only] = read([row('x', [])]).catalogue.offers;
function template(): Offer {
  if (!only) throw new Error('the fixture is not a valid offer');
  return only;
}
