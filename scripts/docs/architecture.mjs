// Draws the house from its imports: a folder is a line across, an import a thread down.
import { readImports, stackFolders } from './imports.mjs';

const ROW = 46;
const COLUMN = 14;
const LEFT = 250;
/** Room for the counts, right of all threads. */
const RIGHT = 140;
const TOP = 30;
/** A thread in front leaves the line open this far on both sides, as in the cloth of the finder. */
const GAP = 3;

const WHAT = {
  core: 'kobling/core, the door to the domain',
  cli: 'the command npx kobling, Node alone',
  loader: 'how scripts find their parts',
  parts: 'what is fetched on demand, a file each',
  elements: 'one folder an element',
  'components/base': 'what elements share',
  'parts.ts': 'the door to the parts',
  'core/exchange': 'files in and out',
  'core/storage': 'the store',
  'core/offers': 'needs, eligibility, joint offers',
  'core/assessment': 'scoring, suppression, report',
  'core/radar': 'geometry',
  'core/content': 'needs, catalogue, instruments',
  'core/model': 'vocabularies, types, named errors',
};

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @returns {string} HTML: the drawing, and the same as a table */
export function drawArchitecture() {
  const { groups, threads } = readImports();
  const rows = stackFolders({ groups, threads });
  const rowOf = new Map(rows.map((name, i) => [name, i]));
  const isUp = ({ from, to, isLazy }) => !isLazy && rowOf.get(from) > rowOf.get(to);
  const sorted = [...threads].sort(
    (a, b) => rowOf.get(a.from) - rowOf.get(b.from) || rowOf.get(a.to) - rowOf.get(b.to),
  );
  const width = LEFT + sorted.length * COLUMN + RIGHT;
  const height = TOP + rows.length * ROW;
  const y = (name) => TOP + rowOf.get(name) * ROW;
  const parts = [];
  sorted.forEach((thread, i) => {
    const x = LEFT + i * COLUMN + 12;
    const [top, bottom] = [y(thread.from), y(thread.to)].sort((a, b) => a - b);
    const line = thread.isLazy ? 'lazy' : isUp(thread) ? 'up' : 'down';
    parts.push(`<path class="${line}" d="M${x} ${top}V${bottom}" />`);
    parts.push(`<circle class="leaves" cx="${x}" cy="${y(thread.from)}" r="3.5" />`);
    parts.push(`<circle class="lands" cx="${x}" cy="${y(thread.to)}" r="${radius(thread.count)}" />`);
  });
  for (const name of rows) {
    const crossed = sorted
      .map(({ from, to }, i) => ({ x: LEFT + i * COLUMN + 12, ends: [y(from), y(to)] }))
      .filter(({ ends }) => Math.min(...ends) < y(name) && Math.max(...ends) > y(name))
      .map(({ x }) => x);
    parts.unshift(`<path class="weft" d="${openLine(y(name), width, crossed)}" />`);
    const { files, lines } = groups.get(name);
    parts.push(`<text class="name" x="0" y="${y(name) - 7}">${escape(name)}</text>`);
    parts.push(`<text class="what" x="0" y="${y(name) + 15}">${escape(WHAT[name] ?? '')}</text>`);
    parts.push(
      `<text class="what" x="${width}" y="${y(name) - 7}" text-anchor="end">${files} ${files === 1 ? 'file' : 'files'}, ${round(lines)} lines</text>`,
    );
  }
  const upward = threads.filter(isUp);
  return [
    '<div class="scroll" tabindex="0" role="region" aria-label="The layers, drawn">',
    `<svg class="house" viewBox="-2 0 ${width + 4} ${height}" width="${width + 4}" height="${height}" role="img" aria-label="Folders as lines, imports as threads between them. The table below says the same.">`,
    ...parts,
    '</svg></div>',
    '<p>A ring is where an import leaves, a disc where it lands; the larger, the more of them. Dashed: fetched only when it is needed.</p>',
    upward.length === 0
      ? `<p>${threads.filter(({ isLazy }) => !isLazy).length} threads, none of them upwards.</p>`
      : `<p><strong>Upwards: ${upward.map(({ from, to }) => `${from} → ${to}`).join(', ')}.</strong></p>`,
    '<details><summary>The threads as a table</summary><table><thead><tr><th scope="col">from</th><th scope="col">to</th><th scope="col">imports</th></tr></thead><tbody>',
    ...sorted.map(
      ({ from, to, count, isLazy }) =>
        `<tr><th scope="row">${escape(from)}</th><td>${escape(to)}${isLazy ? ' (on demand)' : ''}</td><td>${count}</td></tr>`,
    ),
    '</tbody></table></details>',
  ].join('\n');
}

const radius = (count) => (2 + Math.min(4, Math.log10(count) * 1.8)).toFixed(1);
const round = (lines) => (Math.round(lines / 100) * 100 || lines).toLocaleString('en-GB');

/** A line across, open where threads pass in front of it. */
function openLine(y, width, crossed) {
  let path = '';
  let start = 0;
  for (const x of crossed) {
    path += `M${start} ${y}H${x - GAP}`;
    start = x + GAP;
  }
  return `${path}M${start} ${y}H${width}`;
}
