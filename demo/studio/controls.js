// A control for each attribute and custom property, made from what the manifest says of it.
import { toColour, toHex } from './contrast.js';
import { choices, make, withCode } from './dom.js';

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

const idOf = ({ name }) => `set-${name}`;

/** What it is for, in the reader's language where somebody has written that. */
function hintFor(setting, { language }) {
  const isDanish = language === 'da' && setting.textDa;
  return make(
    'p',
    { class: 'hint', id: `${idOf(setting)}-hint`, lang: isDanish || language === 'en' ? undefined : 'en' },
    ...withCode(isDanish ? setting.textDa : setting.text),
  );
}

function field(setting, context, ...controls) {
  return make(
    'div',
    { class: 'setting' },
    make('label', { for: idOf(setting) }, make('code', {}, setting.name)),
    hintFor(setting, context),
    ...controls,
  );
}

const described = (setting) => ({ id: idOf(setting), 'aria-describedby': `${idOf(setting)}-hint` });

function textControl(setting, context, more = {}) {
  const input = make('input', {
    ...described(setting),
    type: 'text',
    value: context.value ?? '',
    spellcheck: 'false',
    autocomplete: 'off',
    ...more,
    change: () => context.set(input.value.trim() || undefined),
  });
  return field(setting, context, input);
}

function choiceControl(setting, context) {
  const { values } = setting.control;
  const all = setting.initial === undefined ? ['', ...values] : values;
  return choices({
    legend: make('code', {}, setting.name),
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
  const word = name === 'lang' ? t.languages[value] : value;
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
    group('scheme', make('code', {}, 'theme'), setting.control.values, (value) => t.schemes[value] ?? value, hintFor(setting, context)),
  );
}

function numberControl(setting, context) {
  const { min, max } = setting.control;
  const problem = make('p', { class: 'problem', id: `${idOf(setting)}-problem`, role: 'alert' });
  const input = make('input', {
    id: idOf(setting),
    'aria-describedby': `${idOf(setting)}-hint ${idOf(setting)}-problem`,
    type: 'number',
    min,
    max,
    value: context.value ?? setting.initial ?? '',
    change: () => {
      const isGood = input.validity.valid;
      input.setAttribute('aria-invalid', String(!isGood));
      problem.textContent = isGood ? '' : context.t.badNumber(min, max);
      if (isGood) context.set(input.value === '' || input.value === setting.initial ? undefined : input.value);
    },
  });
  return field(setting, context, input, problem);
}

function colourControl(setting, context) {
  const { t } = context;
  const problem = make('p', { class: 'problem', id: `${idOf(setting)}-problem`, role: 'alert' });
  const hexOf = (text) => {
    const colour = text ? toColour(text) : undefined;
    return colour ? toHex(colour) : '#0b5c6b';
  };
  const text = make('input', {
    id: idOf(setting),
    'aria-describedby': `${idOf(setting)}-hint ${idOf(setting)}-problem`,
    type: 'text',
    value: context.value ?? '',
    spellcheck: 'false',
    autocomplete: 'off',
    change: () => write(text.value.trim()),
  });
  const picker = make('input', {
    type: 'color',
    value: hexOf(context.value),
    'aria-label': t.pickColour(setting.name),
    change: () => write(picker.value),
  });
  const clear = make('button', { type: 'button', class: 'word', 'aria-label': t.clearNamed(setting.name), click: () => write('') }, t.clear);
  const write = (value) => {
    const isGood = value === '' || toColour(value) !== undefined;
    text.value = value;
    text.setAttribute('aria-invalid', String(!isGood));
    problem.textContent = isGood ? '' : t.badColour;
    if (!isGood) return;
    if (value) picker.value = hexOf(value);
    context.set(value || undefined);
  };
  return field(setting, context, make('div', { class: 'row' }, text, picker, clear), problem);
}

function needsControl(setting, context) {
  const { kit, t, language } = context;
  const chosen = new Set((context.value ?? '').split(/\s+/).filter(Boolean));
  const count = make('p', { class: 'hint', role: 'status' }, t.needsChosen(chosen.size));
  const onChange = ({ target }) => {
    if (target.checked) chosen.add(target.value);
    else chosen.delete(target.value);
    count.textContent = t.needsChosen(chosen.size);
    context.set([...chosen].join(' ') || undefined);
  };
  return make(
    'fieldset',
    { class: 'needs' },
    make('legend', {}, make('code', {}, setting.name)),
    hintFor(setting, context),
    count,
    ...kit.needs.map(({ title, needs }) =>
      make(
        'details',
        { open: needs.some(({ id }) => chosen.has(id)) },
        make('summary', {}, title[language]),
        ...needs.map((need) =>
          make(
            'label',
            { class: 'tick' },
            make('input', { type: 'checkbox', value: need.id, checked: chosen.has(need.id), change: onChange }),
            make('span', {}, need.title[language]),
          ),
        ),
      ),
    ),
  );
}

const option = (value, text, chosen) => make('option', { value, selected: value === chosen }, text);

function municipalityControl(setting, context) {
  const { kit, t, language } = context;
  const sorted = [...kit.municipalities].sort((a, b) => a.name.localeCompare(b.name, language));
  const select = make(
    'select',
    { ...described(setting), change: () => context.set(select.value || undefined) },
    option('', t.noMunicipality, context.value ?? ''),
    ...sorted.map(({ code, name }) => option(String(code), name, context.value)),
  );
  return field(setting, context, select);
}

function instrumentControl(setting, context) {
  const { kit, t, language } = context;
  const isBuiltIn = (value) => kit.instruments.some(({ id }) => id === value);
  const now = context.value ?? setting.initial;
  const own = make('input', {
    id: `${idOf(setting)}-address`,
    type: 'text',
    value: isBuiltIn(now) ? '' : (now ?? ''),
    placeholder: '/skemaer/samarbejde.json',
    change: () => context.set(own.value.trim() || undefined),
  });
  const address = make(
    'div',
    { hidden: isBuiltIn(now) },
    make('label', { for: own.id }, t.instrumentAddress),
    own,
  );
  const select = make(
    'select',
    {
      ...described(setting),
      change: () => {
        address.hidden = select.value !== 'own';
        if (select.value === 'own') own.focus();
        else context.set(select.value === setting.initial ? undefined : select.value);
      },
    },
    ...kit.instruments.map(({ id, title }) => option(id, title[language].replaceAll('\u00ad', ''), now)),
    option('own', t.ownInstrument, isBuiltIn(now) ? now : 'own'),
  );
  return field(setting, context, select, address);
}

function addressesControl(setting, context) {
  const area = make('textarea', {
    ...described(setting),
    rows: '3',
    spellcheck: 'false',
    placeholder: '/tilbud/katalog.json',
    change: () => context.set(area.value.split(/\s+/).filter(Boolean).join(' ') || undefined),
  });
  area.value = (context.value ?? '').split(/\s+/).join('\n');
  return field(setting, context, area, make('p', { class: 'hint' }, context.t.addressesHint));
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
