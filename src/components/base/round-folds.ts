import type { TemplateResult } from 'lit';
import type { Instrument, Round } from '../../core/model/assessment.js';
import { loadRoundPart } from '../../parts.js';
import type { KoblingElement } from './element.js';
import type { RoundController } from './round-controller.js';
import type { Fold } from './round-panel.js';

type Setup = InstanceType<Awaited<ReturnType<typeof loadRoundPart.roundSetup>>['RoundSetup']>;
type Out = InstanceType<Awaited<ReturnType<typeof loadRoundPart.roundOut>>['RoundOut']>;

/** The desk around the folds. */
export interface FoldsFrame {
  readonly host: KoblingElement;
  readonly answers: RoundController;
  readonly instrument: () => Instrument | undefined;
  /** Name of the round that the host has given. */
  readonly given: () => string | undefined;
  /** Address of the page where people answer, where the host names it. */
  readonly answerPage: () => string | undefined;
  /** Goes to a round, or to none. */
  readonly choose: (name: string | null, instrument?: string) => Promise<void>;
}

/** Setting a round up or correcting it, and handing it out: two folds, each fetched when it is first opened. */
export class RoundFolds {
  readonly #frame: FoldsFrame;
  #setup: Setup | undefined;
  #out: Out | undefined;
  #isSettingUp = false;
  #isHandingOut = false;
  /** Set up just now; once the element has gone on to the round, focus goes to what it is handed out as. */
  #isFocusDue = false;

  constructor(frame: FoldsFrame) {
    this.#frame = frame;
  }

  /** A round has been set up and is on show; undefined where none is. */
  get #round(): Round | undefined {
    const { answers } = this.#frame;
    return answers.round === null ? undefined : answers.frame;
  }

  async #openSetup(): Promise<void> {
    const { RoundSetup, setupStyles } = await loadRoundPart.roundSetup();
    const { host } = this.#frame;
    host.wear(setupStyles);
    this.#setup ??= new RoundSetup({ ...this.#frame, onCreated: (round, told) => this.#goOn(round, told) });
    await this.#setup.open();
  }

  async #openOut(told = ''): Promise<void> {
    const { RoundOut, outStyles } = await loadRoundPart.roundOut();
    this.#frame.host.wear(outStyles);
    this.#out ??= new RoundOut(this.#frame);
    await this.#out.open();
    this.#out.tell(told);
  }

  /** A new round is handed out next. */
  async #goOn(round: Round, told: string): Promise<void> {
    const { host, given, choose } = this.#frame;
    this.#isSettingUp = false;
    this.#isHandingOut = true;
    this.#isFocusDue = true;
    host.announce(told);
    await host.withPart(() => this.#openOut(told), 'out');
    if (given() === undefined) await choose(round.id, round.instrument.id);
    host.requestUpdate();
  }

  readonly onSetup = (isOpen: boolean): void => {
    if (isOpen === this.#isSettingUp) return;
    this.#isSettingUp = isOpen;
    const { host } = this.#frame;
    if (isOpen) void host.withPart(() => this.#openSetup(), 'setup');
    host.requestUpdate();
  };

  readonly onOut = (isOpen: boolean): void => {
    if (isOpen === this.#isHandingOut) return;
    this.#isHandingOut = isOpen;
    const { host } = this.#frame;
    if (isOpen) void host.withPart(() => this.#openOut(), 'out');
    host.requestUpdate();
  };

  /** To a new round, with its form open; undefined where the host has named the round. */
  get onAnother(): (() => void) | undefined {
    const { host, given, choose } = this.#frame;
    if (given() !== undefined) return undefined;
    return () => {
      this.onSetup(true);
      this.#isHandingOut = false;
      void choose(null).then(() => host.focusOn('setup'));
    };
  }

  get setup(): Fold {
    return (this.#isSettingUp ? this.#setup?.render() : undefined) ?? 'folded';
  }

  get out(): Fold {
    const round = this.#round;
    if (!round) return 'none';
    const shown: TemplateResult | undefined = this.#isHandingOut ? this.#out?.render(round) : undefined;
    if (shown && this.#isFocusDue) {
      this.#isFocusDue = false;
      void this.#frame.host.focusOn('round-out');
    }
    return shown ?? 'folded';
  }
}
