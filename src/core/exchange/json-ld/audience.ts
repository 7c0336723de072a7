import type { RawFactCondition } from '../../model/complete.js';
import type { LdGraph, LdThing } from './graph.js';
import { literal, type LdNode } from './node.js';

/** A bound as a number; undefined for none, NaN for what is no number. */
function bound(node: LdNode, graph: LdGraph, name: string): number | undefined {
  const [value] = graph.values(node, name);
  if (value === undefined) return undefined;
  const written = literal(value);
  return written !== undefined && /^\d{1,15}(?:\.\d+)?$/u.test(written) ? Number(written) : Number.NaN;
}

function within(fact: string, least: number | undefined, most: number | undefined): RawFactCondition[] {
  if (least !== undefined && most !== undefined) return [{ fact, op: 'between', value: [least, most] }];
  if (least !== undefined) return [{ fact, op: '>=', value: least }];
  return most === undefined ? [] : [{ fact, op: '<=', value: most }];
}

/** A `QuantitativeValue`, or a plain number, which is the least that is asked for. */
function quantity(fact: string, node: LdNode, graph: LdGraph, name: string): RawFactCondition[] {
  const [range] = graph.nodes(node, name);
  if (range) return within(fact, bound(range, graph, 'minValue'), bound(range, graph, 'maxValue'));
  return within(fact, bound(node, graph, name), undefined);
}

/**
 * Who a thing is for, as conditions: the numbers of a `BusinessAudience` (employees, years, turnover in kroner) and the
 * ages of a `PeopleAudience`. A number that is none, and a
 * turnover in another currency, stay NaN: the reader sets the offer aside, which must not be shown to too many.
 */
export function conditionsOf(thing: LdThing, graph: LdGraph): readonly RawFactCondition[] {
  return graph.nodes(thing.node, 'audience').flatMap((audience) => {
    const [revenue] = graph.nodes(audience, 'yearlyRevenue');
    const inKroner =
      revenue && /^DKK$/iu.test(literal(graph.values(revenue, 'unitText', 'unitCode', 'currency')[0]) ?? '');
    return [
      ...quantity('company.employees', audience, graph, 'numberOfEmployees'),
      ...quantity('company.ageYears', audience, graph, 'yearsInOperation'),
      ...(inKroner === false ? within('company.turnoverDKK', Number.NaN, undefined) : []),
      ...(inKroner === true ? quantity('company.turnoverDKK', audience, graph, 'yearlyRevenue') : []),
      ...within(
        'person.age',
        bound(audience, graph, 'requiredMinAge'),
        bound(audience, graph, 'requiredMaxAge'),
      ),
    ];
  });
}
