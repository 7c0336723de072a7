import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitWriter, levelsOf, nearest, packModel } from '../../../scripts/lib/need-encoder.mjs';
import { draw, exp, log, trainNeeds } from '../../../scripts/lib/need-trainer.mjs';
import { weigh } from '../../../src/core/offers/need-evidence.js';
import { plainWord, readFeatures } from '../../../src/core/offers/need-features.js';
import * as kit from '../../../src/core/offers/need-model.js';

const LINES: readonly (readonly [number, string])[] = [
  [0, 'smede og svejsere'],
  [0, 'en svejser til halvandet job'],
  [0, 'svejserne rejste'],
  [0, 'mangler svejser'],
  [1, 'robotter i hallen'],
  [1, 'en robot til pakning'],
  [1, 'pakkerobot'],
  [1, 'robotten skal pakke'],
  [2, 'hej med jer'],
  [2, 'hej igen'],
];
const examples = LINES.map(([need, text]) => {
  const features = readFeatures(text.split(' '));
  return { need, slots: features.map(({ slot }) => slot), sizes: features.map(({ size }) => size) };
});
const IDS = ['skilled', 'robots'];
const train = () => packModel(trainNeeds(examples, 3, { cells: 60, quiet: 0.4 }), IDS, kit);

describe('training', () => {
  it('gives the same model, letter by letter, from the same lines', () => {
    expect(train()).toEqual(train());
    const other = packModel(trainNeeds(examples, 3, { cells: 60, quiet: 0.4, seed: 2 }), IDS, kit);
    expect(other).not.toEqual(train());
  });

  it('learns what lines have in common, inside words too', async () => {
    const model = await kit.unpackModel(train());
    const chances = (text: string) => weigh(model, text.split(' '))?.chances ?? [];
    const [skilled = 0, robots = 0] = chances('aluminiumssvejsere');
    expect(skilled).toBeGreaterThan(robots);
    const [less = 0, more = 0] = chances('svejserobotter robot');
    expect(more).toBeGreaterThan(less);
    const [one = 1, two = 1, none = 0] = chances('hej');
    expect(none).toBeGreaterThan(Math.max(one, two));
    expect(weigh(model, ['xylofon'])).toBeUndefined();
  });

  it('keeps no more cells than it was given, and none that speaks against a need', () => {
    const { cells } = trainNeeds(examples, 3, { cells: 20, quiet: 0.4 });
    const weights = [...cells.values()].flatMap((row) => [...row.values()]);
    expect(weights.length).toBeGreaterThan(0);
    expect(weights.length).toBeLessThanOrEqual(20);
    expect(Math.min(...weights)).toBeGreaterThan(0);
  });

  it('reckons e and ln as Math does', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -30, max: 0, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        (power, number) => {
          expect(Math.abs(exp(power) - Math.exp(power))).toBeLessThan(1e-3);
          expect(log(number)).toBeCloseTo(Math.log(number), 9);
        },
      ),
    );
    const [first, second] = [draw(5), draw(5)];
    expect([first(), first()]).toEqual([second(), second()]);
  });
});

describe('packing', () => {
  it('reads back the bits that were written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(1))), (bits) => {
        const writer = bitWriter(kit);
        for (const [name, bit] of bits) writer.code(name, bit);
        const read = kit.bitReader(writer.end());
        expect(bits.map(([name]) => read(name, 0))).toEqual(bits.map(([, bit]) => bit));
      }),
    );
  });

  it('reads back the model that was written', async () => {
    const row = fc.uniqueArray(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 60 })), {
      minLength: 1,
      selector: ([need]) => need,
    });
    const rows = fc.uniqueArray(fc.tuple(fc.nat(100_000), row), {
      selector: ([slot]) => slot,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.array(fc.integer({ min: -7, max: 7 }), { minLength: 3, maxLength: 3 }),
        async (list, bias) => {
          const cells = new Map(list.map(([slot, own]) => [slot, new Map(own)]));
          const model = await kit.unpackModel(packModel({ cells, bias: Float64Array.from(bias) }, IDS, kit));
          expect(model.needs).toEqual([...IDS, '']);
          expect(model.bias).toEqual(bias);
          expect([...model.rows.keys()]).toEqual([...cells.keys()].sort((a, b) => a - b));
          const levels = levelsOf(
            list.flatMap(([, own]) => own.map(([, weight]) => weight)),
            1 << kit.FORMAT.levels,
          );
          for (const [slot, own] of cells)
            for (const [need, weight] of model.rows.get(slot) ?? [])
              expect(weight).toBeCloseTo(levels[nearest(levels, own.get(need) ?? 0)] ?? 0, 1);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('plainWord', () => {
  it.each([
    ['laerling', 'larling'],
    ['omstilling', 'omstiling'],
    ['foerer', 'forer'],
    ['500', '12'],
  ])('%s and %s are spelt alike', (a, b) => {
    expect(plainWord(a)).toBe(plainWord(b));
  });
});
