// Figures about readings: { locale, needs: ids that a person hears, matches: what was recognised, best first }.

/** From this score on the finder asks whether a need was meant; the same as in src/components/offer-finder/reading.ts. */
export const ASKED = 0.4;
/** From this score on it takes a need as said. */
export const SURE = 0.6;

/** How many readings have a right need first, and in the first three. */
export function hits(readings) {
  const first = readings.filter(({ needs, matches }) => needs.includes(matches[0]?.need));
  const three = readings.filter(({ needs, matches }) =>
    matches.slice(0, 3).some((match) => needs.includes(match.need)),
  );
  return { of: readings.length, first: first.length, three: three.length };
}

/** All figures of one language. */
export function count(readings) {
  const about = readings.filter(({ needs }) => needs.length > 0);
  const none = readings.filter(({ needs }) => needs.length === 0);
  const several = about.filter(({ needs }) => needs.length > 1);
  const sure = about.flatMap(({ needs, matches }) =>
    matches.filter(({ score }) => score >= SURE).map(({ need }) => needs.includes(need)),
  );
  return {
    all: hits(about),
    one: hits(about.filter(({ needs }) => needs.length === 1)),
    several: hits(several),
    bothHeard: several.filter(({ needs, matches }) =>
      needs
        .slice(0, 2)
        .every((need) => matches.slice(0, needs.length + 1).some((match) => match.need === need)),
    ).length,
    none: none.length,
    noneQuiet: none.filter(({ matches }) => !matches.some(({ score }) => score >= ASKED)).length,
    noneUnsure: none.filter(({ matches }) => !matches.some(({ score }) => score >= SURE)).length,
    sure: sure.length,
    sureRight: sure.filter(Boolean).length,
  };
}

const share = (part, of) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} % (${part} of ${of})`);

export function printCounts(locale, figures) {
  const line = (name, { of, first, three }) =>
    console.log(`  ${name.padEnd(14)} first ${share(first, of)}, in the first three ${share(three, of)}`);
  console.log(locale);
  line('all', figures.all);
  line('one need', figures.one);
  line('several needs', figures.several);
  console.log(`  the first two of several heard ${share(figures.bothHeard, figures.several.of)}`);
  console.log(`  score ≥ ${SURE}: right ${share(figures.sureRight, figures.sure)}`);
  console.log(
    `  about no need: nothing asked ${share(figures.noneQuiet, figures.none)}, ` +
      `nothing taken as said ${share(figures.noneUnsure, figures.none)}`,
  );
}

/** What was heard first instead of what was said, most often first, and the needs heard worst. */
export function printConfusion(readings, ids) {
  const pairs = new Map();
  const worst = [];
  for (const id of ids) {
    const own = readings.filter(({ needs }) => needs[0] === id);
    worst.push({ id, ...hits(own) });
    for (const { needs, matches } of own) {
      const heard = matches[0]?.need ?? '(nothing)';
      if (needs.includes(heard)) continue;
      const pair = `${id} → ${heard}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  console.log('said → heard first');
  for (const [pair, number] of [...pairs].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
    console.log(`  ${String(number).padStart(3)}  ${pair}`);
  console.log('needs, the worst first: right first, in the first three, of');
  worst.sort((a, b) => a.first / a.of - b.first / b.of || (a.id < b.id ? -1 : 1));
  for (const { id, first, three, of } of worst) console.log(`  ${id.padEnd(30)} ${first} ${three} ${of}`);
}
