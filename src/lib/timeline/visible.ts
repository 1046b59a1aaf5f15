import type { Box } from './scene.ts';
import type { TimeKnot } from './piecewise.ts';
import type { UnitScale } from './scale.ts';

/** The part of time that is drawn, as pixels: the unit scale seen through the window. */
export interface VisibleTime {
  readonly scale: UnitScale;
  /** x of a UTC instant; ±Infinity for ±Infinity; may lie outside the plot. */
  readonly x: (time: number) => number;
  /** Window in UTC ms, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Edges of the plot. */
  readonly left: number;
  readonly right: number;
  /** How many times larger than the whole timeline; 1 shows everything. */
  readonly zoom: number;
  /** Worked out when they are first asked for: the even scale has thousands. */
  readonly knots: readonly TimeKnot[];
  /** Unfolded stretches inside the plot, left to right. */
  readonly segments: readonly VisibleSegment[];
  readonly breaks: readonly VisibleBreak[];
}

/** A stretch between breaks: UTC ms and x, clipped to the plot. */
export interface VisibleSegment {
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
}

/** A break with its whole extent in time and its visible extent in x. */
export interface VisibleBreak extends VisibleSegment {
  /** Where its edges would stand without clipping. */
  readonly edge0: number;
  readonly edge1: number;
}

/** `plot`: where time runs. An empty or reversed window counts as none. */
export function visibleTime(
  scale: UnitScale,
  window: { readonly from: number; readonly to: number } | null,
  plot: Pick<Box, 'x' | 'width'>,
): VisibleTime {
  const { u0, u1 } = windowUnits(scale, window);
  const perUnit = plot.width / (u1 - u0);
  const toX = (unit: number) => plot.x + (unit - u0) * perUnit;
  const left = plot.x;
  const right = plot.x + plot.width;
  const from = scale.toTime(u0);
  const to = scale.toTime(u1);
  let knots: readonly TimeKnot[] | null = null;
  const breaks = scale.breaks
    .filter((each) => each.u1 > u0 && each.u0 < u1)
    .map((each) => ({
      from: each.from,
      to: each.to,
      edge0: toX(each.u0),
      edge1: toX(each.u1),
      x0: Math.max(left, toX(each.u0)),
      x1: Math.min(right, toX(each.u1)),
    }));
  return {
    scale,
    x: (time) => (Number.isFinite(time) ? toX(scale.toUnit(time)) : time),
    from,
    to,
    left,
    right,
    zoom: 1 / (u1 - u0),
    get knots() {
      return (knots ??= [
        { time: from, x: left },
        ...scale.knots
          .filter((knot) => knot.to > u0 && knot.to < u1 && knot.from > from && knot.from < to)
          .map((knot) => ({ time: knot.from, x: toX(knot.to) })),
        { time: to, x: right },
      ]);
    },
    segments: segmentsBetween(breaks, { from, to, x0: left, x1: right }),
    breaks,
  };
}

/** The window as positions of the unit scale; everything when there is none. */
export function windowUnits(
  scale: UnitScale,
  window: { readonly from: number; readonly to: number } | null,
): { readonly u0: number; readonly u1: number } {
  if (window === null) return { u0: 0, u1: 1 };
  const u0 = scale.toUnit(window.from);
  const u1 = scale.toUnit(window.to);
  return Number.isFinite(u0) && Number.isFinite(u1) && u1 > u0 ? { u0, u1 } : { u0: 0, u1: 1 };
}

function segmentsBetween(breaks: readonly VisibleBreak[], whole: VisibleSegment): readonly VisibleSegment[] {
  const segments: VisibleSegment[] = [];
  let { from, x0 } = whole;
  for (const each of breaks) {
    segments.push({ from, to: each.from, x0, x1: each.x0 });
    from = each.to;
    x0 = each.x1;
  }
  segments.push({ from, to: whole.to, x0, x1: whole.x1 });
  return segments.filter((segment) => segment.x1 > segment.x0 && segment.to > segment.from);
}
