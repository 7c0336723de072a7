// Controls for what is chosen from a list: needs, a municipality, a questionnaire, addresses.
import { make } from './dom.js';
import { described, describedTwice, field, hintFor, idOf, labelOf, problemFor } from './field.js';
import { problemOf } from './validity.js';

export function needsControl(setting, context) {
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
    make('legend', {}, ...labelOf(setting, context)),
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
            make('input', {
              type: 'checkbox',
              value: need.id,
              checked: chosen.has(need.id),
              change: onChange,
            }),
            make('span', {}, need.title[language]),
          ),
        ),
      ),
    ),
  );
}

const option = (value, text, chosen) => make('option', { value, selected: value === chosen }, text);

export function municipalityControl(setting, context) {
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

export function instrumentControl(setting, context) {
  const { kit, t, language } = context;
  const isBuiltIn = (value) => kit.instruments.some(({ id }) => id === value);
  const now = context.value ?? setting.initial;
  const problem = problemFor(setting, context, () => own);
  const own = make('input', {
    id: `${idOf(setting)}-address`,
    'aria-describedby': `${idOf(setting)}-problem`,
    type: 'text',
    value: isBuiltIn(now) ? '' : (now ?? ''),
    placeholder: '/skemaer/samarbejde.json',
    change: () => {
      const value = own.value.trim();
      if (value && problemOf(setting.name, value)) return problem.refuse(t.badAddress);
      problem.accept(value || undefined);
      context.set(value || undefined);
    },
  });
  const address = make(
    'div',
    { hidden: isBuiltIn(now) },
    make('label', { for: own.id }, t.instrumentAddress),
    own,
    problem.place,
  );
  const select = make(
    'select',
    {
      ...described(setting),
      change: () => {
        address.hidden = select.value !== 'own';
        if (select.value === 'own') own.focus();
        else {
          const value = select.value === setting.initial ? undefined : select.value;
          problem.accept(value);
          context.set(value);
        }
      },
    },
    ...kit.instruments.map(({ id, title }) => option(id, title[language].replaceAll('\u00ad', ''), now)),
    option('own', t.ownInstrument, isBuiltIn(now) ? now : 'own'),
  );
  return field(setting, context, select, address);
}

export function addressesControl(setting, context) {
  const problem = problemFor(setting, context, () => area);
  const area = make('textarea', {
    ...describedTwice(setting),
    rows: '3',
    spellcheck: 'false',
    placeholder: '/tilbud/katalog.json',
    change: () => {
      const value = area.value.split(/\s+/).filter(Boolean).join(' ');
      if (value && problemOf(setting.name, value)) return problem.refuse(context.t.badAddress);
      problem.accept(value || undefined);
      context.set(value || undefined);
    },
  });
  area.value = (context.value ?? '').split(/\s+/).join('\n');
  return field(setting, context, area, make('p', { class: 'hint' }, context.t.addressesHint), problem.place);
}
