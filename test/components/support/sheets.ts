/** An instrument of the host's own, with one item of every kind; `revision` and parts may be given. */
export const ownSheet = (given: object = {}) => ({
  format: 'kobling-instrument',
  version: 1,
  id: 'own-sheet',
  revision: 1,
  title: { da: 'Vores eget skema', en: 'Our own sheet' },
  intro: { da: 'Om samarbejdet i byen.', en: 'About the town.' },
  scale: {
    min: 1,
    max: 5,
    labels: ['Helt uenig', 'Uenig', 'Midt imellem', 'Enig', 'Helt enig'].map((da, at) => ({
      da,
      en: ['Not at all', 'Little', 'In between', 'Much', 'Fully'][at],
    })),
  },
  dimensions: [
    { id: 'trust', title: { da: 'Tillid', en: 'Trust' } },
    { id: 'work', title: { da: 'Arbejde', en: 'Work' } },
  ],
  items: [
    {
      id: 'honest',
      dimension: 'trust',
      kind: 'rating',
      text: { da: 'Vi siger tingene ligeud', en: 'We speak plainly' },
    },
    {
      id: 'hidden',
      dimension: 'trust',
      kind: 'rating',
      reversed: true,
      text: { da: 'Vi gemmer problemer for hinanden', en: 'We hide problems' },
    },
    {
      id: 'visits',
      dimension: 'work',
      kind: 'count',
      min: 0,
      max: 100000,
      unit: { da: 'besøg', en: 'visits' },
      text: { da: 'Fælles besøg i år', en: 'Joint visits this year' },
    },
    {
      id: 'where',
      dimension: 'work',
      kind: 'choice',
      options: [
        { id: 'office', text: { da: 'På kontoret', en: 'At the office' } },
        { id: 'firm', text: { da: 'Hos virksomheden', en: 'At the firm' } },
      ],
      text: { da: 'Her mødes vi oftest', en: 'Where we meet' },
    },
    {
      id: 'which-firm',
      dimension: 'work',
      kind: 'text',
      showIf: { item: 'where', op: '=', value: 'firm' },
      text: { da: 'Det gør vi på besøget', en: 'What we do there' },
    },
    { id: 'place', dimension: 'work', kind: 'position', text: { da: 'Her står vi', en: 'Where we stand' } },
  ],
  ...given,
});
