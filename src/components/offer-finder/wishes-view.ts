import { html, nothing, type TemplateResult } from 'lit';
import type { JointOffer } from '../../core/model/joint-offer.js';
import { JOINT_OFFER_KINDS, type JointOfferKind } from '../../core/model/vocabulary.js';
import { elementAround } from '../base/element-around.js';
import { formatNumber } from '../base/format.js';
import { daysInWords, differing, priceInWords } from './figure-words.js';
import { figuresOf, type Figures, type Stated } from './figures.js';
import type { ResultView } from './result-view.js';

interface Told {
  readonly days: boolean;
  readonly price: boolean;
}

const isStated = ({ silent, offers }: Stated) => silent < offers;

/** What one can choose by, in short, each with its unit; `isTold` says what any of the joint offers states. */
function inFigures({ t, locale, needs }: ResultView, figures: Figures, isTold: Told): string[] {
  return [
    t.ofNeeds(figures.covered, needs.length),
    t.suitsBy(t.percent(formatNumber(figures.suits, locale))),
    t.contacts(figures.contacts),
    isTold.days ? t.daysInShort(daysInWords(figures, t, locale)) : '',
    isTold.price ? t.priceInShort(priceInWords(figures, t, locale)) : '',
  ].filter(Boolean);
}

/**
 * Takes up a wish and says what changed with it. The words above may have become longer or shorter: what was pressed
 * stays under the finger.
 */
async function wishFor(view: ResultView, one: JointOffer, pressed: EventTarget | null): Promise<void> {
  if (one.kind === view.wish || !(pressed instanceof Element)) return;
  const element = elementAround(pressed);
  const place = () => pressed.getBoundingClientRect().top;
  const before = place();
  const isOther = one !== view.jointOffer;
  view.onWish(
    one.kind,
    isOther ? `${differing(one, view.jointOffer, view.t, view.locale).words}.` : view.t.kinds[one.kind],
  );
  await element?.updateComplete;
  element?.ownerDocument.defaultView?.scrollBy({ top: place() - before, behavior: 'instant' });
}

function renderOption(view: ResultView, one: JointOffer, figures: readonly string[]): TemplateResult {
  const { t, jointOffer } = view;
  return html`<label class="wish"
    ><input
      type="radio"
      name="wish"
      value=${one.kind}
      .checked=${one === jointOffer}
      @click=${({ currentTarget }: Event) => void wishFor(view, one, currentTarget)}
    /><span>${t.kinds[one.kind]}</span>
    <span class="figures">${figures.map((figure) => html`<span>${figure}</span>${' '}`)}</span></label
  >`;
}

/** Wishes that lead to a set that another wish has already, each such set in a sentence. */
function sameInWords({ t, wish, wishes }: ResultView): string {
  const same = new Map<JointOfferKind, string[]>();
  for (const [kind, { kind: own }] of wishes)
    if (kind !== own) same.set(own, [...(same.get(own) ?? []), t.kinds[kind]]);
  const own = wishes.get(wish)?.kind ?? wish;
  return [
    ...(own === wish ? [] : [t.wished(t.kinds[wish])]),
    ...[...same].map(([kind, names]) => t.sameAs(names, t.kinds[kind])),
  ].join(' ');
}

/** What should count most, at the answer's head: each wish with what it leads to, so that nobody has to try. */
export function renderWishes(view: ResultView): TemplateResult {
  const { t, needs, wishes } = view;
  const own = JOINT_OFFER_KINDS.flatMap((kind) => {
    const one = wishes.get(kind);
    return one?.kind === kind ? [{ one, figures: figuresOf(one, needs) }] : [];
  });
  const isTold = {
    days: own.some(({ figures }) => isStated(figures.days)),
    price: own.some(({ figures }) => isStated(figures.price)),
  };
  const same = sameInWords(view);
  return html`<div class="wishes" role="radiogroup" aria-labelledby="wishes">
    <p class="label" id="wishes">${t.wishes}</p>
    ${own.map(({ one, figures }) => renderOption(view, one, inFigures(view, figures, isTold)))}
    ${same ? html`<p class="note same">${same}</p>` : nothing}
  </div>`;
}
