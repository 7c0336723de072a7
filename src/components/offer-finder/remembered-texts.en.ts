import type { RememberedTexts } from './remembered-texts.da.js';

/** English texts about what the finder remembers. */
export const en: RememberedTexts = {
  again: 'Here are your choices from last time.',
  kept: {
    indexeddb: 'Your choices are saved in this browser, without your text and without answers about people.',
    session:
      'Your choices are saved in this tab until it is closed, without your text and without answers about people.',
    memory: 'Your choices are remembered until the page is closed.',
  },
  keptAgain: {
    indexeddb: 'They are saved in this browser, without your text and without answers about people.',
    session:
      'They are saved in this tab until it is closed, without your text and without answers about people.',
    memory: 'They are remembered until the page is closed.',
  },
  failed: 'Your choices could not be saved here. You can still use the answer.',
  startOver: 'Start over',
  begun: 'Everything is cleared. Write what you want to have solved, or choose from the list.',
  cleared: 'Everything is cleared.',
  undo: 'Undo',
  back: 'Your choices are back.',
  counted: 'Needs without an offer are counted on this device: only need, municipality and date.',
};
