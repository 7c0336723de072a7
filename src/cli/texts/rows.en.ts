import type { da } from './rows.da.js';

const perhaps = (meant: string) => (meant === '' ? '' : ` Did you mean ${meant}?`);

export const en: typeof da = {
  outcome: {
    taken: 'taken',
    'set-aside': 'set aside',
    duplicate: 'duplicate',
    expired: 'expired',
    header: 'headers',
    note: 'note',
    blank: 'empty',
  },
  remark: {
    'missing-title': () => 'The offer has no title.',
    'missing-system': () =>
      'Write the system: employment, education or business promotion. If it is the same for all rows, you can use --system.',
    'no-need': ({ found }) =>
      found === ''
        ? 'Write at least one need the offer helps with. See them all: npx kobling catalogue needs'
        : `None of the needs is known: “${found}”. See them all: npx kobling catalogue needs`,
    'unknown-system': ({ found }) =>
      `“${found}” is not a system. Write employment, education or business promotion.`,
    'unknown-municipality': ({ found, meant }) =>
      `There is no municipality “${found}”.${perhaps(meant) || ' Write its name or code.'}`,
    'unknown-region': ({ found }) => `There is no region “${found}”. Write for example Region Midtjylland.`,
    'unknown-sector': ({ found }) => `“${found}” is not a sector. Write private or public.`,
    'unknown-status': ({ found }) => `“${found}” is not a status. Write active, calls, ending or phased out.`,
    'not-a-number': ({ column, found }) =>
      `${column}: “${found}” is not a number. Write for example 10 or 1,500.`,
    'not-a-date': ({ column, found }) =>
      `${column}: “${found}” is not a day of the calendar. Write for example 2027-12-31 or 31.12.2027.`,
    'not-yes-or-no': ({ column, found }) => `${column}: “${found}” is neither yes nor no.`,
    'bad-condition': ({ column, found }) =>
      `${column}: “${found}” cannot be read. Write for example company.employees >= 5.`,
    'crossed-limits': ({ column, found }) => `${column}: the limits are the wrong way round: ${found}.`,
    'extra-cells': ({ found }) =>
      `The row has more fields than there are headers, so the rest may have moved: “${found}”. Put quotation marks round text that has the delimiter in it.`,
    refused: ({ found, meant }) =>
      `The field ${found} cannot be used.${meant === '' ? '' : ` Expected: ${meant}.`}`,
    'same-row': () => 'The row says the same.',
    'same-offer': ({ found }) =>
      `Same title and provider, but different: ${found}. If they are two offers, give each its own title, or fill in Id.`,
    expired: ({ found }) => `The offer was valid through ${found}.`,
    'unknown-need': ({ found, meant }) => `There is no need “${found}”; it is left out.${perhaps(meant)}`,
    'bad-fit': ({ found }) => `“${found}”: the number after a need must be 1, 2 or 3. The need is left out.`,
    'unknown-delivery': ({ found }) =>
      `“${found}” is left out. Write at the company, at the provider, online or partly online.`,
    'unknown-check': ({ found }) =>
      `“${found}” is left out. See what there is: npx kobling catalogue columns`,
    'unknown-confidence': ({ found }) => `“${found}” is left out. Write high, medium or low.`,
    'bad-link': ({ column, found }) =>
      `${column}: “${found}” is not an address and is left out. Write it in full, such as https://skole.example/kursus.`,
    'price-in-words': ({ found }) =>
      `“${found}” is not an amount. It is shown as text instead and cannot be compared with other prices.`,
    'bad-amount': ({ column, found }) =>
      `${column}: “${found}” is not a number and is left out. Write for example 0.5.`,
    'bad-year': ({ column, found }) =>
      `${column}: “${found}” is not a year and is left out. Write for example 2026.`,
    'deadline-passed': ({ found }) =>
      `The deadline was ${found}. The offer is not shown until there is a new deadline, or none.`,
    'not-yet': ({ found }) => `The offer is shown from ${found} only.`,
    'price-without-year': () => 'The price has no year. Fill in “Year of the price”.',
    'no-contact': () => 'The company cannot see where to turn. Write a phone number, e-mail or page.',
    'unknown-type': ({ found, meant }) =>
      `“${found}” is not a known national scheme, so known combinations do not count.${perhaps(meant)}`,
    old: ({ found }) =>
      `Last checked in ${found}. Make sure that all of it is right, and write the new year.`,
    example: () =>
      'This is an example from the template. Delete the row before the catalogue goes on the page.',
    'outside-headers': ({ found }) => `Outside the table it says: “${found}”. That is left out.`,
    'look-again': ({ found }) => `Have a look at ${found}.`,
  },
  row: (row) => `Row ${row}`,
  sameAs: (row) => `As row ${row}.`,
  ignored: (written, meant) => `The column “${written}” is not known and has not been read.${perhaps(meant)}`,
  again: (written) => `The column “${written}” is there twice. The first one counts.`,
  summary: (count) => {
    const rows = count.taken + count['set-aside'] + count.duplicate + count.expired;
    return [
      `${rows} ${rows === 1 ? 'row' : 'rows'} with offers`,
      `${count.taken} taken`,
      `${count['set-aside']} set aside`,
      `${count.duplicate} ${count.duplicate === 1 ? 'duplicate' : 'duplicates'}`,
      `${count.expired} expired`,
    ].join(', ');
  },
  advice: (count) => (count === 1 ? '1 piece of advice' : `${count} pieces of advice`),
  report: ['Row', 'What happened', 'Title', 'Id', 'Why', 'Look at', 'Same as row'],
  adviceHeading: 'Advice',
  more: (count) => `… and ${count} more rows. All of them are in the file beside the catalogue.`,
  quote: (text) => `“${text}”`,
};
