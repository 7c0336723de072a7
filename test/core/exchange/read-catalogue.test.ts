import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { CatalogueError } from '../../../src/core/model/problem.js';
import { TODAY, catalogue, offer } from './fixtures.js';
import { codeOf, rejection } from './codes.js';
import { parseCatalogue } from '../../../src/core/exchange/parse-catalogue.js';
import { readCatalogue } from '../../../src/core/exchange/read-catalogue.js';

const options = { today: TODAY };

function streamOf(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, (at += size)));
    },
  });
}

describe('readCatalogue', () => {
  it.each([
    ['in one line', JSON.stringify(catalogue([offer('a'), {}, offer('a'), offer('b')]))],
    ['indented', JSON.stringify(catalogue([offer('a'), offer('b', { title: null })]), null, 2)],
    ['without offers', JSON.stringify(catalogue([]))],
    ['with spaces in an empty list', JSON.stringify(catalogue([])).replace('[]', '[ \n ]')],
    ['with an escaped key', JSON.stringify(catalogue()).replace('"offers":[{"id"', '"\\u006fffers":[{"id"')],
    [
      'with brackets in strings',
      JSON.stringify(catalogue([offer('a', { title: { da: '"]},{[\\' } }), offer('b')])),
    ],
    ['with the key inside', JSON.stringify({ x: { offers: [1, 2] }, offers_: [3], ...catalogue() })],
    [
      'with the key twice',
      JSON.stringify(catalogue([offer('b')])).replace('"format"', '"offers":[{"id":"first"}],"format"'),
    ],
    ['with a later plain value', `${JSON.stringify(catalogue()).slice(0, -1)},"note":"offers"}`],
  ])('gives what parseCatalogue gives, %s', async (_, text) => {
    const whole = parseCatalogue(text, 'a.json', options);
    expect(await readCatalogue(text, { ...options, file: 'a.json' })).toEqual(whole);
    for (const size of [1, 7, 4096]) {
      const stream = streamOf(new TextEncoder().encode(`\uFEFF${text}`), size);
      expect(await readCatalogue(stream, { ...options, file: 'a.json' })).toEqual(whole);
    }
  });

  it.each([
    '',
    '<html>',
    '[',
    '{"format":"kobling-catalogue","version":1,"id":"x","publisher":{"name":"x"},"offers":[{}',
    '{"format":"kobling-catalogue","version":1,"id":"x","publisher":{"name":"x"},"offers":[{},]}',
    '{"format":"kobling-catalogue","version":1,"id":"x","publisher":{"name":"x"},"offers":[,{}]}',
    '{"format":"kobling-catalogue","version":1,"id":"x","publisher":{"name":"x"},"offers":[{} {}]}',
    '{"format":"kobling-catalogue","version":1,"id":"x","publisher":{"name":"x"},"offers":[{}}]',
    '{"format":"kobling-catalogue","version":1,"id":"x","publisher":{"name":"x"},"offers":[{"a":"b}]}',
    '{"format":"kobling-catalogue","version":1,"id":"x","publisher":{"name":"x"},"offers":[{}]} x',
    '{"format":"kobling-catalogue","version":1,"id":"x","publisher":{"name":"x"},"offers":7}',
    '{"format":"kobling-catalogue","version":9}',
    '[["offers",[]]]',
    `{"offers":[${'['.repeat(10_000)}`,
  ])('refuses what parseCatalogue refuses, with the same code: %s', async (text) => {
    const error = await rejection(readCatalogue(text, options));
    expect(error).toBeInstanceOf(CatalogueError);
    expect(error.code).toBe(codeOf(() => parseCatalogue(text, undefined, options)));
  });

  it('agrees with parseCatalogue however the text is cut short or changed', async () => {
    const text = JSON.stringify(catalogue([offer('a'), offer('b')]));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length),
        fc.constantFrom('', ',', ']', '}', '"', '[', '{', '\\', '0'),
        async (at, put) => {
          const changed = text.slice(0, at) + put + text.slice(at + (put === '' ? text.length : 1));
          const attempt = async (run: () => unknown) => {
            try {
              return await run();
            } catch (error) {
              return error instanceof CatalogueError;
            }
          };
          expect(await attempt(() => readCatalogue(changed, options))).toEqual(
            await attempt(() => parseCatalogue(changed, undefined, options)),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells line and column of a syntax error in a row', async () => {
    const text = `${JSON.stringify(catalogue([]), null, 1).replace('[]', '[\n{"id": oops}\n]')}`;
    const error = await rejection(readCatalogue(text, options));
    expect(error.problems[0]?.found).toMatch(/^line \d+, column 8$/u);
  });

  it.each([
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, 0x7b, 0])],
    ['UTF-16 without', new Uint8Array([0x7b, 0, 0x22, 0])],
    ['Latin-1', new Uint8Array([0x7b, 0x22, 0xe6, 0x22])],
    ['a cut character', new Uint8Array([0x7b, 0xc3])],
  ])('refuses bytes in %s', async (_, bytes) => {
    expect((await rejection(readCatalogue(streamOf(bytes, 1), options))).code).toBe('wrong-encoding');
  });

  it('stops counting bytes at the cap and cancels the stream', async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(10_000_000).fill(32)),
      cancel: () => {
        cancelled = true;
      },
    });
    expect((await rejection(readCatalogue(endless, options))).code).toBe('too-large');
    expect(cancelled).toBe(true);
  });

  it('stops when aborted, before and while a stream hangs', async () => {
    const before = rejection(readCatalogue('{}', { signal: AbortSignal.abort() }));
    expect((await before).code).toBe('aborted');
    const stop = new AbortController();
    const hanging = rejection(readCatalogue(new ReadableStream(), { signal: stop.signal }));
    stop.abort();
    expect(await hanging).toMatchObject({ code: 'aborted', name: 'CatalogueError' });
  });

  it('lets others have a turn many times in a large file', async () => {
    const text = JSON.stringify(catalogue(Array.from({ length: 20_000 }, (_, n) => offer(`o${n}`))));
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      turns += 1;
      if (!isDone) setTimeout(count, 0);
    };
    setTimeout(count, 0);
    const { catalogue: kept } = await readCatalogue(text, options);
    isDone = true;
    expect(kept.offers).toHaveLength(20_000);
    expect(turns).toBeGreaterThan(10);
  });
});
