import type { TemplateResult } from 'lit';
import { inLines, writeCode } from '../../core/exchange/codes/write-code.js';
import type { Response, Withdrawal } from '../../core/model/assessment.js';
import { readWithdrawal, withdrawalKey } from '../../core/storage/withdrawals.js';
import { loadRoundPart } from '../../parts.js';
import { askConfirm } from '../base/confirm.js';
import { copyText } from '../base/copy.js';
import { renderHandBack, renderWithdrawn, WITHDRAW } from './hand-back-view.js';
import { textsFor } from '../base/texts-for.js';
import { da } from './hand-back-texts.da.js';
import { en } from './hand-back-texts.en.js';
import { today } from './new-response.js';
import { asHanded, saveHanded, type Handed } from './save-handed.js';
import type { SessionElement } from './session-element.js';
import type { StepView } from './step-view.js';

const textsOf = textsFor('handBack', { da, en });

/** What is on show besides the ways: nothing, a code to be copied by hand, a picture. */
export type Shown =
  | { readonly is: 'nothing' | 'copied' | 'too-large' }
  | { readonly is: 'code'; readonly code: string }
  | { readonly is: 'qr'; readonly picture: TemplateResult };

/** Handing a response on, in any of three ways, and taking it back. */
export class HandBack {
  shown: Shown = { is: 'nothing' };
  /** A response of this person that was taken back. */
  withdrawn: Withdrawal | undefined;
  isNotWithdrawn = false;
  readonly #host: SessionElement;
  #of: Handed | undefined;
  /** Taken back just now; once the beginning is on show again, focus goes to what has happened. */
  #isFocusDue = false;

  constructor(host: SessionElement) {
    this.#host = host;
  }

  get t() {
    return textsOf(this.#host);
  }

  get collector(): string | undefined {
    return this.#host.taken.round?.collector;
  }

  /** What was shown of another response is not shown of this one. */
  shownOf(handed: Handed): Shown {
    return this.#of?.id === handed.id && this.#of.rev === handed.rev && this.#of.format === handed.format
      ? this.shown
      : { is: 'nothing' };
  }

  /** A withdrawal that lies among the settings. */
  recall(value: unknown): undefined {
    this.withdrawn = readWithdrawal(value);
  }

  download(handed: Handed): Promise<void> {
    return saveHanded(this.#host, handed);
  }

  async copy(handed: Handed): Promise<void> {
    const host = this.#host;
    const code = inLines(await writeCode(await asHanded(handed)));
    const isCopied = await copyText(host, code);
    this.#show(handed, isCopied ? { is: 'copied' } : { is: 'code', code });
    if (isCopied) host.announce(this.t.copied);
    else await host.focusOn('copy');
  }

  async showQr(handed: Handed): Promise<void> {
    const { renderQr } = await loadRoundPart.qr();
    const name = handed.format === 'kobling-response' ? this.t.qrName : this.t.withdrawnQrName;
    const picture = renderQr(await writeCode(await asHanded(handed)), name);
    this.#show(handed, picture ? { is: 'qr', picture } : { is: 'too-large' });
    await this.#host.focusOn('qr-note');
  }

  #show(handed: Handed, shown: Shown): void {
    this.#of = handed;
    this.shown = shown;
    this.#host.requestUpdate();
  }

  ask(): void {
    const { shadowRoot } = this.#host;
    if (shadowRoot) askConfirm(shadowRoot, WITHDRAW);
  }

  /** Deletes the response here and notes that it was taken back, in one transaction; then the file is handed out. */
  async withdraw({ id, rev, instrument, round }: Response): Promise<void> {
    const host = this.#host;
    const store = this.#host.shelf.store;
    if (!store) return;
    const withdrawal: Withdrawal = {
      format: 'kobling-withdrawal',
      version: 1,
      id,
      rev,
      instrument,
      round,
      withdrawnAt: today(),
    };
    this.withdrawn = withdrawal;
    this.isNotWithdrawn = false;
    try {
      await store.batch(
        [
          { collection: 'responses', key: id, value: undefined },
          { collection: 'settings', key: withdrawalKey(id), value: withdrawal },
        ],
        { strict: true },
      );
    } catch {
      this.withdrawn = undefined;
      this.isNotWithdrawn = true;
      host.requestUpdate();
      return;
    }
    this.#isFocusDue = true;
    host.requestUpdate();
    await host.withPart(() => this.download(withdrawal), 'files');
  }

  /** Runs what needs further parts; where one is missing the reader is told, and may try again. */
  run(work: () => Promise<void>): void {
    void this.#host.withPart(work, 'hand-back');
  }

  render(view: StepView, response: Response): TemplateResult {
    return renderHandBack(this, view, response, this.#host.taken.round?.minGroup);
  }

  /** Where the person took a response back: that it is gone here, and how to tell whoever collects. */
  renderWithdrawn(level: number): TemplateResult | undefined {
    if (!this.withdrawn) return undefined;
    if (this.#isFocusDue) void this.#host.focusOn('withdrawn');
    this.#isFocusDue = false;
    return renderWithdrawn(this, this.withdrawn, level);
  }
}
