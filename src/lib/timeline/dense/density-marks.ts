import type { Mark, Paint } from '../scene.ts';
import { num } from '../marks/coordinates.ts';

/** Heights and edges of an area that stands on a line. */
export interface Area {
  /** Edges of the columns, px, one more than heights. */
  readonly x: Float64Array;
  readonly heights: Float64Array;
  /** Columns drawn: from `first`, without `last`. */
  readonly first: number;
  readonly last: number;
  /** y of the line that it stands on. */
  readonly base: number;
}

/** What there is must be seen, however little, px. */
const LEAST_INK = 0.75;

/**
 * Density as an area of steps, one per column; empty columns part it. Nothing when all are empty.
 *
 *        ▁▂
 *     ▂▅██▇▃   ▁▂
 */
export function areaMarks({ x, heights, first, last, base }: Area, paint: Paint): readonly Mark[] {
  const parts: string[] = [];
  const ground = num(base);
  let top = 0;
  for (let at = first; at < last; at += 1) {
    const height = heights[at] as number;
    // Quarters of a px are finer than a screen or a printer shows, and make most neighbours equal.
    const next = height <= 0 ? 0 : Math.max(LEAST_INK, Math.round(height * 4) / 4);
    if (next === top) continue;
    const left = num(x[at] as number);
    if (top === 0) parts.push(`M${left},${ground}V${num(base - next)}`);
    else if (next === 0) parts.push(`H${left}V${ground}Z`);
    else parts.push(`H${left}V${num(base - next)}`);
    top = next;
  }
  if (top !== 0) parts.push(`H${num(x[last] as number)}V${ground}Z`);
  return parts.length === 0 ? [] : [{ kind: 'path', d: parts.join(''), ...paint }];
}

/** Highest of the columns from `first`, without `last`. */
export function tallest(heights: Float64Array, first: number, last: number): number {
  let most = 0;
  for (let at = first; at < last; at += 1) if ((heights[at] as number) > most) most = heights[at] as number;
  return most;
}
