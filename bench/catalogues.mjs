/**
 * Danish catalogues of any size, the same for the same seed: every national scheme type, given by many providers in
 * many places, with the needs, conditions, combinations and exclusions that the type really has.
 */

/** Numbers in [0, 1), the same for the same seed (mulberry32). Benchmarks must be repeatable, so not crypto. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PROVIDERS = { employment: 130, education: 170, business: 100 };

/**
 * @param national the built-in catalogue, whose types are used
 * @param options `count` offers, `seed`; `providers` per system
 * @returns a catalogue as `parseCatalogue` takes it
 */
export function makeCatalogue(
  national,
  { count, seed, providers = PROVIDERS, municipalities = [], everybodyEligible = false },
) {
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const types = national.offers.filter(({ status }) => status !== 'phased-out');
  const needs = [...new Set(types.flatMap((type) => Object.keys(type.needs)))].sort();
  const offers = Array.from({ length: count }, (_, i) => {
    const type = pick(types);
    const own = Object.entries(type.needs).filter(() => random() < 0.9);
    const served = new Map(own.map(([need, fit]) => [need, clamp(fit + Math.round(random() * 2 - 1))]));
    while (served.size === 0 || random() < 0.25) served.set(pick(needs), 1 + Math.floor(random() * 3));
    const provider = Math.floor(random() ** 1.5 * providers[type.system]);
    return {
      id: `${type.id}-${i}`,
      type: random() < 0.85 ? type.type : null,
      system: type.system,
      title: { da: `${type.title.da} ${i}` },
      provider: { id: `${type.system}-${provider}`, name: `${type.provider.name} ${provider}` },
      needs: Object.fromEntries(served),
      conditions: !everybodyEligible && random() < 0.5 ? type.conditions : [],
      area:
        municipalities.length > 0 && random() < 0.6
          ? { municipalities: [pick(municipalities), pick(municipalities)] }
          : 'national',
      effortDays: random() < 0.7 ? Math.round(random() * 40) / 2 : null,
      price:
        random() < 0.6 ? { amount: Math.round(random() * 500) * 100, currency: 'DKK', year: 2026 } : null,
      source: { asOf: 2026, confidence: 'high' },
    };
  });
  return {
    format: 'kobling-catalogue',
    version: 1,
    id: `national-${count}`,
    publisher: { name: 'Generated' },
    updated: '2026-11-01',
    offers,
  };
}

const clamp = (fit) => Math.max(1, Math.min(3, fit));

/** Needs with importance 1..3, drawn for a seed. */
export function makeNeeds(national, { count, seed }) {
  const random = seeded(seed * 7919 + 13);
  const all = [...new Set(national.offers.flatMap((offer) => Object.keys(offer.needs)))].sort();
  const needs = {};
  while (Object.keys(needs).length < count) {
    needs[all[Math.floor(random() * all.length)]] = 1 + Math.floor(random() * 3);
  }
  return needs;
}
