import type { BesideTexts } from './beside-texts.da.js';

/** English texts of what stands beside a report. */
export const en: BesideTexts = {
  moment: 'One moment …',
  meeting: 'Make a meeting sheet for 45 minutes',
  expert: 'Show the figures for experts',
  kept: 'Saved in this browser.',
  inMemory: 'The browser cannot save here. It is gone when the page is closed.',
  notKept: 'It could not be saved. What you wrote is still here.',
  countedTitle: 'What can be counted',
  countedNote: 'Each has answered for themselves. The figures are means.',
  counted: (mean, unit, people) => `${[mean, unit].filter(Boolean).join(' ')} (${people} have answered).`,
  countedHidden: 'Not shown, too few have answered.',
  signsTitle: 'Worth asking about',
  signsNote:
    'The figures do not show whether it is so, let alone whom it concerns. They only show that many have answered low here.',
  meanOf: (value, isReversed) =>
    isReversed ? `mean ${value}, with the answers turned so that high is good` : `mean ${value}`,
  signs: {
    'pulled-or-pushed': 'What draws you to the cooperation, and where does it feel more like a push?',
    'crowding-out':
      'What gives way to the joint work when you are busy at home, and what must the joint work give way to?',
    'free-riders': 'Are tasks and gains shared in a way that everybody finds fair?',
    'shared-risk': 'What would you dare if you shared the risk of failing?',
  },
};
