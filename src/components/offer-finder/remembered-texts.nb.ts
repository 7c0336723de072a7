import type { RememberedTexts } from './remembered-texts.da.js';

export const nb: RememberedTexts = {
  again: 'Her er valgene deres fra sist.',
  kept: {
    indexeddb: 'Valgene deres er lagret i denne nettleseren, uten teksten deres og uten svar om personer.',
    session:
      'Valgene deres er lagret i denne fanen til den lukkes, uten teksten deres og uten svar om personer.',
    memory: 'Valgene deres blir husket til siden lukkes.',
  },
  keptAgain: {
    indexeddb: 'De er lagret i denne nettleseren, uten teksten deres og uten svar om personer.',
    session: 'De er lagret i denne fanen til den lukkes, uten teksten deres og uten svar om personer.',
    memory: 'De blir husket til siden lukkes.',
  },
  failed: 'Valgene deres kunne ikke lagres her. Dere kan fortsatt bruke svaret.',
  startOver: 'Begynn på nytt',
  begun: 'Alt er tømt. Skriv hva dere vil ha løst, eller velg i listen.',
  cleared: 'Alt er tømt.',
  undo: 'Angre',
  back: 'Valgene deres er her igjen.',
  counted: 'Behov uten tilbud telles på denne enheten: bare behov, kommune og dato.',
};
