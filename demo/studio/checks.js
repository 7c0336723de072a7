// What the preview tells: contrast, weight, and the events as they come.
import { byId, make } from './dom.js';
import { fileOf } from './code.js';
import { toColour, toHex } from './contrast.js';
import { swatch } from './take-over.js';

/** Most events that are listed. */
const MOST = 40;

/** @param {{ pairs: import('./contrast.js').Pair[], t: object, locale: string }} figures */
export function paintContrast({ pairs, t, locale }) {
  const number = (value, digits) =>
    value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  // Rounded down, so that what fails never reads as if it met the figure.
  const shown = (ratio) => number(Math.floor(ratio * 10) / 10, 1);
  const low = pairs.filter(({ ratio, needed }) => ratio < needed).length;
  byId('contrast-verdict').textContent =
    pairs.length === 0
      ? t.contrastNone
      : low === 0
        ? t.contrastAll(pairs.length)
        : t.contrastSome(low, pairs.length);
  if (pairs.length === 0) {
    byId('contrast').replaceChildren();
    return;
  }
  byId('contrast').replaceChildren(
    make(
      'table',
      { 'aria-labelledby': 'kontrast-titel' },
      make(
        'thead',
        {},
        make('tr', {}, ...Object.values(t.columns).map((text) => make('th', { scope: 'col' }, text))),
      ),
      make(
        'tbody',
        {},
        ...pairs.map(({ kind, sample, front, back, ratio, needed }) =>
          make(
            'tr',
            { class: ratio < needed ? 'fails' : undefined },
            make('th', { scope: 'row' }, make('small', {}, `${t.kinds[kind]} `), sample),
            make('td', {}, swatch(front), ` ${front} `, swatch(back), ` ${back}`),
            make('td', {}, `${shown(ratio)}:1`),
            make('td', {}, `${number(needed, needed % 1 ? 1 : 0)}:1`),
            make('td', {}, ratio < needed ? t.fails : t.passes),
          ),
        ),
      ),
    ),
  );
}

/** The accent as it was written, as the element uses it, and how that stands out. Nothing where none is set, or it is not measured yet. */
export function paintAccent({ accent, state, t, locale }) {
  const place = document.getElementById('accent-used');
  const written = toColour(state.attributes.accent ?? '');
  if (!place) return;
  if (!written || accent?.written !== state.attributes.accent) return place.replaceChildren();
  const own = toHex(written);
  const ratio = (Math.floor(accent.ratio * 10) / 10).toLocaleString(locale, { minimumFractionDigits: 1 });
  place.replaceChildren(
    ...[
      `${t.accentOwn} `,
      swatch(own),
      ` ${own}, ${t.accentUsed} `,
      swatch(accent.used),
      ` ${accent.used}, `,
    ],
    t.accentRatio(ratio),
    ...(own === accent.used ? [] : [` ${t.accentMended}`]),
  );
}

/** @param {{ files: string[], kit: object, state: import('./state.js').State, t: object, locale: string }} figures */
export function paintWeight({ files, kit, state, t, locale }) {
  const kB = (bytes) =>
    (bytes / 1000).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const known = files.filter((file) => kit.files[file]);
  const start = fileOf(state.element);
  const rows = (names) =>
    names.map((file) =>
      make(
        'tr',
        {},
        make('th', { scope: 'row' }, make('code', {}, file)),
        make('td', {}, `${kB(kit.files[file].bytes)} kB`),
      ),
    );
  const since = known.filter((file) => file !== start);
  const sum = [start, ...since].reduce((total, file) => total + (kit.files[file]?.bytes ?? 0), 0);
  byId('weight').replaceChildren(
    make(
      'table',
      { 'aria-labelledby': 'vaegt-titel' },
      make(
        'tbody',
        {},
        make('tr', {}, make('th', { colspan: '2', scope: 'rowgroup' }, t.weightStart)),
        ...rows(kit.files[start] ? [start] : []),
      ),
      since.length > 0 &&
        make(
          'tbody',
          {},
          make('tr', {}, make('th', { colspan: '2', scope: 'rowgroup' }, t.weightSince)),
          ...rows(since),
        ),
    ),
    make('p', { class: 'sum' }, t.weightSum(kB(sum))),
  );
}

/** Lists events as they come, the latest first. */
export function createEventList() {
  const list = byId('events');
  const none = byId('no-events');
  const clear = () => {
    list.replaceChildren();
    none.hidden = false;
  };
  byId('clear-events').addEventListener('click', clear);
  return {
    clear,
    add({ name, from, detail }) {
      const fields = Object.entries(detail)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
      list.prepend(
        make(
          'li',
          {},
          make('b', {}, name),
          make('small', {}, ` ${from}`),
          make('code', {}, fields.join(', ')),
        ),
      );
      while (list.childElementCount > MOST) list.lastElementChild.remove();
      none.hidden = true;
    },
  };
}
