// What is there to be copied: the code, the policy, and the paragraphs that go with it.
import { codeFor, insideOf, styleFor, waysOf } from './code.js';
import { accessibilityText, storageText } from './declarations.js';
import { byId, choices, make, say } from './dom.js';
import { framePolicyFor, policyFor } from './policy.js';
import { originOf } from './state.js';

/** @param {{ kit: object, state: import('./state.js').State, t: object, update: (patch: object) => void }} studio */
export function paintWays({ kit, state, t, update }) {
  byId('ways').replaceChildren(
    choices({
      legend: t.way,
      name: 'way',
      values: waysOf(kit, state.element),
      chosen: state.way,
      label: (way) => t.ways[way],
      onChoose: (way) => update({ way }),
    }),
  );
}

/** What stands there to be copied, in order. */
function piecesOf({ kit, state, t, textLanguage }) {
  const { code } = codeFor(state, kit);
  const policy = policyFor(state);
  const style = styleFor(state);
  const framePolicy = framePolicyFor(state);
  const warnings = [
    state.fallback === '' && insideOf(state.element).length === 0 && t.noFallback,
    style && state.way === 'iframe' && t.noProperties,
  ];
  return [
    { id: 'code', title: t.codeTitle, note: warnings.filter(Boolean).join(' '), text: code },
    ...(style && state.way !== 'iframe' ? [{ id: 'style', title: t.styleTitle, text: style }] : []),
    { id: 'policy', title: t.policyTitle, note: t.policyNote, text: policy.line },
    ...(policy.trustedTypes ? [{ id: 'trusted', note: t.policyTrusted, text: policy.trustedTypes }] : []),
    ...(framePolicy
      ? [{ id: 'frame-policy', title: t.framePolicyTitle, note: t.framePolicyNote, text: framePolicy }]
      : []),
    { id: 'storage', title: t.storageTitle, text: storageText(state, textLanguage), isProse: true },
    {
      id: 'access',
      title: t.accessTitle,
      note: t.accessNote,
      text: accessibilityText(kit, textLanguage),
      isProse: true,
    },
  ];
}

/**
 * Paints the pieces. Those that are there already only change their text, so that focus and selection stay.
 * @param {{ kit: object, state: import('./state.js').State, t: object, textLanguage: 'da' | 'en',
 *   onTextLanguage: (language: 'da' | 'en') => void }} studio
 */
export function paintPieces(studio) {
  const { t, state, textLanguage, onTextLanguage } = studio;
  byId('way-note').textContent = t.wayNotes[state.way];
  byId('fallback-hint').textContent = state.way === 'iframe' ? t.fallbackBelow : t.fallbackHint;
  const origin = originOf(state.base);
  // Only what changes is set, since a status speaks whatever it is given.
  const words = origin ? t.foreignFiles(new URL(origin).host) : '';
  if (byId('base-origin').textContent !== words) byId('base-origin').textContent = words;
  const pieces = piecesOf(studio);
  const key = JSON.stringify([pieces.map(({ id }) => id), t.title, textLanguage]);
  const root = byId('pieces');
  if (root.dataset.key === key) {
    for (const { id, text, note = '' } of pieces) {
      byId(`piece-${id}`).textContent = text;
      byId(`note-${id}`).textContent = note;
    }
    return;
  }
  root.dataset.key = key;
  const language = choices({
    legend: t.textIn,
    name: 'text-language',
    values: ['da', 'en'],
    chosen: textLanguage,
    label: (value) => t.languages[value],
    onChoose: onTextLanguage,
  });
  const painted = pieces.map((piece) => pieceView(piece, t, textLanguage));
  const firstProse = pieces.findIndex(({ isProse }) => isProse);
  painted.splice(firstProse, 0, language);
  root.replaceChildren(...painted);
}

function pieceView({ id, title, note, text, isProse }, t, textLanguage) {
  const name = title ?? note;
  const body = make('code', { id: `piece-${id}` });
  body.textContent = text;
  const status = make('span', { role: 'status', class: 'copied' });
  return make(
    'div',
    { class: 'piece' },
    title && make('h3', {}, title),
    make('p', { class: 'hint', id: `note-${id}` }, note ?? ''),
    make(
      'pre',
      {
        tabindex: '0',
        role: 'region',
        'aria-label': name,
        class: isProse ? 'prose' : undefined,
        lang: isProse ? textLanguage : undefined,
      },
      body,
    ),
    make(
      'p',
      {},
      make(
        'button',
        {
          type: 'button',
          class: 'word',
          'aria-label': t.copyNamed(name),
          click: () => void copy(body, status, t),
        },
        t.copy,
      ),
      status,
    ),
  );
}

async function copy(body, status, t) {
  try {
    await navigator.clipboard.writeText(body.textContent);
    say(status, t.copied);
  } catch {
    // Without a clipboard the text is selected instead, ready to copy by hand.
    getSelection()?.selectAllChildren(body);
    say(status, t.selected);
  }
}

/** Everything in one text, with its headings. */
export async function copyAll(studio) {
  const text = piecesOf(studio)
    .map(({ title, note, text: body }) => [title ?? note, body].join('\n\n'))
    .join('\n\n\n');
  const status = byId('copied');
  try {
    await navigator.clipboard.writeText(text);
    say(status, studio.t.copied);
  } catch {
    getSelection()?.selectAllChildren(byId('pieces'));
    say(status, studio.t.selected);
  }
}
