import { expect } from '@open-wc/testing';
import { until } from '../support/until.js';
import { copiedByHand } from './states.js';

describe('copying where there is no clipboard', () => {
  it('shows the whole answer as text, to copy by hand', async () => {
    const page = await copiedByHand({});
    const text = page.one<HTMLTextAreaElement>('textarea[readonly]').value.replace(/\u00a0/g, ' ');
    expect(text.split('\n')[0]).to.equal(page.answerTitle());
    for (const words of [
      'skridt: Robotten på prøve (Erhvervsfremme)',
      'Automatisering og robotter. I låner en robot i to uger.',
      'Karl Kyst · karl@kyst.example',
      'op til 75.000 kr. i tilskud (2026)',
      '12.500 kr. (2026)',
      'Senest tjekket i 2025. Reglerne kan være ændret. Spørg først: Åse Åby.',
      'Ikke dækket: Sælge på nye markeder.',
      '– Har I plads til en støttet person mere (1 pr. 5 ansatte, mindst 1)?',
      '– Søg, før I går i gang. Støtte gives ikke bagud.',
      'kommunen, skolen og de andre afgør det.',
    ])
      expect(text).to.contain(words);
    await until(() => page.texts('[role="status"]').join().includes('Kunne ikke kopieres her.'));
  });

  it('puts the text away when the answer changes', async () => {
    const page = await copiedByHand({});
    page.set('Antal ansatte', '30');
    await until(() => !page.finder.shadowRoot?.querySelector('textarea[readonly]'));
  });
});

describe('copying where there is one', () => {
  it('puts the same text on it, and says so', async () => {
    const byHand = await copiedByHand({});
    const { value } = byHand.one<HTMLTextAreaElement>('textarea[readonly]');
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    byHand.button('Kopiér').click();
    await until(() => byHand.texts('[role="status"]').join().includes('Kopieret.'), 'a word about it');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.eql([value]);
  });
});

describe('printing', () => {
  it('opens the browser’s print dialog', async () => {
    const page = await copiedByHand({});
    let printed = 0;
    const { print } = window;
    window.print = () => (printed += 1);
    page.button('Udskriv').click();
    window.print = print;
    expect(printed).to.equal(1);
  });
});
