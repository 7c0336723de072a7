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

export function field(setting, context, ...controls) {
  return make(
    'div',
    { class: 'setting' },
    make('label', { for: idOf(setting) }, make('code', {}, setting.name)),
    hintFor(setting, context),
    ...controls,
  );
}

export const described = (setting) => ({ id: idOf(setting), 'aria-describedby': `${idOf(setting)}-hint` });
