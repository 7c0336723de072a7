const offer = (id: string, fit: number) => ({
  id,
  type: id,
  system: 'business',
  title: { da: `Forslag ${id}` },
  provider: { id, name: `Udbyder ${id}` },
  needs: { automation: fit },
});

/** Two offers for one need; »Forslag a« fits better. */
export const TWO_PROPOSALS = {
  format: 'kobling-catalogue',
  version: 1,
  id: 'c',
  publisher: { name: 'C' },
  offers: [offer('a', 3), offer('b', 1)],
};
