import type { Mark, Paint } from '../scene.ts';
import { num } from '../marks/coordinates.ts';

/** Columns from a first one, without a last one. */
export type Stretch = readonly [first: number, last: number];

/** Heights and edges of an area that stands on a line. */
export interface Area {
  /** x of the edge before a column as paths write it; there is one more than heights. */
  readonly edge: (at: number) => string;
  readonly heights: Float64Array;
  /** What is drawn of it, left to right. */
  readonly stretches: readonly Stretch[];
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
export function areaMarks({ edge, heights, stretches, base }: Area, paint: Paint): readonly Mark[] {
  const ground = num(base);
  const levels: string[] = [];
  let d = '';
  for (const [first, last] of joined(stretches)) {
    let top = 0;
    for (let at = first; at < last; at += 1) {
      const height = heights[at] as number;
      // Quarters of a px are finer than a screen or a printer shows, and make most neighbours equal.
      const quarters = height <= 0 ? 0 : Math.max(LEAST_INK * 4, Math.round(height * 4));
      if (quarters === top) continue;
      const level = (levels[quarters] ??= num(base - quarters / 4));
      if (top === 0) d += `M${edge(at)},${ground}V${level}`;
      else if (quarters === 0) d += `H${edge(at)}V${ground}Z`;
      else d += `H${edge(at)}V${level}`;
      top = quarters;
    }
    if (top !== 0) d += `H${edge(last)}V${ground}Z`;
  }
  return d === '' ? [] : [{ kind: 'path', d, ...paint }];
}

/** The line that an area stands on, where there is something of it or not. */
export function groundMarks({ edge, stretches, base }: Omit<Area, 'heights'>, paint: Paint): readonly Mark[] {
  const ground = num(base);
  const d = joined(stretches).map(([first, last]) => `M${edge(first)},${ground}H${edge(last)}`);
  return d.length === 0 ? [] : [{ kind: 'path', d: d.join(''), ...paint }];
}

/** Stretches that touch are one: between them no seam shows. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const whole: [number, number][] = [];
  for (const [first, last] of stretches) {
    const before = whole.at(-1);
    if (before !== undefined && before[1] === first) before[1] = last;
    else if (last > first) whole.push([first, last]);
  }
  return whole;
}

/** Highest of the columns from `first`, without `last`. */
export function tallest(heights: Float64Array, first: number, last: number): number {
  let most = 0;
  for (let at = first; at < last; at += 1) if ((heights[at] as number) > most) most = heights[at] as number;
  return most;
}
