/**
 * Danish offer texts of a real catalogue's length: a title, a summary and terms. Half of their nouns are compounds, put
 * together here from a first and a last part, in the forms that nouns have; a few words are frequent, most are rare.
 */
import { seeded } from './catalogues.mjs';

/** First parts, with the letter that joins them. */
const FIRST =
  'gælds arbejds svejse lærlinge virksomheds kompetence uddannelses ledelses klima energi digitaliserings eksport ' +
  'ejerskifte vækst rekrutterings opkvalificerings bygge maskin lager truck sprog ordblinde special senior fleks ' +
  'løntilskuds praktik voksen efter grund kommune region erhvervs iværksætter produktions automatiserings robot data ' +
  'sikkerheds miljø kvalitets salgs markedsførings regnskabs finansierings likviditets investerings forsknings ' +
  'innovations design turisme fødevare landbrugs gartner transport chauffør køkken hotel service rengørings pleje ' +
  'sundheds pædagog social børne unge sygedagpenge fastholdelses trivsels stress konflikt forhandlings kontrakt ' +
  'jura patent cirkulær affalds genbrugs cykel vind sol varme vand spildevands tømrer murer maler el vvs smede ' +
  'elektronik møbel tekstil plast kemi fiskeri havne jernbane luftfarts bro vej park skov kultur museums musik ' +
  'medie film grafik kommunikations presse it net sky cyber gdpr bæredygtigheds rapporterings esg koncern bestyrelses ' +
  'ejer generationsskifte krise omstillings omsorgs aften weekend sommer vinter introduktions certifikat kørekorts ' +
  'kran teleskop stillads asbest brand førstehjælps hygiejne allergi';

/** Last parts: the word, and its endings in the definite, in the plural and in both. */
const LAST =
  'vejledning|en|er|erne kursus|et|ser|serne forløb|et||ene program|met|mer|merne aftale|n|r|rne pulje|n|r|rne ' +
  'ordning|en|er|erne tilskud|det||dene uddannelse|n|r|rne samtale|n|r|rne plan|en|er|erne analyse|n|r|rne ' +
  'rådgivning|en|er|erne netværk|et||ene indsats|en|er|erne støtte|n|r|rne test|en|er|ene projekt|et|er|erne ' +
  'konsulent|en|er|erne hold|et||ene møde|t|r|rne strategi|en|er|erne kampagne|n|r|rne værksted|et|er|erne ' +
  'check|en|s|ene certifikat|et|er|erne mentor|en|er|erne lån|et||ene garanti|en|er|erne tjek|ket||kene ' +
  'hjælp|en|er|erne forum|met|mer|merne dag|en|e|ene skole|n|r|rne center|et|e|ne portal|en|er|erne ' +
  'værktøj|et|er|erne model|len|ler|lerne partner|en|e|ne prøve|n|r|rne';

const COMMON =
  'virksomhed medarbejder kommune hjælp tilbud måned uge dag branche fag opgave løn plads tid behov mål erfaring ' +
  'arbejdsgiver ledig lærling elev ansøgning kontakt region erhvervshus jobcenter skole maskine kunde marked ' +
  'leverandør økonomi bank udvikling fremtid resultat samarbejde';
const LINKS =
  'og i til for med på af om som der ikke kan skal får giver hjælper jeres hele flere nye små mellem før efter hvis når ' +
  'også både uden under over sammen typisk gratis kort lang fast fleksibel praktisk konkret ny god bedre egen lokal';

/** Draws from a list so that the word at place k comes up about 1/k as often as the first. */
const zipf = (random, list) => list[Math.min(list.length - 1, Math.floor(list.length ** random() - 1))];

/**
 * @returns `write(i)`, which gives the texts of the i-th offer, the same for the same seed, and `ends`, the last parts
 */
export function offerTexts(seed) {
  const random = seeded(seed);
  const firsts = shuffled(FIRST.split(' '), random);
  const lasts = LAST.split(' ').map((entry) => entry.split('|'));
  const plain = COMMON.split(' ');
  const links = LINKS.split(' ');
  const compounds = shuffled(
    firsts.flatMap((first) => lasts.map(([last]) => [first, last])),
    random,
  );
  const endings = new Map(lasts.map(([last, ...rest]) => [last, rest]));
  const compound = () => {
    const [first, last] = zipf(random, compounds);
    const end = random() < 0.45 ? endings.get(last)[Math.floor(random() * 3)] : '';
    return first + last + end;
  };
  const noun = () => {
    const chance = random();
    if (chance < 0.5) return compound();
    if (chance < 0.62) return zipf(random, lasts)[0];
    if (chance < 0.66) return zipf(random, firsts).replace(/s$/, '');
    // Names of places, people and products: there is always one more.
    if (chance < 0.7) return rareName(random);
    return zipf(random, plain);
  };
  const sentence = (words) => {
    const list = Array.from({ length: words }, (_, k) => (k % 2 === 0 ? noun() : zipf(random, links)));
    const joined = list.join(' ');
    return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
  };
  const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    ends: lasts.map(([last]) => last),
    write: () => ({
      title: { da: `${capital(compound())} ${zipf(random, links)} ${noun()}` },
      summary: { da: Array.from({ length: 5 }, () => sentence(9 + Math.floor(random() * 6))).join(' ') },
      terms: { da: `${sentence(7)} ${sentence(6)}` },
    }),
  };
}

const ONSETS = 'b br d f fl g gr h hv j k kl l m n p r s sk sl st sv t tr v'.split(' ');
const VOWELS = 'a e i o u y æ ø å'.split(' ');
const CODAS = 'l n r s t g nd rd st lv rn sk'.split(' ');
const TAILS = 'by borg rup sted lev dal ager holm vig sø land strup gård'.split(' ');

function rareName(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const start = pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  return (random() < 0.5 ? start : start + pick(VOWELS) + pick(CODAS)) + pick(TAILS);
}

function shuffled(list, random) {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
  }
  return mixed;
}
