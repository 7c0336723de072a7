import { html, nothing, type TemplateResult } from 'lit';
import { loadPractice, type PracticeCard } from '../../core/content/practice.js';
import type { Response } from '../../core/model/assessment.js';
import { KoblingChangeEvent, KoblingSavedEvent } from '../base/events.js';
import { draftKey } from '../assessment/new-response.js';
import { findOwn } from '../assessment/own-response.js';
import { saveHanded } from '../assessment/save-handed.js';
import { belowTexts } from './below-texts.js';
import type { BelowTexts } from './below-texts.da.js';
import { renderComparisons } from './compare-view.js';
import { renderConsent } from './consent-view.js';
import { renderKeep } from './keep-view.js';
import { renderNamedTeam } from './named-team-view.js';
import type { RadarFrame, RadarScene, RadarShell, ROUND_TOOLS } from './panel.js';
import { PerspectiveRound, type OtherPerspective, type PerspectiveState } from './perspective-round.js';
import { notePractice, rateAgain, readPracticeLog, type PracticeLog } from './practice-log.js';
import { renderPractice } from './practice-view.js';
import { renderTakeAway, TakeAway } from './take-away.js';

const OTHERS: readonly OtherPerspective[] = ['other', 'desired'];

/** What is shown below the figures, read from the store. */
export interface BelowState {
  readonly cards: readonly PracticeCard[];
  readonly log: PracticeLog;
  /** One's own response on this device, where it is known which it is. */
  readonly own: Response | undefined;
  readonly others: Readonly<Partial<Record<OtherPerspective, PerspectiveState>>>;
}

/** What stands below the radar: what to keep, what to practise, other eyes, files, and a small team's agreement. */
export class RadarBelow {
  readonly #shell: RadarShell;
  readonly #takeAway: TakeAway;
  #tools: typeof ROUND_TOOLS | undefined;
  #scene: RadarScene | undefined;
  #state: BelowState | undefined;
  #isTeamOpen = false;
  #isUnfolded = false;
  #isFailed = false;
  #reading = 0;

  constructor(shell: RadarShell) {
    this.#shell = shell;
    this.#takeAway = new TakeAway(shell);
  }

  /** Goes by what is on show now, before anything is waited for; of another round nothing is left. */
  follow(scene: RadarScene): void {
    const before = this.#scene;
    if (
      before?.store !== scene.store ||
      before.instrument !== scene.instrument ||
      before.round !== scene.round
    )
      this.#state = undefined;
    this.#scene = scene;
  }

  async read(scene: RadarScene, tools: typeof ROUND_TOOLS): Promise<void> {
    const reading = ++this.#reading;
    const { store, instrument, round, cover, answers } = scene;
    this.#tools = tools;
    this.follow(scene);
    const frame = { store, instrument, round, minGroup: answers.minGroup };
    const all = (await store.list('responses')).map(({ value }) => value);
    const [practice, log, noted, ...others] = await Promise.all([
      loadPractice(),
      readPracticeLog(store, instrument.id, round),
      findOwn(store, draftKey(instrument.id, round)),
      ...(cover?.of === 'team' ? OTHERS : []).map(
        async (one) => [one, await new PerspectiveRound(one, tools).read(frame, all)] as const,
      ),
    ]);
    if (reading !== this.#reading) return;
    const [first] = answers.data;
    const own = cover?.of === 'self' && first?.format === 'kobling-response' ? first : noted;
    this.#state = {
      cards: practice.instrument === instrument.id ? practice.cards : [],
      log,
      own,
      others: Object.fromEntries(others.filter(([, state]) => state !== null)),
    };
    this.#shell.element.requestUpdate();
  }

  render(frame: RadarFrame): TemplateResult | typeof nothing {
    const [scene, state] = [this.#scene, this.#state];
    if (!scene || !state || !scene.cover) return nothing;
    const { cover, instrument, answers } = scene;
    const { locale } = frame;
    const { own } = this.#shell.element;
    const t = belowTexts(this.#shell.element);
    const level = frame.level + 1;
    const base = { t, locale, level, instrument, cover };
    return html`${renderTakeAway({ ...base, own, level: frame.level, others: state.others, round: scene.round }, this.#takeAway)}
      ${this.#isFailed ? html`<p role="alert" class="error">${t.notSaved}</p>` : nothing}
      ${renderKeep(base)}
      ${renderPractice({
        ...base,
        state,
        isUnfolded: this.#isUnfolded,
        onUnfold: (isUnfolded) => this.#set(() => (this.#isUnfolded = isUnfolded)),
        onDone: (id, isDone) => void this.#note(id, isDone),
        onRate: (id, answer) => void this.#rate(id, answer),
      })}
      ${renderComparisons({
        ...base,
        others: state.others,
        minGroup: answers.minGroup,
        onPublish: (one) => void this.#publish(one),
      })}
      ${
        cover.of === 'self' && state.own
          ? renderConsent({
              ...base,
              own: state.own,
              minGroup: answers.minGroup,
              onYes: (name) => void this.#agree(name),
              onNo: () => void this.#agree(null),
              onFile: () => void this.#handOver(),
            })
          : nothing
      }`;
  }

  /** A team too small for figures without names; undefined where nobody of it has said yes. */
  renderTeam(frame: RadarFrame): TemplateResult | undefined {
    const scene = this.#scene;
    if (!scene?.team || scene.team.open.length === 0) return undefined;
    return renderNamedTeam({
      t: belowTexts(this.#shell.element),
      locale: frame.locale,
      level: frame.level,
      titleId: frame.titleId,
      instrument: scene.instrument,
      team: scene.team,
      minGroup: scene.answers.minGroup,
      isOpen: this.#isTeamOpen,
      onOpen: (isOpen) => this.#set(() => (this.#isTeamOpen = isOpen)),
    });
  }

  #set(change: () => void): void {
    change();
    this.#shell.element.requestUpdate();
  }

  /**
   * Does what ends on disk, and says truthfully what came of it.
   * @param goTo id of where reading goes on, where what was pressed is gone
   */
  async #save(work: (scene: RadarScene, t: BelowTexts) => Promise<string>, goTo?: string): Promise<void> {
    const scene = this.#scene;
    if (!scene) return;
    const t = belowTexts(this.#shell.element);
    try {
      const said = await work(scene, t);
      this.#isFailed = false;
      this.#shell.announce(said);
      if (goTo !== undefined) void this.#shell.focusOn(goTo);
    } catch (error) {
      this.#isFailed = true;
      console.error(`kobling: <${this.#shell.element.localName}> could not save.`, error);
    }
    this.#shell.element.requestUpdate();
  }

  #note(id: string, isDone: boolean): Promise<void> {
    return this.#save(async ({ store, instrument, round }, t) => {
      const rev = await notePractice(store, instrument.id, round, id, isDone);
      const log = await readPracticeLog(store, instrument.id, round);
      if (this.#state) this.#state = { ...this.#state, log };
      this.#shell.element.dispatchEvent(new KoblingSavedEvent('settings', rev));
      this.#shell.element.dispatchEvent(new KoblingChangeEvent('practice', Object.keys(log).length));
      return isDone ? t.saidDone : t.saidUndone;
    });
  }

  #rate(id: string, answer: number): Promise<void> {
    return this.#save(async ({ store }, t) => {
      const own = this.#state?.own;
      if (!own) return '';
      const rev = await rateAgain(store, own, id, answer);
      this.#shell.element.dispatchEvent(new KoblingSavedEvent('responses', rev));
      return t.saidRated;
    });
  }

  async #handOver(): Promise<void> {
    const own = this.#state?.own;
    const { element, announce } = this.#shell;
    if (!own) return;
    await element.withPart(() => saveHanded(element, own));
    announce(belowTexts(element).saidFile);
  }

  #publish(perspective: OtherPerspective): Promise<void> {
    return this.#save(async ({ store, instrument, round, answers }, t) => {
      const tools = this.#tools;
      if (!tools) return '';
      const frame = { store, instrument, round, minGroup: answers.minGroup };
      await new PerspectiveRound(perspective, tools).publish(frame);
      return t.saidPublished;
    }, `compare-${perspective}`);
  }

  /** Says yes with this name, or takes it back. */
  #agree(name: string | null): Promise<void> {
    return this.#save(async ({ store }, t) => {
      const own = this.#state?.own;
      const there = own && (await store.get('responses', own.id));
      if (!there) return '';
      const { openToTeam: _, ...before } = there.value;
      const { name: __, ...who } = before.respondent;
      const value: Response =
        name === null
          ? { ...before, rev: before.rev + 1, respondent: who }
          : { ...before, rev: before.rev + 1, respondent: { ...who, name }, openToTeam: true };
      const { rev } = await store.put('responses', own.id, value, { expected: there.rev, strict: true });
      this.#shell.element.dispatchEvent(new KoblingSavedEvent('responses', rev));
      return name === null ? t.saidTakenBack : t.saidAgreed;
    }, 'consent');
  }
}
