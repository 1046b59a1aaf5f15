import type { UnitScale } from '../scale.ts';
import type { CrowdedRun } from './lane-set.ts';
import { countAt, spreadBefore, type Near } from './run-counts.ts';
import type { ZoomLevel } from './zoom-level.ts';

/**
 * Narrow columns of the visible time, left to right. They stand at fixed places of the unit scale; the first and last
 * one are cut by the window.
 */
export interface Columns {
  /** Edges, one more than there are columns: UTC ms and px. */
  readonly times: Float64Array;
  readonly x: Float64Array;
  /** What to multiply a column by because the window cuts it; 1 inside. */
  readonly whole: Float64Array;
  /** How many whole columns make a tile. */
  readonly perTile: number;
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
  const count = level.tiles * perTile;
  const first = Math.floor(u0 * count + 1e-6);
  const last = Math.ceil(u1 * count - 1e-6);
  const edges = last - first + 1;
  const times = new Float64Array(edges);
  const x = new Float64Array(edges);
  const whole = new Float64Array(Math.max(0, edges - 1));
  const perUnit = plot.width / (u1 - u0);
  let before = 0;
  for (let at = 0; at < edges; at += 1) {
    const unit = Math.min(u1, Math.max(u0, (first + at) / count));
    times[at] = scale.toTime(unit);
    x[at] = plot.x + (unit - u0) * perUnit;
    if (at > 0) whole[at - 1] = 1 / Math.max(1e-9, (unit - before) * count);
    before = unit;
  }
  return { times, x, whole, perTile };
}

/** Adds how many events each column holds, every date spread over the days that it may mean. */
export function addSpread(runs: readonly CrowdedRun[], columns: Columns, into: Float64Array): void {
  for (const run of runs) {
    const near: Near = { lo: 0, hi: 0 };
    let before = spreadBefore(run, columns.times[0] as number, near);
    for (let at = 0; at < into.length; at += 1) {
      const after = spreadBefore(run, columns.times[at + 1] as number, near);
      into[at] = (into[at] as number) + Math.max(0, after - before) * (columns.whole[at] as number);
      before = after;
    }
  }
}

/** How many events go on in the middle of each column. */
export function goingOn(runs: readonly CrowdedRun[], columns: Columns): Float64Array {
  const counts = new Float64Array(columns.whole.length);
  for (let at = 0; at < counts.length; at += 1) {
    const middle = ((columns.times[at] as number) + (columns.times[at + 1] as number)) / 2;
    for (const run of runs) counts[at] = (counts[at] as number) + countAt(run, middle);
  }
  return counts;
}
