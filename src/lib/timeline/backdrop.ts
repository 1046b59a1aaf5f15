import { lineThrough, num } from './marks/coordinates.ts';
import type { Mark } from './scene.ts';
import type { Theme } from './theme.ts';
import type { VisibleBreak, VisibleTime } from './visible.ts';

const DAY = 86_400_000;
/** A day narrower than this has no column of its own, px. */
const WIDE_DAY = 24;

/** Columns behind the plot. */
export interface Column {
  readonly x0: number;
  readonly x1: number;
}

/** Every other day where days are wide: even days since 1970, so that panning never swaps light and dark. */
export function dayColumns(time: VisibleTime): readonly Column[] {
  if (time.scale.name === 'even') return [];
  return time.segments.flatMap((segment) => {
    if (((segment.x1 - segment.x0) / (segment.to - segment.from)) * DAY <= WIDE_DAY) return [];
    const columns: Column[] = [];
    for (let day = Math.floor(segment.from / DAY); day * DAY < segment.to; day += 1) {
      if (day % 2 !== 0) continue;
      const x0 = Math.max(segment.x0, time.x(day * DAY));
      const x1 = Math.min(segment.x1, time.x((day + 1) * DAY));
      if (x1 > x0) columns.push({ x0, x1 });
    }
    return columns;
  });
}

export function columnMarks(
  columns: readonly Column[],
  top: number,
  bottom: number,
  theme: Theme,
): readonly Mark[] {
  const ends = `V${num(bottom)}H`;
  const d = columns.map(({ x0, x1 }) => `M${num(x0)},${num(top)}${ends}${num(x1)}V${num(top)}Z`);
  return d.length === 0 ? [] : [{ kind: 'path', d: d.join(''), fill: theme.band }];
}

/** Breaks narrower than this, px, have one torn edge in the middle; wider ones two, with nothing between. */
const WIDE_BREAK = 56;

/** x of the torn edges of one break, left to right; they may lie outside the plot. */
export function tornX({ edge0, edge1 }: VisibleBreak): readonly number[] {
  return edge1 - edge0 < WIDE_BREAK ? [(edge0 + edge1) / 2] : [edge0, edge1];
}

/** x of the torn edges of all breaks that are seen. */
export function tornEdges(time: VisibleTime): readonly number[] {
  return time.breaks.flatMap(tornX).filter((x) => x >= time.left && x <= time.right);
}

/**
 * The torn edge of folded time, top to bottom.
 *
 *     ╲
 *     ╱
 *     ╲
 */
export function tornEdge(x: number, top: number, bottom: number, theme: Theme): Mark {
  const step = theme.sizes.tick / 3;
  const points: (readonly [number, number])[] = [];
  for (let index = 0; top + index * step <= bottom; index += 1) {
    points.push([x + (index % 2 === 0 ? -1 : 1) * step * 0.55, top + index * step]);
  }
  return {
    kind: 'path',
    d: lineThrough(points),
    stroke: theme.rule,
    strokeWidth: theme.strokes.hair,
    join: 'miter',
  };
}
