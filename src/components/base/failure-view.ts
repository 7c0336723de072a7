import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from './failure.js';
import { textsFor, type Speaker } from './texts-for.js';
import { renderTechnical, type Technical } from './technical.js';
import { da, type FailureTexts } from './failure-texts.da.js';
import { en } from './failure-texts.en.js';
import { headingAt } from './heading.js';

export interface FailureView extends Speaker {
  readonly failure: Failure;
  /** Level of the heading over it. */
  readonly level: number;
  /** Whose the file is: the page's (an instrument, a catalogue), or one that the reader chose just now. */
  readonly source: 'page' | 'reader';
  /** What there is not, in the element's words. */
  readonly title: string;
  /** What still works, in the element's words. */
  readonly safe: string;
  readonly onRetry?: (() => void) | undefined;
}

type Why = keyof FailureTexts['why'];
type Mend = keyof FailureTexts['mend'];

const textsOf = textsFor('failure', { da, en });

const WHY: Readonly<Record<string, Why>> = {
  unreachable: 'silent',
  timeout: 'silent',
  aborted: 'silent',
  redirected: 'address',
  'forbidden-url': 'address',
  'looks-like-html': 'page',
  'not-json': 'kind',
  'wrong-format': 'kind',
  'wrong-encoding': 'kind',
  empty: 'empty',
  'too-large': 'large',
  'too-deep': 'large',
  'too-many-rows': 'large',
  'newer-version': 'newer',
  quota: 'full',
};

/** What to do about a file of the reader's own. */
const MEND: Readonly<Partial<Record<Why, Mend>>> = {
  faulty: 'fresh',
  newer: 'reload',
  full: 'room',
  changed: 'again',
  unread: 'again',
  unsaved: 'again',
};

function whyStatus(status: number): Why {
  if (status === 404 || status === 410) return 'missing';
  if (status === 401 || status === 403) return 'denied';
  return status >= 500 ? 'busy' : 'silent';
}

function whyOf({ error, code, problems }: Failure, source: FailureView['source']): Why {
  if (error === 'StoreConflictError') return 'changed';
  if (code === 'http-status') return whyStatus(Number(problems[0]?.found));
  const why = WHY[code];
  if (why === 'full') return why;
  if (error.startsWith('Store')) return 'unsaved';
  if (why === 'silent' && source === 'reader') return 'unread';
  return why ?? 'faulty';
}

function mendOf(why: Why, source: FailureView['source']): Mend {
  if (source === 'reader') return MEND[why] ?? 'other';
  return why === 'silent' || why === 'busy' ? 'later' : 'owner';
}

/** One problem alone says less than the line, which names the file too. */
const technicalOf = ({ problems, detail }: Failure): Technical =>
  problems.length > 1 ? { problems } : { lines: [detail] };

/**
 * Tells that something could not be had or used: why, what still works and what to do, in plain words. What helps
 * whoever mends it lies closed below.
 */
export function renderFailure(view: FailureView): TemplateResult {
  const { failure, level, source, title, safe, onRetry } = view;
  const t = textsOf(view);
  const why = whyOf(failure, source);
  return html`<div class="error" role=${source === 'reader' ? 'alert' : nothing}>
    ${headingAt(level, title, { size: level === 2 ? 'h2' : 'h3', id: 'failure' })}
    <p class="measure">${t.why[why]} ${safe} ${t.mend[mendOf(why, source)]}</p>
    ${
      onRetry
        ? html`<p><button type="button" class="link" @click=${onRetry}>${t.retry}</button></p>`
        : nothing
    }
    ${renderTechnical(view, technicalOf(failure))}
  </div>`;
}
