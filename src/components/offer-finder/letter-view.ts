import { html, nothing, type TemplateResult } from 'lit';
import { headingAt } from '../base/heading.js';
import { mailLink, phoneLink, safeEmail, safeLink } from '../base/links.js';
import { inlineMark } from '../base/weave.js';
import { partsInOrder } from './cloth-view.js';
import { whom } from './offer-words.js';
import { enquiryLetter } from './result-text.js';
import type { ResultView } from './result-view.js';

function renderContacts({ t, jointOffer }: ResultView): TemplateResult {
  const seen = new Set<string>();
  const parties = partsInOrder(jointOffer).flatMap(({ offer }) => {
    // Two people of one provider are two lines: the steps name both.
    const key = `${offer.provider.id} ${whom(offer)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [offer];
  });
  return html`<ul class="contacts" aria-label=${t.whom}>
    ${parties.map((offer) => {
      const { contact, provider } = offer;
      const email = safeEmail(contact?.email);
      const phone = phoneLink(contact?.phone);
      const page = safeLink(contact?.url ?? provider.url);
      return html`<li>
        <span>${inlineMark(offer.system)}<b>${whom(offer)}</b></span>
        <span>
          ${email ? html`<a href=${`mailto:${email}`}>${email}</a>` : contact?.email}
          ${phone ? html`<a href=${phone}>${contact?.phone}</a>` : contact?.phone}
          ${
            page
              ? html`<a href=${page} target="_blank" rel="noopener noreferrer">${new URL(page).hostname}</a>`
              : nothing
          }
        </span>
      </li>`;
    })}
  </ul>`;
}

/** Under the cord: one letter to everybody, and whom it goes to. */
export function renderLetter(view: ResultView): TemplateResult {
  const { t, jointOffer, needs } = view;
  const addresses = [
    ...new Set(jointOffer.parts.flatMap(({ offer }) => safeEmail(offer.contact?.email) ?? [])),
  ];
  const href = mailLink(addresses, t.mailSubject, enquiryLetter(view));
  return html`<div class="letter t${Math.min(needs.length - 1, 11)}">
    ${
      addresses.length > 0
        ? html`${headingAt(view.level + 1, t.writeAll)}
          <p>${t.writeAllWhy}</p>`
        : nothing
    }
    <div class="actions no-print">
      ${addresses.length > 0 ? html`<a class="solid" href=${href}>${t.write}</a>` : nothing}
      <button type="button" class="link" @click=${view.onCopy}>${t.copy}</button>
      ${view.copied ? html`<span class="note">${t.copied}</span>` : nothing}
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
