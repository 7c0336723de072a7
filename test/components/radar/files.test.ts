import { expect } from '@open-wc/testing';
import '../../../src/components/radar/define.js';
import { invent } from '../support/responses.js';
import { until } from '../support/until.js';
import { invented, teamPage, type TeamPage } from './team-page.js';

describe('the radar as files', () => {
  let team: TeamPage;
  afterEach(() => team.leave());

  /** The file that comes of pressing a button. */
  const press = async (name: string) => {
    const { page } = team;
    let caught: { name: string; content: Promise<ArrayBuffer> } | undefined;
    const take = (event: Event) => {
      const [link] = event.composedPath();
      if (!(link instanceof HTMLAnchorElement) || !link.download) return;
      event.preventDefault();
      caught = { name: link.download, content: fetch(link.href).then((got) => got.arrayBuffer()) };
    };
    page.element.shadowRoot?.addEventListener('click', take);
    await page.press(name);
    const { name: file, content } = await until(() => caught, 'a file');
    page.element.shadowRoot?.removeEventListener('click', take);
    const bytes = new Uint8Array(await content);
    return { name: file, bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
  };
  const SVG = 'Gem som tegning (SVG)';
  const CSV = 'Gem tallene som regneark (CSV)';

  describe('a drawing', () => {
    it('stands alone: title, description, text as text, and nothing fetched', async () => {
      team = await teamPage((sheet) => invented(sheet, [6, 5, 0]));
      const { name, text } = await press(SVG);
      expect(name).to.equal('kobling-radar-coupling.svg');
      const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(drawn.querySelector('parsererror')).to.equal(null);
      const root = drawn.documentElement;
      const named = (root.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => drawn.getElementById(id)?.localName);
      expect(named).to.deep.equal(['title', 'desc']);
      expect(drawn.querySelector('title')?.textContent).to.equal('Hvilke koblingsfunktioner dækker teamet?');
      expect(drawn.querySelector('desc')?.textContent).to.include('Følge aftaler til dørs (tynd, én person)');
      expect(root.getAttribute('lang')).to.equal('da');
      const words = [...drawn.querySelectorAll('text')].map((one) => one.textContent);
      for (const wanted of [
        'Brobygger',
        'Kooperatør',
        'tynd',
        'mangler',
        'Beskæftigelse',
        'Et dialogværktøj uden normer.',
      ])
        expect(words).to.include(wanted);
      expect(words.join(' ')).to.include('Bygger på: Baadsgaard');
      const elsewhere = [...text.matchAll(/https?:[^"\s<]*/g)].map(([address]) => address);
      expect(elsewhere).to.deep.equal(['http://www.w3.org/2000/svg']);
      expect(text).not.to.match(/href|url\(|<style|<script|<image|var\(/);
    });

    it('has as many marks as the screen, and no system’s mark where none may be shown', async () => {
      team = await teamPage((sheet) => invented(sheet, [4, 4, 0]), { view: 'radar' });
      const { text } = await press(SVG);
      const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
      const filled = (colour: string) =>
        drawn.querySelectorAll(`path[fill="${colour}"], path[stroke="${colour}"]`).length;
      expect([filled('#b23a48'), filled('#1d4a78'), filled('#a87500')]).to.deep.equal([0, 0, 0]);
      const rings = drawn.querySelectorAll('path[fill="#ffffff"]').length;
      // One more in the legend.
      expect(rings).to.equal(team.page.all('svg.radar :is(.neutral, .missing)').length + 1);
    });

    it('is as safe as its words: what a questionnaire says cannot become markup', async () => {
      team = await teamPage((sheet) => invented(sheet, [6, 5, 0]));
      const evil = `</text><script>alert("1")</script>&amp;\u0001`;
      team.page.element.instrument = {
        ...team.sheet,
        title: { da: evil },
        dimensions: team.sheet.dimensions.map((one) => ({ ...one, title: { da: evil } })),
      };
      await until(() => team.page.texts('text.function')[0]?.includes('<script>'), 'the new names');
      await team.page.says(SVG);
      const { text } = await press(SVG);
      const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(drawn.querySelector('parsererror, script')).to.equal(null);
      expect([...drawn.querySelectorAll('text')].map((one) => one.textContent)).to.include(
        evil.replace('\u0001', ''),
      );
    });
  });

  it('a picture is a PNG with something in it, sharp enough for print', async () => {
    team = await teamPage((sheet) => invented(sheet, [6, 5, 0]));
    const { name, bytes } = await press('Gem som billede (PNG)');
    expect(name).to.equal('kobling-radar-coupling.png');
    expect([...bytes.slice(0, 8)]).to.deep.equal([137, 80, 78, 71, 13, 10, 26, 10]);
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    expect(picture.width).to.equal(1536);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [picture.width, picture.height];
    const pen = canvas.getContext('2d');
    pen?.drawImage(picture, 0, 0);
    const { data = [] } = pen?.getImageData(0, 0, picture.width, picture.height) ?? {};
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    for (const colour of [0xffffff, 0xb23a48, 0x1d4a78])
      expect(colours.has(colour), colour.toString(16)).to.equal(true);
  });

  describe('a spreadsheet', () => {
    it('has what the table has, and empty cells for what is hidden', async () => {
      team = await teamPage((sheet) => invented(sheet, [6, 5, 0]));
      const { name, text } = await press(CSV);
      expect(name).to.equal('kobling-radar-coupling.csv');
      const lines = text.split('\r\n');
      expect(lines[0]).to.equal(
        '\uFEFF"Funktion";"Kompetence";"Beskæftigelse";"Uddannelse";"I alt";"Har svaret";"Dækning"',
      );
      expect(lines[1]).to.equal('"Brobygger";"Samle folk på tværs";6;5;11;11;"stærk"');
      expect(lines[8]).to.equal('"Koordinator";"Følge aftaler til dørs";;;1;11;"tynd"');
      expect(lines[11]).to.equal('"Kooperatør";"Få nye idéer";0;0;0;11;"mangler"');
      expect(lines.length).to.equal(13);
    });

    it('can be copied where the browser swallows the file', async () => {
      team = await teamPage((sheet) => invented(sheet, [6, 5, 0]));
      const { text } = await press(CSV);
      await team.page.says('Filen kobling-radar-coupling.csv er givet til browseren.');
      expect(team.page.all<HTMLTextAreaElement>('.take textarea')[0]?.value).to.equal(
        text.replaceAll('\r\n', '\n'),
      );
    });

    it('of one person tells what that person has', async () => {
      team = await teamPage(
        (sheet) => [invent(sheet, { says: (item) => (item === 'c1.1' ? 5 : 2) })],
        {},
        { isOpen: true },
      );
      await team.page.says('Øv det næste');
      const { text } = await press(CSV);
      expect(text.split('\r\n').slice(0, 3)).to.deep.equal([
        '\uFEFF"Funktion";"Kompetence";"Har du den?"',
        '"Brobygger";"Samle folk på tværs";"ja"',
        '"Brobygger";"Fornemme andres interesser";"ikke endnu"',
      ]);
    });
  });

  it('carries neither round’s people nor ids', async () => {
    team = await teamPage((sheet) =>
      invented(sheet, [6, 5, 0]).map((one, at) => ({
        ...one,
        id: `secret-${at}`,
        respondent: { ...one.respondent, name: `Secret ${at}` },
      })),
    );
    for (const name of [SVG, CSV]) expect((await press(name)).text).not.to.match(/secret/i);
  });
});
