import type { TemplateResult } from 'lit';
import type { Round } from '../../core/model/assessment.js';
import { loadPart, loadRoundPart } from '../../parts.js';
import { findAnswerPage, keepAnswerPage, pageAddress, type AnswerPage } from '../base/answer-page.js';
import { copyText } from '../base/copy.js';
import { downloadText } from '../base/download.js';
import type { KoblingElement } from '../base/element.js';
import type { RoundController } from '../base/round-controller.js';
import { textsFor } from '../base/texts-for.js';
import { da } from './out-texts.da.js';
import { en } from './out-texts.en.js';
import { LINK, PAGE, renderOut } from './out-view.js';

const textsOf = textsFor('handOut', { da, en });

/** The element around it. */
export interface OutFrame {
  readonly host: KoblingElement;
  readonly answers: RoundController;
  /** Address of the page where people answer, where the host names it. */
  readonly answerPage: () => string | undefined;
}

/** Handing a round out: link, QR picture, file. What the round is cannot be changed here. */
export class RoundOut {
  readonly #frame: OutFrame;
  #page: AnswerPage | undefined;
  #isPageBad = false;
  #link: string | 'too-long' | null = null;
  /** What the link was made of. */
  #linked: readonly [Round | undefined, string | undefined] = [undefined, undefined];
  #qr: TemplateResult | 'too-large' | null = null;
  #told = '';

  constructor(frame: OutFrame) {
    this.#frame = frame;
  }

  get #t() {
    return textsOf(this.#frame.host);
  }

  /** Finds the page where people answer. */
  async open(): Promise<void> {
    const { host, answers, answerPage } = this.#frame;
    this.#page = await findAnswerPage(host, answers.store, answerPage());
    host.requestUpdate();
  }

  /** Says something where the round is handed out. */
  tell(words: string): void {
    this.#told = words;
    this.#frame.host.requestUpdate();
  }

  async #usePage(written: string): Promise<void> {
    const { host, answers, answerPage } = this.#frame;
    const address = pageAddress(written.trim(), host.ownerDocument.URL);
    this.#isPageBad = address === undefined;
    if (address === undefined) {
      host.requestUpdate();
      await host.focusOn(PAGE);
      return;
    }
    this.#page = { address, from: 'written' };
    this.tell(this.#t.pageUsed);
    await host.focusOn('round-out');
    try {
      await answers.store?.batch([keepAnswerPage(host, answerPage(), address)], { strict: true });
    } catch {
      this.tell(this.#t.notSaved);
    }
  }

  async #makeLink(round: Round, page: string): Promise<void> {
    const { writeRoundLink } = await loadRoundPart.codes();
    const fragment = await writeRoundLink(round).catch(() => null);
    if (this.#linked[0] !== round || this.#linked[1] !== page) return;
    this.#link = fragment === null ? 'too-long' : page === '' ? null : page + fragment;
    this.#frame.host.requestUpdate();
  }

  async #copy(): Promise<void> {
    const { host } = this.#frame;
    const isCopied = await copyText(host, this.#link ?? '');
    this.tell(isCopied ? this.#t.copied : this.#t.copyRefused);
    if (!isCopied) await host.focusOn(LINK);
  }

  async #saveFile(round: Round): Promise<void> {
    const { writeJson, safeFileName } = await loadPart.exports();
    downloadText(this.#frame.host, safeFileName(`kobling-runde-${round.id}`, 'json'), writeJson(round));
    this.tell(this.#t.fileSaved);
  }

  #nameOfQr(round: Round): string {
    const { locale } = this.#frame.host;
    return this.#t.qrName(round.title?.[locale] ?? round.title?.da ?? round.id);
  }

  async #showQr(round: Round): Promise<void> {
    const { renderQr } = await loadRoundPart.qr();
    this.#qr = renderQr(this.#link ?? '', this.#nameOfQr(round)) ?? 'too-large';
    this.tell('');
  }

  async #saveQr(round: Round): Promise<void> {
    const [{ qrSvg }, { safeFileName }] = await Promise.all([loadRoundPart.qr(), loadPart.exports()]);
    const picture = qrSvg(this.#link ?? '', this.#nameOfQr(round));
    if (picture === undefined) return;
    downloadText(
      this.#frame.host,
      safeFileName(`kobling-runde-${round.id}`, 'svg'),
      picture,
      'image/svg+xml',
    );
  }

  /** The link follows the round and the page. */
  #followLink(round: Round, page: string): void {
    if (this.#linked[0] === round && this.#linked[1] === page) return;
    this.#linked = [round, page];
    this.#link = null;
    this.#qr = null;
    void this.#frame.host.withPart(() => this.#makeLink(round, page), 'link');
  }

  /** Undefined until it is known where people answer. */
  render(round: Round): TemplateResult | undefined {
    const page = this.#page;
    if (page === undefined) return undefined;
    this.#followLink(round, page.address);
    const withPart = (work: () => Promise<void>) => void this.#frame.host.withPart(work, 'round-out');
    return renderOut({
      t: this.#t,
      page,
      link: this.#link,
      qr: this.#qr,
      isPageBad: this.#isPageBad,
      told: this.#told,
      onCopy: () => void this.#copy(),
      onFile: () => withPart(() => this.#saveFile(round)),
      onQr: () => withPart(() => this.#showQr(round)),
      onQrFile: () => withPart(() => this.#saveQr(round)),
      onPage: (written) => void this.#usePage(written),
    });
  }
}
