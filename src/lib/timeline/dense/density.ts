import { num } from '../marks/coordinates.ts';
import type { UnitScale } from '../scale.ts';
import type { CrowdedRun } from './lane-set.ts';
import { countAt, spreadBefore, type Near } from './run-counts.ts';
import type { ZoomLevel } from './zoom-level.ts';

/**
 * Narrow columns of the visible time, left to right. They stand at fixed places of the unit scale; the window cuts the
 * outermost ones in x only: what is seen of them is as high as all of them.
 */
export interface Columns {
  /** Number of the first, counted from the beginning of the whole. */
  readonly first: number;
  readonly count: number;
  /** Edges, one more than there are columns: UTC ms, and px. */
  readonly times: Float64Array;
  readonly x: Float64Array;
  /** x of the edge before a column as paths write it: those of all lanes end at the same edges. */
  readonly edge: (at: number) => string;
}

/** `u0`, `u1`: the visible part in units; `perTile`: columns of a tile. */
export function columnsOf(
  scale: UnitScale,
  level: ZoomLevel,
  window: { readonly u0: number; readonly u1: number },
  plot: { readonly x: number; readonly width: number },
  perTile: number,
): Columns {
  const { u0, u1 } = window;
  const all = level.tiles * perTile;
  const first = Math.floor(u0 * all + 1e-6);
  const last = Math.max(first + 1, Math.ceil(u1 * all - 1e-6));
  const times = new Float64Array(last - first + 1);
  const x = new Float64Array(last - first + 1);
  const perUnit = plot.width / (u1 - u0);
  for (let at = 0; at < times.length; at += 1) {
    const unit = (first + at) / all;
    times[at] = scale.toTime(unit);
    x[at] = plot.x + (Math.min(u1, Math.max(u0, unit)) - u0) * perUnit;
  }
  const words: string[] = [];
  return { first, count: last - first, times, x, edge: (at) => (words[at] ??= num(x[at] as number)) };
}

/** Adds how many events each column holds, every date spread over the days that it may mean. */
export function addSpread(
  runs: readonly CrowdedRun[],
  columns: Pick<Columns, 'times'>,
  into: Float64Array,
): void {
  for (const run of runs) {
    const near: Near = { lo: 0, hi: 0 };
    let before = spreadBefore(run, columns.times[0] as number, near);
    for (let at = 0; at < into.length; at += 1) {
      const after = spreadBefore(run, columns.times[at + 1] as number, near);
      into[at] = (into[at] as number) + Math.max(0, after - before);
      before = after;
    }
  }
}

/** How many events go on in the middle of each column. */
export function goingOn(runs: readonly CrowdedRun[], columns: Pick<Columns, 'times'>): Float64Array {
  const counts = new Float64Array(columns.times.length - 1);
  for (let at = 0; at < counts.length; at += 1) {
    const middle = ((columns.times[at] as number) + (columns.times[at + 1] as number)) / 2;
    for (const run of runs) counts[at] = (counts[at] as number) + countAt(run, middle);
  }
  return counts;
}

/** What columns hold, from the one numbered `first`. */
export type KeptColumns = (first: number, count: number) => Float64Array;

/** Columns that are worked out together. */
const CHUNK = 96;
/** Chunks that are kept: some screens of them. */
const MOST_CHUNKS = 24;

/**
 * Works columns out as they are asked for and keeps them. They stand at fixed places, so that panning and zooming, up to
 * the next step, ask for the same ones again. `count` gives what the columns between these edges (UTC ms) hold.
 */
export function keptColumns(
  scale: UnitScale,
  level: ZoomLevel,
  perTile: number,
  count: (columns: Pick<Columns, 'times'>) => Float64Array,
): KeptColumns {
  const all = level.tiles * perTile;
  const chunks = new Map<number, Float64Array>();
  const chunkAt = (chunk: number): Float64Array => {
    const before = chunks.get(chunk);
    if (before !== undefined) return before;
    const times = new Float64Array(CHUNK + 1);
    for (let at = 0; at <= CHUNK; at += 1) times[at] = scale.toTime((chunk * CHUNK + at) / all);
    const made = count({ times });
    if (chunks.size >= MOST_CHUNKS) chunks.clear();
    chunks.set(chunk, made);
    return made;
  };
  return (first, length) => {
    const counts = new Float64Array(length);
    for (let chunk = Math.floor(first / CHUNK); chunk * CHUNK < first + length; chunk += 1) {
      const start = chunk * CHUNK;
      const from = Math.max(first, start);
      const to = Math.min(first + length, start + CHUNK);
      counts.set(chunkAt(chunk).subarray(from - start, to - start), from - first);
    }
    return counts;
  };
}
