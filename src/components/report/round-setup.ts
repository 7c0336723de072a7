import { html, nothing, type TemplateResult } from 'lit';
import type { Instrument, Round } from '../../core/model/assessment.js';
import { loadPart, loadRoundPart } from '../../parts.js';
import { copyText } from '../base/copy.js';
import { downloadText } from '../base/download.js';
import type { KoblingElement } from '../base/element.js';
import { KoblingSavedEvent } from '../base/events.js';
import type { RoundController } from '../base/round-controller.js';
import { roundKey } from '../base/round-keys.js';
import { FIELDS, readForm, type Filled } from './setup-form.js';
import { LINK, renderSetupOut } from './setup-out.js';
import { textsFor } from '../base/texts-for.js';
import { da } from './setup-texts.da.js';
import { en } from './setup-texts.en.js';
import { fieldId, renderSetupForm } from './setup-view.js';

const textsOf = textsFor('setup', { da, en });
/** Where the address of the page lies among the settings on which people answer. */
const PAGE_KEY = 'round-page';

/** The element around it. */
export interface SetupFrame {
  readonly host: KoblingElement;
  readonly answers: RoundController;
  readonly instrument: () => Instrument | undefined;
  /** Name of the round that the host has given. */
  readonly given: () => string | undefined;
  readonly level: () => number;
  /** A round has been kept; the element goes on to it. */
  readonly onSaved: (round: Round) => Promise<void> | undefined;
  /** Goes to a new round. */
  readonly onAnother: () => void;
}

/** Setting a round up, and handing it out. */
export class RoundSetup {
  readonly #frame: SetupFrame;
  #faults: Filled['faults'] = {};
  #page: string | undefined;
  #link: string | 'too-long' | null = null;
  /** What the link was made of. */
  #linked: readonly [Round | undefined, string | undefined] = [undefined, undefined];
  #qr: TemplateResult | 'too-large' | null = null;
  #told = '';
  /** Kept; once the element has gone on to the round, focus goes to what it is handed out as. */
  #isFocusDue = false;

  constructor(frame: SetupFrame) {
    this.#frame = frame;
  }

  get #t() {
    return textsOf(this.#frame.host);
  }

  /** The round that is being changed; undefined for a new one. */
  get #round(): Round | undefined {
    const { answers } = this.#frame;
    return answers.round === null ? undefined : answers.frame;
  }

  /** Finds the page where people answer: the one used last, else this one if it has a questionnaire. */
  async open(): Promise<void> {
    const { host, answers } = this.#frame;
    const kept = (await answers.store?.get('settings', PAGE_KEY))?.value;
    const [own = ''] = host.ownerDocument.URL.split('#');
    const isHere = host.ownerDocument.querySelector('kobling-assessment') !== null;
    this.#page ??= typeof kept === 'string' ? kept : isHere ? own : '';
    host.requestUpdate();
  }

  async #save(data: FormData): Promise<void> {
    const { host, answers, instrument, given, onSaved } = this.#frame;
    const { store } = answers;
    const known = instrument();
    if (!store || !known) return;
    const name = answers.round ?? given() ?? null;
    const filled = readForm(data, known, host.ownerDocument.URL, this.#round, name, this.#isFrozen);
    this.#faults = filled.faults;
    this.#told = '';
    const first = FIELDS.find((field) => filled.faults[field]);
    if (first) {
      host.requestUpdate();
      await host.focusOn(fieldId(first));
      return;
    }
    const { round, page } = filled;
    try {
      if (store.status.reason === 'deleted') store.resume();
      await store.batch(
        [
          { collection: 'rounds', key: roundKey(known.id, round.id), value: round },
          ...(page === '' ? [] : [{ collection: 'settings', key: PAGE_KEY, value: page } as const]),
        ],
        { strict: true },
      );
    } catch {
      this.#told = this.#t.notSaved;
      host.requestUpdate();
      return;
    }
    this.#page = page;
    await onSaved(round);
    host.dispatchEvent(new KoblingSavedEvent('rounds', 1));
    this.#told = store.status.reason === null ? this.#t.saved : this.#t.inMemory;
    host.announce(this.#told);
    this.#isFocusDue = true;
    host.requestUpdate();
  }

  get #isFrozen(): boolean {
    const { publication, isReopened } = this.#frame.answers;
    return publication.status !== 'open' || isReopened;
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
    this.#told = isCopied ? this.#t.copied : this.#t.copyRefused;
    host.requestUpdate();
    if (!isCopied) await host.focusOn(LINK);
  }

  async #saveFile(round: Round): Promise<void> {
    const { writeJson, safeFileName } = await loadPart.exports();
    downloadText(this.#frame.host, safeFileName(`kobling-runde-${round.id}`, 'json'), writeJson(round));
  }

  #nameOfQr(round: Round): string {
    const { locale } = this.#frame.host;
    return this.#t.qrName(round.title?.[locale] ?? round.title?.da ?? round.id);
  }

  async #showQr(round: Round): Promise<void> {
    const { renderQr } = await loadRoundPart.qr();
    this.#told = '';
    this.#qr = renderQr(this.#link ?? '', this.#nameOfQr(round)) ?? 'too-large';
    this.#frame.host.requestUpdate();
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
  #followLink(round: Round | undefined): void {
    const page = this.#page;
    if (!round || page === undefined) return;
    if (this.#linked[0] === round && this.#linked[1] === page) return;
    this.#linked = [round, page];
    this.#link = null;
    this.#qr = null;
    void this.#frame.host.withPart(() => this.#makeLink(round, page), 'link');
  }

  render(): TemplateResult | undefined {
    const { host, instrument, level, given } = this.#frame;
    const known = instrument();
    const page = this.#page;
    if (!known || page === undefined) return undefined;
    const t = this.#t;
    const round = this.#round;
    this.#followLink(round);
    if (round && this.#isFocusDue) {
      this.#isFocusDue = false;
      void host.focusOn('round-out');
    }
    const withPart = (work: () => Promise<void>) => void host.withPart(work, 'round-out');
    return html`${
      round
        ? renderSetupOut({
            t,
            level: level(),
            link: this.#link,
            qr: this.#qr,
            told: this.#told,
            onCopy: () => void this.#copy(),
            onFile: () => withPart(() => this.#saveFile(round)),
            onQr: () => withPart(() => this.#showQr(round)),
            onQrFile: () => withPart(() => this.#saveQr(round)),
          })
        : nothing
    }
    ${renderSetupForm({
      t,
      locale: host.locale,
      instrument: known,
      round,
      page,
      faults: this.#faults,
      isFrozen: this.#isFrozen,
      onSubmit: (data) => void this.#save(data),
    })}
    ${
      !round && this.#told
        ? html`<p role="alert">${this.#told}</p>`
        : round && given() === undefined
          ? html`<p>
            <button type="button" class="link" @click=${this.#frame.onAnother}>${t.another}</button>
          </p>`
          : nothing
    }`;
  }
}
