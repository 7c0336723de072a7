import { inList } from '../base/numbers.js';
import type { LinkedTexts } from './linked-texts.da.js';

export const nb: LinkedTexts = {
  came: 'Spørsmålet er delt med dere i en lenke. Dere kan endre alt.',
  dropped: (parts) => `Dette fra lenken kan ikke brukes her: ${inList(parts, 'nb')}.`,
  parts: {
    need: 'et behov',
    municipality: 'kommunen',
    employees: 'antallet ansatte',
    sector: 'privat eller offentlig',
    fact: 'et svar',
    pin: 'et valgt tilbud',
    drop: 'et tilbud som er valgt bort',
    kind: 'kombinasjonen som ble vist',
    text: 'teksten',
    finder: 'hvilken finner det var til',
    other: 'noe vi ikke kjenner',
  },
  refused: {
    newer: 'Lenken er laget med en nyere utgave av tilbudsfinneren og kan ikke åpnes her.',
    'too-long': 'Lenken er for lang til å kunne åpnes.',
    unreadable: 'Lenken kunne ikke leses. Kanskje mangler den siste delen av den.',
  },
};
