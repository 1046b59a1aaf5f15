import { DAY_MS } from './columns.ts';
import type { Run, Span } from './runs.ts';

/**
 * How crowded a run is, by length of the stretch that is counted in: bins of 2ⁿ days, n from `FINEST` on. Tells a
 * zoom what it will meet without looking at the events again.
 */
export interface Crowding {
  /** Most events in one bin. */
  readonly peak: Float64Array;
  /** Bins that hold any. */
  readonly filled: Float64Array;
  /** Most events that go on at one time; 0 for points. */
  readonly together: number;
}

const FINEST = -11;
const COARSEST = 26;
const LEVELS = COARSEST - FINEST + 1;

/** Bins shorter than the dates themselves would count middles, which say nothing. */
const FLOOR: Readonly<Record<Span, number>> = {
  timed: FINEST,
  day: 0,
  month: 5,
  year: 9,
  short: 5,
  medium: 9,
  long: 9,
};

/** Counts a run once. O(n). */
export function crowdingOf(run: Run): Crowding {
  const peak = new Float64Array(LEVELS);
  const filled = new Float64Array(LEVELS);
  const floor = FLOOR[run.span];
  const length = DAY_MS * 2 ** floor;
  // Sorted: no more bins than lie between the first and the last. A million events may share some thousand days.
  const across = Math.floor(((run.mid.at(-1) ?? 0) - (run.mid[0] ?? 0)) / length) + 2;
  const room = Math.min(run.mid.length, across);
  let bins = new Float64Array(room);
  let counts = new Float64Array(room);
  const { mid } = run;
  let size = 0;
  for (let at = 0; at < mid.length; size += 1) {
    const bin = Math.floor((mid[at] as number) / length);
    const first = at;
    // Comparing is several times as fast as dividing, and most have the bin of the one before them.
    const end = (bin + 1) * length;
    do at += 1;
    while (at < mid.length && (mid[at] as number) < end);
    bins[size] = bin;
    counts[size] = at - first;
  }
  bins = bins.subarray(0, size);
  counts = counts.subarray(0, size);
  for (let level = floor; level <= COARSEST; level += 1) {
    if (level > floor) size = halve(bins, counts, size);
    let most = 0;
    for (let at = 0; at < size; at += 1) if ((counts[at] as number) > most) most = counts[at] as number;
    peak[level - FINEST] = most;
    filled[level - FINEST] = size;
  }
  // A date spread over its days is as thin as they are many.
  for (let level = floor - 1; level >= FINEST; level -= 1) {
    peak[level - FINEST] = (peak[level - FINEST + 1] as number) / 2;
    filled[level - FINEST] = filled[level - FINEST + 1] as number;
  }
  return { peak, filled, together: togetherIn(run) };
}

/** Joins neighbouring bins in place; gives how many are left. */
function halve(bins: Float64Array, counts: Float64Array, size: number): number {
  let kept = 0;
  for (let at = 0; at < size; at += 1) {
    const bin = Math.floor((bins[at] as number) / 2);
    if (kept > 0 && bins[kept - 1] === bin)
      counts[kept - 1] = (counts[kept - 1] as number) + (counts[at] as number);
    else {
      bins[kept] = bin;
      counts[kept] = counts[at] as number;
      kept += 1;
    }
  }
  return kept;
}

function togetherIn({ lo, hi }: Run): number {
  if (lo === hi) return 0;
  let most = 0;
  let ended = 0;
  for (let begun = 0; begun < lo.length; begun += 1) {
    while (ended < hi.length && (hi[ended] as number) <= (lo[begun] as number)) ended += 1;
    most = Math.max(most, begun + 1 - ended);
  }
  return most;
}

/** Most events in a stretch of this length, UTC ms: at least as many as in any one, at most about twice. */
export function peakIn(crowding: Crowding, length: number): number {
  return crowding.peak[levelOf(length, Math.ceil)] as number;
}

/** How many stretches of about this length, UTC ms, hold any. */
export function filledIn(crowding: Crowding, length: number): number {
  return crowding.filled[levelOf(length, Math.round)] as number;
}

function levelOf(length: number, round: (level: number) => number): number {
  const level = round(Math.log2(Math.max(1, length) / DAY_MS));
  return Math.min(LEVELS - 1, Math.max(0, level - FINEST));
}
