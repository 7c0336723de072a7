import { html, nothing, type TemplateResult } from 'lit';
import { LONGEST_TEXT } from '../../core/assessment/decisions.js';
import { formatDate } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import { letterOf, type TimeView } from './time-context.js';

const fieldIn = (form: Element | null, name: string): HTMLInputElement | null =>
  form?.querySelector<HTMLInputElement>(`[name="${name}"]`) ?? null;

/** Puts what was written on the axis; nothing is kept before this is pressed. */
async function add(view: TimeView, button: Element): Promise<void> {
  const { beside, tt } = view;
  const form = button.closest('.add-event');
  const [date, title] = [fieldIn(form, 'date'), fieldIn(form, 'title')];
  const event = { date: date?.value ?? '', title: title?.value.trim() ?? '' };
  if (!date || !title || event.date === '' || event.title === '') {
    beside.notes.say('events', tt.eventLacks);
    (event.date === '' ? date : title)?.focus();
    return;
  }
  if (!(await beside.notes.keepEvents((events) => [...events, event]))) return;
  date.value = title.value = '';
  date.focus();
}

/** What happened from outside: letters on the axis, their names here, and where one can write more. */
export function renderEvents(view: TimeView): TemplateResult {
  const { tt, level, locale, beside } = view;
  const { events } = beside.notes;
  return html`<div class=${events.length > 0 ? 'events' : 'events no-print'}>
    ${headingAt(level + 2, tt.events, { size: 'label' })}
    <p class="note measure">${tt.eventsNote}</p>
    ${
      events.length > 0
        ? html`<ul>
          ${events.map(
            ({ date, title }, i) =>
              html`<li>
                <b>${letterOf(i)}</b>
                <span>${formatDate(date, locale)}: ${title}</span>
                <button
                  type="button"
                  class="link note"
                  @click=${({ currentTarget }: Event) => {
                    // The button goes with what it removes: one goes on where another is written.
                    fieldIn(
                      currentTarget instanceof Element ? currentTarget.closest('.events') : null,
                      'date',
                    )?.focus();
                    void beside.notes.keepEvents((all) =>
                      all.filter((one) => one.date !== date || one.title !== title),
                    );
                  }}
                >
                  ${tt.remove}<span class="unseen">: ${title}</span>
                </button>
              </li>`,
          )}
        </ul>`
        : nothing
    }
    <div class="add-event no-print">
      <label><span class="label">${tt.eventDate}</span><input type="date" name="date" /></label>
      <label class="wide"
        ><span class="label">${tt.eventTitle}</span
        ><input name="title" autocomplete="off" maxlength=${LONGEST_TEXT}
      /></label>
      <button
        type="button"
        class="link"
        @click=${({ currentTarget }: Event) => {
          if (currentTarget instanceof Element) void add(view, currentTarget);
        }}
      >
        ${tt.addEvent}
      </button>
    </div>
    <p class="note no-print" role="status">${beside.notes.said.events}</p>
  </div>`;
}
