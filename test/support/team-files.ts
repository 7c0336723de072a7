import { readFile } from 'node:fs/promises';

/** Eleven responses of a team as files; everybody has every competence but `4.3`. */
export async function teamFiles() {
  const sheet = JSON.parse(
    await readFile(new URL('../../src/core/content/instruments/coupling.json', import.meta.url), 'utf8'),
  ) as { items: { id: string }[] };
  return Array.from({ length: 11 }, (_, at) => ({
    name: `response-${at}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        format: 'kobling-response',
        version: 1,
        id: `person-${at}`,
        instrument: { id: 'coupling', revision: 1 },
        round: '2026-efteraar',
        respondent: { system: at < 6 ? 'employment' : 'business' },
        answers: Object.fromEntries(sheet.items.map(({ id }) => [id, id === 'c4.3' ? 2 : 5])),
        completedAt: '2026-11-03',
      }),
    ),
  }));
}
