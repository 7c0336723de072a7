// Taking over the colours of the host's own page, from CSS that is pasted.
import { coloursIn } from './colours.js';
import { byId, make, say } from './dom.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A square in a colour: by an attribute of a drawing, since a strict policy refuses styles in markup. */
export function swatch(hex) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'swatch');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const square = document.createElementNS(SVG, 'rect');
  square.setAttribute('width', '16');
  square.setAttribute('height', '16');
  square.setAttribute('fill', hex);
  svg.append(square);
  return svg;
}

/** @param {() => { t: object, locale: string, take: (found: object) => void }} context */
export function watchTakeOver(context) {
  const area = /** @type {HTMLTextAreaElement} */ (byId('css'));
  byId('find').addEventListener('click', () => {
    const { t, locale, take } = context();
    const found = coloursIn(area.value);
    const list = byId('found');
    if (found.colours.length === 0) {
      list.replaceChildren();
      say(byId('found-status'), t.takeOverNone);
      return;
    }
    const ratio = (value) => value.toLocaleString(locale, { maximumFractionDigits: 1 });
    list.replaceChildren(
      ...found.colours.map(({ hex, onWhite }) =>
        make(
          'li',
          {},
          swatch(hex),
          make(
            'button',
            {
              type: 'button',
              class: 'word',
              click: () => {
                take({ accent: hex });
                say(byId('found-status'), t.takenAccent(hex));
              },
            },
            t.useAsAccent(hex),
          ),
          make('small', {}, t.onWhite(ratio(onWhite))),
        ),
      ),
    );
    take(found);
    const words = [
      t.takeOverFound(found.colours.length),
      found.accent && t.takenAccent(found.accent),
      (found.background || found.text || found.font) && t.takenPage,
    ];
    say(byId('found-status'), words.filter(Boolean).join(' '));
  });
}
