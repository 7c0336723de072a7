// The part where an element is chosen and set up.
import { controlFor } from './controls.js';
import { byId, choices, make } from './dom.js';
import { startsOf } from './starts.js';

/** @typedef {{ kit: object, state: import('./state.js').State, t: object, update: (patch: object) => void }} Studio */

/** @param {Studio} studio */
export function paintElements({ kit, state, t, update }) {
  byId('elements').replaceChildren(
    choices({
      legend: t.elementQuestion,
      name: 'element',
      values: kit.elements.map(({ name }) => name),
      chosen: state.element,
      label: (value) => kit.elements.find(({ name }) => name === value).title[state.language],
      onChoose: (element) => update({ element, attributes: startsOf(element).bare.attributes }),
    }),
  );
}

/** What the chosen element is for, and where more is written. @param {Studio} studio */
export function paintPurpose({ kit, state, t }) {
  const { name, purpose } = kit.elements.find((each) => each.name === state.element);
  const folder = `../../dist/site/${state.language === 'da' ? '' : 'en/'}elements/`;
  byId('purpose').replaceChildren(
    `${purpose[state.language]} `,
    make('a', { href: `${folder}${name}.html` }, t.readMore),
  );
}

/** @param {Studio} studio */
export function paintStarts({ state, t, update }) {
  const starts = startsOf(state.element);
  const isWorn = ({ attributes }) => JSON.stringify(attributes) === JSON.stringify(state.attributes);
  const chosen = Object.keys(starts).find((name) => isWorn(starts[name])) ?? '';
  const group = choices({
    legend: t.startFrom,
    name: 'start',
    values: Object.keys(starts),
    chosen,
    label: (name) => t.starts[name],
    onChoose: (name) =>
      update({
        attributes: { ...starts[name].attributes },
        ...(starts[name].host ? { host: starts[name].host } : {}),
      }),
  });
  byId('starts').replaceChildren(...(Object.keys(starts).length > 1 ? [group] : []));
}

/** @param {Studio & { set: (name: string, value: string | undefined) => void }} studio */
export function paintSettings({ kit, state, t, set }) {
  const element = kit.elements.find(({ name }) => name === state.element);
  const control = (setting) =>
    controlFor(setting, {
      kit,
      t,
      language: state.language,
      value: state.attributes[setting.name],
      set: (value) => set(setting.name, value),
    });
  const group = (title, settings, { isOpen = false, hint = '' } = {}) =>
    settings.length > 0 &&
    make(
      'details',
      { class: 'group', open: isOpen || settings.some(({ name }) => name in state.attributes) },
      make('summary', {}, title),
      hint && make('p', { class: 'hint' }, hint),
      ...settings.map(control),
    );
  const LOOKS = ['theme', 'accent', 'density', 'corners', 'font'];
  const own = element.attributes.filter(({ shared }) => !shared);
  const looks = element.attributes.filter(({ shared, name }) => shared && LOOKS.includes(name));
  const place = element.attributes.filter(({ shared, name }) => shared && !LOOKS.includes(name));
  byId('settings').replaceChildren(
    ...[
      group(t.ownGroup, own, { isOpen: true }),
      group(t.looksGroup, looks, { isOpen: true }),
      group(t.propertiesGroup, element.customProperties, { hint: t.propertiesHint }),
      group(t.placeGroup, place),
    ].filter(Boolean),
  );
}
