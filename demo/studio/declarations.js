// The paragraphs that go with the code: for the cookie declaration and for the accessibility statement.
import { originOf } from './state.js';

/** What each element keeps, once somebody has done something in it. */
const KEEPS = {
  'offer-finder': {
    da: 'hvad man har spurgt om (behov, kommune, oplysninger om virksomheden og valg af tilbud), og hvilke behov der ikke var tilbud til. Den tekst, man skriver, og svar om personer gemmes ikke',
    en: 'what was asked (needs, municipality, facts about the company and choices of offers), and which needs had no offer. Typed text and answers about people are not kept',
  },
  assessment: {
    da: 'de svar, man giver, som kladde og som færdig besvarelse',
    en: 'the answers that a person gives, as a draft and as a finished response',
  },
  report: {
    da: 'indlæste besvarelser, rundens indstillinger og noter fra mødet',
    en: 'responses taken in, settings of the round, and notes from the meeting',
  },
  radar: {
    da: 'indlæste besvarelser, den valgte visning og øvelser, man har sat hak ved',
    en: 'responses taken in, the view chosen, and exercises ticked',
  },
  data: { da: 'det, man selv indlæser fra en fil', en: 'what a person takes in from a file' },
};
const ANY = { da: 'det, man selv skriver og vælger', en: 'what a person writes and chooses' };
/** What a workspace may be called; with another name the element uses `default`. */
export const isWorkspace = (name) => /^[\p{L}\p{N}._-]{1,100}$/u.test(name);

/**
 * The entry for the host's cookie declaration.
 * @param {{ element: string, attributes: Record<string, string>, way: string, base: string }} state
 * @param {'da' | 'en'} language
 */
export function storageText({ element, attributes, way, base }, language) {
  const { storage = 'local', workspace = 'default' } = attributes;
  const name = `kobling:${isWorkspace(workspace) ? workspace : 'default'}`;
  const keeps = (KEEPS[element] ?? ANY)[language];
  if (storage === 'none')
    return {
      da: 'Kobling gemmer ingenting i browseren og bruger ingen cookies. Når siden lukkes, er det væk, man har skrevet og valgt.',
      en: 'Kobling stores nothing in the browser and uses no cookies. What was written and chosen is gone when the page closes.',
    }[language];
  const isSession = storage === 'session';
  // What a frame keeps belongs to the website it comes from, not to the page around.
  const elsewhere = way === 'iframe' ? originOf(base) : undefined;
  if (language === 'da')
    return [
      `Navn: ${name}`,
      `Type: ${isSession ? 'sessionStorage i browseren' : 'IndexedDB i browseren'}. Det er ikke en cookie.`,
      `Formål: husker${keeps.startsWith('hvad ') ? ',' : ''} ${keeps}.`,
      'Hvornår: først når man selv vælger eller svarer. Der gemmes intet, blot fordi man ser siden.',
      isSession
        ? 'Varighed: til fanen lukkes.'
        : 'Varighed: kladder og spørgsmål 90 dage efter sidste ændring, resten til man sletter det.',
      elsewhere
        ? `Hvem: tredjepart. Det gemmes i browseren under ${elsewhere}, hvor iframen hentes fra. Oplysningerne bliver på enheden og sendes ikke til os eller andre.`
        : 'Hvem: førstepart. Oplysningerne bliver på enheden og sendes ikke til os eller andre.',
    ].join('\n');
  return [
    `Name: ${name}`,
    `Type: ${isSession ? 'sessionStorage in the browser' : 'IndexedDB in the browser'}. It is not a cookie.`,
    `Purpose: remembers ${keeps}.`,
    'When: only once a person chooses or answers. Nothing is stored by looking at the page.',
    isSession
      ? 'Duration: until the tab closes.'
      : 'Duration: drafts and questions 90 days from the last change, the rest until it is erased.',
    elsewhere
      ? `Who: third party. It is kept in the browser under ${elsewhere}, where the iframe comes from. It stays on the device and is not sent to us or anybody else.`
      : 'Who: first party. It stays on the device and is not sent to us or anybody else.',
  ].join('\n');
}

/**
 * The paragraph for the host's accessibility statement: that of the version's conformance note, known gaps and all.
 * @param {{ accessibility: { da: string, en: string } }} kit
 * @param {'da' | 'en'} language
 */
export const accessibilityText = ({ accessibility }, language) => accessibility[language];
