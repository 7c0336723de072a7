import { da } from './columns.da.js';
import { en } from './columns.en.js';
import type { ColumnKey } from '../columns/columns.js';
import type { ColumnText } from './columns.da.js';
import type { Language } from '../language.js';

/** Headers, explanations and examples of the columns. */
export const COLUMN_TEXTS: Readonly<Record<Language, Readonly<Record<ColumnKey, ColumnText>>>> = { da, en };
