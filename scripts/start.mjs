// `npm start`: sets up, builds if the sources are newer, serves the demo and opens it.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, ROOT, SRC, listFiles } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { serve } from './lib/serve.mjs';

const node = process.execPath;
const setUp = await run(node, ['scripts/setup.mjs']);
if (setUp !== 0) process.exit(setUp);

const stamp = join(DIST, 'cdn', 'integrity.json');
const isStale = () => {
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  const build = join(ROOT, 'scripts', 'build');
  const inputs = [
    join(ROOT, 'package.json'),
    join(ROOT, 'vite.config.ts'),
    ...listFiles(build).map((file) => join(build, file)),
    ...listFiles(SRC).map((file) => join(SRC, file)),
  ];
  return inputs.some((file) => statSync(file).mtimeMs > built);
};
if (isStale()) {
  const built = await run(node, ['scripts/build.mjs']);
  if (built !== 0) process.exit(built);
}
// The pages are made anew each time: they take two seconds, and what they are made from lies all over the repository.
const { buildDocs } = await import('./docs/build.mjs');
await buildDocs();

const { url } = await serve({ root: ROOT, folders: ['demo', 'dist'], port: 8000 });
console.log(`
Kobling
  examples       ${url}demo/
  studio         ${url}demo/studio/
  documentation  ${url}dist/site/
Stop it with Ctrl+C.`);

const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
const hasDesktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (hasDesktop && !process.env.CI) {
  // Without a browser to open, the address above is enough.
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
