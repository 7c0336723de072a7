import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { StoreChange } from '../../core/storage/store.js';
import { loadPart } from '../../parts.js';
import { baseStyles } from '../base/base.styles.js';
import { askConfirm } from '../base/confirm.js';
import { KoblingCompleteEvent } from '../base/events.js';
import { AnsweringElement } from './answering-element.js';
import { assessmentStyles } from './assessment.styles.js';
import { HandOut } from './hand-out.js';
import { onwardPart } from './onward-part.js';
import { renderFailed, renderPage, START_OVER } from './page-view.js';
import { savedInWords, type ProfilePart, type StepView } from './step-view.js';
import { claimId, itemsOnShow, type Step, type Stop } from './walk.js';

/**
 * Runs an instrument, one calm item at a time, and keeps every answer the moment it is given. A round that comes in the
 * page's address (`#kobling-round=…`) is answered under, unless `round` names another.
 *
 * @summary Runs a questionnaire for a partnership and saves the answers.
 * @slot - Fallback, shown until the element runs and whenever it cannot.
 * @fires {KoblingReadyEvent} kobling-ready - The instrument is on show.
 * @fires {KoblingChangeEvent} kobling-change - An answer was given; carries how many there are, never what.
 * @fires {KoblingSavedEvent} kobling-saved - An answer is on disk.
 * @fires {KoblingCompleteEvent} kobling-complete - The person finished; carries how many of how many were answered.
 * @fires {KoblingErrorEvent} kobling-error - The instrument, or a round's link, could not be used; carries its name and a code.
 * @csspart content - Everything the element paints.
 * @cssproperty --kobling-accent - Accent colour, where the attribute `accent` is not set.
 */
export class KoblingAssessment extends AnsweringElement {
  static override styles = [baseStyles, ...assessmentStyles];

  readonly #handOut = new HandOut(this);
  #profile: ProfilePart | undefined;
  #isProfileAsked = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { sessions } = this;
    if (sessions.some(({ save }) => save.is === 'failed')) this.telling.lost();
    if (!this.isKiosk) void this.#handOut.look(this.session);
    const isStuck = sessions.some(
      ({ conflict, save, editions }) =>
        conflict !== undefined || save.is === 'failed' || editions !== undefined,
    );
    if (!this.isOnwardAsked && (isStuck || this.unfit || this.shelf.status?.reason)) this.loadOnward();
    if (!this.#isProfileAsked && sessions.some(({ finished }) => finished)) this.#loadProfile();
    this.stay();
  }

  protected override async prepare(): Promise<void> {
    const { view, alsoDesired } = this.asked;
    if (this.unfit || alsoDesired || view !== 'self' || this.isKiosk) await this.haveOnward();
  }

  protected override onKept(): void {
    this.telling.kept(savedInWords(this.t, this.shelf.status, this.effectiveStorage));
  }

  protected override onStoreChange({ from }: StoreChange, changed: boolean): void {
    if (changed && from === 'elsewhere') this.announce(this.t.updatedElsewhere);
    // The response on show has been deleted by itself.
    if (this.step === 'done' && !this.session?.completed) this.begin();
  }

  protected override goTo({ step, index = this.index, item }: Stop): void {
    this.advance?.stop();
    this.step = step;
    this.arrive(index);
    const goal = item && this.walked === 'dimension' ? CSS.escape(claimId(item)) : 'here';
    // What is not needed for the first statement comes while that is read; the overview and the picture wait for theirs.
    this.loadOnward(step === 'review' && !onwardPart() ? goal : undefined);
    void this.focusOn(goal);
  }

  async #finish(): Promise<void> {
    const { session, beside } = this;
    // What counts in comes on demand, and is pressed for twice while it is on its way.
    if (this.isKiosk) await loadPart.profile();
    if (!session || this.step === 'done') return;
    const [answered, total] = [session.answered, session.items.length];
    this.step = 'done';
    // Each is a response of its own; what was wished for first, so that in the end both are there or neither is shown.
    if (beside && beside.answered > 0) beside.tell(session.response.respondent);
    const isDone = (!beside || beside.answered === 0 || (await beside.finish())) && (await session.finish());
    if (!isDone) {
      this.goTo({ step: 'review' });
      return;
    }
    this.dispatchEvent(new KoblingCompleteEvent(session.instrument.id, answered, total));
    this.#showPicture();
  }

  #showPicture(): void {
    this.goTo({ step: 'done' });
    this.#loadProfile(this.#profile ? undefined : 'here');
  }

  /** @param goal where focus goes then */
  #loadProfile(goal?: string): void {
    this.#isProfileAsked = true;
    void this.withPart(async () => {
      // What hands the answers out stands below the picture, and comes with it.
      const [profile] = await Promise.all([loadPart.profile(), this.isKiosk || this.#handOut.load()]);
      this.#profile = profile;
      this.wear(profile.profileStyles);
      this.requestUpdate();
      if (goal !== undefined) await this.focusOn(goal);
    });
  }

  protected override begin(): void {
    this.advance?.stop();
    this.advance = undefined;
    this.equip();
    if (this.mode === 'kiosk') this.advances = true;
    this.step = 'intro';
    this.arrive(0);
  }

  /** A draft is deleted; a finished response stays. */
  async #startOver(step: Step): Promise<void> {
    for (const session of this.sessions) await session.startOver();
    this.begin();
    this.goTo({ step });
  }

  get #view(): StepView | undefined {
    const session = this.session;
    if (!session) return undefined;
    const { items } = session;
    return {
      t: this.t,
      locale: this.locale,
      level: this.level,
      session,
      beside: this.beside,
      asked: this.asked,
      items,
      shown: itemsOnShow(items, this.index, this.walked),
      pace: this.walked,
      tempo: this.tempo,
      advances: this.advances,
      typed: this.typed,
      handOut: this.#handOut,
      storage: this.effectiveStorage,
      kiosk: this.isKiosk,
      status: this.shelf.status,
      profile: this.#profile,
      onward: onwardPart(),
      taken: this.taken,
      goTo: (stop) => this.goTo(stop),
      move: (by) => this.move(by),
      setPace: (pace) => {
        this.pace = pace;
        this.advance?.stop();
        void this.focusOn('here');
      },
      setAdvances: (isOn) => void this.setAdvances(isOn),
      onAnswer: this.onAnswer,
      onNumber: this.onNumber,
      onStep: this.onStep,
      onTell: (part) => session.tell({ ...session.response.respondent, ...part }),
      onStartOver: () => askConfirm(this.renderRoot, START_OVER),
      onFinish: () => void this.withPart(() => this.#finish()),
      onPicture: () => this.#showPicture(),
      onPrint: () => this.ownerDocument.defaultView?.print(),
      onAgain: () => void this.#startOver(this.isKiosk ? 'intro' : 'items'),
    };
  }

  protected override renderContent(): TemplateResult {
    const { t, level, unfit, locale } = this;
    const [view, name] = [this.#view, this.landmark(t.region)];
    if (this.failing.told)
      return renderFailed(this.failing, t, level, name, () => void this.loadInstrument());
    const onward = onwardPart();
    if (!this.isLoaded || !view || (unfit && !onward))
      return html`<section aria-label=${name}><p class="note">${t.loading}</p></section>`;
    if (unfit && onward)
      return html`<section aria-label=${name}>${onward.renderUnfit(unfit, locale, level)}</section>`;
    return renderPage(this.step, view, name, () => void this.#startOver('items'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobling-assessment': KoblingAssessment;
  }
}
