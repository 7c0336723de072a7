/**
 * The 98 municipalities and five regions with their official codes. They ship to every page, so they are kept as
 * one short string per region.
 */

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

/** By region: code and name run together, since every code has three digits. */
const TABLE: Readonly<Record<number, string>> = {
  1081:
    '773Morsø,787Thisted,810Brønderslev,813Frederikshavn,820Vesthimmerlands,825Læsø,840Rebild,' +
    '846Mariagerfjord,849Jammerbugt,851Aalborg,860Hjørring',
  1082:
    '615Horsens,657Herning,661Holstebro,665Lemvig,671Struer,706Syddjurs,707Norddjurs,710Favrskov,' +
    '727Odder,730Randers,740Silkeborg,741Samsø,746Skanderborg,751Aarhus,756Ikast-Brande,' +
    '760Ringkøbing-Skjern,766Hedensted,779Skive,791Viborg',
  1083:
    '410Middelfart,420Assens,430Faaborg-Midtfyn,440Kerteminde,450Nyborg,461Odense,479Svendborg,' +
    '480Nordfyns,482Langeland,492Ærø,510Haderslev,530Billund,540Sønderborg,550Tønder,561Esbjerg,' +
    '563Fanø,573Varde,575Vejen,580Aabenraa,607Fredericia,621Kolding,630Vejle',
  1084:
    '101København,147Frederiksberg,151Ballerup,153Brøndby,155Dragør,157Gentofte,159Gladsaxe,' +
    '161Glostrup,163Herlev,165Albertslund,167Hvidovre,169Høje-Taastrup,173Lyngby-Taarbæk,175Rødovre,' +
    '183Ishøj,185Tårnby,187Vallensbæk,190Furesø,201Allerød,210Fredensborg,217Helsingør,219Hillerød,' +
    '223Hørsholm,230Rudersdal,240Egedal,250Frederikssund,260Halsnæs,270Gribskov,400Bornholm',
  1085:
    '253Greve,259Køge,265Roskilde,269Solrød,306Odsherred,316Holbæk,320Faxe,326Kalundborg,329Ringsted,' +
    '330Slagelse,336Stevns,340Sorø,350Lejre,360Lolland,370Næstved,376Guldborgsund,390Vordingborg',
};

/** All 98, by code. */
export const MUNICIPALITIES: readonly Municipality[] = Object.entries(TABLE)
  .flatMap(([region, list]) =>
    list
      .split(',')
      .map((entry) => ({ code: Number(entry.slice(0, 3)), name: entry.slice(3), region: Number(region) })),
  )
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

/** The region code (1081–1085) of a municipality code, or undefined for a code that is not in use. */
export function regionOf(code: number): number | undefined {
  return byKey.get(String(code))?.region;
}
