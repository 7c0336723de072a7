import { describe, expect, test } from 'vitest';
import type { Condition, FactCondition } from '../../../src/core/model/catalogue.js';
import { evaluateCondition, factsOf, openFacts } from '../../../src/core/offers/index.js';
import type { Enquiry } from '../../../src/core/model/enquiry.js';

const enquiry: Enquiry = {
  needs: {},
  company: { employees: 10, sector: 'private', hasCvr: true, turnover: null, odd: Number.NaN },
  person: { status: 'sick' },
  facts: { 'company.employees': 12, 'person.status': null, 'course.kind': 'fvu', leaveAgreement: false },
};
const factOf = factsOf(enquiry);
const state = (condition: Condition): string => evaluateCondition(condition, factOf);
const requirement = (
  fact: string,
  op: FactCondition['op'],
  value: FactCondition['value'],
): FactCondition => ({
  fact,
  op,
  value,
  hard: true,
});

describe('looking a fact up', () => {
  test.each([
    ['company.employees', 12, 'facts win over the path'],
    ['person.status', undefined, 'null in facts opens the question again'],
    ['company.sector', 'private', 'a dotted path'],
    ['course.kind', 'fvu', 'a fact with no place in the enquiry'],
    ['leaveAgreement', false, 'a bare fact'],
    ['company.turnover', undefined, 'null'],
    ['company.odd', undefined, 'not a number'],
    ['company', undefined, 'an object is no fact'],
    ['company.sector.length', undefined, 'nothing inside a text'],
    ['company.constructor', undefined, 'inherited'],
    ['constructor.name', undefined, 'inherited, deeper'],
    ['__proto__.toString', undefined, 'the prototype'],
    ['', undefined, 'an empty name'],
  ])('%s → %s (%s)', (fact, expected, _why) => expect(factOf(fact)).toBe(expected));

  test('does not find what a page has put on every object', () => {
    Object.defineProperty(Object.prototype, 'planted', { value: 'evil', configurable: true });
    try {
      expect(factOf('planted')).toBeUndefined();
      expect(factOf('company.planted')).toBeUndefined();
    } finally {
      Reflect.deleteProperty(Object.prototype, 'planted');
    }
  });
});

describe('one requirement', () => {
  test.each([
    ['company.employees', '=', 12, 'met'],
    ['company.employees', '=', 13, 'failed'],
    ['company.employees', '=', '12', 'open'],
    ['company.employees', '!=', 12, 'failed'],
    ['company.employees', '!=', 13, 'met'],
    ['company.employees', '!=', 'x', 'open'],
    ['company.employees', '<', 12, 'failed'],
    ['company.employees', '<=', 12, 'met'],
    ['company.employees', '>', 12, 'failed'],
    ['company.employees', '>=', 12, 'met'],
    ['company.employees', '>=', '12', 'open'],
    ['company.sector', '>=', 1, 'open'],
    ['company.employees', 'between', [12, 20], 'met'],
    ['company.employees', 'between', [2, 12], 'met'],
    ['company.employees', 'between', [13, 20], 'failed'],
    ['company.employees', 'between', 12, 'open'],
    ['company.sector', 'between', [1, 2], 'open'],
    ['company.sector', 'in', ['public', 'private'], 'met'],
    ['company.sector', 'in', ['public'], 'failed'],
    ['company.sector', 'in', [1, 2], 'open'],
    ['company.sector', 'not-in', ['public'], 'met'],
    ['company.sector', 'not-in', ['private'], 'failed'],
    ['company.hasCvr', '=', true, 'met'],
    ['company.hasCvr', '=', 'true', 'open'],
    ['company.turnover', '>=', 0, 'open'],
    ['company.unheardOf', '!=', 1, 'open'],
  ] as const)('%s %s %s is %s', (fact, op, value, expected) => {
    expect(state(requirement(fact, op, value))).toBe(expected);
  });
});

describe('alternatives', () => {
  const met = requirement('company.employees', '=', 12);
  const failed = requirement('company.employees', '=', 1);
  const open = requirement('person.age', '>=', 25);
  const other = requirement('person.benefit', '=', 'none');

  test.each<[string, Condition[][], string]>([
    [
      'one met throughout',
      [
        [failed, open],
        [met, met],
      ],
      'met',
    ],
    [
      'a failed part in each',
      [
        [failed, open],
        [met, failed],
      ],
      'failed',
    ],
    ['one could still be met', [[failed], [met, open]], 'open'],
    ['met beats open', [[open], [met]], 'met'],
    ['no requirement at all', [[]], 'met'],
    ['no alternative at all', [], 'failed'],
    ['nested', [[{ anyOf: [[failed], [open]], hard: true }]], 'open'],
  ])('%s', (_name, anyOf, expected) => expect(state({ anyOf, hard: true })).toBe(expected));

  test('asks only what could still settle it', () => {
    const condition: Condition = { anyOf: [[failed, other], [met, open], [open]], hard: true };
    expect(openFacts(condition, factOf)).toEqual(['person.age']);
    expect(openFacts({ anyOf: [[met], [open]], hard: true }, factOf)).toEqual([]);
    expect(openFacts(open, factOf)).toEqual(['person.age']);
  });
});
