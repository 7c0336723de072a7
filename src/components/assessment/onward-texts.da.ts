/** Danish texts of what is not needed for the first statement; they come with it, on demand. */
export const da = {
  memory: {
    title: 'Svarene kan ikke gemmes her',
    titleDeleted: 'Alt er slettet her',
    denied: 'Browseren lader ikke siden gemme.',
    blocked: 'Luk først de andre faner med siden.',
    newer: 'Det, der er gemt her, er fra en nyere udgave.',
    deleted: 'Svarer du igen, begynder du på en ny kladde.',
    failed: 'Browseren kan ikke gemme.',
  } as Readonly<Record<string, string>>,
  notSavedTitle: 'Svaret er ikke gemt endnu',
  failure: {
    quota: 'Browseren har ikke plads.',
    'connection-lost': 'Browseren mistede forbindelsen til sit lager.',
    erased: 'Alt blev slettet i en anden fane.',
    failed: 'Browseren kunne ikke gemme.',
  } as Readonly<Record<string, string>>,
  stillHere: 'Svarene ligger her, så længe siden er åben.',
  retry: 'Prøv igen',
  startOverTitle: 'Begynd forfra?',
  startOverText: (answered: number) =>
    `Din kladde med ${answered} svar bliver slettet. Det kan ikke gøres om.`,
  startOverYes: 'Slet kladden, og begynd forfra',
  cancel: 'Behold den',
  conflictTitle: 'Kladden er også ændret et andet sted',
  conflictText: (here: number, there: number) =>
    `Her har du ${here} svar, i den anden fane ${there}. Intet er overskrevet. Vælg, hvad der skal gælde.`,
  keepHere: 'Brug svarene her',
  takeOther: 'Brug de andre svar',

  unitOf: (unit: string) => `Antal ${unit}`,
  range: (min: string, max: string) => `Skriv et tal fra ${min} til ${max}.`,
  atLeast: (min: string) => `Skriv et tal på mindst ${min}.`,
  notANumber: 'Det er ikke et tal.',
  one: (unit: string) => `Én mere (${unit})`,
  less: (unit: string) => `Én mindre (${unit})`,
  keysCount: 'Skriv tallet. ? er »ved ikke«, og Enter går videre.',
  textNote: 'Skriv ikke om navngivne personer.',
  axes: {
    x: ['Hver for sig', 'Fælles hensyn'] as readonly [string, string],
    y: ['Konkurrence', 'Samarbejde i faste rammer'] as readonly [string, string],
  },
  axisValue: (value: string) => `${value} på en skala fra −1 til 1`,

  reviewTitle: 'Dine svar',
  reviewMissing: (count: number) =>
    count === 0 ? 'Du har svaret på alt.' : `${count} udsagn mangler et svar. Det er helt i orden.`,
  reviewDesired: (count: number, total: number) =>
    `Du har sagt, hvordan det skal være om et år, i ${count} af ${total}.`,
  change: (text: string) => `Ret svaret på: ${text}`,
  noAnswer: 'intet svar',
  finish: 'Afslut, og se dit billede',
  oneByOne: 'Ét udsagn ad gangen',
  byTheme: 'Et tema ad gangen',
  advances: 'Vis næste udsagn af sig selv, når jeg har svaret',
  keys: (min: number, max: number, unknown: string) =>
    `Svar med tasterne ${min}–${max}. ${unknown} er »ved ikke«, og Enter går videre.`,
  source: (page: number) => `Kilde: s.\u00a0${page}.`,
  whereKiosk:
    'Når du er færdig, bliver dine svar lagt til en optælling. Bagefter kan ingen se, hvad netop du svarede, heller ikke den, der samler. Lukker du siden før, er dine svar væk.',

  now: 'I dag',
  inAYear: 'Om et år skal det være sådan',
  inAYearShort: 'om et år:',
  nowOf: (statement: string) => `I dag: ${statement}`,
  inAYearOf: (statement: string) => `Om et år skal det være sådan: ${statement}`,
  noWish: 'intet valgt endnu',
  keysBoth: 'Første tast er i dag, næste tast er om et år. Enter springer resten over.',
  leadOther: (subject: string | null) =>
    subject === null ? 'Sådan ser du holdet udefra:' : `Sådan ser du ${subject} udefra:`,
  leadDesired: (subject: string | null) =>
    subject === null ? 'Sådan skal det være om et år:' : `Sådan skal det være med ${subject} om et år:`,
  introOther: (subject: string | null) =>
    subject === null
      ? 'Du svarer om et hold, du arbejder sammen med, som du ser det udefra. Svar om holdet som helhed, aldrig om én person.'
      : `Du svarer om ${subject}, som du ser dem udefra. Svar om holdet som helhed, aldrig om én person.`,
  introDesired: 'Du svarer på, hvordan det skal være om et år. Det er et ønske, ikke et løfte.',
  introBoth:
    'Ved hvert udsagn svarer du på to ting: hvordan det er i dag, og hvordan det skal være om et år. Ønsket kan du springe over.',
  unfitTitle: 'Det kan der ikke svares på her',
  unfit: {
    kiosk:
      'På en fælles skærm tæller vi kun, hvordan I selv ser det i dag. Svar om andre, eller om hvordan det skal være, kan kun gives på ens egen enhed.',
    'no-wording': 'Skemaet har ingen udsagn om andre. Det kan kun bruges til at svare om sig selv.',
  },
  unfitHost: 'Det er dem, der står for siden, der kan ændre det.',

  changed: (lost: number): string =>
    lost === 0
      ? 'Skemaet er kommet i en ny udgave, siden du begyndte. Alle dine svar passer stadig og er taget med.'
      : 'Skemaet er kommet i en ny udgave, siden du begyndte. De svar, der stadig passer, er taget med.',
  olderTitle: 'Svar fra en tidligere udgave',
  older: (count: number) =>
    count === 1
      ? '1 svar hører til et udsagn, der er ændret eller fjernet. Det er gemt for sig og bliver ikke blandet med de nye.'
      : `${count} svar hører til udsagn, der er ændret eller fjernet. De er gemt for sig og bliver ikke blandet med de nye.`,
  olderAnswer: (item: string, answer: string) => `${item}: ${answer}`,
  olderFile: 'Gem de gamle svar som fil',
  olderDelete: 'Slet de gamle svar',
};

export type OnwardTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    onward: OnwardTexts;
  }
}
