import { cellText } from '../sheet/table.js';
import { COLUMN_KEYS, columnFacts } from './columns.js';
import { OPERATORS } from '../../core/model/vocabulary.js';
import { remark } from './remarks.js';
import { sectorIn } from './choices.js';
import { numberIn, yesOrNo } from './values.js';
import type { Cell } from '../sheet/table.js';
import type { ColumnKey, ConditionColumn } from './columns.js';
import type { Condition, FactCondition, FactValue } from '../../core/model/catalogue.js';
import type { Language } from '../language.js';
import type { Meaning, Remark } from './remarks.js';

export interface ConditionsFound {
  readonly conditions: readonly Condition[];
  readonly remarks: readonly Remark[];
}

/** What a condition's cell asks for; »no« and »both« ask for nothing. */
function valueIn(cell: Cell | undefined, { kind }: ConditionColumn, language: Language): Meaning<FactValue> {
  if (kind === 'number') return numberIn(cell, language);
  if (kind === 'yes') {
    const meaning = yesOrNo(cell);
    return 'value' in meaning && meaning.value === false ? { value: undefined } : meaning;
  }
  const meaning = sectorIn(cell);
  if ('fault' in meaning) return meaning;
  return { value: meaning.value === 'both' ? undefined : meaning.value };
}

/** »At least« and »at most« of one fact are one condition, as people say it. */
function joined(conditions: readonly FactCondition[], column: ColumnKey): ConditionsFound {
  const [low, high] = conditions;
  if (!low || !high || typeof low.value !== 'number' || typeof high.value !== 'number')
    return { conditions, remarks: [] };
  if (low.value > high.value) {
    return { conditions: [], remarks: [remark('crossed-limits', column, `${low.value} > ${high.value}`)] };
  }
  return { conditions: [{ ...low, op: 'between', value: [low.value, high.value] }], remarks: [] };
}

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['≥', '>='],
  ['≤', '<='],
  ['≠', '!='],
  ['==', '='],
  ['<>', '!='],
]);

function plainValue(text: string): FactValue {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text.replace(/^"(.*)"$/u, '$1');
}

/** `company.turnoverEUR <= 50000000`; undefined for what does not read so. */
function writtenCondition(text: string): FactCondition | undefined {
  const match = /^([a-zA-Z][\w.]*)\s*(>=|<=|!=|<>|==|≥|≤|≠|=|<|>|not-in\b|in\b|between\b)\s*(\S.*)$/u.exec(
    text,
  );
  const fact = match?.[1] ?? '';
  const symbol = match?.[2] ?? '';
  const written = match?.[3] ?? '';
  const op = OPERATORS.find((known) => known === (SYMBOLS.get(symbol) ?? symbol));
  if (!match || !op) return undefined;
  if (op === 'in' || op === 'not-in' || op === 'between') {
    const value = written.split(/\s*(?:,|\||\.\.)\s*/u).map(plainValue);
    const [low, high] = value;
    const isRange = typeof low === 'number' && typeof high === 'number' && low <= high && value.length === 2;
    return op === 'between' && !isRange ? undefined : { fact, op, value, hard: true };
  }
  const value = plainValue(written);
  const isOrdered = op === '=' || op === '!=' || typeof value !== 'boolean';
  return isOrdered ? { fact, op, value, hard: true } : undefined;
}

/** The conditions of a row: from the plain columns, then from the one for the practised. */
export function conditionsIn(
  cellOf: (key: ColumnKey) => Cell | undefined,
  language: Language,
): ConditionsFound {
  const remarks: Remark[] = [];
  const byFact = new Map<string, { column: ColumnKey; conditions: FactCondition[] }>();
  for (const key of COLUMN_KEYS) {
    const { condition } = columnFacts(key);
    if (!condition) continue;
    const meaning = valueIn(cellOf(key), condition, language);
    if ('fault' in meaning) remarks.push(remark(meaning.fault, key, cellText(cellOf(key))));
    else if (meaning.value !== undefined) {
      const { fact, op } = condition;
      const entry = byFact.get(fact) ?? { column: key, conditions: [] };
      entry.conditions.push({ fact, op, value: meaning.value, hard: true });
      byFact.set(fact, entry);
    }
  }
  const conditions: Condition[] = [];
  for (const { column, conditions: ofFact } of byFact.values()) {
    const found = joined(ofFact, column);
    conditions.push(...found.conditions);
    remarks.push(...found.remarks);
  }
  for (const text of cellText(cellOf('conditions')).split(/[;\n]+/u)) {
    if (text.trim() === '') continue;
    const condition = writtenCondition(text.trim());
    if (condition) conditions.push(condition);
    else remarks.push(remark('bad-condition', 'conditions', text.trim()));
  }
  return { conditions, remarks };
}
