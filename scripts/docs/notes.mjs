// The notes beside an element's code: a head with title and purpose, then the text in each language and the protocol.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.mjs';

/**
 * @param {string} element
 * @returns {{ title: { da: string, en: string }, purpose: { da: string, en: string }, da: string, en: string,
 *   protocol: string }} where nobody has written notes: the element's name, and empty texts
 */
export function notesOf(element) {
  const file = join(ROOT, 'src', 'components', element, `${element}.md`);
  const text = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const field = (name) => new RegExp(`^${name}: (.+)$`, 'm').exec(head)?.[1] ?? '';
  const part = (name) =>
    new RegExp(`<!-- ${name} -->\\n([\\s\\S]*?)(?=<!-- \\w+ -->|$)`).exec(body)?.[1]?.trim() ?? '';
  const spoken = element.replaceAll('-', ' ');
  return {
    title: { da: field('title.da') || spoken, en: field('title.en') || spoken },
    purpose: { da: field('purpose.da'), en: field('purpose.en') },
    da: part('da'),
    en: part('en'),
    protocol: part('protocol'),
  };
}
