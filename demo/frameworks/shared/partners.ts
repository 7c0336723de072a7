import type { CatalogueChoice } from './words.ts';
import hub from '../../hub/hub.json';
import kommune from '../../kommune/katalog.json';
import skole from '../../skole/katalog.json';

/** The catalogues of three invented partners, as objects: an application often has them already. */
export const PARTNERS: Readonly<Record<CatalogueChoice, readonly unknown[]>> = {
  all: [kommune, skole, hub],
  municipality: [kommune],
};
