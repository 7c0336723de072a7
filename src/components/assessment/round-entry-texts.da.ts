import { inWords } from '../base/numbers.js';

/** Danish texts of a round that came as a link or a file; the English ones have the same keys, or the build fails. */
export const da = {
  round: 'Runde',
  period: {
    both: (opens: string, closes: string) => `Svar fra ${opens} til ${closes}.`,
    opens: (opens: string) => `Svar fra ${opens}.`,
    closes: (closes: string) => `Svar senest ${closes}.`,
  },
  early: (opens: string) => `Runden åbner først ${opens}.`,
  late: (closes: string) =>
    `Runden sluttede ${closes}. Du kan stadig svare, men dit svar kommer måske først med senere.`,
  named: 'Du svarer med navn.',
  unnamed: 'Du svarer uden navn.',
  collector: (who: string) => `${who} samler svarene.`,
  theCollector: 'Den, der samler,',
  honest: (who: string, min: number) =>
    `Ingen ser dine svar, før du selv giver dem videre. ${who} kan læse hver enkelt besvarelse. Rapporten viser først noget, når mindst ${inWords(min, 'da')} har svaret. Det beskytter dig mod rapportens læsere, ikke mod den, der samler.`,
  name: 'Dit navn',
  organisation: 'Din arbejdsplads',
  nameNote: 'Skriver du ikke dit navn, bliver svaret givet uden navn.',
  ownRound: 'Siden har sin egen runde. Runden i linket bliver ikke brugt her.',
  otherInstrument: 'Runden i linket hører til et andet skema end det, der er her.',
  unknownInstrument: 'Skemaet til runden er ikke på denne side. Bed om det rigtige link.',
  otherRevision: (there: number, here: number) =>
    `Runden er lavet til udgave ${there} af skemaet. Her er udgave ${here}. Sig det til den, der samler.`,
  refusedTitle: 'Linket til runden kan ikke bruges',
  refused: {
    damaged:
      'Et tegn i linket er ændret, eller slutningen mangler. Det sker, når et link bliver delt over to linjer.',
    'too-long': 'Linket er for langt.',
    newer: 'Linket er lavet med en nyere udgave, end der er her.',
    'cannot-inflate': 'Denne browser er for gammel til at åbne linket.',
    'no-round': 'Der er ingen runde i linket.',
    'no-link': 'Det er ikke et link til en runde.',
    'no-file': 'Filen er ikke en runde.',
  },
  instead: 'Bed om linket igen, eller hent runden fra en fil. Svarer du nu, hører dit svar ikke til runden.',
  ask: 'Hent en runde',
  askNote: 'Vælg filen, du har fået, eller sæt linket ind.',
  choose: 'Vælg filen med runden',
  link: 'Link til runden',
  useLink: 'Brug linket',
};

export type RoundEntryTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    roundEntry: RoundEntryTexts;
  }
}
