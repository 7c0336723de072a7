import type { MeetingTexts } from './meeting-texts.da.js';

/** English texts of the meeting sheet. */
export const en: MeetingTexts = {
  title: (instrument) => `Meeting sheet: ${instrument}`,
  basis: (round, answers) => [round, answers, '45 minutes'].filter(Boolean).join(' · '),
  lead: 'Write on paper or here. What you write here stays in this browser and comes back in the report after the next round.',
  caution: 'Write what you will do, not who answered what.',
  minutes: (from, to) => `${from}–${to} min`,
  parts: {
    open: {
      title: 'Look at the report',
      text: 'Read it in silence. Then each say one thing that makes you wonder. Nobody has to defend an answer.',
    },
    back: { title: 'What came of your decisions?', text: '' },
    decide: {
      title: 'Read the decisions aloud',
      text: 'Can everybody agree? Does each decision have one person who sees to it, and a date?',
    },
  },
  decision: 'What we will do',
  owner: 'Who sees to it',
  date: 'By',
  of: (label, theme) => `${label} (${theme})`,
  meetingDate: 'Date',
  present: 'Present',
  next: 'Next meeting',
  others: 'Already decided on other themes:',
  print: 'Print the meeting sheet',
};
