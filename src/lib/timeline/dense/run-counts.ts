import { DAY_MS } from './columns.ts';
import type { Run } from './runs.ts';
import { below, belowFrom, upTo } from './search.ts';

/** A run of points: dots, in view when their moment is. */
function isOfPoints(run: Run): boolean {
  return run.lo === run.hi;
}

/** How many events of a run are over before `time` (UTC ms): nothing of them is seen from there on. */
function endedBefore(run: Run, time: number): number {
  return isOfPoints(run) ? below(run.lo, time) : upTo(run.hi, time);
}

/** How many events of a run are seen in `[from, to)`. O(log n). */
export function countIn(run: Run, from: number, to: number): number {
  return Math.max(0, below(run.lo, to) - endedBefore(run, from));
}

/**
 * How many events of a run are seen in `[from, to)` and have their middle before `time`; those whose middle lies before
 * the stretch count from its start on, those whose middle lies behind it count at its end. So every event that is
 * seen is counted in exactly one of the parts into which the stretch is cut. `from ≤ time ≤ to`.
 */
export function countToward(run: Run, from: number, to: number, time: number): number {
  if (time <= from) return 0;
  if (time >= to) return countIn(run, from, to);
  return below(run.mid, time) - endedBefore(run, from);
}

/** How many events of a run go on at `time`. */
export function countAt(run: Run, time: number): number {
  return Math.max(0, upTo(run.lo, time) - upTo(run.hi, time));
}

/** Where the last question found its answers; see `spreadBefore`. */
export interface Near {
  lo: number;
  hi: number;
}

/**
 * How much of a run lies before `time` when every date is spread evenly over the days that it may mean; the whole run
 * has as much as it has events. A point with a stated time is not spread. `near`: from the last question, whose time was
 * no later; it is moved on. O(1) for neighbouring columns, O(log n) at worst.
 */
export function spreadBefore(run: Run, time: number, near: Near): number {
  const { span, lo, hi, shares } = run;
  if (span === 'timed') {
    near.lo = belowFrom(lo, time, near.lo);
    return near.lo;
  }
  if (span === 'day') {
    const midnight = Math.floor(time / DAY_MS) * DAY_MS;
    near.lo = belowFrom(lo, midnight, near.lo);
    const today = belowFrom(lo, midnight + DAY_MS, near.lo) - near.lo;
    return near.lo + (today * (time - midnight)) / DAY_MS;
  }
  near.lo = belowFrom(lo, time, near.lo);
  near.hi = belowFrom(hi, time, near.hi);
  const begun = near.lo;
  const ended = near.hi;
  if (begun === ended) return begun;
  if (shares === null) {
    // Months never overlap by halves, nor do years: all that go on are the same one.
    const from = lo[begun - 1] as number;
    const to = hi[ended] as number;
    return ended + ((begun - ended) * (time - from)) / (to - from);
  }
  const day = time / DAY_MS - shares.base;
  const passed = (shares.loRate[begun] as number) * day - (shares.loStart[begun] as number);
  const over = (shares.hiRate[ended] as number) * day - (shares.hiStart[ended] as number);
  // What is over had gone on growing in the first sum; its share is one each.
  return passed - over + ended;
}
