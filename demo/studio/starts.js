// Where one may begin: attributes as a real page has them. The studio shows those whose attributes the element has.

const FINDERS = {
  kommune: { host: 'kommune', attributes: { municipality: '615', accent: '#0b4da2', corners: 'square' } },
  skole: {
    host: 'skole',
    attributes: {
      needs: 'upskill-tech automation cover-absence upskill-funding',
      accent: '#a8431a',
      corners: 'round',
    },
  },
  hub: {
    host: 'hub',
    attributes: {
      needs: 'automation upskill-tech recruit-skilled',
      accent: '#14563f',
      corners: 'square',
      density: 'compact',
    },
  },
};
const ROUND = { round: '2026-efteraar' };

const STARTS = {
  'offer-finder': FINDERS,
  assessment: {
    full: { attributes: { instrument: 'partnership', ...ROUND } },
    coupling: { attributes: { instrument: 'coupling', ...ROUND } },
    kiosk: { attributes: { mode: 'kiosk', ...ROUND } },
  },
  report: { compact: { host: 'intranet', attributes: { density: 'compact', accent: '#7fc9d6', ...ROUND } } },
  radar: {
    dots: { attributes: { view: 'dots', ...ROUND } },
    table: { attributes: { view: 'table', ...ROUND } },
  },
};
const BARE = { assessment: ROUND, report: ROUND, radar: ROUND };

/**
 * @param {string} element
 * @returns {Record<string, { host?: string, attributes: Record<string, string> }>} `bare` first
 */
export function startsOf(element) {
  return { bare: { attributes: BARE[element] ?? {} }, ...STARTS[element] };
}
