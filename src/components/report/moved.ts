import type { Beside } from './beside.js';
import { squareOf, type Moved } from './position-view.js';
import type { ReportView } from './report-view.js';
import { roundAt, timeView } from './time-context.js';

/** How Figure 1's middle has moved since the round before: its way through the rounds, and what that says. */
export function movedTo(from: ReportView, beside: Beside): Moved | undefined {
  const view = timeView(from, beside);
  const { tt, t, compared } = view;
  const { points, changes } = compared.position;
  const change = changes.at(-1);
  if (!change) return undefined;
  const path = points.flatMap((place, i) => (place ? [{ number: i + 1, place }] : []));
  const ways = [
    ...(change.x.reading === 'within-noise'
      ? []
      : [change.x.reading === 'up' ? tt.ways.right : tt.ways.left]),
    ...(change.y.reading === 'within-noise' ? [] : [change.y.reading === 'up' ? tt.ways.up : tt.ways.down]),
  ];
  const since = roundAt(view, change.x.since);
  const squares = path.map(({ number, place }) =>
    tt.squareIn(t.cells[squareOf(place)], roundAt(view, number - 1)),
  );
  return {
    path,
    words: [
      ways.length > 0 ? tt.movedSince(since, ways) : tt.notMoved(since),
      ...(new Set(path.map(({ place }) => squareOf(place))).size > 1 ? [tt.squares(squares)] : []),
      tt.numbers,
    ],
  };
}
