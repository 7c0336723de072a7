// A control for each attribute and custom property, made from what the manifest says of it.
import { withHash } from './colours.js';
import { toColour, toHex } from './contrast.js';
import { choices, make } from './dom.js';
import { describedTwice, field, hintFor, labelOf, problemFor } from './field.js';
import { addressesControl, instrumentControl, municipalityControl, needsControl } from './list-controls.js';
import { isOneValue } from './state.js';
import { problemOf } from './validity.js';

/**
 * @typedef {object} Setting what a control is made for
 * @property {string} name of the attribute, or of the custom property with its two dashes
 * @property {string} text
 * @property {string} [textDa]
 * @property {string} [initial]
 * @property {{ kind: string, values?: string[], min?: number, max?: number }} control
 *
 * @typedef {object} Context
 * @property {object} kit
 * @property {object} t the words of the language
 * @property {'da' | 'en'} language
 * @property {string | undefined} value as it stands now
 * @property {(value: string | undefined) => void} set undefined: back to the default
 */

/**
 * @param {Setting} setting
 * @param {Context} context
 * @returns {HTMLElement}
 */
export function controlFor(setting, context) {
  const build = BUILDERS[setting.control.kind] ?? textControl;
  return build(setting, context);
}

function textControl(setting, context) {
  const problem = problemFor(setting, context, () => input);
  const input = make('input', {
    ...describedTwice(setting),
    type: 'text',
    value: context.value ?? '',
    spellcheck: 'false',
    autocomplete: 'off',
    change: () => {
      const value = input.value.trim();
      const wrong = value && problemOf(setting.name, value);
      if (wrong) return problem.refuse(context.t[wrong]);
      problem.accept(value || undefined);
      context.set(value || undefined);
    },
  });
  return field(setting, context, input, problem.place);
}

function choiceControl(setting, context) {
  const { values } = setting.control;
  const all = setting.initial === undefined ? ['', ...values] : values;
  return choices({
    legend: make('span', {}, ...labelOf(setting, context)),
    hint: hintFor(setting, context),
    name: setting.name,
    values: all,
    chosen: context.value ?? setting.initial ?? '',
    label: (value) => wordFor(value, setting, context),
    onChoose: (value) => context.set(value === '' || value === setting.initial ? undefined : value),
  });
}

function wordFor(value, { name, initial }, { t }) {
  if (value === '') return t.notSet;
  const word = name === 'lang' ? t.languages[value] : (t.values[name]?.[value] ?? value);
  return value === initial ? make('span', {}, word, make('small', {}, ` ${t.standard}`)) : word;
}

/** `theme` holds two words: light or dark, and the name of ready-made looks. */
function themeControl(setting, context) {
  const { t, kit } = context;
  const words = (context.value ?? '').split(/\s+/).filter(Boolean);
  const chosen = {
    scheme: words.find((word) => setting.control.values.includes(word)) ?? 'auto',
    preset: words.find((word) => kit.presets.includes(word)) ?? '',
  };
  const write = () => {
    const { scheme, preset } = chosen;
    context.set([scheme === 'auto' ? '' : scheme, preset].filter(Boolean).join(' ') || undefined);
  };
  const group = (key, legend, values, label, hint) =>
    choices({
      legend,
      hint,
      name: `theme-${key}`,
      values,
      chosen: chosen[key],
      label,
      onChoose: (value) => {
        chosen[key] = value;
        write();
      },
    });
  return make(
    'div',
    {},
    kit.presets.length > 0 &&
      group('preset', t.preset, ['', ...kit.presets], (value) => t.presets[value] ?? value),
    group(
      'scheme',
      make('span', {}, ...labelOf(setting, context)),
      setting.control.values,
      (value) => t.schemes[value] ?? value,
      hintFor(setting, context),
    ),
  );
}

function numberControl(setting, context) {
  const { min, max } = setting.control;
  const problem = problemFor(setting, context, () => input);
  const input = make('input', {
    ...describedTwice(setting),
    type: 'number',
    min,
    max,
    value: context.value ?? setting.initial ?? '',
    change: () => {
      if (!input.validity.valid) return problem.refuse(context.t.badNumber(min, max));
      const value = input.value === '' || input.value === setting.initial ? undefined : input.value;
      problem.accept(value);
      context.set(value);
    },
  });
  return field(setting, context, input, problem.place);
}

function colourControl(setting, context) {
  const { t } = context;
  const problem = problemFor(setting, context, () => text);
  const hexOf = (text) => {
    const colour = text ? toColour(text) : undefined;
    return colour ? toHex(colour) : '#0b5c6b';
  };
  const text = make('input', {
    ...describedTwice(setting),
    type: 'text',
    value: context.value ?? '',
    spellcheck: 'false',
    autocomplete: 'off',
    change: () => write(withHash(text.value.trim())),
  });
  const picker = make('input', {
    type: 'color',
    value: hexOf(context.value),
    'aria-label': t.pickColour(t.labels[setting.name] ?? setting.name),
    change: () => write(picker.value),
  });
  const clear = make(
    'button',
    {
      type: 'button',
      class: 'word',
      'aria-label': t.clearNamed(t.labels[setting.name] ?? setting.name),
      click: () => write(''),
    },
    t.clear,
  );
  const write = (value) => {
    text.value = value;
    if (value !== '' && (toColour(value) === undefined || !isOneValue(value)))
      return problem.refuse(t.badColour);
    problem.accept(value || undefined);
    if (value) picker.value = hexOf(value);
    context.set(value || undefined);
  };
  const row = make('div', { class: 'row' }, text, picker, clear);
  // What the element makes of the accent is told once the preview has been measured.
  const used = setting.name === 'accent' && make('p', { class: 'hint', id: 'accent-used', role: 'status' });
  return field(setting, context, row, problem.place, used);
}

const BUILDERS = {
  choice: choiceControl,
  theme: themeControl,
  number: numberControl,
  colour: colourControl,
  needs: needsControl,
  municipality: municipalityControl,
  instrument: instrumentControl,
  addresses: addressesControl,
};
