#!/usr/bin/env node
import { nodeHost } from './node-host.js';
import { run } from './run.js';

// The exit code is left for when all that was printed has gone out; process.exit would cut it off in a pipe.
process.exitCode = await run(process.argv.slice(2), nodeHost);
