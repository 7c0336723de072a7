import { inWordsNb } from '../base/words.nb.js';
import type { RoundEntryTexts } from './round-entry-texts.da.js';

export const nb: RoundEntryTexts = {
  round: 'Runde',
  period: {
    both: (opens, closes) => `Svar fra ${opens} til ${closes}.`,
    opens: (opens) => `Svar fra ${opens}.`,
    closes: (closes) => `Svar senest ${closes}.`,
  },
  early: (opens) => `Runden åpner først ${opens}.`,
  late: (closes) =>
    `Runden sluttet ${closes}. Du kan fortsatt svare, men svaret ditt kommer kanskje ikke med før senere.`,
  named: 'Du svarer med navn.',
  unnamed: 'Du svarer uten navn.',
  collector: (who) => `${who} samler svarene.`,
  theCollector: 'Den som samler,',
  honest: (who, min) =>
    `Ingen ser svarene dine før du selv gir dem videre. ${who} kan lese hver enkelt besvarelse. Rapporten viser først noe når minst ${inWordsNb(min, 'én')} har svart. Det beskytter deg mot dem som leser rapporten, ikke mot den som samler.`,
  name: 'Navnet ditt',
  organisation: 'Arbeidsplassen din',
  nameNote: 'Skriver du ikke navnet ditt, blir svaret gitt uten navn.',
  ownRound: 'Siden har sin egen runde. Runden i lenken blir ikke brukt her.',
  otherInstrument: 'Runden i lenken hører til et annet skjema enn det som er her.',
  unknownInstrument: 'Skjemaet til runden er ikke på denne siden. Be om den riktige lenken.',
  otherRevision: (there, here) =>
    `Runden er laget for utgave ${there} av skjemaet. Her er utgave ${here}. Si det til den som samler.`,
  refusedTitle: 'Lenken til runden kan ikke brukes',
  refused: {
    damaged:
      'Et tegn i lenken er endret, eller slutten mangler. Det skjer når en lenke blir delt over to linjer.',
    'too-long': 'Lenken er for lang.',
    newer: 'Lenken er laget med en nyere utgave enn den som er her.',
    'cannot-inflate': 'Denne nettleseren er for gammel til å åpne lenken.',
    'no-round': 'Det er ingen runde i lenken.',
    'no-link': 'Det er ikke en lenke til en runde.',
    'no-file': 'Filen er ikke en runde.',
  },
  instead:
    'Be om lenken på nytt, eller hent runden fra en fil. Svarer du nå, hører svaret ditt ikke til runden.',
  ask: 'Hent en runde',
  askNote: 'Velg filen du har fått, eller lim inn lenken.',
  choose: 'Velg filen med runden',
  link: 'Lenke til runden',
  useLink: 'Bruk lenken',
};
