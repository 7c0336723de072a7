import type { FileErrorCode } from '../../core/model/problem.js';
import type { HostFault } from '../host.js';
import type { SheetFault } from '../sheet/table.js';
import type { UsageFault } from '../arguments.js';

/** What every command may have to say. Person: du. */
export const da = {
  help: `Kobling: et katalog over jeres tilbud, fra regneark til finder.

  npx kobling catalogue template [--out tilbud.csv] [--all]
      Laver et regneark med forklarede kolonner og to opdigtede eksempler.

  npx kobling catalogue from-csv <fil.csv | fil.xlsx> [--out katalog.json]
      Laver et katalog af et regneark. Hver række får besked.
        --publisher <navn>     hvem kataloget er fra
        --system <system>      beskæftigelse, uddannelse eller erhvervsfremme,
                               når rækkerne ikke selv siger det
        --id <nøgle>           katalogets nøgle; ellers filens navn
        --url <adresse>        jeres hjemmeside
        --sheet <ark>          hvilket ark i en .xlsx-fil
        --keep-expired         behold udløbne tilbud (finderen vælger dem ikke)

  npx kobling catalogue check <katalog.json …> [--strict] [--json]
      Siger, hvad der er galt i et katalog: linje, hvad der står, og hvad du kan skrive.
        --strict               også råd tæller som fejl
        --json                 svar til et program

  npx kobling catalogue build <katalog.json …> --out <mappe> [--prune]
      Deler et stort katalog op i små filer efter sted og behov, så en finder kun henter
      det, der spørges om. Læg mappen på jeres webserver, og peg på manifest.json i den.
        --out <mappe>          en tom mappe eller en, kommandoen selv har fyldt
        --id <nøgle>           hele samlingens nøgle; ellers det første katalogs
        --prune                slet filer fra tidligere udgaver, som ikke bruges mere

  npx kobling catalogue columns    alle kolonner, regnearket kan have
  npx kobling catalogue needs      alle behov, tilbud kan hjælpe med

Alle kommandoer: --lang da|en (sprog), --today ÅÅÅÅ-MM-DD (regn som den dag), --help.
De slutter med 0, når alt er i orden, 1, når noget skal rettes, og 2, når filen ikke kan bruges.
`,
  usage: {
    'unknown-command': (about, choices) =>
      `Kommandoen »${about}« findes ikke. Du kan skrive: ${choices.join(', ')}.`,
    'unknown-flag': (about, choices) =>
      `${about} findes ikke her. Du kan bruge: ${choices.map((name) => `--${name}`).join(', ')}.`,
    'flag-without-value': (about) => `Der mangler noget efter ${about}.`,
    'flag-with-value': (about) => `${about} står alene, uden noget efter.`,
    'no-file': () => 'Skriv, hvilken fil det gælder.',
    'too-many-files': () => 'Kun én fil ad gangen her.',
    'bad-value': (about, choices) => `${about} kan ikke bruges. Skriv fx ${choices.join(', ')}.`,
    'missing-flag': (about, choices) => `Skriv også ${about}, fx ${choices.join(' ')}`,
  } as Readonly<Record<UsageFault, (about: string, choices: readonly string[]) => string>>,
  seeHelp: 'Se alle muligheder: npx kobling --help',
  host: {
    'not-found': 'Filen findes ikke.',
    'is-folder': 'Det er en mappe, ikke en fil.',
    'no-folder': 'Det er en fil, ikke en mappe.',
    'not-allowed': 'Du har ikke adgang til filen.',
    'cannot-read': 'Filen kunne ikke læses.',
    'cannot-write': 'Filen kunne ikke skrives. Er den åben i et andet program, eller mangler mappen?',
  } as Readonly<Record<HostFault, string>>,
  sheet: {
    empty: () => 'Der står ikke noget i filen.',
    'old-excel': () => 'Det er en gammel Excel-fil (.xls). Gem den som .xlsx eller CSV, og prøv igen.',
    'not-a-table': () =>
      'Filen er ikke et regneark, der kan læses. Gem den som .xlsx eller CSV, og prøv igen.',
    'open-quote': (about) =>
      `Et anførselstegn i rækken, der begynder på linje ${about}, bliver aldrig lukket.`,
    'no-such-sheet': (about) => `Det ark findes ikke. Filen har: ${about}.`,
    'too-large': (about) => `Filen fylder mere end ${about} MB.`,
    'no-header': (about) =>
      `Ingen af de første rækker har overskrifter, der kan genkendes; mindst »Titel« og én til. Øverst står: ${about}`,
  } as Readonly<Record<SheetFault, (about: string) => string>>,
  refused: {
    'not-json': 'Filen er ikke gyldig JSON.',
    'looks-like-html': 'Filen er en webside, ikke et katalog. Måske er det en side, man skal logge ind på.',
    empty: 'Filen er tom.',
    'wrong-encoding': 'Filen er ikke gemt som UTF-8. Gem den igen med den kodning.',
    'wrong-format':
      'Filen er ikke et katalog til Kobling. Øverst skal der stå: "format": "kobling-catalogue", "version": 1.',
    'newer-version': 'Filen er skrevet til en nyere Kobling end den, du har her.',
    'too-large': 'Filen er for stor.',
    'too-deep': 'Filen har for mange lag inden i hinanden.',
    'too-many-rows': 'Filen har for mange tilbud.',
    invalid: 'Kataloget mangler noget, det ikke kan undvære.',
    unreachable: 'Filen kunne ikke hentes.',
    'http-status': 'Filen kunne ikke hentes.',
    timeout: 'Filen kunne ikke hentes.',
    redirected: 'Filen kunne ikke hentes.',
    'forbidden-url': 'Filen kunne ikke hentes.',
    aborted: 'Læsningen blev afbrudt.',
  } as Readonly<Record<FileErrorCode, string>>,
  templateName: 'tilbud.csv',
  afterTemplate: (path: string) =>
    `Åbn den i et regneark, skriv jeres tilbud i stedet for eksemplerne, og kør: npx kobling catalogue from-csv ${path}`,
  lists: { columns: ['Kolonne', 'Hvad du skriver'], needs: ['Gruppe', 'Behov', 'Id'] },
  wrote: (path: string) => `Skrevet: ${path}`,
  alreadyThere: (path: string) => `${path} findes i forvejen og er ikke rørt. Vælg et andet navn med --out.`,
  crashed: (message: string) => `Uventet fejl: ${message}`,
};
