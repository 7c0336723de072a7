import { SYSTEMS } from '../model/vocabulary.js';
import type { System } from '../model/vocabulary.js';
import type { Coverage, CoverageRow } from './coverage.js';

/** People on one spoke by what is known of them: null is everybody whose system is not shown. */
export interface SpokePeople {
  readonly system: System | null;
  readonly people: number;
}

/** One function with its competences, as the radar draws it. */
export interface CoverageFan {
  readonly id: string;
  readonly spokes: readonly {
    readonly id: string;
    /** Null where the competence is hidden. */
    readonly groups: readonly SpokePeople[] | null;
  }[];
}

/** A coverage as fans for radarGeometry: functions and competences in the instrument's order. */
export function coverageFans({ dimensions, items }: Coverage): readonly CoverageFan[] {
  return dimensions.map(({ id }) => ({
    id,
    spokes: items
      .filter((item) => item.dimension === id)
      .map((item) => ({ id: item.id, groups: spokePeople(item) })),
  }));
}

function spokePeople({ total, bySystem }: CoverageRow): readonly SpokePeople[] | null {
  if (total === null) return null;
  const shown = SYSTEMS.flatMap((system): SpokePeople[] => {
    const figures = bySystem[system];
    return figures && figures.people > 0 ? [{ system, people: figures.people }] : [];
  });
  const rest = total.people - shown.reduce((all, group) => all + group.people, 0);
  return rest > 0 ? [...shown, { system: null, people: rest }] : shown;
}
