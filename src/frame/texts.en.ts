import type { da } from './texts.da.js';

export const en: typeof da = {
  unknown: (known) =>
    `A tool should stand here, but the address of the frame names none that exists. Write element= and one of these: ${known}.`,
  waiting: 'The tool is on its way … If it does not appear, load the page again.',
};
