import { askedAnswers, askedItems } from '../../core/assessment/visible-items.js';
import type { Instrument, Item, Response } from '../../core/model/assessment.js';
import { newResponse } from './new-response.js';
import type { About } from './perspective.js';

/** What a person has answered in a round, wherever it is kept. */
export abstract class SessionAnswers {
  response: Response;
  /** What this person handed in earlier in this round, as it lies in the store. */
  finished: Response | undefined;

  constructor(
    readonly instrument: Instrument,
    readonly round: string | null,
    private readonly workspace: string,
    readonly about: About,
  ) {
    this.response = this.blank();
  }

  /** The items this person is asked, in order. */
  get items(): readonly Item[] {
    return askedItems(this.instrument, this.response.answers, this.about.perspective);
  }

  /** How many of them have an answer. */
  get answered(): number {
    return this.items.filter(({ id }) => id in this.response.answers).length;
  }

  /** What is handed on: an answer to a statement that is no longer asked stays with the person. */
  get handedOn(): Response {
    const { response, instrument, about } = this;
    return { ...response, answers: askedAnswers(instrument, response.answers, about.perspective) };
  }

  /** What the person's picture is made of: the answers just finished, else those handed in before. */
  get completed(): Response | undefined {
    return this.response.completedAt === null ? this.finished : this.response;
  }

  /** No answers yet. Whoever answers again in a round goes on from what they handed in, and so counts once. */
  protected blank(): Response {
    return newResponse(this.instrument, this.round, this.workspace, this.about, this.finished);
  }

  /** What was handed in before has come to be known, or is gone. */
  protected goOnFrom(finished: Response | undefined): void {
    this.finished = finished;
    const { answers, startedAt, respondent } = this.response;
    const blank = this.blank();
    this.response = { ...blank, answers, startedAt, respondent: { ...blank.respondent, ...respondent } };
  }
}
