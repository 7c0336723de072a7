import { nb as profile } from '../components/assessment/body-texts.nb.js';
import { nb as handBack } from '../components/assessment/hand-back-texts.nb.js';
import { nb as onward } from '../components/assessment/onward-texts.nb.js';
import { nb as roundEntry } from '../components/assessment/round-entry-texts.nb.js';
import { nb as assessment } from '../components/assessment/texts.nb.js';
import { nb as failure } from '../components/base/failure-texts.nb.js';
import { nb as handIn } from '../components/base/hand-in-texts.nb.js';
import { nb as held } from '../components/base/held-texts.nb.js';
import { nb as round } from '../components/base/round-texts.nb.js';
import { nb as technical } from '../components/base/technical-texts.nb.js';
import { nb as data } from '../components/data/texts.nb.js';
import { nb as answer } from '../components/offer-finder/answer-texts.nb.js';
import { nb as below } from '../components/offer-finder/below-texts.nb.js';
import { nb as comparison } from '../components/offer-finder/compare-texts.nb.js';
import { nb as findingFold } from '../components/offer-finder/finding-fold-texts.nb.js';
import { nb as finding } from '../components/offer-finder/finding-texts.nb.js';
import { nb as linked } from '../components/offer-finder/linked-texts.nb.js';
import { nb as remembering } from '../components/offer-finder/remembered-texts.nb.js';
import { nb as source } from '../components/offer-finder/source-texts.nb.js';
import { nb as takeAwayFold } from '../components/offer-finder/take-away-fold-texts.nb.js';
import { nb as takeAway } from '../components/offer-finder/take-away-texts.nb.js';
import { nb as finder } from '../components/offer-finder/texts.nb.js';
import { nb as radarBelow } from '../components/radar/below-texts.nb.js';
import { nb as radar } from '../components/radar/body-texts.nb.js';
import { nb as beside } from '../components/report/beside-texts.nb.js';
import { nb as report } from '../components/report/body-texts.nb.js';
import { nb as expert } from '../components/report/expert-texts.nb.js';
import { nb as meeting } from '../components/report/meeting-texts.nb.js';
import { nb as handOut } from '../components/report/out-texts.nb.js';
import { nb as setup } from '../components/report/setup-texts.nb.js';
import { nb as time } from '../components/report/time-texts.nb.js';
import type { LanguagePack } from './add-language.js';
import content from './nb.content.json';
import tags from './tags.json';

/** Norwegian bokmål. */
export const nb: LanguagePack = {
  tag: 'nb',
  also: tags.nb,
  tables: {
    base: {
      lostPart: 'En del av siden kunne ikke hentes. Det du har skrevet, står her fortsatt.',
      retry: 'Prøv igjen',
    },
    failure,
    technical,

    finder,
    source,
    answer,
    below,
    comparison,
    findingFold,
    finding,
    linked,
    remembering,
    takeAwayFold,
    takeAway,

    assessment,
    onward,
    profile,
    handBack,
    roundEntry,

    round,
    roundWait: { wait: 'Henter svarene …' },
    handIn,
    held,
    handOut,
    setup,

    reportShell: { region: 'Rapport' },
    report,
    beside,
    expert,
    meeting,
    time,

    radarShell: { region: 'Koblingsradar' },
    radar,
    radarBelow,

    dataShell: { region: 'Mine data', wait: 'Ser etter …' },
    data,
  },
  content,
};
