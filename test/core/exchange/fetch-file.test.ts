import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from 'node:http';
import { askAhead } from '../../../src/core/exchange/ask-ahead.js';
import { allowedAddress, fetchFile } from '../../../src/core/exchange/fetch-file.js';
import { codeOf, rejection } from './codes.js';
import type { IncomingHttpHeaders, Server } from 'node:http';

let server: Server;
let other: Server;
let base = '';
let elsewhere = '';
let seen: IncomingHttpHeaders = {};

async function start(instance: Server): Promise<string> {
  await new Promise<void>((resolve) => instance.listen(0, '127.0.0.1', resolve));
  const address = instance.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

beforeAll(async () => {
  other = createServer((_, answer) => answer.end('{"other":true}'));
  elsewhere = await start(other);
  server = createServer((request, answer) => {
    seen = request.headers;
    switch (request.url) {
      case '/a/ok.json':
        return answer.setHeader('content-type', 'text/html').end('\uFEFF{"navn":"æøå"}');
      case '/moved':
        return answer.writeHead(302, { location: '/a/ok.json' }).end();
      case '/away':
        return answer.writeHead(302, { location: `${elsewhere}/login` }).end();
      case '/large':
        return answer.writeHead(200, { 'content-length': '999999' }).end('x'.repeat(999_999));
      case '/endless': {
        const timer = setInterval(() => answer.write('x'.repeat(1000)), 1);
        return answer.on('close', () => clearInterval(timer));
      }
      case '/silent':
        return answer.flushHeaders();
      case '/hanging':
        return;
      case '/cut':
        answer.writeHead(200, { 'content-length': '100' });
        answer.write('{"a":');
        return setTimeout(() => answer.destroy(), 20);
      case '/utf16':
        return answer.end(Buffer.from('\uFEFF{}', 'utf16le'));
      default:
        return answer.writeHead(404).end('<html>not here</html>');
    }
  });
  base = await start(server);
});

afterAll(() => {
  for (const instance of [server, other]) {
    instance.closeAllConnections();
    instance.close();
  }
});

describe('fetchFile', () => {
  it('reads UTF-8 whatever the MIME type says, relative to the document', async () => {
    const { text, file } = await fetchFile('ok.json#part', { base: `${base}/a/page.html` });
    expect(JSON.parse(text)).toEqual({ navn: 'æøå' });
    expect(file).toBe(`${base}/a/ok.json`);
    expect(seen.referer).toBeUndefined();
    expect(seen.cookie).toBeUndefined();
  });

  it('follows a redirect on its own origin and tells the final address', async () => {
    expect((await fetchFile('/moved', { base })).file).toBe(`${base}/a/ok.json`);
  });

  it('refuses a redirect to another origin and names both', async () => {
    const error = await rejection(fetchFile('/away', { base }));
    expect(error).toMatchObject({ code: 'redirected', problems: [{ expected: base }] });
    expect(error.problems[0]?.found).toContain(elsewhere);
  });

  it('tells the status', async () => {
    const error = await rejection(fetchFile('/nothing', { base }));
    expect(error).toMatchObject({ code: 'http-status', problems: [{ found: '404' }] });
  });

  it.each(['/large', '/endless'])('stops at the byte cap: %s', async (path) => {
    expect((await rejection(fetchFile(path, { base, maxBytes: 5000 }))).code).toBe('too-large');
  });

  it.each(['/silent', '/endless'])('gives up after its time, also within the body: %s', async (path) => {
    expect((await rejection(fetchFile(path, { base, timeoutMs: 80 }))).code).toBe('timeout');
  });

  it('says a cut connection and a closed port are unreachable', async () => {
    expect((await rejection(fetchFile('/cut', { base }))).code).toBe('unreachable');
    expect((await rejection(fetchFile('http://127.0.0.1:1/x', { base }))).code).toBe('unreachable');
  });

  it('refuses another encoding', async () => {
    expect((await rejection(fetchFile('/utf16', { base }))).code).toBe('wrong-encoding');
  });

  it('stops when aborted, before and during', async () => {
    expect((await rejection(fetchFile('/a/ok.json', { base, signal: AbortSignal.abort() }))).code).toBe(
      'aborted',
    );
    const stop = new AbortController();
    const running = rejection(fetchFile('/silent', { base, signal: stop.signal }));
    setTimeout(() => stop.abort(), 30);
    expect((await running).code).toBe('aborted');
  });
});

describe('askAhead', () => {
  it('hands its answer over to fetchFile, which looks at it as always', async () => {
    const ahead = askAhead('/a/ok.json#part', `${base}/page.html`);
    expect(JSON.parse((await fetchFile('/a/ok.json', { base, ahead })).text)).toEqual({ navn: 'æøå' });
    const gone = askAhead('/nothing', base);
    expect((await rejection(fetchFile('/nothing', { base, ahead: gone }))).code).toBe('http-status');
    const away = askAhead('/away', base);
    expect((await rejection(fetchFile('/away', { base, ahead: away }))).code).toBe('redirected');
  });

  it('is stopped where fetchFile is: by its time and by its signal', async () => {
    const late = askAhead('/silent', base);
    expect((await rejection(fetchFile('/silent', { base, ahead: late, timeoutMs: 80 }))).code).toBe(
      'timeout',
    );
    const stop = new AbortController();
    const left = askAhead('/hanging', base);
    const running = rejection(fetchFile('/hanging', { base, ahead: left, signal: stop.signal }));
    setTimeout(() => stop.abort(), 30);
    expect((await running).code).toBe('aborted');
  });

  it.each([
    ['https://b.dk/x.json', 'https://a.dk/'],
    ['http://a.dk/x.json', 'https://a.dk/'],
    ['https://user:pass@a.dk/x', 'https://a.dk/'],
    ['data:application/json,{}', 'data:text/html,x'],
    ['x.json', 'file:///C:/side.html'],
    ['https://[', 'https://a.dk/'],
  ])('asks for nothing at %s on %s', (url, page) => {
    expect(askAhead(url, page)).toBeUndefined();
  });
});

describe('allowedAddress', () => {
  it.each([
    ['javascript:alert(1)', 'http://a.dk/'],
    ['data:application/json,{}', 'https://a.dk/'],
    ['blob:https://a.dk/1', 'https://a.dk/'],
    ['file:///etc/passwd', 'http://a.dk/'],
    ['http://b.dk/x.json', 'https://a.dk/'],
    ['//b.dk/x.json', 'file:///C:/side.html'],
    ['x.json', 'about:srcdoc'],
    ['https://user:pass@b.dk/x', 'https://a.dk/'],
    ['https://[', 'https://a.dk/'],
  ])('refuses %s on %s', (url, page) => {
    expect(codeOf(() => allowedAddress(url, page))).toBe('forbidden-url');
  });

  it.each([
    ['x.json', 'https://a.dk/b/c', 'https://a.dk/b/x.json'],
    ['https://b.dk/x', 'http://a.dk/', 'https://b.dk/x'],
    ['http://b.dk/x', 'http://a.dk/', 'http://b.dk/x'],
    ['https://b.dk/x', 'file:///C:/side.html', 'https://b.dk/x'],
  ])('allows %s on %s', (url, page, address) => {
    expect(allowedAddress(url, page).href).toBe(address);
  });
});
