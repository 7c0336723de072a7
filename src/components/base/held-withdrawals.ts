import { html, nothing, type TemplateResult } from 'lit';
import type { Round } from '../../core/model/assessment.js';
import { textIn } from '../../core/model/text.js';
import { MIN_GROUP } from '../../core/model/vocabulary.js';
import type { Store, Stored } from '../../core/storage/store.js';
import type { KoblingElement } from './element.js';
import { headingAt } from './heading.js';
import { da } from './held-texts.da.js';
import { en } from './held-texts.en.js';
import { inList } from './numbers.js';
import { textsFor } from './texts-for.js';
import { figuresLost, withdrawnHere } from './withdrawing.js';

const textsOf = textsFor('held', { da, en });

/** Id of the heading, which focus goes to. */
export const HELD = 'held';

/** The desk around it. */
export interface HeldFrame {
  readonly host: KoblingElement;
  readonly level: () => number;
  /** Where the figures on show lie in the store; undefined where there are none on show. */
  readonly shown: () => string | undefined;
  /** Goes to a round; undefined where this element cannot. */
  readonly goTo: (round: Stored<Round>) => (() => void) | undefined;
  /** Deletes what was withdrawn. */
  readonly erase: (store: Store) => Promise<unknown>;
}

/**
 * Withdrawals that take a report with them. They cannot be refused: whoever collects is told what goes, may print it, and
 * the responses are deleted as soon as that is said to be done, or the page is left. Nothing tells who has withdrawn.
 */
export class HeldWithdrawals {
  readonly #frame: HeldFrame;
  #store: Store | undefined;
  #responses = 0;
  #rounds: readonly Stored<Round>[] = [];
  #isNotErased = false;
  readonly #onPageHide = (): void => void this.leave();

  constructor(frame: HeldFrame) {
    this.#frame = frame;
  }

  /** Looks what waits to be deleted; another tab may have done it. */
  async look(store: Store): Promise<void> {
    const [responses, rounds, settings] = await Promise.all([
      store.list('responses'),
      store.list('rounds'),
      store.list('settings'),
    ]);
    const all = { responses, rounds, settings };
    const waiting = withdrawnHere(all);
    this.#store = store;
    this.#responses = waiting.length;
    this.#rounds = figuresLost(new Set(waiting.map(({ value }) => value.id)), all);
    const page = this.#frame.host.ownerDocument.defaultView;
    page?.removeEventListener('pagehide', this.#onPageHide);
    if (waiting.length > 0) page?.addEventListener('pagehide', this.#onPageHide);
    this.#frame.host.requestUpdate();
  }

  /** The page or the element is left: what was withdrawn does not wait for anybody. */
  async leave(): Promise<void> {
    this.#frame.host.ownerDocument.defaultView?.removeEventListener('pagehide', this.#onPageHide);
    const store = this.#responses > 0 ? this.#store : undefined;
    this.#responses = 0;
    // What cannot be deleted now is deleted when a desk is next opened.
    if (store) await this.#frame.erase(store).catch(() => undefined);
  }

  async #erase(): Promise<void> {
    const { host, erase } = this.#frame;
    try {
      if (this.#store) await erase(this.#store);
      this.#isNotErased = false;
      this.#responses = 0;
    } catch {
      this.#isNotErased = true;
    }
    host.requestUpdate();
  }

  #nameOf({ key, value }: Stored<Round>): string {
    const t = textsOf(this.#frame.host);
    const name = value.title
      ? textIn(value.title, this.#frame.host.locale)
      : key.slice(value.instrument.id.length + 1);
    return name === '' ? t.noRound : t.round(name);
  }

  render(): TemplateResult | typeof nothing {
    const { host, level, shown, goTo } = this.#frame;
    const responses = this.#responses;
    if (responses === 0) return nothing;
    const t = textsOf(host);
    const rounds = this.#rounds;
    const minGroup = Math.max(MIN_GROUP, ...rounds.map(({ value }) => value.minGroup));
    const names = inList(
      rounds.map((round) => this.#nameOf(round)),
      host.locale,
    );
    const isShown = rounds.some(({ key }) => key === shown());
    return html`<div class="held" role="group" aria-labelledby=${HELD}>
      ${headingAt(level(), t.title(responses), { id: HELD })}
      <p class="measure">${t.what(responses, names, minGroup)}</p>
      <p class="measure">${t.print(responses)}</p>
      <div class="actions">
        ${
          isShown
            ? html`<button type="button" class="solid" @click=${() => host.ownerDocument.defaultView?.print()}>
              ${t.doPrint}
            </button>`
            : rounds.map((round) => {
                const onShow = goTo(round);
                return onShow
                  ? html`<button type="button" class="link" @click=${onShow}>${t.show(this.#nameOf(round))}</button>`
                  : nothing;
              })
        }
        <button type="button" class=${isShown ? 'link' : 'solid'} @click=${() => void this.#erase()}>
          ${t.erase(responses)}
        </button>
      </div>
      ${this.#isNotErased ? html`<p role="alert">${t.notErased}</p>` : nothing}
    </div>`;
  }
}
