import { html, type TemplateResult } from 'lit';

/** Stands for the name while a sentence is made; no text has it. */
const HERE = '\uE000';

/** A sentence with a name in it that carries its own language, made by the text that takes the name. */
export function nameInWords(say: (name: string) => string, shown: unknown): TemplateResult {
  const [before = '', ...after] = say(HERE).split(HERE);
  return after.length === 0 ? html`${before}` : html`${before}${shown}${after.join('')}`;
}
