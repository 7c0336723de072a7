import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../../core/model/catalogue.js';
import { headingAt } from '../base/heading.js';
import { phoneLink, safeEmail, safeLink } from '../base/links.js';
import { inlineMark } from '../base/weave.js';
import { partsInOrder } from './cloth-view.js';
import { whom } from './offer-words.js';
import { letterLink } from './enquiry-letter.js';
import type { ResultView } from './result-view.js';

/** One way to reach somebody: whom, and by what. */
function renderWays({ contact, provider }: Offer): TemplateResult {
  const email = safeEmail(contact?.email);
  const phone = phoneLink(contact?.phone);
  const page = safeLink(contact?.url ?? provider.url);
  return html`<span>
    ${email ? html`<a href=${`mailto:${email}`}>${email}</a>` : contact?.email}
    ${phone ? html`<a href=${phone}>${contact?.phone}</a>` : contact?.phone}
    ${
      page
        ? html`<a href=${page} target="_blank" rel="noopener noreferrer">${new URL(page).hostname}</a>`
        : nothing
    }
  </span>`;
}

/** The offers by whom to ask about them: each provider once, and within it each person once. */
function parties({ jointOffer }: ResultView): Offer[][] {
  const byProvider = new Map<string, Offer[]>();
  for (const { offer } of partsInOrder(jointOffer)) {
    const known = byProvider.get(offer.provider.id) ?? [];
    if (!known.some((other) => whom(other) === whom(offer)))
      byProvider.set(offer.provider.id, [...known, offer]);
  }
  return [...byProvider.values()];
}

/** As many entries as the table of combinations counts contacts. */
const renderContacts = (view: ResultView): TemplateResult =>
  html`<ul class="contacts" aria-label=${view.t.whom}>
    ${parties(view).map(
      (offers) =>
        html`<li>
          ${offers.map(
            (offer) =>
              html`<span>${inlineMark(offer.system)}<b>${whom(offer)}</b></span> ${renderWays(offer)}`,
          )}
        </li>`,
    )}
  </ul>`;

/** Under the cord: one letter to everybody, and whom it goes to. */
export function renderLetter(view: ResultView): TemplateResult {
  const { t, needs, jointOffer } = view;
  const all = parties(view);
  const contacts = all.length;
  const reached = new Set(
    jointOffer.parts.flatMap(({ offer }) => (safeEmail(offer.contact?.email) ? [whom(offer)] : [])),
  );
  const missing = all
    .flat()
    .map(whom)
    .filter((name) => !reached.has(name));
  // A mail to nobody is no help: then the text is what there is to take along, and the mail a place to put it.
  const isToNobody = reached.size === 0;
  const copied = view.copied ? html`<span class="note">${t.copied}</span>` : nothing;
  return html`<div class="letter t${Math.min(needs.length - 1, 11)}">
    ${headingAt(view.level + 1, isToNobody ? t.askAll(contacts) : t.writeAll(contacts))}
    <p>
      ${isToNobody ? t.noAddresses(contacts) : t.writeAllWhy(contacts)}
      ${isToNobody || missing.length === 0 ? nothing : t.noAddress([...new Set(missing)])}
    </p>
    <div class="actions no-print">
      ${
        isToNobody
          ? html`<button type="button" class="solid" @click=${view.onCopy}>${t.copyLetter}</button>${copied}
              <a class="link" href=${letterLink(view)}>${t.openMail}</a>`
          : html`<a class="solid" href=${letterLink(view)}>${t.write(contacts)}</a>
              <button type="button" class="link" @click=${view.onCopy}>${t.copy}</button>${copied}`
      }
      <button type="button" class="link" @click=${view.onPrint}>${t.print}</button>
    </div>
    ${
      view.copyText === null
        ? nothing
        : html`<p class="note">${t.copyFailed}</p>
          <textarea class="copy" readonly rows="8" aria-label=${t.copyText} .value=${view.copyText}></textarea>`
    }
    ${renderContacts(view)}
  </div>`;
}
