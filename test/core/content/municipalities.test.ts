import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMunicipality, MUNICIPALITIES, REGIONS } from '../../../src/core/content/municipalities.js';
import { regionOf } from '../../../src/core/content/regions.js';

describe('municipalities', () => {
  it('are 98 in five regions, by code', () => {
    expect(MUNICIPALITIES).toHaveLength(98);
    const codes = MUNICIPALITIES.map((municipality) => municipality.code);
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
    const inRegion = Object.keys(REGIONS).map(
      (region) => MUNICIPALITIES.filter((municipality) => municipality.region === Number(region)).length,
    );
    // Nordjylland, Midtjylland, Syddanmark, Hovedstaden, Sjælland
    expect(inRegion).toEqual([11, 19, 22, 29, 17]);
  });

  it.each(MUNICIPALITIES)('$name is found by name, code and as »… Kommune«', (municipality) => {
    const { code, name } = municipality;
    for (const spelling of [
      name,
      name.toUpperCase(),
      `${name} Kommune`,
      `${name.replace(/s$/, '')}s kommune`,
      String(code),
      `0${code}`,
    ]) {
      expect(findMunicipality(spelling)).toEqual(municipality);
    }
  });

  it.each([
    ['Århus', 751],
    ['Ålborg Kommune', 851],
    ['  århus  ', 751],
    ['Koebenhavn', 101],
    ['Københavns Kommune', 101],
    ['Åbenrå', 580],
    ['Høje Tåstrup', 169],
    ['lyngby-taarbaek', 173],
    ['Ærø', 492],
    ['aeroe', 492],
    ['Bornholms Regionskommune', 400],
    ['Nordfyn', 480],
    ['Vesthimmerland', 820],
    ['Ringkøbing Skjern', 760],
    ['A\u030Arhus', 751],
  ])('%s is found', (spelling, code) => {
    expect(findMunicipality(spelling)?.code).toBe(code);
  });

  it.each(['', 'Kommune', 'Atlantis', '999', '75', '7510', 'Aarhus og Odense', 'x'.repeat(100_000)])(
    'does not guess at %.20s',
    (text) => {
      expect(findMunicipality(text)).toBeUndefined();
    },
  );

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void findMunicipality(text)));
  });

  it('tell their region', () => {
    expect(regionOf(615)).toBe(1082);
    expect(regionOf(400)).toBe(1084);
    expect(regionOf(616)).toBeUndefined();
    expect(regionOf(NaN)).toBeUndefined();
  });
});
