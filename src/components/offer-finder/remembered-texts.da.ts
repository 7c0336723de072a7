import type { StoreStatus } from '../../core/storage/store.js';

/** Danish texts about what the finder remembers. */
export const da = {
  again: 'Her er jeres valg fra sidst.',
  kept: {
    indexeddb: 'Jeres valg er gemt i denne browser, uden jeres tekst og uden svar om personer.',
    session: 'Jeres valg er gemt i denne fane, til den lukkes, uden jeres tekst og uden svar om personer.',
    memory: 'Jeres valg bliver husket, til siden lukkes.',
  } satisfies Record<StoreStatus['backend'], string>,
  keptAgain: {
    indexeddb: 'De er gemt i denne browser, uden jeres tekst og uden svar om personer.',
    session: 'De er gemt i denne fane, til den lukkes, uden jeres tekst og uden svar om personer.',
    memory: 'De bliver husket, til siden lukkes.',
  } satisfies Record<StoreStatus['backend'], string>,
  failed: 'Jeres valg kunne ikke gemmes her. I kan stadig bruge svaret.',
  startOver: 'Begynd forfra',
  begun: 'Alt er ryddet. Skriv, hvad I vil have løst, eller vælg i listen.',
  cleared: 'Alt er ryddet.',
  undo: 'Fortryd',
  back: 'Jeres valg er her igen.',
  counted: 'Behov uden tilbud tælles på denne enhed: kun behov, kommune og dato.',
};

export type RememberedTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    remembering: RememberedTexts;
  }
}
