// What all controls share: a name, what it is for, and where an error stands.
import { make, withCode } from './dom.js';

export const idOf = ({ name }) => `set-${name}`;

/** @typedef {import('./controls.js').Setting} Setting */

/** What it is for, in the reader's language where somebody has written that. */
export function hintFor(setting, { language }) {
  const isDanish = language === 'da' && setting.textDa;
  return make(
    'p',
    { class: 'hint', id: `${idOf(setting)}-hint`, lang: isDanish || language === 'en' ? undefined : 'en' },
    ...withCode(isDanish ? setting.textDa : setting.text),
  );
}

/** What a setting is called, with its name in the code beside: the one for people, the other for whoever knows it. */
export function labelOf({ name }, { t }) {
  const label = t.labels[name];
  return [label && `${label} `, make('code', {}, name)];
}

export function field(setting, context, ...controls) {
  return make(
    'div',
    { class: 'setting' },
    make('label', { for: idOf(setting) }, ...labelOf(setting, context)),
    hintFor(setting, context),
    ...controls,
  );
}

export const described = (setting) => ({ id: idOf(setting), 'aria-describedby': `${idOf(setting)}-hint` });

/**
 * The place where an error stands, and what writes it there.
 * @param {Setting} setting
 * @param {{ t: object, value: string | undefined }} context
 * @param {() => HTMLElement} input
 */
export function problemFor(setting, { t, value }, input) {
  const place = make('p', { class: 'problem', id: `${idOf(setting)}-problem`, role: 'alert' });
  let used = value;
  return {
    place,
    /** Says what is wrong, and that the code still has what was there before. */
    refuse(words) {
      input().setAttribute('aria-invalid', 'true');
      place.textContent = `${words} ${t.stillUses(used)}`;
    },
    accept(taken) {
      used = taken;
      input().setAttribute('aria-invalid', 'false');
      place.textContent = '';
    },
  };
}

/** For a field that has a hint and may have an error. */
export const describedTwice = (setting) => ({
  id: idOf(setting),
  'aria-describedby': `${idOf(setting)}-hint ${idOf(setting)}-problem`,
});
