/**
 * The joint-offer question as a mixed-integer programme for HiGHS, stated from the contract and not from the engine: what
 * it finds is a second opinion on the engine's value.
 */
import loadHighs from 'highs';

/** One solver for all; it is started anew for each question, since one instance does not survive hundreds. */
const start = () => loadHighs();

/**
 * @param question `offers` (parsed, all eligible), `needs` → importance, `most`, `span`, `weights`, `combinations`
 *   (lists of types), `exclusions` (pairs of types)
 * @returns value of the best set, or null if there is none
 */
export async function solveWithHighs(question) {
  const highs = await start();
  const solution = highs.solve(toLp(question), { mip_rel_gap: 0, mip_abs_gap: 0, output_flag: false });
  if (solution.Status !== 'Optimal') return null;
  return solution.ObjectiveValue + question.weights.contact;
}

function toLp({ offers, needs, most, span, weights, combinations, exclusions }) {
  const asked = Object.keys(needs).sort();
  const total = asked.reduce((sum, need) => sum + needs[need], 0);
  const objective = [];
  const rules = [];
  const binary = [];
  const providers = new Map();
  const systems = new Map();
  const term = (factor, name) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor).toFixed(12)} ${name}`;
  offers.forEach((offer, o) => {
    binary.push(`x${o}`);
    const effort = Math.min(1, (offer.effortDays ?? 0) / 20);
    const price = Math.min(1, (offer.price?.amount ?? 0) / 50_000);
    objective.push(term(-weights.effort * effort - weights.price * price, `x${o}`));
    const handled = [];
    asked.forEach((need, n) => {
      const fit = offer.needs[need];
      if (!fit) return;
      binary.push(`y${o}_${n}`);
      handled.push(`y${o}_${n}`);
      objective.push(term((needs[need] * fit) / 3 / total, `y${o}_${n}`));
      rules.push(`y${o}_${n} - x${o} <= 0`);
    });
    // Nobody is idle.
    rules.push(`x${o} - ${handled.join(' - ')} <= 0`);
    group(providers, offer.provider.id).push(o);
    group(systems, offer.system).push(o);
  });
  asked.forEach((need, n) => {
    const serving = offers.flatMap((offer, o) => (offer.needs[need] ? [`y${o}_${n}`] : []));
    if (serving.length > 1) rules.push(`${serving.join(' + ')} <= 1`);
  });
  rules.push(`${offers.map((_, o) => `x${o}`).join(' + ')} <= ${most}`);
  rules.push(`${offers.map((_, o) => `x${o}`).join(' + ')} >= 1`);
  [...providers.values()].forEach((own, p) => {
    binary.push(`u${p}`);
    objective.push(term(-weights.contact, `u${p}`));
    for (const o of own) rules.push(`x${o} - u${p} <= 0`);
  });
  [...systems.values()].forEach((own, s) => {
    binary.push(`s${s}`);
    rules.push(`s${s} - ${own.map((o) => `x${o}`).join(' - ')} <= 0`);
  });
  rules.push(`${[...systems.keys()].map((_, s) => `s${s}`).join(' + ')} >= ${span}`);
  offers.forEach((a, i) => {
    offers.slice(0, i).forEach((b, j) => {
      if (excludes(a, b, exclusions)) rules.push(`x${i} + x${j} <= 1`);
      if (weights.combination === 0 || !standTogether(a, b, combinations)) return;
      binary.push(`z${i}_${j}`);
      objective.push(term(weights.combination, `z${i}_${j}`));
      rules.push(`z${i}_${j} - x${i} <= 0`, `z${i}_${j} - x${j} <= 0`);
    });
  });
  return `Maximize\n obj: ${objective.join('\n ')}\nSubject To\n ${rules
    .map((rule, i) => `c${i}: ${rule}`)
    .join('\n ')}\nBinary\n ${binary.join('\n ')}\nEnd\n`;
}

const group = (groups, key) => {
  if (!groups.has(key)) groups.set(key, []);
  return groups.get(key);
};

const excludes = (a, b, exclusions) =>
  exclusions.some(([x, y]) => (a.type === x && b.type === y) || (a.type === y && b.type === x));

const standTogether = (a, b, combinations) =>
  a.type !== null &&
  b.type !== null &&
  a.type !== b.type &&
  a.system !== b.system &&
  combinations.some((types) => types.includes(a.type) && types.includes(b.type));
