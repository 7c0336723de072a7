import type { TemplateResult } from 'lit';
import { shortfalls } from '../../core/assessment/reach.js';
import type { Instrument, Round } from '../../core/model/assessment.js';
import { MIN_GROUP, ROLES, SYSTEMS } from '../../core/model/vocabulary.js';
import { findAnswerPage, keepAnswerPage, type AnswerPage } from '../base/answer-page.js';
import type { KoblingElement } from '../base/element.js';
import { KoblingSavedEvent } from '../base/events.js';
import type { RoundController } from '../base/round-controller.js';
import { roundKey } from '../base/round-keys.js';
import { textsFor } from '../base/texts-for.js';
import { FIELDS, planIn, readForm, type Filled, type Plan } from './setup-form.js';
import { da } from './setup-texts.da.js';
import { en } from './setup-texts.en.js';
import { fieldId, renderSetupForm } from './setup-view.js';

const textsOf = textsFor('setup', { da, en });

/** The element around it. */
export interface SetupFrame {
  readonly host: KoblingElement;
  readonly answers: RoundController;
  readonly instrument: () => Instrument | undefined;
  /** Name of the round that the host has given. */
  readonly given: () => string | undefined;
  /** Address of the page where people answer, where the host names it. */
  readonly answerPage: () => string | undefined;
  /** A round has been kept; what is said of it is shown where it is handed out. The element goes on to it. */
  readonly onCreated: (round: Round, told: string) => Promise<void>;
}

/** Whether a round of this questionnaire can be answered in an element of this page. */
const isTakenBy = (id: string) => (one: Element) => (one.getAttribute('instrument') ?? id) === id;

/** Setting a round up, and correcting it. */
export class RoundSetup {
  readonly #frame: SetupFrame;
  #faults: Filled['faults'] = {};
  #page: AnswerPage | undefined;
  #sheets: readonly Instrument[] = [];
  /** Id of the questionnaire that is chosen for a new round. */
  #sheet: string | undefined;
  #plan: Plan | undefined;
  /** What the plan belongs to. */
  #planned: Round | undefined;
  #told = '';

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

  /** The questionnaire of the round; of a new one the chosen one. */
  get #instrument(): Instrument | undefined {
    const onShow = this.#frame.instrument();
    if (this.#round) return onShow;
    return this.#sheets.find(({ id }) => id === this.#sheet) ?? onShow;
  }

  /** Finds the questionnaires to choose among, and the page where people answer. */
  async open(): Promise<void> {
    const { host, answers, answerPage } = this.#frame;
    const { chosen, store } = answers;
    [this.#page, this.#sheets] = await Promise.all([
      findAnswerPage(host, store, answerPage()),
      Promise.all(chosen?.ids.map((id) => chosen.load(id)) ?? []),
    ]);
    host.requestUpdate();
  }

  async #save(data: FormData): Promise<void> {
    const { host, answers, given, answerPage, onCreated } = this.#frame;
    const { store } = answers;
    const instrument = this.#instrument;
    const before = this.#round;
    if (!store || !instrument) return;
    const name = answers.round ?? given() ?? null;
    const filled = readForm(data, instrument, host.ownerDocument.URL, before, name, this.#isFrozen);
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
          { collection: 'rounds', key: roundKey(instrument.id, round.id), value: round },
          ...(before ? [] : [keepAnswerPage(host, answerPage(), page)]),
        ],
        { strict: true },
      );
    } catch {
      this.#told = this.#t.notSaved;
      host.requestUpdate();
      return;
    }
    host.dispatchEvent(new KoblingSavedEvent('rounds', 1));
    const isKept = store.status.reason === null;
    if (before) {
      this.#told = isKept ? this.#t.changed : this.#t.inMemory;
      host.requestUpdate();
      return;
    }
    // The next new round begins with an empty form.
    this.#plan = undefined;
    this.#sheet = undefined;
    await onCreated(round, isKept ? this.#t.saved : this.#t.inMemory);
  }

  get #isFrozen(): boolean {
    const { publication, isReopened } = this.#frame.answers;
    return publication.status !== 'open' || isReopened;
  }

  /** Who is expected and what is to be shown, as the form stands. */
  #planOf(round: Round | undefined): Plan {
    if (this.#planned !== round) {
      this.#planned = round;
      this.#plan = undefined;
    }
    return (this.#plan ??= {
      systems: round?.systems ?? SYSTEMS,
      roles: round?.roles ?? ROLES,
      expected: round?.expected ?? {},
      minGroup: round?.minGroup ?? MIN_GROUP,
      split: round?.split ?? 'system',
    });
  }

  /** People are to answer on this page, and none of its questionnaires takes a round of this one. */
  #isHeldElsewhere({ id }: Instrument): boolean {
    if (this.#page?.from !== 'here') return false;
    const free = this.#frame.host.ownerDocument.querySelectorAll('kobling-assessment:not([round])');
    return ![...free].some(isTakenBy(id));
  }

  render(): TemplateResult | undefined {
    const { host } = this.#frame;
    const instrument = this.#instrument;
    const page = this.#page;
    if (!instrument || page === undefined) return undefined;
    const round = this.#round;
    const plan = this.#planOf(round);
    return renderSetupForm({
      t: this.#t,
      locale: host.locale,
      sheets: this.#sheets,
      instrument,
      isHeldElsewhere: this.#isHeldElsewhere(instrument),
      round,
      page,
      shortfalls: shortfalls(plan),
      minGroup: plan.minGroup,
      faults: this.#faults,
      isFrozen: this.#isFrozen,
      told: this.#told,
      onInput: (data) => {
        this.#plan = planIn(data, round);
        this.#told = '';
        host.requestUpdate();
      },
      onSheet: (id) => {
        this.#sheet = id;
        host.requestUpdate();
      },
      onSubmit: (data) => void this.#save(data),
    });
  }
}
