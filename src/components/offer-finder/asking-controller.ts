import type { FactValue, OfferRef } from '../../core/model/catalogue.js';
import type { KoblingElement } from '../base/element.js';
import {
  EMPTY_STATE,
  toldWords,
  withFact,
  withNextImportance,
  withToggled,
  type EnquiryState,
} from './enquiry-state.js';
import { readCount } from './facts-view.js';
import { withHold, type Hold } from './held-offers.js';
import { heldFocus, orGoOnAt } from './held-focus.js';
import { titleOf } from './need-title.js';
import { TextReader } from './text-reader.js';
import type { FinderTexts } from './texts.da.js';

/** What changed, how many there are of it now, and what is said of it to whoever cannot see it. */
type OnChange = (what: string, count: number, said?: string) => Promise<void>;

/** Holds what the reader has told, and takes in more of it: by words, by hand, and by answers to questions. */
export class AskingController {
  asked: EnquiryState = EMPTY_STATE;
  /** The text was read and said nothing we know. */
  notUnderstood = false;
  /** What stands in the field for the employees where it is no count; else ''. */
  noCount = '';

  readonly #host: KoblingElement;
  readonly #texts: () => FinderTexts;
  readonly #onChange: OnChange;
  readonly #reader: TextReader;

  constructor(host: KoblingElement, texts: () => FinderTexts, onChange: OnChange) {
    this.#host = host;
    this.#texts = texts;
    this.#onChange = onChange;
    this.#reader = new TextReader(host, (text, takeIn) => this.#onRead(text, takeIn(this.asked)));
  }

  #change(asked: EnquiryState, ...[what, count, said]: Parameters<OnChange>): Promise<void> {
    this.asked = asked;
    this.#host.requestUpdate();
    return this.#onChange(what, count, said);
  }

  /** Begins from this, whatever stood there before; without words to say nobody hears of it. */
  begin(asked: EnquiryState, said?: string): void {
    this.notUnderstood = false;
    this.noCount = '';
    this.#reader.stop();
    this.asked = asked;
    this.#host.requestUpdate();
    if (said) void this.#onChange('question', asked.needs.length, said);
  }

  readonly onText = (text: string): void => {
    this.asked = { ...this.asked, text };
    this.#host.requestUpdate();
    this.#reader.readSoon(text);
  };

  #onRead(text: string, next: EnquiryState): void {
    const t = this.#texts();
    const count = next.needs.length;
    this.notUnderstood = text.trim().length > 12 && count + next.heard.length === 0;
    const said = this.notUnderstood ? t.notUnderstood : t.needCount(count, next.heard.length);
    const words = toldWords(next);
    const isNew = words.join() !== toldWords(this.asked).join();
    void this.#change(next, 'needs', count, isNew ? `${said} ${t.told(words)}` : said);
  }

  readonly onToggle = (id: string): void => {
    const t = this.#texts();
    const { shadowRoot, locale } = this.#host;
    this.notUnderstood = false;
    const next = withToggled(this.asked, id);
    const count = next.needs.length;
    const hold = heldFocus(shadowRoot, '.list .need');
    const goOn = orGoOnAt(shadowRoot, '#field, .need-tools > :last-child');
    const said = t.toggled(titleOf(id, locale), count > this.asked.needs.length);
    void this.#change(next, 'needs', count, `${said} ${t.needCount(count, 0)}`);
    void this.#host.updateComplete.then(hold).then(goOn);
  };

  readonly onImportance = (id: string): void => {
    const t = this.#texts();
    const next = withNextImportance(this.asked, id);
    const importance = next.needs.find((need) => need.id === id)?.importance ?? 2;
    const said = t.nowImportance(titleOf(id, this.#host.locale), t.importance(importance));
    void this.#change(next, 'importance', next.needs.length, said);
  };

  readonly onMunicipality = (code: number | null): void => {
    void this.#change(withFact(this.asked, 'municipality', code), 'company', 1);
  };

  readonly onEmployees = (text: string): void => {
    const employees = readCount(text, this.#host.locale);
    this.noCount = employees === undefined ? text : '';
    const said = employees === undefined ? this.#texts().employeesExpected : '';
    void this.#change(withFact(this.asked, 'employees', employees ?? null), 'company', 1, said);
  };

  readonly onSector = (sector: EnquiryState['sector']): void => {
    void this.#change({ ...this.asked, sector }, 'company', 1);
  };

  readonly onHold = (ref: OfferRef, hold: Hold): void => {
    const { shadowRoot } = this.#host;
    const pressed = shadowRoot?.activeElement;
    const next = withHold(this.asked, ref, hold);
    void this.#change(next, 'held', next.pin.length + next.drop.length)
      .then(() => this.#host.updateComplete)
      .then(() => {
        // The button may stand beside another offer now, or be gone: focus goes to what can be taken back.
        if (shadowRoot?.activeElement && shadowRoot.activeElement !== pressed) return;
        const ways = [...(shadowRoot?.querySelectorAll<HTMLElement>('[data-held]') ?? [])];
        const own = ways.find(({ dataset }) => dataset.held === `${ref.catalogue}/${ref.offer}`);
        (own ?? ways.at(-1) ?? shadowRoot?.querySelector<HTMLElement>('#answer'))?.focus();
      });
  };

  readonly onAnswer = (fact: string, value: FactValue | null): void => {
    const { shadowRoot } = this.#host;
    const facts = { ...this.asked.facts, [fact]: value };
    // The answered question may have moved among the others; focus goes with it.
    const hold = heldFocus(shadowRoot, `[data-fact="${fact}"] :is(button, input, select)`);
    void this.#change({ ...this.asked, facts }, 'facts', Object.keys(facts).length)
      .then(() => this.#host.updateComplete)
      .then(hold);
  };
}
