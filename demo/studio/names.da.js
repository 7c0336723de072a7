// Names of what can be set up and of its values, in Danish. What has none is shown as it stands in the code.
export const labels = {
  catalogues: 'Kataloger',
  needs: 'Behov',
  municipality: 'Kommune',
  'min-systems': 'Mindst antal systemer',
  'max-offers': 'Højst antal tilbud',
  lang: 'Sprog',
  theme: 'Lyst eller mørkt',
  accent: 'Jeres farve',
  density: 'Luft',
  corners: 'Hjørner',
  font: 'Skrift',
  'heading-level': 'Overskriftens niveau',
  workspace: 'Arbejdsrum',
  storage: 'Hvor svar gemmes',
  pace: 'Tempo',
  instrument: 'Skema',
  round: 'Runde',
  'answer-page': 'Siden, hvor der svares',
  mode: 'Hvem svarer',
  perspective: 'Synsvinkel',
  subject: 'Holdet, der svares om',
  view: 'Visning',
  '--kobling-paper': 'Baggrund',
  '--kobling-ink': 'Tekstens farve',
  '--kobling-font': 'Skrifttyper',
  '--kobling-radius': 'Hjørner',
  '--kobling-unit': 'Luft',
  '--kobling-size': 'Tekstens størrelse',
};

export const values = {
  density: {
    comfortable: 'luftig',
    compact: 'tæt',
  },
  corners: {
    square: 'skarpe',
    soft: 'let runde',
    round: 'runde',
  },
  font: {
    inherit: 'sidens',
    system: 'enhedens',
  },
  storage: {
    local: 'i browseren',
    session: 'til fanen lukkes',
    none: 'ingen steder',
  },
  pace: {
    item: 'ét udsagn ad gangen',
    dimension: 'ét tema ad gangen',
  },
  mode: {
    person: 'hver for sig',
    kiosk: 'på en fælles skærm',
  },
  perspective: {
    self: 'om en selv',
    other: 'om et hold, set udefra',
    desired: 'om et år',
    'self desired': 'om en selv, nu og om et år',
    'other desired': 'om et hold, nu og om et år',
  },
  view: {
    radar: 'radar',
    dots: 'prikker',
    multiples: 'små figurer',
    table: 'tabel',
  },
};
