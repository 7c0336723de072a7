import { visibleItems } from '../../core/assessment/visible-items.js';
import type { Instrument, Item, Response } from '../../core/model/assessment.js';
import { newResponse } from './new-response.js';

/** What a person has answered in a round, wherever it is kept. */
export abstract class SessionAnswers {
  response: Response;
  /** What this person handed in earlier in this round, as it lies in the store. */
  finished: Response | undefined;

  constructor(
    readonly instrument: Instrument,
    readonly round: string | null,
    private readonly workspace: string,
  ) {
    this.response = this.blank();
  }

  /** The items this person is asked, in order. */
  get items(): readonly Item[] {
    return visibleItems(this.instrument, this.response.answers);
  }

  get answered(): number {
    return Object.keys(this.response.answers).length - this.orphans.length;
  }

  /** Answers to items that this revision of the instrument no longer has: kept, exported, never counted. */
  get orphans(): readonly string[] {
    const known = new Set(this.instrument.items.map(({ id }) => id));
    return Object.keys(this.response.answers).filter((id) => !known.has(id));
  }

  /** What the person's picture is made of: the answers just finished, else those handed in before. */
  get completed(): Response | undefined {
    return this.response.completedAt === null ? this.finished : this.response;
  }

  /** No answers yet. Whoever answers again in a round goes on from what they handed in, and so counts once. */
  protected blank(): Response {
    return newResponse(this.instrument, this.round, this.workspace, this.finished);
  }

  /** What was handed in before has come to be known, or is gone. */
  protected goOnFrom(finished: Response | undefined): void {
    this.finished = finished;
    const { answers, respondent } = this.response;
    const blank = this.blank();
    this.response = { ...blank, answers, respondent: { ...blank.respondent, ...respondent } };
  }
}
