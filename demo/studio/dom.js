// Small helpers for building a page without markup from strings.

/**
 * @param {string} tag
 * @param {Record<string, unknown>} [properties] set as attributes; functions become listeners; false and undefined are left out
 * @param {...(Node | string | undefined | false)} children
 * @returns {HTMLElement}
 */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** Text in which `words` in backticks become code. */
export function withCode(text) {
  return text.split('`').map((piece, i) => (i % 2 === 1 ? make('code', {}, piece) : piece));
}

/** @param {string} id @returns {HTMLElement} */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`studio: the page has no #${id}`);
  return element;
}

/** Emptied and painted first: the same words again are then a change, and are spoken again. */
export function say(status, words) {
  status.textContent = '';
  requestAnimationFrame(() => requestAnimationFrame(() => (status.textContent = words)));
}

/**
 * A group of radio buttons that look like words to press.
 * @param {{ legend: string | Node, name: string, values: readonly string[], chosen: string, label: (value: string) => string | Node,
 *   onChoose: (value: string) => void, hint?: Node, hidden?: boolean }} group `hidden`: the legend is for screen readers
 */
export function choices({ legend, name, values, chosen, label, onChoose, hint, isHidden = false }) {
  return make(
    'fieldset',
    { class: 'choices' },
    make('legend', isHidden ? { class: 'unseen' } : {}, legend),
    hint,
    make(
      'div',
      { class: 'words' },
      ...values.map((value) =>
        make(
          'label',
          {},
          make('input', {
            type: 'radio',
            name,
            value,
            checked: value === chosen,
            change: () => onChoose(value),
          }),
          make('span', {}, label(value)),
        ),
      ),
    ),
  );
}
