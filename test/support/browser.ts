import { readdir, readFile } from 'node:fs/promises';
import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/lib/browsers.mjs';

/** How Debian's Chromium, or the one that is there, is started. */
export function launchOptions(options: LaunchOptions = {}): LaunchOptions {
  const executablePath: unknown = findChromium();
  if (typeof executablePath !== 'string') throw new Error('no Chromium found; set CHROMIUM_PATH');
  return { executablePath, ...options, args: [...(CHROMIUM_ARGS as string[]), ...(options.args ?? [])] };
}

export const launchBrowser = (options: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch(launchOptions(options));

/** A browser whose profile outlives it, in `folder`. */
export const launchProfile = (folder: string, options: LaunchOptions = {}): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { ...launchOptions(options), acceptDownloads: true });

/** What a page complained of. Empty is the only good answer. */
export interface Complaints {
  readonly console: string[];
  readonly errors: string[];
  readonly violations: string[];
  /** Requests that left `origin`. */
  readonly foreign: string[];
}

/** Notes everything a page complains of from now on. */
export async function watchPage(page: Page, origin: string): Promise<Complaints> {
  const complaints: Complaints = { console: [], errors: [], violations: [], foreign: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.console.push(message.text());
  });
  page.on('pageerror', (error) => complaints.errors.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url)) complaints.foreign.push(url);
  });
  await page.exposeFunction('koblingViolation', (text: string) => complaints.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { koblingViolation } = globalThis as unknown as { koblingViolation: (text: string) => void };
      koblingViolation(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  return complaints;
}

/**
 * Kills the browser that uses this profile, as a power cut would: SIGKILL, no goodbye.
 * Found by its command line, since only the browser's own processes name the profile's folder.
 */
export async function killBrowser(folder: string): Promise<void> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  for (const pid of pids) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (!command.includes(`--user-data-dir=${folder}`)) continue;
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch (error) {
      // Gone with its parent, as it should.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}
