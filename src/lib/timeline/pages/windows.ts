import type { UnitScale } from '../scale.ts';
import { DAY } from '../stretches.ts';

/** What is known of an event to cut time beside it: positions on the unit scale, finite. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** Where its mark stands. */
  readonly at: number;
}

/** A stretch of time in UTC ms, `[from, to)`. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** More pages than this are no print any more. */
export const MOST_PAGES = 60;

/** The least number of equal parts of `[u0, u1]` in which no part has more than `most` marks; at most `MOST_PAGES`. */
export function partsFor(extents: readonly Extent[], u0: number, u1: number, most: number): number {
  for (let parts = 1; parts < MOST_PAGES; parts += 1) {
    const counts = new Array<number>(parts).fill(0);
    for (const { at } of extents) {
      const part = Math.floor(((at - u0) / (u1 - u0)) * parts);
      if (part >= 0 && part < parts) counts[part] = (counts[part] ?? 0) + 1;
    }
    if (Math.max(...counts) <= most) return parts;
  }
  return MOST_PAGES;
}

/** How far from its equal place time may be cut, as a share of a part, and how many places are tried. */
const REACH = 0.2;
const TRIED = 40;

/**
 * Time from `u0` to `u1` in `parts` windows without a gap. On the calendar all have the same scale; elsewhere time is
 * cut at the quietest place near by: in a break, where the fewest events are cut open, at midnight.
 */
export function cutTime(
  scale: UnitScale,
  extents: readonly Extent[],
  { u0, u1, parts }: { readonly u0: number; readonly u1: number; readonly parts: number },
): readonly TimeWindow[] {
  const step = (u1 - u0) / parts;
  const cuts = Array.from({ length: parts - 1 }, (_, index) => {
    const equal = u0 + (index + 1) * step;
    return scale.name === 'calendar' ? equal : quietest(scale, extents, equal, step);
  });
  const times = [u0, ...cuts, u1].map((unit) => scale.toTime(unit));
  return times.slice(0, -1).flatMap((from, index) => {
    const to = times[index + 1] ?? from;
    return to > from ? [{ from, to }] : [];
  });
}

function quietest(scale: UnitScale, extents: readonly Extent[], equal: number, step: number): number {
  const near = Array.from(
    { length: TRIED + 1 },
    (_, index) => equal + REACH * step * ((2 * index) / TRIED - 1),
  );
  const middles = scale.breaks
    .map((each) => (each.u0 + each.u1) / 2)
    .filter((middle) => Math.abs(middle - equal) <= REACH * step);
  const candidates = [...middles, ...near.map((unit) => atMidnight(scale, unit, step))];
  const costs = candidates.map((unit) => ({
    unit,
    cost:
      extents.filter(({ from, to }) => from < unit && unit < to).length +
      Math.abs(unit - equal) / step -
      (middles.includes(unit) ? 0.5 : 0),
  }));
  return costs.reduce((best, each) => (each.cost < best.cost ? each : best)).unit;
}

/** The last midnight before a position, where a window is longer than a few days. */
function atMidnight(scale: UnitScale, unit: number, step: number): number {
  const midnight = scale.toUnit(Math.floor(scale.toTime(unit) / DAY) * DAY);
  return unit - midnight < 0.1 * step ? midnight : unit;
}
