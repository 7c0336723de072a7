import { capitalised, inList, inWords } from '../base/numbers.js';
import type { TimeTexts } from './time-texts.da.js';

const inside = (names: readonly string[]) =>
  inList(
    names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
    'en',
  );

/** English texts of rounds over time. */
export const en: TimeTexts = {
  headline: (up, down) => {
    if (up.length > 0 && down.length > 0)
      return `Since the last round, up: ${inside(up)}; down: ${inside(down)}`;
    if (up.length > 0) return `Since the last round, up: ${inside(up)}`;
    if (down.length > 0) return `Since the last round, down: ${inside(down)}`;
    return 'No clear change since the last round';
  },
  incomparable: 'The rounds cannot be compared',
  rounds: 'The rounds',
  round: (number) => `Round ${number}`,
  unnamed: 'without a name',
  closed: (date) => `closed ${date}`,
  onShow: 'shown here',
  lacks: {
    revised: 'The questionnaire had another version then, so the figures are not compared.',
    withdrawn: 'The figures have been withdrawn.',
    few: 'Too few answered for figures to be shown.',
  },
  came: (count) =>
    `At least ${inWords(count, 'en')} of those who answered this time did not answer last time.`,
  left: (count) =>
    `At least ${inWords(count, 'en')} of those who answered last time have not answered this time.`,
  others: 'A change may come from who has answered.',
  nobodyFollowed: 'Nobody is followed from round to round, so nobody can see who the same people are.',
  viewLabel: 'Show the rounds as',
  views: { slope: 'Course', dots: 'Dots', table: 'Table' },
  legend: {
    slope:
      'The thread runs through everybody’s mean from round to round. Where it ends outside the dashed fan, the change is larger than chance usually makes it.',
    dots: 'The number in the ring is the round; the filled one is the round on show. The dashed line is what chance usually does around the round before.',
    table: 'The noise is what chance usually does. A change that is smaller says nothing.',
  },
  method:
    'The noise is by Welch’s method (95 %), as if they were new people each time. Even with no difference at all, about one change in twenty falls outside.',
  verdict: {
    up: (from, to) => `Up: from ${from} to ${to}.`,
    down: (from, to) => `Down: from ${from} to ${to}.`,
    'within-noise': (from, to) => `About as before: ${from} and ${to}.`,
  },
  weight: {
    up: (noise) => `More than the noise of ${noise}.`,
    down: (noise) => `More than the noise of ${noise}.`,
    'within-noise': (noise) => `No more than the noise of ${noise}.`,
  },
  noChange: 'Nothing to compare with.',
  pointOf: (round, mean, people) => `${round}: ${mean}, ${people} people`,
  noPoint: (round) => `${round}: not shown`,
  caption: (about) => `Means from round to round: ${about}`,
  copy: 'Copy the rounds',
  columns: { change: 'Change since last', noise: 'Noise', reading: 'What it means' },
  readings: { up: 'up', down: 'down', 'within-noise': 'about as before' },
  people: (count) => `${count} people`,
  events: 'What happened meanwhile?',
  eventsNote:
    'A reform or a reorganisation may move the figures. It stands on the time line, but explains nothing by itself.',
  eventDate: 'Date',
  eventTitle: 'What happened?',
  addEvent: 'Put on the time line',
  remove: 'Remove',
  eventLacks: 'Write both a date and what happened.',
  movedSince: (round, ways) => `Since ${round} the middle has moved ${inList(ways, 'en')}.`,
  notMoved: (round) =>
    `The middle lies about where it lay in ${round}. The move is no larger than the noise.`,
  ways: {
    right: 'towards shared interests',
    left: 'towards individual interests',
    up: 'towards cooperation',
    down: 'towards competition',
  },
  squares: (cells) => `The middle lay in the square ${inList(cells, 'en')}.`,
  squareIn: (cell, round) => `${cell} in ${round}`,
  numbers: 'The numbers are the middle in each round. The dots are the round on show alone.',
  agreed: (done, all) => {
    if (all === 1)
      return done === 1
        ? 'The decision from last time is done'
        : 'The decision from last time is not done yet';
    if (done === all) return `All ${inWords(all, 'en')} decisions from last time are done`;
    return `${capitalised(done === 0 ? 'none' : inWords(done, 'en'))} of ${inWords(all, 'en')} decisions from last time ${done === 1 ? 'is' : 'are'} done`;
  },
  agreedNote:
    'What you wrote on the meeting sheet after the last round. Say yourselves how far you have come.',
  states: { open: 'not begun', begun: 'under way', done: 'done' },
  stateOf: (text) => `How far have you come with “${text}”?`,
  by: (date) => `by ${date}`,
};
