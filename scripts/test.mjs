// `npm test`: sets up what is missing, then verifies everything.
import { run } from './lib/run.mjs';

const node = process.execPath;
const code =
  (await run(node, ['scripts/setup.mjs', '--browsers'])) || (await run(node, ['scripts/verify.mjs']));
if (code !== 0 && process.env.CI) console.error(`npm test: exit code ${code}`);
process.exit(code);
