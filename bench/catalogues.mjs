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
 * @param options `count` offers, `seed`; `providers` per system; `areaOf` draws an offer's area
 * @returns a catalogue as `parseCatalogue` takes it
 */
export function makeCatalogue(
  national,
  { count, seed, providers = PROVIDERS, municipalities = [], areaOf, everybodyEligible = false },
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
      area: areaOf
        ? areaOf(random)
        : municipalities.length > 0 && random() < 0.6
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

/**
 * Catalogues that are hard for an engine: what is alike cannot be told apart, what is many cannot be gone through.
 * @returns by name, each as `parseCatalogue` takes it
 */
export function makeHostileCatalogues(national, { count, seed }) {
  const random = seeded(seed);
  const below = (limit) => Math.floor(random() * limit);
  const needs = [...new Set(national.offers.flatMap((offer) => Object.keys(offer.needs)))].sort();
  const systems = ['employment', 'education', 'business'];
  const catalogue = (id, makeOffer, combinations = []) => ({
    format: 'kobling-catalogue',
    version: 1,
    id,
    publisher: { name: 'Generated' },
    offers: Array.from({ length: count }, (_, i) => ({
      id: `o${i}`,
      title: { da: `Tilbud ${i}` },
      ...makeOffer(i),
    })),
    combinations,
  });
  const provider = (id) => ({ id: `p${id}`, name: `Udbyder ${id}` });
  const someNeeds = () => Object.fromEntries([0, 1, 2].map(() => [needs[below(needs.length)], 1 + below(3)]));
  const varied = (types, providers) => () => {
    const type = below(types);
    return {
      type: `t${type}`,
      system: systems[type % 3],
      provider: provider(below(providers)),
      needs: someNeeds(),
      effortDays: below(40) / 2,
      price: { amount: 100 * below(500), currency: 'DKK', year: 2026 },
    };
  };
  const combinationsAmong = (types, number) =>
    Array.from({ length: number }, (_, i) => ({
      id: `k${i}`,
      offers: [...new Set([0, 1, 2].map(() => `t${below(types)}`))],
    })).filter(({ offers }) => offers.length > 1);
  return {
    'all offers equal': catalogue('equal', (i) => ({
      type: 't0',
      system: systems[i % 3],
      provider: provider(0),
      needs: Object.fromEntries(needs.map((need) => [need, 2])),
    })),
    '20 000 providers': catalogue('providers', varied(60, 20_000), combinationsAmong(60, 34)),
    '2 000 types, 200 combinations': catalogue('types', varied(2000, 400), combinationsAmong(2000, 200)),
    'one large component': catalogue('component', varied(60, 400), combinationsAmong(60, 200)),
  };
}
