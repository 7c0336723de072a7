import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.js';
import { startServer, type TestServer } from './server.js';

/** What the tests of one file share. */
export interface Site {
  readonly browser: Browser;
  readonly server: TestServer;
}

/** Opens a browser and a server before the tests of a file, and closes them after. */
export function openSite(): Site {
  let site: Site | undefined;
  const opened = (): Site => {
    if (!site) throw new Error('a site is open while tests run');
    return site;
  };
  beforeAll(async () => {
    const [browser, server] = await Promise.all([launchBrowser(), startServer()]);
    site = { browser, server };
  });
  afterAll(async () => {
    await site?.browser.close();
    await site?.server.close();
  });
  return {
    get browser() {
      return opened().browser;
    },
    get server() {
      return opened().server;
    },
  };
}
