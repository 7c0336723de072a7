// What stands around the preview: the page it is on, its width, dark, invented answers, and how to see forced colours.
import { byId, choices, make } from './dom.js';
import { HOSTS, WIDTHS } from './state.js';

/** Elements that show a round's answers, and can be filled with invented ones. */
const WITH_ANSWERS = ['report', 'radar'];

/**
 * @param {{ state: import('./state.js').State, t: object, update: (patch: object) => void, fill: () => void }} studio
 * @param {boolean} isAnew whether the words have changed, so that all must be painted
 */
export function paintTools({ state, t, update, fill }, isAnew) {
  const root = byId('tools');
  // A radio button that was just pressed stays, or the keyboard would lose its place.
  if (root.contains(document.activeElement) && !isAnew) return;
  const group = (key, legend, values, labels) =>
    choices({
      legend,
      name: key,
      values,
      chosen: state[key],
      label: (value) => labels[value],
      onChoose: (value) => update({ [key]: value }),
    });
  root.replaceChildren(
    group('host', t.host, HOSTS, t.hosts),
    group('width', t.width, WIDTHS, t.widths),
    make(
      'label',
      { class: 'tick' },
      make('input', {
        type: 'checkbox',
        checked: state.dark,
        change: ({ target }) => update({ dark: target.checked }),
      }),
      make('span', {}, t.dark),
    ),
    ...(WITH_ANSWERS.includes(state.element)
      ? [
          make(
            'p',
            {},
            make('button', { type: 'button', class: 'word', click: fill }, t.fill),
            make('span', { role: 'status', id: 'fill-status', class: 'copied' }),
          ),
        ]
      : []),
  );
}

const forcedColours = matchMedia('(forced-colors: active)');

/** Whether forced colours are on, and how to switch them on: a picture of them would be a guess. */
export function paintForced(t) {
  byId('forced-words').replaceChildren(
    ...(forcedColours.matches
      ? [make('p', {}, t.forcedOn)]
      : [make('p', {}, t.forcedOff), make('ul', {}, ...t.forcedHow.map((line) => make('li', {}, line)))]),
  );
}

/** @param {() => void} listener */
export const onForcedColours = (listener) => forcedColours.addEventListener('change', listener);
