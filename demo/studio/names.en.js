// Names of what can be set up and of its values, in English. What has none is shown as it stands in the code.
export const labels = {
  catalogues: 'Catalogues',
  needs: 'Needs',
  municipality: 'Municipality',
  'min-systems': 'Fewest systems',
  'max-offers': 'Most offers',
  lang: 'Language',
  theme: 'Light or dark',
  accent: 'Your colour',
  density: 'Space',
  corners: 'Corners',
  font: 'Font',
  'heading-level': 'Level of the heading',
  workspace: 'Workspace',
  storage: 'Where answers are kept',
  pace: 'Pace',
  instrument: 'Questionnaire',
  round: 'Round',
  'answer-page': 'Page where people answer',
  mode: 'Who answers',
  perspective: 'Perspective',
  subject: 'The team answered about',
  view: 'View',
  '--kobling-paper': 'Background',
  '--kobling-ink': 'Colour of text',
  '--kobling-font': 'Fonts',
  '--kobling-radius': 'Corners',
  '--kobling-unit': 'Space',
  '--kobling-size': 'Size of text',
};

export const values = {
  density: {
    comfortable: 'airy',
    compact: 'tight',
  },
  corners: {
    square: 'square',
    soft: 'slightly round',
    round: 'round',
  },
  font: {
    inherit: 'the page’s',
    system: 'the device’s',
  },
  storage: {
    local: 'in the browser',
    session: 'until the tab closes',
    none: 'nowhere',
  },
  pace: {
    item: 'one statement at a time',
    dimension: 'one theme at a time',
  },
  mode: {
    person: 'each on their own',
    kiosk: 'on a shared screen',
  },
  perspective: {
    self: 'oneself',
    other: 'a team, from outside',
    desired: 'in a year',
    'self desired': 'oneself, now and in a year',
    'other desired': 'a team, now and in a year',
  },
  view: {
    radar: 'radar',
    dots: 'dots',
    multiples: 'small figures',
    table: 'table',
  },
};
