/** What is asked of the finders, drawn from the catalogue itself, so that every question has an answer. */
import { seeded } from './catalogues.mjs';

const LETTERS = 'abcdefghijklmnoprstuvy';

/**
 * @param documents folded texts by field, with `words`, the set of all their words
 * @returns by kind: questions `{ asked, sought }`; an offer answers if it holds all words sought
 */
export function drawQuestions(documents, { seed, count }) {
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const wordOf = (text, least) => {
    const words = text.split(' ').filter((word) => word.length >= least);
    return words.length > 0 ? pick(words) : null;
  };
  const draw = (make) => {
    const questions = [];
    while (questions.length < count) {
      const question = make(pick(documents));
      if (question) questions.push(question);
    }
    return questions;
  };
  const content = (document, least) => wordOf(random() < 0.3 ? document.title : document.summary, least);
  return {
    one: draw((document) => {
      const word = content(document, 5);
      return word && { asked: word, sought: [word] };
    }),
    // From three places of the offer: what fails where all words must stand in one field.
    three: draw((document) => {
      const words = [
        wordOf(document.title, 5),
        wordOf(document.summary, 5),
        wordOf(random() < 0.5 ? document.terms : document.provider, 5),
      ];
      return words.every(Boolean) && new Set(words).size === 3 && { asked: words.join(' '), sought: words };
    }),
    prefix: draw((document) => {
      const word = content(document, 6);
      return word && { asked: word.slice(0, 4), sought: [word] };
    }),
    typo: draw((document) => {
      const word = content(document, 6);
      return word && { asked: slip(word, random), sought: [word] };
    }),
  };
}

/** One slip of the keyboard, never at the first letter; a third of them are two letters that change places. */
function slip(word, random) {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = LETTERS[Math.floor(random() * LETTERS.length)];
  const kind = random();
  const slipped =
    kind < 1 / 3
      ? word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
      : kind < 0.55
        ? word.slice(0, at) + letter + word.slice(at + 1)
        : kind < 0.78
          ? word.slice(0, at) + word.slice(at + 1)
          : word.slice(0, at) + letter + word.slice(at);
  return slipped === word ? slip(word, random) : slipped;
}
