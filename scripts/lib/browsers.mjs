import { existsSync } from 'node:fs';
import { which } from './run.mjs';

const first = (paths) => paths.find((path) => path && existsSync(path));

const MAC = '/Applications';
const WINDOWS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

/** Path of a Chromium, Chrome or Edge, or undefined. CHROMIUM_PATH wins. */
export const findChromium = () =>
  first([
    process.env.CHROMIUM_PATH,
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(which),
    `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
    `${MAC}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ...WINDOWS.flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
  ]);

/** Path of a Firefox, or undefined. FIREFOX_PATH wins. */
export const findFirefox = () =>
  first([
    process.env.FIREFOX_PATH,
    ...['firefox-esr', 'firefox'].map(which),
    `${MAC}/Firefox.app/Contents/MacOS/firefox`,
    ...WINDOWS.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
  ]);

/** WebKitGTK needs its driver, a browser to drive, and without a display a virtual one with a window manager. */
export const findWebKit = () => {
  const driver = which('WebKitWebDriver');
  const browser = first(
    ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((arch) =>
      ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${arch}/webkit2gtk-${version}/MiniBrowser`),
    ),
  );
  const canShow = process.env.DISPLAY || ['xvfb-run', 'xauth', 'openbox'].every(which);
  return driver && browser && canShow ? { driver, browser } : undefined;
};

/** As root, Chromium starts only without its sandbox. The rest keeps it from looking outside. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
