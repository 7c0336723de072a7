import * as buildDa from './build.da.js';
import * as buildEn from './build.en.js';
import * as checkDa from './check.da.js';
import * as checkEn from './check.en.js';
import * as commonDa from './common.da.js';
import * as commonEn from './common.en.js';
import * as rowsDa from './rows.da.js';
import * as rowsEn from './rows.en.js';
import { COLUMN_TEXTS } from './columns.js';
import type { Language } from '../language.js';

const da = {
  ...commonDa.da,
  build: buildDa.da,
  check: checkDa.da,
  rows: rowsDa.da,
  columns: COLUMN_TEXTS.da,
};

export type Texts = typeof da;

/** Every text of the command line. English has the type of Danish, so that none is forgotten. */
export const TEXTS: Readonly<Record<Language, Texts>> = {
  da,
  en: { ...commonEn.en, build: buildEn.en, check: checkEn.en, rows: rowsEn.en, columns: COLUMN_TEXTS.en },
};
