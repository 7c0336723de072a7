import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMunicipality } from '../../../src/core/content/municipalities.js';
import { companyIn } from '../../../src/core/offers/company-in-text.js';

const read = (text: string) => companyIn(text, findMunicipality);

describe('how many a company says that it is', () => {
  it.each<readonly [string, number, string]>([
    ['12 ansatte', 12, '12 ansatte'],
    ['vi er 8 mand', 8, '8 mand'],
    ['20 medarbejdere', 20, '20 medarbejdere'],
    ['a team of 14', 14, 'team of 14'],
    ['Vi er ca. 12 ansatte og mangler svejsere', 12, '12 ansatte'],
    ['Vi har i alt 1.200 ansatte fordelt på to fabrikker', 1200, '1.200 ansatte'],
    ['Vi har 1,200 employees', 1200, '1,200 employees'],
    ['Vi er otte mand, og vi har travlt', 8, 'otte mand'],
    ['I dag er vi 14 fuldtidsansatte.', 14, '14 fuldtidsansatte'],
    ['Lille smedje med 8 mand i Horsens', 8, '8 mand'],
    ['Vi ligger i Randers med 20 medarbejdere', 20, '20 medarbejdere'],
    ['Vi er en virksomhed på 35 medarbejdere. Vi vil i gang med robotter', 35, '35 medarbejdere'],
    ['Smedje i Vejle, 12 ansatte, mangler svejsere', 12, '12 ansatte'],
    ['Vores 12 medarbejdere skal lære at bruge den nye maskine', 12, '12 medarbejdere'],
    ['To af vores 12 ansatte skal på kursus', 12, '12 ansatte'],
    ['Vi er 12.', 12, 'Vi er 12'],
    ['Vi er 9 i alt', 9, 'Vi er 9'],
    ['1 ansat', 1, '1 ansat'],
    ['en 8-mands virksomhed, og vi er 8 mand', 8, '8 mand'],
    ["We're 14 people and need welders", 14, '14 people'],
    ['There are fourteen of us', 14, 'fourteen of us'],
    ['We have 30 full-time employees in Aarhus', 30, '30 full-time employees'],
    ['a 14-man firm', 14, '14-man'],
  ])('%s', (text, value, quote) => {
    expect(read(text).employees).toEqual({ value, text: quote });
  });

  it.each([
    'Vi mangler 12 medarbejdere',
    'Vi søger 3 ansatte til lageret',
    'Vi skal ansætte fem medarbejdere i år',
    'Vi har brug for 2 mand',
    'vi mangler en svejser, 2 mand',
    'Vi søger: 3 medarbejdere',
    'Vi skal bruge 10 ansatte.',
    '3 medarbejdere skal på kursus',
    '3 medarbejdere og en lærling skal på kursus',
    'Vi har 3 medarbejdere, der skal på kursus',
    'Vi har to ansatte på barsel',
    'Vi har mistet 4 medarbejdere',
    'en kunde med 500 ansatte',
    '5-10 ansatte',
    '10 til 12 medarbejdere',
    '12,5 årsværk',
    'Vi er 100 % danske',
    'Vi er 3. generation i firmaet',
    'Vi er 20 år gamle',
    'Vi er 24/7 åbne',
    'Vi er 12 ansatte. Sidste år var vi 20, og nu er vi 14 ansatte',
    'We need 12 employees',
    'We are looking for two people',
    'We want to give training to employees',
    'We offer a fire safety course to staff',
    'We have 3 employees who need a course',
    '',
  ])('does not guess: %s', (text) => {
    expect(read(text).employees).toBeUndefined();
  });
});

describe('where a company says that it is', () => {
  it.each<readonly [string, string, string]>([
    ['in Horsens', 'Horsens', 'in Horsens'],
    ['vi ligger i Randers', 'Randers', 'i Randers'],
    ['12 ansatte i horsens', 'Horsens', 'i horsens'],
    ['Vi bor i Københavns Kommune', 'København', 'i Københavns Kommune'],
    ['Vi er i Odenses udkant', 'Odense', 'i Odenses'],
    ['Vi holder til i Aarhus’ sydlige del', 'Aarhus', 'i Aarhus'],
    ['smedje i Århus', 'Aarhus', 'i Århus'],
    ['vi ligger i Hjoerring', 'Hjørring', 'i Hjoerring'],
    ['i Koebenhavn', 'København', 'i Koebenhavn'],
    ['Ligger i Ikast-Brande', 'Ikast-Brande', 'i Ikast-Brande'],
    ['Vi ligger i Høje Taastrup Kommune', 'Høje-Taastrup', 'i Høje Taastrup Kommune'],
    ['Vi er fra Skanderborg og mangler smede', 'Skanderborg', 'fra Skanderborg'],
    ['Gård på Bornholm', 'Bornholm', 'på Bornholm'],
    ['Smedje, Horsens, 12 ansatte', 'Horsens', 'Horsens'],
    ['12 ansatte, Vejen Kommune', 'Vejen', 'Vejen Kommune'],
    ['Vi ligger i Vejen', 'Vejen', 'i Vejen'],
    ['Vi holder til i Skive og mangler svejsere', 'Skive', 'i Skive'],
    ['Vi har kunder i Aarhus, men ligger i Viborg', 'Viborg', 'i Viborg'],
    ['We are based in Copenhagen', 'København', 'in Copenhagen'],
    ['a Horsens-based company', 'Horsens', 'Horsens'],
  ])('%s', (text, name, quote) => {
    expect(read(text).municipality).toEqual({ value: findMunicipality(name)?.code, text: quote });
  });

  it.each([
    'Der står noget i vejen for væksten',
    'Det ligger i vejen',
    'VI VED IKKE HVAD DER LIGGER I VEJEN',
    'Vi skærer i skive efter skive',
    'en maskine i Vejen',
    'Varde, Greve og Lejre',
    'Øl lagret i tønder',
    'Vi skal faxe',
    'Vi har kunder i Aarhus',
    'Vi leverer til Aarhus Kommune',
    'Vores skole i Herning',
    'Vi vil åbne en butik i Odense',
    'Vi ligger ikke i Horsens',
    'Vi flytter fra Horsens til Vejle',
    'Vi var på messe i Herning',
    'Vi ligger i Horsens og bor i Vejle',
    'Kunder: Horsens, Aarhus',
    'Vi bruger 615 timer i 751',
    'Mangler folk på Horsens',
    'Vi vil sælge mere i Kolding',
    '',
  ])('does not guess: %s', (text) => {
    expect(read(text).municipality).toBeUndefined();
  });
});

describe('whatever is written', () => {
  it('quotes words that stand there, and numbers that can be written into the field', () => {
    const word = fc.constantFrom(
      'vi',
      'er',
      '12',
      'ansatte',
      'i',
      'Horsens',
      'Vejen',
      '.',
      ',',
      '-',
      'to',
      'ca',
      '%',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 14 }), (words) => {
        const text = words.join(' ');
        const { employees, municipality } = read(text);
        for (const told of [employees, municipality]) if (told) expect(text).toContain(told.text);
        if (employees) expect(Number.isInteger(employees.value) && employees.value > 0).toBe(true);
        if (municipality) expect(findMunicipality(String(municipality.value))).toBeDefined();
      }),
    );
  });
});
