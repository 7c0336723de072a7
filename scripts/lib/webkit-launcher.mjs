// Lets @web/test-runner drive WebKitGTK through its own WebDriver, in a virtual display where there is none.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** WebDriver's code points for the keys that tests press by name. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** One WebDriver session of WebKitGTK. */
class WebKitSession {
  #process;
  #base = '';
  #id = '';
  version = '';

  constructor({ driver, browser }) {
    this.paths = { driver, browser };
  }

  async start() {
    const port = await freePort();
    const { driver, browser } = this.paths;
    const args = ['--host=127.0.0.1', `--port=${port}`];
    // document.hasFocus() needs a window manager; one that focuses by pointer loses it again.
    const inside = `openbox & exec "$0" "$@"`;
    const [command, ...rest] = process.env.DISPLAY
      ? [driver, ...args]
      : ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24', 'sh', '-c', inside, driver, ...args];
    this.#process = spawn(command, rest, {
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        // As root the browser starts only so; nothing but our own pages is opened.
        ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
      },
    });
    this.#base = `http://127.0.0.1:${port}`;
    await this.#untilReady();
    const { sessionId, capabilities } = await this.#call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      },
    });
    this.#id = sessionId;
    this.version = capabilities.browserVersion;
  }

  async #untilReady() {
    const end = Date.now() + 20_000;
    for (;;) {
      try {
        if ((await this.#call('GET', '/status')).ready) return;
      } catch (error) {
        if (Date.now() > end) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async #call(method, path, body, signal) {
    const response = await fetch(this.#base + path, {
      method,
      signal: signal ?? null,
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`WebKitGTK ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  send(method, path, body) {
    return this.#call(method, `/session/${this.#id}${path}`, body);
  }

  run(script, args = []) {
    return this.send('POST', '/execute/sync', { script, args });
  }

  async stop() {
    // Ending the session sometimes never answers; the process group goes in any case.
    if (this.#id)
      await this.#call('DELETE', `/session/${this.#id}`, undefined, AbortSignal.timeout(3000)).catch(
        () => undefined,
      );
    try {
      if (this.#process?.pid) process.kill(-this.#process.pid, 'SIGTERM');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}

/** The part of a Playwright page that @web/test-runner-commands uses. */
function pageOf(session) {
  const act = (actions) => session.send('POST', '/actions', { actions });
  const keys = (actions) => act([{ type: 'key', id: 'keyboard', actions }]);
  const mouse = (actions) =>
    act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  const code = (key) => KEYS[key] ?? key;
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const press = async (combination) => {
    const parts = combination === '+' ? ['+'] : combination.split('+').map(code);
    await keys([
      ...parts.map((value) => ({ type: 'keyDown', value })),
      ...parts.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  };
  return {
    keyboard: {
      // One call a key: repeated letters in one batch are dropped.
      async type(text) {
        for (const key of text) await press(key);
      },
      press,
      down: (key) => keys([{ type: 'keyDown', value: code(key) }]),
      up: (key) => keys([{ type: 'keyUp', value: code(key) }]),
    },
    mouse: {
      move: (x, y) => mouse([move(x, y)]),
      click: (x, y, { button = 'left' } = {}) =>
        mouse([
          move(x, y),
          { type: 'pointerDown', button: BUTTONS[button] },
          { type: 'pointerUp', button: BUTTONS[button] },
        ]),
      down: ({ button = 'left' } = {}) => mouse([{ type: 'pointerDown', button: BUTTONS[button] }]),
      up: ({ button = 'left' } = {}) => mouse([{ type: 'pointerUp', button: BUTTONS[button] }]),
    },
    async setViewportSize({ width, height }) {
      const inner = () => session.run('return [innerWidth, innerHeight]');
      const outer = await session.send('GET', '/window/rect');
      const [w, h] = await inner();
      await session.send('POST', '/window/rect', {
        width: outer.width + width - w,
        height: outer.height + height - h,
      });
      for (let i = 0; i < 40; i++) {
        const [nowWidth, nowHeight] = await inner();
        if (nowWidth === width && nowHeight === height) return;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error('WebKitGTK: the window did not take the size asked for (it cannot go under 447 px)');
    },
    async emulateMedia() {
      throw new Error('WebKitGTK: emulateMedia is not supported');
    },
  };
}

/** @param {{ driver: string, browser: string }} paths as findWebKit gives them */
export function webkitLauncher(paths) {
  const session = new WebKitSession(paths);
  const page = pageOf(session);
  const urls = new Map();
  let starting;
  const launcher = {
    name: 'WebKitGTK',
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      starting ??= session.start();
      await starting;
      launcher.name = `WebKitGTK ${session.version}`;
      urls.set(id, url);
      await session.send('POST', '/url', { url });
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      await session.send('POST', '/url', { url: 'about:blank' });
      urls.delete(id);
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK: debugging in the runner is not supported');
    },
    stop: () => session.stop(),
    getPage: () => page,
  };
  return launcher;
}
