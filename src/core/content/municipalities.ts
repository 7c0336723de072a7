/**
 * The 98 municipalities and five regions with their official codes. They ship to every page, so they are kept as
 * one short string per region.
 */
import { codesOf } from './regions.js';

export interface Municipality {
  /** Official code, 101–860. */
  readonly code: number;
  readonly name: string;
  /** Official region code, 1081–1085. */
  readonly region: number;
}

/** Name of each region by its official code. */
export const REGIONS: Readonly<Record<number, string>> = {
  1081: 'Region Nordjylland',
  1082: 'Region Midtjylland',
  1083: 'Region Syddanmark',
  1084: 'Region Hovedstaden',
  1085: 'Region Sjælland',
};

/** By region: the names, in the order of the codes. */
const NAMES: Readonly<Record<number, string>> = {
  1081:
    'Morsø,Thisted,Brønderslev,Frederikshavn,Vesthimmerlands,Læsø,Rebild,Mariagerfjord,' +
    'Jammerbugt,Aalborg,Hjørring',
  1082:
    'Horsens,Herning,Holstebro,Lemvig,Struer,Syddjurs,Norddjurs,Favrskov,Odder,Randers,Silkeborg,' +
    'Samsø,Skanderborg,Aarhus,Ikast-Brande,Ringkøbing-Skjern,Hedensted,Skive,Viborg',
  1083:
    'Middelfart,Assens,Faaborg-Midtfyn,Kerteminde,Nyborg,Odense,Svendborg,Nordfyns,Langeland,Ærø,' +
    'Haderslev,Billund,Sønderborg,Tønder,Esbjerg,Fanø,Varde,Vejen,Aabenraa,Fredericia,Kolding,' +
    'Vejle',
  1084:
    'København,Frederiksberg,Ballerup,Brøndby,Dragør,Gentofte,Gladsaxe,Glostrup,Herlev,' +
    'Albertslund,Hvidovre,Høje-Taastrup,Lyngby-Taarbæk,Rødovre,Ishøj,Tårnby,Vallensbæk,Furesø,' +
    'Allerød,Fredensborg,Helsingør,Hillerød,Hørsholm,Rudersdal,Egedal,Frederikssund,Halsnæs,' +
    'Gribskov,Bornholm',
  1085:
    'Greve,Køge,Roskilde,Solrød,Odsherred,Holbæk,Faxe,Kalundborg,Ringsted,Slagelse,Stevns,Sorø,' +
    'Lejre,Lolland,Næstved,Guldborgsund,Vordingborg',
};

/** All 98, by code. */
export const MUNICIPALITIES: readonly Municipality[] = Object.entries(NAMES)
  .flatMap(([key, list]) => {
    const region = Number(key);
    const codes = codesOf(region);
    return list.split(',').map((name, at) => ({ code: codes[at] ?? 0, name, region }));
  })
  .sort((a, b) => a.code - b.code);

/** One spelling for all of »Århus Kommune«, »aarhus« and »AARHUS«; æ and ø may be written ae and oe. */
function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/ (?:regions)?kommunes?$/, '')
    .replace(/^(?:region )?koebenhavns$/, 'koebenhavn')
    .replaceAll(' ', '');
}

const byKey: ReadonlyMap<string, Municipality> = new Map(
  MUNICIPALITIES.flatMap((municipality) => {
    const key = foldName(municipality.name);
    const entry = (spelling: string): [string, Municipality] => [spelling, municipality];
    // Nordfyns, Vesthimmerlands and »Københavns Kommune«: the s comes and goes.
    return [
      entry(String(municipality.code)),
      entry(key.endsWith('s') ? key.slice(0, -1) : `${key}s`),
      entry(key),
    ];
  }),
);

/**
 * Finds a municipality by its name or code (`Aarhus`, `Århus Kommune`, `751`, `0751`).
 * @returns undefined for anything else; there is no guessing.
 */
export function findMunicipality(nameOrCode: string): Municipality | undefined {
  // Longer than any name: not worth folding.
  if (nameOrCode.length > 60) return undefined;
  const key = foldName(nameOrCode);
  return byKey.get(/^0\d{3}$/.test(key) ? key.slice(1) : key);
}
