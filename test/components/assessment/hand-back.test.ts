import { expect } from '@open-wc/testing';
import { readQrPixels } from '../../../src/components/base/qr-reader.js';
import { readCodes, writeRoundLink } from '../../../src/core/exchange/codes/index.js';
import { parseResponse } from '../../../src/core/exchange/parse-response.js';
import { parseWithdrawal } from '../../../src/core/exchange/parse-withdrawal.js';
import type { Instrument } from '../../../src/core/model/assessment.js';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { downloadFrom } from '../support/group-page.js';
import { setFragment } from '../support/page-address.js';
import { builtIn, ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { inventRound, pictureOf } from '../support/rounds.js';
import { until } from '../support/until.js';

describe('handing answers back', () => {
  let own: OwnWorkspace;
  let sheet: Instrument;
  let page: AssessmentPage;
  let copied: string[] = [];

  const place = async () => {
    page = await placeAssessment({ workspace: own.workspace });
  };
  const finish = async () => {
    await place();
    page.all<HTMLInputElement>('input[type="radio"]')[1]?.click();
    await page.press('Begynd');
    await page.answer('Passer godt');
    await page.saved();
    await page.press('Overblik');
    await page.press('Afslut, og se dit billede');
    await page.says('Vis som QR-kode');
  };
  const codeOf = async (text: string) => {
    const [found, ...more] = await readCodes(text);
    expect(more).to.deep.equal([]);
    return found?.file;
  };
  const qrText = async () => {
    const picture = await until(() => page.all<SVGSVGElement>('svg.qr')[0], 'the picture');
    const image = await createImageBitmap(await pictureOf(picture, 'a.png'));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return context && readQrPixels(context.getImageData(0, 0, image.width, image.height));
  };

  before(async () => {
    sheet = await builtIn('coupling');
  });
  beforeEach(async () => {
    own = await ownWorkspace();
    copied = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
      configurable: true,
    });
    setFragment(await writeRoundLink(inventRound(sheet, { minGroup: 6 })));
  });
  afterEach(async () => {
    Reflect.deleteProperty(navigator, 'clipboard');
    setFragment('');
    page.element.remove();
    await own.leave();
  });

  it('says who can read them, and gives the same as file, code and picture', async () => {
    await finish();
    expect(page.words()).to.include(
      'Tovholder Mette Bro kan læse hver enkelt besvarelse. Grænsen på seks gælder',
    );
    const { text, name } = await downloadFrom(page, () => page.press('Gem svar som fil'));
    const response = parseResponse(text, sheet, name);
    expect(response).to.deep.include({ round: 'efteraar-2026', respondent: { system: 'education' } });
    await page.press('Kopiér som kode');
    await page.says('Kopieret.');
    expect(parseResponse(await codeOf(copied[0] ?? ''), sheet)).to.deep.equal(response);
    expect(copied[0]?.split('\n').every((line) => line.length <= 60)).to.equal(true);
    await page.press('Vis som QR-kode');
    expect(parseResponse(await codeOf((await qrText()) ?? ''), sheet)).to.deep.equal(response);
    expect(page.texts('.actions .note')).not.to.include('Kopieret.');
    const [picture] = page.all<SVGElement>('svg.qr');
    expect(picture?.getAttribute('aria-label')).to.equal('QR-kode med dine svar');
    await expect(page.element).to.be.accessible();
  });

  it('can be taken back: deleted here at once, with a message for whoever collects, also later', async () => {
    await finish();
    const [before] = await own.store.list('responses');
    await page.press('Træk besvarelsen tilbage');
    const { text, name } = await downloadFrom(page, () => page.press('Slet den, og gem filen'));
    await page.says('Du har trukket din besvarelse tilbage');
    expect(await own.store.list('responses')).to.deep.equal([]);
    const withdrawal = parseWithdrawal(text);
    expect(withdrawal).to.deep.include({ id: before?.key, rev: 1, round: 'efteraar-2026' });
    expect(name).to.match(/^kobling-coupling-efteraar-2026-tilbage-/);
    await until(() => page.focused() === 'Du har trukket din besvarelse tilbage', 'focus on what happened');
    expect(page.words()).to.include('giv også denne besked til Tovholder Mette Bro');
    expect(page.buttons()).to.include('Begynd');
    await expect(page.element).to.be.accessible();
    page.element.remove();
    await place();
    await page.says('Du har trukket din besvarelse tilbage');
    await page.press('Kopiér som kode');
    await page.says('Kopieret.');
    expect(parseWithdrawal(await codeOf(copied[0] ?? ''))).to.deep.equal(withdrawal);
    await page.press('Vis som QR-kode');
    expect(parseWithdrawal(await codeOf((await qrText()) ?? ''))).to.deep.equal(withdrawal);
  });

  it('answered anew after that is another response', async () => {
    await finish();
    const [before] = await own.store.list('responses');
    await page.press('Træk besvarelsen tilbage');
    await downloadFrom(page, () => page.press('Slet den, og gem filen'));
    await page.says('Du har trukket din besvarelse tilbage');
    page.element.remove();
    await finish();
    const responses = await own.store.list('responses');
    expect(responses).to.have.length(1);
    expect(responses[0]?.key).not.to.equal(before?.key);
    expect(page.words()).not.to.include('Du har trukket');
  });

  it('keeps the response where one thinks better of it', async () => {
    await finish();
    await page.press('Træk besvarelsen tilbage');
    await page.press('Behold den');
    expect(await own.store.list('responses')).to.have.length(1);
  });
});
