import { describe, expect, it } from 'vitest';
import { catalogue, offer } from '../core/exchange/fixtures.js';
import { languageFrom } from '../../src/cli/language.js';
import { run } from '../../src/cli/run.js';
import { memoryHost } from './support/memory-host.js';
import { workbook } from './support/workbook.js';

const good = JSON.stringify(catalogue([offer('hjaelp', { after: null })]));
const bad = JSON.stringify(catalogue([offer('hjaelp', { after: null }), offer('kursus', { title: null })]));
const old = JSON.stringify(catalogue([offer('hjaelp', { after: null, source: null })]));
const call = async (machine: ReturnType<typeof memoryHost>, line: string) =>
  run(line.split(' '), machine.host);

describe('the language', () => {
  it.each([
    [{}, 'da'],
    [{ LANG: 'da_DK.UTF-8' }, 'da'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'da'],
    [{ LANG: 'en_US', LC_ALL: 'da_DK' }, 'da'],
    [{ LANG: 'da_DK', LC_ALL: '' }, 'da'],
    [{ LANG: 'enm' }, 'da'],
  ])('%o speaks %s', (env: Record<string, string>, language) => {
    expect(languageFrom(undefined, env)).toBe(language);
  });

  it('is the one asked for, also in complaints', async () => {
    const machine = memoryHost();
    expect(await call(machine, 'catalogue chekc --lang en')).toBe(2);
    expect(machine.complained()).toMatch(/^There is no command “catalogue chekc”/u);
  });
});

describe('how it ends', () => {
  it.each([
    ['check a.json', { 'a.json': good }, 0],
    ['check a.json', { 'a.json': bad }, 1],
    ['check a.json', { 'a.json': '{' }, 2],
    ['check a.json b.json', { 'a.json': good }, 2],
    ['check a.json b.json', { 'a.json': good, 'b.json': bad }, 1],
    ['check b.json a.json', { 'a.json': good, 'b.json': bad }, 1],
    ['check a.json', { 'a.json': old }, 0],
    ['check a.json --strict', { 'a.json': old }, 1],
    ['check', {}, 2],
    ['from-csv a.csv --publisher P', { 'a.csv': 'Titel;System;Behov\nHjælp;erhverv;export\n' }, 0],
    ['from-csv a.csv --publisher P', { 'a.csv': 'Titel;System;Behov\nHjælp;;export\n' }, 1],
    ['from-csv a.csv --publisher P --system erhverv', { 'a.csv': 'Titel;Behov\nHjælp;export\n' }, 0],
    ['from-csv a.csv --publisher P', { 'a.csv': 'Hund;Race\nFido;Puddel\n' }, 2],
    ['from-csv a.csv', { 'a.csv': 'Titel;System;Behov\nHjælp;erhverv;export\n' }, 2],
    ['from-csv a.csv --publisher P --system sundhed', { 'a.csv': 'Titel;Behov\nHjælp;export\n' }, 2],
    ['from-csv a.csv --publisher P --url ftp://x', { 'a.csv': 'Titel;Behov\nHjælp;export\n' }, 2],
    ['from-csv a.csv b.csv --publisher P', {}, 2],
    ['from-csv a.csv --publisher --out', {}, 2],
    ['check a.json --today 2026-13-45', { 'a.json': good }, 2],
    ['check a.json --frob', { 'a.json': good }, 2],
    ['check a.json --json=ja', { 'a.json': good }, 2],
    ['check a.json --lang sv', { 'a.json': good }, 2],
    ['columns', {}, 0],
    ['needs', {}, 0],
  ])('%s', async (line, files: Record<string, string>, exit) => {
    expect(await call(memoryHost(files), `catalogue ${line}`)).toBe(exit);
  });

  it.each(['', 'help', '--help', 'catalogue --help', 'catalogue check -h'])(
    '»%s« tells what it can do',
    async (line) => {
      const machine = memoryHost();
      expect(await run(line === '' ? [] : line.split(' '), machine.host)).toBe(0);
      expect(machine.printed()).toMatch(/^Kobling: et katalog over jeres tilbud/u);
    },
  );

  it.each([
    ['from-csv a.csv --publisher --out k.json', 'Der mangler noget efter --publisher.'],
    ['from-csv a.csv --publisher', 'Der mangler noget efter --publisher.'],
    ['from-csv a.csv --publisher=', 'Der mangler noget efter --publisher.'],
    ['check a.json --frob', '--frob findes ikke her.'],
    ['check a.json --json=ja', '--json står alene'],
    ['from-csv a.csv --publisher P --system sundhed', '--system sundhed kan ikke bruges.'],
    ['from-csv', 'Skriv, hvilken fil det gælder.'],
    ['from-csv a.csv', 'Skriv også --publisher'],
    ['from-csv hund.csv --publisher P', 'Øverst står: Hund | Race'],
  ])('»%s« is answered with »%s«', async (line, words) => {
    const files = { 'a.csv': 'Titel;Behov\nHjælp;export\n', 'hund.csv': 'Hund;Race\nFido;Puddel\n' };
    const machine = memoryHost(files);
    expect(await call(machine, `catalogue ${line}`)).toBe(2);
    expect(machine.complained()).toContain(words);
  });

  it('a mistake of ours is said too, and never thrown', async () => {
    const machine = memoryHost({ 'a.json': good });
    const broken = {
      ...machine.host,
      print: () => {
        throw new Error('paper jam');
      },
    };
    expect(await run(['catalogue', 'check', 'a.json'], broken)).toBe(2);
    expect(machine.complained()).toMatch(/^Uventet fejl: Error: paper jam/u);
  });
});

describe('check', () => {
  it('prints line, what is wrong, what to write, and a summary', async () => {
    const machine = memoryHost({ 'a.json': JSON.stringify(JSON.parse(bad), null, 2) });
    await call(machine, 'catalogue check a.json');
    expect(machine.printed()).toMatchInlineSnapshot(`
      "a.json

      Sat til side eller udeladt
        a.json:95:16  Tilbud 2 »kursus«
          »title« mangler.
          Skriv: "title": { "da": "Robot-tjek hos jer" }

      2 tilbud, 1 i orden, 1 sat til side, 0 råd
      "
    `);
  });

  it('counts advice of one kind instead of filling the screen', async () => {
    const many = Array.from({ length: 9 }, (_, at) => offer(`hjaelp-${at}`, { after: null, source: null }));
    const machine = memoryHost({ 'a.json': JSON.stringify(catalogue(many)) });
    await call(machine, 'catalogue check a.json');
    expect(machine.printed().match(/sidst er tjekket/gu)).toHaveLength(3);
    expect(machine.printed()).toContain('… og 6 steder mere med det samme.');
    expect(machine.printed()).toContain('9 tilbud, 9 i orden, 0 sat til side, 9 råd');
  });

  it('answers programs in JSON, with files that are not there', async () => {
    const machine = memoryHost({ 'a.json': bad });
    await call(machine, 'catalogue check a.json nope.json --json');
    expect(JSON.parse(machine.printed())).toMatchObject({
      exit: 2,
      files: [
        {
          file: 'a.json',
          refused: null,
          offers: 2,
          fine: 1,
          setAside: 1,
          problems: [{ code: 'missing', line: 1 }],
        },
        { file: 'nope.json', refused: 'not-found' },
      ],
    });
  });
});

describe('from template to catalogue', () => {
  it.each(['da', 'en'])('the template is a table that reads without a word lost (%s)', async (lang) => {
    const machine = memoryHost({}, lang);
    expect(await call(machine, 'catalogue template --out t.csv --all')).toBe(0);
    expect(await call(machine, 'catalogue from-csv t.csv --publisher Partnerskabet --out k.json')).toBe(0);
    const { offers } = JSON.parse(machine.text('k.json')) as { offers: { needs: object; price: object }[] };
    expect(offers.map(({ needs }) => needs)).toEqual([
      { automation: 3, overview: 1 },
      { 'upskill-language': 3, 'upskill-basic': 1 },
    ]);
    expect(offers[1]?.price).toEqual({ amount: 4500, currency: 'DKK', year: 2026 });
    expect(await call(machine, 'catalogue check k.json --strict')).toBe(0);
  });

  it('never writes over a spreadsheet that is there', async () => {
    const machine = memoryHost({ 'tilbud.csv': 'mine egne' });
    expect(await call(machine, 'catalogue template')).toBe(2);
    expect(machine.text('tilbud.csv')).toBe('mine egne');
    expect(machine.complained()).toContain('tilbud.csv findes i forvejen');
  });

  it('writes the account of every row beside the catalogue', async () => {
    const csv = [
      'Titel;System;Behov;Gælder til;Tlefon',
      'Hjælp;erhverv;export;;1',
      ';erhverv;export;;1',
      'Hjælp;erhverv;export;;1',
      'Mere;erhverv;eksprot, overview;;1',
      'Forbi;erhverv;export;1.9.2026;1',
      '',
    ].join('\n');
    const machine = memoryHost({ 'mine/tilbud.csv': csv });
    expect(await call(machine, 'catalogue from-csv mine/tilbud.csv --publisher P')).toBe(1);
    expect(machine.files()).toEqual(['mine/tilbud.csv', 'mine/tilbud.json', 'mine/tilbud.rows.csv']);
    expect(machine.text('mine/tilbud.rows.csv')).toMatchInlineSnapshot(`
      ""Række";"Hvad skete der";"Titel";"Id";"Hvorfor";"Se også på";"Samme som række"
      1;"overskrifter";"";;"";"";
      2;"med";"Hjælp";"hjaelp";"";"Virksomheden kan ikke se, hvor den skal henvende sig. Skriv telefon, e-mail eller side.";
      3;"sat til side";"";;"Tilbuddet mangler en titel.";"";
      4;"dublet";"Hjælp";;"Rækken siger det samme.";"";2
      5;"med";"Mere";"mere";"";"Behovet »eksprot« findes ikke og er udeladt. Mente du export (»Sælge på nye markeder«)?
      Virksomheden kan ikke se, hvor den skal henvende sig. Skriv telefon, e-mail eller side.";
      6;"udløbet";"Forbi";;"Tilbuddet gjaldt til 1. september 2026.";"";
      "
    `);
    expect(machine.printed()).toMatchInlineSnapshot(`
      "Kolonnen »Tlefon« kendes ikke og er ikke læst. Mente du »Telefon«?
        Række 3: sat til side.
          Tilbuddet mangler en titel.
        Række 4 »Hjælp«: dublet. Som række 2.
          Rækken siger det samme.
        Række 6 »Forbi«: udløbet.
          Tilbuddet gjaldt til 1. september 2026.

      Råd
        Række 2 »Hjælp«
          Virksomheden kan ikke se, hvor den skal henvende sig. Skriv telefon, e-mail eller side.
        Række 5 »Mere«
          Behovet »eksprot« findes ikke og er udeladt. Mente du export (»Sælge på nye markeder«)?
          Virksomheden kan ikke se, hvor den skal henvende sig. Skriv telefon, e-mail eller side.

      5 rækker med tilbud, 2 med, 1 sat til side, 1 dublet, 1 udløbet, 3 råd.
      Skrevet: mine/tilbud.json
      Skrevet: mine/tilbud.rows.csv
      "
    `);
  });

  it('reads workbooks, and takes the only provider for the publisher', async () => {
    const file = workbook({
      Ark1: [
        ['Titel', 'System', 'Udbyder', 'Behov', 'Gælder til'],
        ['Hjælp', 'erhverv', 'Erhvervshub Østkyst', 'export:3', { day: '2027-12-31' }],
      ],
    });
    const machine = memoryHost({ 'tilbud.xlsx': file });
    expect(await call(machine, 'katalog from-csv tilbud.xlsx --id oestkyst')).toBe(0);
    expect(JSON.parse(machine.text('tilbud.json'))).toMatchObject({
      id: 'oestkyst',
      publisher: { name: 'Erhvervshub Østkyst' },
      offers: [{ id: 'hjaelp', validThrough: '2027-12-31' }],
    });
  });
});
