import { expect } from '@open-wc/testing';
import { decodeOfferLink } from '../../../src/core/exchange/offer-link/index.js';
import '../../../src/components/offer-finder/define.js';
import { readLinked } from '../../../src/components/offer-finder/linked.js';
import { settle, until } from '../support/until.js';
import { ASKED, SECRET, catchFile, openPlan, withClipboard } from './take-away-host.js';

const inOneFile = (file: string) => file.replaceAll('\r\n ', '');

describe('the plan to take away', () => {
  it('has a row for each need that is covered, with offer, step, who and when', async () => {
    const page = await openPlan();
    expect(page.all('thead th').map((th) => th.textContent)).to.eql([
      'Behov',
      'Tilbud',
      'Næste skridt',
      'Ansvarlig',
      'Senest',
    ]);
    const rows = page.all('tbody tr').map((row) => row.textContent?.replace(/\s+/g, ' ') ?? '');
    expect(rows).to.have.length(3);
    expect(rows[1]).to.contain('Robotten på prøve').and.to.contain('Rådgivning');
    expect(page.field('Senest: Automatisering og robotter').value).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(page.words()).to.contain('Endnu uden tilbud: Sælge på nye markeder.');
    expect(page.words()).to.contain('Ét fælles besøg').and.to.contain('Bed dem om at komme sammen');
  });

  it('keeps what the owner writes while the answer changes, and when it is folded and opened again', async () => {
    const page = await openPlan();
    await page.write('Ansvarlig: Automatisering og robotter', 'Mette');
    await page.write('Senest: Automatisering og robotter', '2027-02-05');
    page.host.asked = { ...ASKED, employees: 30 };
    page.host.requestUpdate();
    const summary = page.all<HTMLElement>('.take-away > summary')[0];
    summary?.click();
    await until(() => !page.words(), 'the plan folded');
    summary?.click();
    await until(() => page.words(), 'the plan');
    expect(page.field('Ansvarlig: Automatisering og robotter').value).to.equal('Mette');
    expect(page.field('Senest: Automatisering og robotter').value).to.equal('2027-02-05');
    expect(page.words()).to.contain('uge 5');
  });

  it('keeps nothing anywhere but on the page', async () => {
    const page = await openPlan();
    const before = JSON.stringify([localStorage, sessionStorage, location.href, document.title]);
    await page.write('Ansvarlig: Automatisering og robotter', 'Mette');
    await page.write(/^Virksomhedens navn/, 'Smedjen');
    expect(JSON.stringify([localStorage, sessionStorage, location.href, document.title])).to.equal(before);
    expect(page.words()).to.contain('Plan for Smedjen');
  });

  it('tells of questions about a person only that they are there', async () => {
    const page = await openPlan();
    expect(page.words()).not.to.contain(String(SECRET));
  });

  it('is a list where it is narrow, with the same fields', async () => {
    const page = await openPlan({ width: 320 });
    expect(page.all('table')).to.have.length(0);
    expect(page.all('.plan-rows li')).to.have.length(3);
    await page.write('Ansvarlig: Automatisering og robotter', 'Mette');
    expect(page.field('Ansvarlig: Automatisering og robotter').value).to.equal('Mette');
  });

  it('marks what stands in Danish only for an English reader', async () => {
    const page = await openPlan({ lang: 'en', danishOnly: true });
    const offer = page
      .all('tbody td:nth-of-type(1)')
      .map((cell) => cell.querySelector('[lang="da"]')?.textContent);
    expect(offer).to.include('Robotten på prøve');
    await expect(page.host).to.be.accessible();
  });

  for (const width of [760, 320])
    it(`is accessible and stays within ${width} px`, async () => {
      const page = await openPlan({ width });
      await expect(page.host).to.be.accessible();
      const { scrollWidth, clientWidth } = page.host;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
});

describe('the plan in text of twice the size', () => {
  it('stays within 320 px', async () => {
    const page = await openPlan({ width: 320 });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { font-size: 32px !important }');
    page.host.shadowRoot?.adoptedStyleSheets.push(sheet);
    await settle(3);
    const right = page.host.getBoundingClientRect().right;
    const over = page
      .all('.take-away *:not(.unseen, .unseen *)')
      .filter((element) => element.getBoundingClientRect().right > right + 1);
    expect(over.map((element) => `${element.localName}.${element.className}`)).to.eql([]);
  });
});

/** A fragment as the only finder of a page reads it. */
function read(fragment: string) {
  const linked = readLinked(fragment, document.createElement('kobling-offer-finder'));
  if (!linked) throw new Error('Nobody took it in.');
  return linked;
}

describe('the link to the question', () => {
  it('opens the same question, without the owner’s text and without anything about a person', async () => {
    const page = await openPlan();
    const [link = ''] = await withClipboard(async () => {
      page.press('Kopiér link');
      await until(page.said, 'a word about it');
    });
    expect(page.said()).to.equal('Linket er kopieret.');
    const [address, fragment] = link.split(/(?=#)/);
    expect(address).to.equal(location.href.replace(/#.*/, ''));
    expect(link).not.to.match(new RegExp(`${SECRET}|person|mentor|Jens`));
    expect(decodeOfferLink(fragment ?? '').link).to.deep.include({
      municipality: 615,
      employees: 12,
      facts: { 'company.ageYears': 9 },
      text: null,
    });
    const { asked, said } = read(fragment ?? '');
    expect(asked?.needs).to.eql(ASKED.needs);
    expect(asked?.own).to.eql(['municipality', 'employees']);
    expect(said).to.equal('Spørgsmålet er delt med jer i et link. I kan rette alt.');
  });

  it('has the owner’s text only where they tick it', async () => {
    const page = await openPlan();
    page.field('Tag også min egen tekst med i linket').click();
    const [link = ''] = await withClipboard(async () => {
      page.press('Kopiér link');
      await until(page.said, 'a word about it');
    });
    expect(read(link.replace(/^[^#]*/, '')).asked?.text).to.equal(ASKED.text);
  });

  it('offers no such box where nothing was written, and says when a text is too long', async () => {
    const silent = await openPlan({ asked: { ...ASKED, text: '' } });
    expect(silent.all('[type="checkbox"]')).to.have.length(0);
    const page = await openPlan({ asked: { ...ASKED, text: 'å'.repeat(500) } });
    page.field('Tag også min egen tekst med i linket').click();
    await withClipboard(async () => {
      page.press('Kopiér link');
      await until(page.said, 'a word about it');
    });
    expect(page.said()).to.contain('Jeres egen tekst er for lang');
  });

  it('stands there to be copied by hand where the clipboard refuses', async () => {
    const page = await openPlan();
    await withClipboard(async () => {
      page.press('Kopiér link');
      await until(page.said, 'a word about it');
    }, true);
    expect(page.said()).to.contain('kunne ikke kopieres her');
    expect(page.all<HTMLTextAreaElement>('textarea')[0]?.value).to.contain('#kobling=1.n2_recruit-skilled');
  });

  for (const [fragment, said] of [
    ['#kobling=9.n3_export', 'nyere udgave'],
    ['#kobling=1', 'kunne ikke læses'],
    ['#afsnit-2', ''],
  ] as const)
    it(`is not taken in from ${fragment}`, () => {
      const linked = read(fragment);
      expect(linked.asked).to.equal(undefined);
      if (said) expect(linked.said).to.contain(said);
      else expect(linked.said).to.equal('');
    });

  it('tells what of it the page no longer knows', () => {
    const { asked, said } = read('#kobling=1.n3_export.n2_gone.m1.fperson_age_d44');
    expect(asked?.needs.map(({ id }) => id)).to.eql(['export']);
    expect(asked?.facts).to.eql({});
    expect(said).to.contain('et behov, kommunen og et svar');
  });
});

describe('the calendar file', () => {
  it('has the visit and each need, on the owner’s dates, with names only where they were written', async () => {
    const page = await openPlan();
    await page.write('Senest: Automatisering og robotter', '2027-02-05');
    await page.write('Ansvarlig: Automatisering og robotter', 'Mette');
    const caught = catchFile();
    page.press('Hent kalenderfil');
    await until(page.said, 'a word about it');
    caught.stop();
    const file = inOneFile(await caught.file());
    expect(caught.name()).to.equal('jeres-plan.ics');
    expect(file.match(/BEGIN:VEVENT/g)).to.have.length(4);
    expect(file).to.contain('DTSTART;VALUE=DATE:20270205');
    expect(file).to.contain('SUMMARY:Automatisering og robotter: Robotten på prøve');
    expect(file).to.contain('Ansvarlig: Mette');
    expect(file).not.to.match(new RegExp(`${SECRET}|Jens|Smedjen`));
    expect(page.said()).to.contain('Browseren har fået kalenderfilen med 4 datoer.');
    expect(page.all<HTMLTextAreaElement>('textarea')[0]?.value).to.contain('BEGIN:VCALENDAR');
  });

  it('keeps the id of a step when its date is changed', async () => {
    const page = await openPlan();
    const idsOf = async () => {
      const caught = catchFile();
      page.press('Hent kalenderfil');
      await until(page.said, 'a word about it');
      caught.stop();
      return inOneFile(await caught.file()).match(/UID:.*/g);
    };
    const before = await idsOf();
    await page.write('Senest: Automatisering og robotter', '2027-02-05');
    expect(await idsOf()).to.eql(before);
    expect(new Set(before)).to.have.property('size', 4);
  });

  it('is not made where the owner has taken every date out', async () => {
    const page = await openPlan();
    for (const input of page.all<HTMLInputElement>('[type="date"]'))
      await page.write(input.getAttribute('aria-label') ?? '', '');
    page.press('Hent kalenderfil');
    await until(page.said, 'a word about it');
    expect(page.said()).to.contain('ingen datoer');
    expect(page.all('textarea')).to.have.length(0);
  });
});
