import { expect } from '@open-wc/testing';
import { loadFinderPart, loadPart } from '../../../src/parts.js';
import { OWN_GAPS_KEY, QUESTION_KEY } from '../../../src/core/storage/finder-records.js';
import { holdPart } from '../support/held-part.js';
import { fillDisk } from '../support/held-store.js';
import { logEvents } from '../support/event-log.js';
import { choose, needsOf, ownPlace, type OwnPlace } from '../support/remembering.js';
import { settle, until } from '../support/until.js';

const AGAIN = 'Her er jeres valg fra sidst.';
const KEPT = 'Jeres valg er gemt i denne browser, uden jeres tekst';

describe('a finder that nobody has used', () => {
  let place: OwnPlace;
  beforeEach(async () => {
    place = await ownPlace();
  });
  afterEach(() => place.leave());

  it('keeps nothing, looks without making anything, and fetches nothing for it', async () => {
    const real = loadFinderPart.remembered;
    let fetched = 0;
    loadFinderPart.remembered = () => {
      fetched += 1;
      return real();
    };
    const page = await place.open({ needs: 'automation', municipality: '615' });
    page.finder.needs = 'export';
    await settle();
    loadFinderPart.remembered = real;
    expect(await place.exists()).to.equal(false);
    expect(fetched).to.equal(0);
    expect(page.words()).not.to.include('Begynd forfra');
  });

  it('keeps nothing of a link that it was opened by', async () => {
    const address = location.href;
    history.replaceState(null, '', '#kobling=1.n3_automation');
    const page = await place.open();
    await until(() => page.offers().length > 0, 'the answer');
    await settle(40);
    history.replaceState(null, '', address);
    expect(await place.exists()).to.equal(false);
  });
});

describe('what the finder remembers', () => {
  let place: OwnPlace;
  beforeEach(async () => {
    place = await ownPlace();
  });
  afterEach(() => place.leave());

  it('is the question as it stood: needs, importance, place, size, sector', async () => {
    const page = await place.open();
    choose(page, 'Robotter', 'Generationsskifte');
    await page.finder.updateComplete;
    page.button(/^Automatisering og robotter: vigtigt/).click();
    page.set('Kommune', '615');
    page.set('Antal ansatte', '12');
    page.set('Privat eller offentlig', 'private');
    await place.keeps((kept) => kept.includes('sprivate'), 'the last change');
    const told = needsOf(page);
    page.finder.remove();
    const again = await place.open();
    await until(() => needsOf(again).length > 0, 'the needs');
    expect(needsOf(again)).to.eql(told);
    expect(told[0]).to.include('meget vigtigt');
    const values = ['Kommune', 'Antal ansatte', 'Privat eller offentlig'].map(
      (name) => again.control(name).value,
    );
    expect(values).to.eql(['615', '12', 'private']);
    expect(again.offers()).to.eql([]);
    expect(again.texts('.remembered').join()).to.include(
      `${AGAIN} De er gemt i denne browser, uden jeres tekst`,
    );
    await until(() => again.texts('[role="status"]').join().includes(AGAIN), 'it is said');
    expect(document.activeElement).to.equal(document.body);
  });

  it('is the answer too, with what the reader wants in and out, and what counts most', async () => {
    const page = await place.open({ needs: 'automation' });
    await page.show();
    page.button(/^Lad det være Forslag a/).click();
    await until(() => page.offers().join() === 'Forslag b', 'the answer without it');
    await place.keeps((kept) => kept.includes('dc_a'), 'what is left out');
    page.finder.remove();
    const log = logEvents(document);
    const again = await place.open();
    await until(() => again.offers().join() === 'Forslag b', 'the answer');
    await until(() => again.texts('.held li').join().includes('»Forslag a«'), 'what it holds to');
    expect(log.count('kobling-change')).to.equal(0);
    expect(document.activeElement).to.equal(document.body);
  });

  it('is no text, no quote and nothing about a person, only what the company answers', async () => {
    const page = await place.open();
    page.write('Vi skal have robotter, og Bente på lageret er syg');
    await until(() => needsOf(page).length > 0, 'a need');
    await page.show();
    const answer = (question: string, value: string) => {
      const row = page.question(question);
      const input = row.querySelector('input');
      if (input) {
        input.value = value;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      } else page.buttonIn(row, value).click();
    };
    answer('Hvor gammel', '83');
    await page.finder.updateComplete;
    answer('ledig stilling', 'Ja');
    await place.keeps((kept) => kept.includes('hasVacancy'), 'the company’s answer');
    expect(page.texts('.questions').join()).not.to.equal('');
    const all = JSON.stringify(await place.store.dump());
    expect(all).not.to.match(/person|age|\b83\b|Bente|robotter|lageret/i);
    page.finder.remove();
    const again = await place.open();
    await until(() => again.texts('.questions li').length > 0, 'the questions');
    expect(again.field().value).to.equal('');
    const pressed = [...again.question('ledig stilling').querySelectorAll('[aria-pressed="true"]')];
    expect(pressed.map((button) => button.textContent?.trim())).to.eql(['Ja']);
    expect(again.question('Hvor gammel').querySelector('input')?.value).to.equal('');
  });

  it('goes before what the page sets, until the page sets it anew', async () => {
    const page = await place.open({ needs: 'export', municipality: '101' });
    choose(page, 'Robotter');
    page.set('Kommune', '615');
    await place.keeps((kept) => kept.includes('m615'), 'the change');
    page.finder.remove();
    const again = await place.open({ needs: 'succession', municipality: '751' });
    await until(() => again.control('Kommune').value === '615', 'the reader’s own');
    expect(needsOf(again)).to.have.length(2);
    again.finder.municipality = '461';
    await again.finder.updateComplete;
    expect(again.control('Kommune').value).to.equal('461');
    expect(needsOf(again)).to.have.length(2);
  });

  it('is not laid over what the reader has begun meanwhile', async () => {
    const page = await place.open();
    choose(page, 'Robotter');
    await place.keeps((kept) => kept.includes('automation'), 'the first visit');
    page.finder.remove();
    const store = await holdPart(loadPart, 'store');
    const again = await place.open();
    choose(again, 'Generationsskifte');
    store.come();
    await place.keeps((kept) => kept.includes('succession'), 'the second visit');
    store.putBack();
    expect(needsOf(again).map((need) => need.split(':')[0])).to.eql(['Sælge eller overdrage virksomheden']);
  });

  it('leaves the text that somebody has begun to write meanwhile', async () => {
    const page = await place.open();
    choose(page, 'Generationsskifte');
    await place.keeps((kept) => kept.includes('succession'), 'the first visit');
    page.finder.remove();
    const store = await holdPart(loadPart, 'store');
    const again = await place.open();
    again.write('Hej');
    await again.finder.updateComplete;
    store.come();
    await until(() => needsOf(again).length > 0, 'the needs');
    store.putBack();
    expect(again.field().value).to.equal('Hej');
  });

  it('is written to the end when the finder leaves the page', async () => {
    const page = await place.open();
    choose(page, 'Robotter');
    await place.keeps((kept) => kept.includes('automation'), 'the question');
    page.set('Kommune', '615');
    await page.finder.updateComplete;
    page.finder.remove();
    await place.keeps((kept) => kept.includes('m615'), 'the last change');
  });

  it('is what was done last, wherever; no page is changed under its reader', async () => {
    const one = await place.open();
    const two = await place.open();
    choose(one, 'Robotter');
    await place.keeps((kept) => kept.includes('automation'), 'the first');
    choose(two, 'Generationsskifte');
    await place.keeps((kept) => kept.includes('succession'), 'the second');
    await settle();
    expect(needsOf(one).join()).to.include('Automatisering');
    expect(needsOf(one)).to.have.length(1);
    one.finder.remove();
    two.finder.remove();
    const again = await place.open();
    await until(() => needsOf(again).length > 0, 'the needs');
    expect(needsOf(again).join()).to.include('overdrage');
  });

  it('is nothing where somebody else has written something', async () => {
    for (const junk of [
      'x',
      7,
      [],
      { format: 'kobling-question', version: 1, question: '#kobling=1.nonsense' },
    ]) {
      await place.store.put('settings', QUESTION_KEY, junk);
      const page = await place.open({ municipality: '615' });
      await settle();
      expect(needsOf(page)).to.eql([]);
      expect(page.control('Kommune').value).to.equal('615');
      page.finder.remove();
    }
  });

  it('leaves out a need and a municipality that are no more, and any text', async () => {
    await place.store.put('settings', QUESTION_KEY, {
      format: 'kobling-question',
      version: 1,
      question: '#kobling=1.n2_gone.n3_automation.m9999.fperson_age_d83.fcompany_hasVacancy_y.tBente',
      answered: false,
      link: '',
    });
    const page = await place.open();
    await until(() => needsOf(page).length > 0, 'the need');
    expect(needsOf(page)).to.have.length(1);
    expect(page.control('Kommune').value).to.equal('');
    expect(page.field().value).to.equal('');
  });

  it('is said not to be kept where the disk is full, and kept when there is room', async () => {
    const page = await place.open();
    choose(page, 'Robotter');
    await place.keeps((kept) => kept.includes('automation'), 'the first');
    const makeRoom = fillDisk();
    choose(page, 'Generationsskifte');
    await until(() => page.texts('.remembered').join().includes('kunne ikke gemmes'), 'it is said');
    makeRoom();
    page.set('Kommune', '615');
    await place.keeps((kept) => kept.includes('m615') && kept.includes('succession'), 'all of it');
    await until(() => page.texts('.remembered').join().includes(KEPT), 'it is said');
  });

  it('is not written again while somebody types what says nothing new', async () => {
    const page = await place.open();
    choose(page, 'Robotter');
    await place.keeps((kept) => kept.includes('automation'), 'the question');
    const log = logEvents(document);
    for (const text of ['H', 'He', 'Hej']) {
      page.write(text);
      await page.finder.updateComplete;
      await settle(3);
    }
    expect(log.count('kobling-saved')).to.equal(0);
  });

  it('does not come back after an erasure that met it on its way to the disk', async () => {
    const page = await place.open();
    choose(page, 'Robotter');
    await place.keeps((kept) => kept.includes('automation'), 'the question');
    page.set('Kommune', '615');
    page.set('Antal ansatte', '9');
    await place.store.erase();
    await settle();
    expect(await place.exists()).to.equal(false);
  });

  it('does not hide that something else is missing, when it comes', async () => {
    const { engine } = loadFinderPart;
    const remembered = await holdPart(loadFinderPart, 'remembered');
    loadFinderPart.engine = () => Promise.reject(new Error('offline'));
    const page = await place.open({ needs: 'automation' });
    page.button(/^Vis det bedste/).click();
    await until(() => page.texts('[role="alert"]').length === 1, 'the notice');
    remembered.come();
    await place.keeps((kept) => kept.includes('automation'), 'the question');
    loadFinderPart.engine = engine;
    remembered.putBack();
    await settle();
    expect(page.texts('[role="alert"]').length).to.equal(1);
    page.button('Prøv igen').click();
    await until(() => page.answerTitle() !== '', 'the answer');
    expect(page.texts('[role="alert"]')).to.eql([]);
  });

  it('tells the page when it is kept, and nothing of what', async () => {
    const log = logEvents(document);
    const page = await place.open();
    choose(page, 'Robotter');
    await until(() => log.count('kobling-saved') > 0, 'the event');
    expect(log.payload()).not.to.match(/automation|#kobling/);
  });
});

describe('a link to a question', () => {
  let place: OwnPlace;
  const address = location.href;
  beforeEach(async () => {
    place = await ownPlace();
  });
  afterEach(async () => {
    history.replaceState(null, '', address);
    await place.leave();
  });

  it('goes before what is remembered, and gives way to what the reader makes of it', async () => {
    const page = await place.open();
    choose(page, 'Generationsskifte');
    await place.keeps((kept) => kept.includes('succession'), 'the own question');
    page.finder.remove();
    history.replaceState(null, '', '#kobling=1.n3_automation.thej');
    const linked = await place.open();
    await until(() => linked.offers().length > 0, 'the linked question');
    await settle();
    expect(needsOf(linked).join()).to.include('Automatisering').and.not.include('overdrage');
    await place.keeps((kept) => kept.includes('succession'), 'the own question, untouched');
    linked.set('Kommune', '615');
    await place.keeps((kept) => kept.includes('m615') && kept.includes('automation'), 'the changed one');
    expect(JSON.stringify(await place.kept())).not.to.include('hej');
    linked.finder.remove();
    const again = await place.open();
    await until(() => again.control('Kommune').value === '615', 'the changed one');
    again.finder.remove();
    history.replaceState(null, '', '#kobling=1.n3_export');
    const other = await place.open();
    await until(() => other.texts('.note').join().includes('delt med jer'), 'the other link');
    await settle();
    expect(needsOf(other).join()).to.include('nye markeder');
    expect(other.control('Kommune').value).to.equal('');
  });
});

describe('starting over', () => {
  let place: OwnPlace;
  beforeEach(async () => {
    place = await ownPlace();
  });
  afterEach(() => place.leave());

  it('clears what is kept and what is on show, says so, and one is at the field', async () => {
    const page = await place.open({ municipality: '615' });
    choose(page, 'Robotter');
    page.set('Antal ansatte', '9');
    await page.show();
    await place.keeps((kept) => kept.includes('automation'), 'the question');
    page.button('Begynd forfra').click();
    await until(() => page.finder.shadowRoot?.activeElement?.id === 'field', 'focus on the field');
    expect(needsOf(page)).to.eql([]);
    expect(page.answerTitle()).to.equal('');
    expect(['Kommune', 'Antal ansatte'].map((name) => page.control(name).value)).to.eql(['615', '']);
    await until(() => page.texts('[role="status"]').join().includes('Alt er ryddet.'), 'it is said');
    await until(async () => (await place.kept()) === undefined, 'nothing kept');
    page.finder.remove();
    const again = await place.open();
    await settle();
    expect(needsOf(again)).to.eql([]);
  });

  it('can be undone, until something else is done', async () => {
    const page = await place.open();
    choose(page, 'Robotter');
    page.field().value = 'noget';
    await page.show();
    page.button('Begynd forfra').click();
    await until(async () => (await place.kept()) === undefined, 'nothing kept');
    page.button('Fortryd').focus();
    page.button('Fortryd').click();
    await until(() => page.offers().length > 0, 'the answer');
    expect(needsOf(page)).to.have.length(1);
    expect(page.focused()).to.equal('Begynd forfra');
    await place.keeps((kept) => kept.includes('automation'), 'the question again');
    page.button('Begynd forfra').click();
    await page.finder.updateComplete;
    choose(page, 'Generationsskifte');
    await until(() => !page.texts('button').includes('Fortryd'), 'no way back any more');
    expect(needsOf(page).join()).to.include('overdrage');
  });

  it('ends what is still being read out of the text', async () => {
    const page = await place.open();
    choose(page, 'Generationsskifte');
    await until(() => page.texts('button').includes('Begynd forfra'), 'the button');
    page.write('vi skal have robotter');
    await page.finder.updateComplete;
    page.button('Begynd forfra').click();
    await settle(40);
    expect(needsOf(page)).to.eql([]);
    expect(page.field().value).to.equal('');
  });
});

describe('an erasure', () => {
  it('empties the finder, which keeps nothing until the reader begins anew', async () => {
    const place = await ownPlace();
    const page = await place.open();
    choose(page, 'Robotter');
    await page.show();
    await place.keeps((kept) => kept.includes('automation'), 'the question');
    await place.store.erase();
    await until(() => needsOf(page).length === 0, 'an empty finder');
    expect(page.answerTitle()).to.equal('');
    await settle();
    expect(await place.exists()).to.equal(false);
    choose(page, 'Generationsskifte');
    await until(() => place.exists(), 'a new beginning');
    const other = await place.open();
    await until(() => needsOf(other).length > 0, 'the new question');
    expect(needsOf(other).join()).to.include('overdrage').and.not.include('Automatisering');
    page.finder.remove();
    other.finder.remove();
    await place.leave();
  });
});

describe('where the host keeps things elsewhere', () => {
  it('in the tab: there and nowhere else', async () => {
    const place = await ownPlace('session');
    const page = await place.open();
    choose(page, 'Robotter');
    const mirror = () => sessionStorage.getItem(`kobling:${place.workspace}`) ?? '';
    await until(() => mirror().includes('n2_automation'), 'the mirror');
    await until(() => page.texts('.remembered').join().includes('gemt i denne fane'), 'it is said');
    expect(await place.exists()).to.equal(false);
    page.finder.remove();
    const again = await place.open();
    await until(() => needsOf(again).length > 0, 'the needs');
    again.finder.remove();
    await place.leave();
    expect(mirror()).to.equal('');
  });

  it('nowhere: no trace, and the reader is told', async () => {
    const place = await ownPlace('none');
    const page = await place.open();
    choose(page, 'Robotter');
    await until(() => page.texts('.remembered').join().includes('til siden lukkes'), 'it is said');
    expect(await place.exists()).to.equal(false);
    expect(sessionStorage.getItem(`kobling:${place.workspace}`)).to.equal(null);
    page.finder.remove();
    await place.leave();
  });
});

describe('needs without an offer', () => {
  let place: OwnPlace;
  beforeEach(async () => {
    place = await ownPlace();
  });
  afterEach(() => place.leave());
  const counted = async () => {
    const list = (await place.store.get('settings', OWN_GAPS_KEY))?.value as
      { readonly counts: readonly { need: string; municipality?: number; days: number }[] } | undefined;
    return (list?.counts ?? []).map(({ need, municipality, days }) => [need, municipality, days]);
  };

  it('are counted once a day when the answer has stood, and the reader is told', async () => {
    const page = await place.open({ needs: 'automation succession', municipality: '615' });
    await page.show();
    await until(async () => (await counted()).length > 0, 'a count');
    expect(await counted()).to.eql([['succession', 615, 1]]);
    expect(page.texts('.remembered').join()).to.include('Behov uden tilbud tælles på denne enhed');
    page.button(/^Automatisering og robotter: vigtigt/).click();
    await settle(220);
    expect(await counted()).to.eql([['succession', 615, 1]]);
  });

  it('are counted to the end, and nothing fails, where the finder leaves meanwhile', async () => {
    const page = await place.open({ needs: 'automation succession' });
    const failed: unknown[] = [];
    const onRejected = (event: PromiseRejectionEvent) => failed.push(event.reason);
    addEventListener('unhandledrejection', onRejected);
    await page.show();
    const { get } = IDBObjectStore.prototype;
    let isLeaving = false;
    // The count begins with a look at what there is: that is when the finder goes.
    IDBObjectStore.prototype.get = function (key) {
      if (String(key).includes(OWN_GAPS_KEY) && !isLeaving) {
        isLeaving = true;
        page.finder.remove();
      }
      return get.call(this, key);
    };
    try {
      await until(() => isLeaving, 'the finder to leave');
      await until(async () => (await counted()).length > 0, 'a count');
      await settle();
    } finally {
      IDBObjectStore.prototype.get = get;
      removeEventListener('unhandledrejection', onRejected);
    }
    expect(failed).to.eql([]);
  });

  it('are not counted before anybody asks, nor of an answer that has gone at once', async () => {
    const page = await place.open({ needs: 'automation succession' });
    await page.show();
    page.button(/^Fjern »Sælge eller/).click();
    await settle(220);
    expect(await counted()).to.eql([]);
  });

  it('are not counted where a catalogue is missing', async () => {
    const page = await place.open({
      catalogues: [{ format: 'something else' }, (await import('../support/remembering.js')).ASKING],
      needs: 'automation succession',
    });
    await page.show();
    await settle(220);
    expect(await counted()).to.eql([]);
  });

  it('are not those that only found no room', async () => {
    const page = await place.open({ needs: 'automation export', maxOffers: 1 });
    await page.show();
    await settle(220);
    expect(await counted()).to.eql([]);
  });
});
