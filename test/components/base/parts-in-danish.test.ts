import { expect, fixture, html } from '@open-wc/testing';
import { markDanish, shownIn } from '../../../src/components/base/language.js';
import type { Text } from '../../../src/core/model/text.js';
import type { Locale } from '../../../src/components/base/locale.js';

const BOTH: Text = { da: 'Fælles besøg', en: 'Joint visit' };
const DANISH: Text = { da: 'Fælles besøg' };
const EMPTY: Text = { da: 'Fælles besøg', en: '' };

describe('the language of parts', () => {
  for (const [what, text, locale, words, lang] of [
    ['a text in the language asked for', BOTH, 'en', 'Joint visit', null],
    ['a Danish text for a Danish reader', DANISH, 'da', 'Fælles besøg', null],
    ['a Danish text where there is no other', DANISH, 'en', 'Fælles besøg', 'da'],
    ['a text that is there but empty', EMPTY, 'en', '', null],
  ] as [string, Text, Locale, string, string | null][])
    it(`is told of ${what} when it differs, and only then`, async () => {
      const box = await fixture<HTMLElement>(html`<p>${shownIn(text, locale)}</p>`);
      expect(box.textContent).to.equal(words);
      expect(box.querySelector('[lang]')?.getAttribute('lang') ?? null).to.equal(lang);
    });

  for (const [locale, lang] of [
    ['da', null],
    ['en', 'da'],
  ] as const)
    it(`is told of a Danish title in ${locale}`, async () => {
      const box = await fixture<HTMLElement>(
        html`<p>${markDanish('Grænsekrydsende samarbejde', locale)}</p>`,
      );
      expect(box.textContent).to.equal('Grænsekrydsende samarbejde');
      expect(box.querySelector('[lang]')?.getAttribute('lang') ?? null).to.equal(lang);
    });
});
