// Writes server.html beside each index.html: the page as a server would send it.
import { readFileSync, writeFileSync } from 'node:fs';
import { page } from './server/server.js';

for (const folder of ['dist', 'dist/development']) {
  const empty = readFileSync(`${folder}/index.html`, 'utf8');
  const full = empty.replace('<div id="app"></div>', () => `<div id="app">${page()}</div>`);
  writeFileSync(`${folder}/server.html`, full);
}
