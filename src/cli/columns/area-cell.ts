import { cellText } from '../sheet/table.js';
import { findMunicipality, MUNICIPALITIES, REGIONS } from '../../core/content/municipalities.js';
import { fold } from '../../core/model/spelling.js';
import { lookup } from '../words.js';
import { nearest } from '../../core/exchange/nearest.js';
import { remark } from './remarks.js';
import type { Area } from '../../core/model/catalogue.js';
import type { Cell } from '../sheet/table.js';
import type { ColumnKey } from './columns.js';
import type { Remark } from './remarks.js';

const NATIONAL = lookup([
  [
    true,
    [
      'hele landet',
      'landsdækkende',
      'alle',
      'alle kommuner',
      'hele danmark',
      'danmark',
      'national',
      'nationwide',
    ],
  ],
  [true, ['the whole country', 'all municipalities', 'all', 'denmark', 'nationalt']],
]);

const REGION_WORDS = lookup(
  Object.entries(REGIONS).map(([code, name]): [number, string[]] => [
    Number(code),
    [code, name, name.replace(/^Region /u, ''), `${name.replace(/^Region /u, '')} region`],
  ]),
);

const PLACES = MUNICIPALITIES.map(({ name }) => name);

function pieces(cell: Cell | undefined): string[] {
  return cellText(cell)
    .split(/[,;/\n|•&+]+|\s(?:og|and|samt)\s/u)
    .map((piece) => piece.trim().replace(/\.$/u, ''))
    .filter((piece) => piece !== '');
}

interface Places {
  readonly municipalities: readonly number[];
  readonly regions: readonly number[];
  readonly isNational: boolean;
  readonly remarks: readonly Remark[];
}

/** Names and codes of one cell; a region may stand among municipalities, and the other way round. */
function placesIn(cell: Cell | undefined, column: ColumnKey): Places {
  const municipalities: number[] = [];
  const regions: number[] = [];
  const remarks: Remark[] = [];
  let isNational = false;
  for (const piece of pieces(cell)) {
    const municipality = findMunicipality(piece)?.code;
    const region = REGION_WORDS.get(fold(piece));
    if (NATIONAL.has(fold(piece))) isNational = true;
    else if (column === 'regions' && region !== undefined) regions.push(region);
    else if (municipality !== undefined) municipalities.push(municipality);
    else if (region !== undefined) regions.push(region);
    else if (column === 'regions') remarks.push(remark('unknown-region', column, piece));
    else remarks.push(remark('unknown-municipality', column, piece, nearest(piece, PLACES) ?? null));
  }
  return { municipalities, regions, isNational, remarks };
}

const sorted = (codes: Iterable<number>): number[] => [...new Set(codes)].sort((a, b) => a - b);

/**
 * Where an offer may be used, from the cells for municipalities and regions. A file names one kind of area only, so
 * regions beside municipalities become all of their municipalities. Nothing means the whole country.
 */
export function areaIn(
  municipalities: Cell | undefined,
  regions: Cell | undefined,
): { readonly area: Area; readonly remarks: readonly Remark[] } {
  const places = [placesIn(municipalities, 'municipalities'), placesIn(regions, 'regions')];
  const remarks = places.flatMap((place) => place.remarks);
  const inRegions = sorted(places.flatMap((place) => place.regions));
  const named = sorted(places.flatMap((place) => place.municipalities));
  if (places.some(({ isNational }) => isNational) || inRegions.length + named.length === 0)
    return { area: 'national', remarks };
  if (named.length === 0) return { area: { regions: inRegions }, remarks };
  const all = MUNICIPALITIES.filter(({ region }) => inRegions.includes(region)).map(({ code }) => code);
  return { area: { municipalities: sorted([...named, ...all]) }, remarks };
}
