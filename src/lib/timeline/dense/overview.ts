import type { Grouping, ScaleName } from '../view.ts';
import type { UnitScale } from '../scale.ts';
import type { Bits } from './bits.ts';
import type { DenseTimeline } from './dense-timeline.ts';
import { lanesShown, filteredOf } from './dense-view.ts';
import { addSpread, columnsOf } from './density.ts';
import type { LaneSet } from './lane-set.ts';
import { zoomLevel } from './zoom-level.ts';

/** How densely events lie over the whole of time, in equal columns of the unit scale. */
export interface OverviewDensity {
  /** From 0 (none) to 1 (most crowded column). */
  readonly all: Float64Array;
  /** What a filter finds, on the same scale; `null` without one. */
  readonly found: Float64Array | null;
}

/** Columns of an overview: two px of a strip as wide as a drawing on a desk. */
const COLUMNS = 480;

/** Dates without an end have no days to be spread over, and are left out. */
export function overviewDensity(
  source: DenseTimeline,
  view: {
    readonly scale: ScaleName;
    readonly group: Grouping;
    readonly matching: Bits | null;
    readonly others: 'dim' | 'hide';
  },
): OverviewDensity {
  const scale = source.scale(view.scale);
  const level = zoomLevel(scale, 1, 72 * 10);
  const columns = columnsOf(scale, level, { u0: 0, u1: 1 }, { x: 0, width: 1 }, COLUMNS / level.tiles);
  const shown = lanesShown(source, { ...view, window: null, selected: null, standing: [] });
  const densityOf = (set: typeof shown) => {
    const counts = new Float64Array(columns.count);
    for (const lane of set.lanes)
      addSpread(
        lane.runs.filter(({ span }) => span !== 'long'),
        columns,
        counts,
      );
    return counts;
  };
  const before = knownAll.get(shown);
  const all = before?.scale === scale ? before.counts : densityOf(shown);
  knownAll.set(shown, { scale, counts: all });
  const found =
    view.matching !== null && view.others === 'dim'
      ? densityOf(filteredOf(source, shown, view.matching, false))
      : null;
  const most = Math.max(1e-9, ...all);
  const share = (counts: Float64Array) => counts.map((count) => count / most);
  return { all: share(all), found: found === null ? null : share(found) };
}

/** The whole does not change with every letter of a search. */
const knownAll = new WeakMap<LaneSet, { readonly scale: UnitScale; readonly counts: Float64Array }>();
