/**
 * Which municipality lies in which of the five regions, by their official codes. Apart from the names, since whoever
 * only decides who may have an offer needs no name.
 */

/** By region (1081–1085): the codes of its municipalities run together, three digits each. */
const CODES: Readonly<Record<number, string>> = {
  1081: '773787810813820825840846849851860',
  1082: '615657661665671706707710727730740741746751756760766779791',
  1083: '410420430440450461479480482492510530540550561563573575580607621630',
  1084: '101147151153155157159161163165167169173175183185187190201210217219223230240250260270400',
  1085: '253259265269306316320326329330336340350360370376390',
};

/** All municipalities of a region, in the order of the table. */
export function codesOf(region: number): readonly number[] {
  return (CODES[region]?.match(/\d{3}/g) ?? []).map(Number);
}

const regions: ReadonlyMap<number, number> = new Map(
  Object.keys(CODES).flatMap((region) =>
    codesOf(Number(region)).map((code) => [code, Number(region)] as const),
  ),
);

/** The region code (1081–1085) of a municipality code, or undefined for a code that is not in use. */
export function regionOf(code: number): number | undefined {
  return regions.get(code);
}
