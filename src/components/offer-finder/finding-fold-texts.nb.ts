import type { FindingFoldTexts } from './finding-fold-texts.da.js';

export const nb: FindingFoldTexts = {
  open: (count) =>
    count === '2'
      ? 'Begge tilbudene som passer'
      : count
        ? `Alle de ${count} tilbudene som passer`
        : 'Alle tilbud dere kan bruke',
  moment: 'Et øyeblikk …',
};
