import type { UnitScale } from '../scale.ts';
import type { DenseTimeline } from './dense-timeline.ts';
import { filteredOf, lanesShown, type DenseView } from './dense-view.ts';
import { addSpread } from './density.ts';
import type { DenseLane, LaneSet } from './lane-set.ts';

/** How densely events lie over the whole of time, in equal columns of the unit scale. */
export interface OverviewDensity {
  /** From 0 (none) to 1 (most crowded column). */
  readonly all: Float64Array;
  /** What a filter finds, on the same scale; `null` without one. */
  readonly found: Float64Array | null;
}

/** Columns of an overview: two px of a strip as wide as a drawing on a desk. */
const COLUMNS = 480;

/**
 * The density of what a view draws: lanes that are hidden, or not among those picked, are not counted. Dates without an
 * end have no days to be spread over, and are left out.
 */
export function overviewDensity(
  source: DenseTimeline,
  view: Pick<DenseView, 'scale' | 'group' | 'lanes' | 'matching' | 'others'>,
): OverviewDensity {
  const scale = source.scale(view.scale);
  const shown = lanesShown(source, { ...view, window: null, selected: null, standing: [] });
  const all = densityOf(shown, scale);
  const found =
    view.matching !== null && view.others === 'dim'
      ? densityOf(filteredOf(source, shown, view.matching, false), scale)
      : null;
  const most = all.reduce((high, count) => Math.max(high, count), 1e-9);
  const share = (counts: Float64Array) => counts.map((count) => count / most);
  return { all: share(all), found: found === null ? null : share(found) };
}

function densityOf({ lanes }: LaneSet, scale: UnitScale): Float64Array {
  const sum = new Float64Array(COLUMNS);
  for (const lane of lanes) {
    const counts = laneDensity(lane, scale);
    for (let at = 0; at < COLUMNS; at += 1) sum[at] = (sum[at] as number) + (counts[at] as number);
  }
  return sum;
}

/** Counts a lane once for each scale: hiding one of many, or sorting them, only adds up what is known of the others. */
function laneDensity({ runs }: DenseLane, scale: UnitScale): Float64Array {
  const before = known.get(runs);
  if (before?.scale === scale) return before.counts;
  const times = Float64Array.from({ length: COLUMNS + 1 }, (_, at) => scale.toTime(at / COLUMNS));
  const counts = new Float64Array(COLUMNS);
  addSpread(
    runs.filter(({ span }) => span !== 'long'),
    { times },
    counts,
  );
  known.set(runs, { scale, counts });
  return counts;
}

/** By the list of runs: it is the same one however its lane is arranged. */
const known = new WeakMap<DenseLane['runs'], { readonly scale: UnitScale; readonly counts: Float64Array }>();
