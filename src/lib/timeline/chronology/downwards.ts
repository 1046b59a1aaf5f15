import { interpolate, timeAt } from '../piecewise.ts';
import type { AxisStep, UnitScale } from '../scale.ts';
import type { View } from '../view.ts';
import { visibleTime, type VisibleTime } from '../visible.ts';

/** Room that a label asks for at a moment, UTC ms; the air to the next one included. */
export interface Need {
  readonly time: number;
  readonly height: number;
}

/** Heights that follow the size of type, in user units. */
export interface SpineSizes {
  /** Of a break. */
  readonly fold: number;
  /** Least height of an unfolded stretch. */
  readonly least: number;
  /** Of one line of a label: how far a known day reaches on the even scale. */
  readonly line: number;
}

/** In a step of the even scale the end of its date stands before this share of it. */
const CORE_BEFORE = 0.8;

/** A part of the spine within which time runs evenly, in positions of the window, 0 to 1. */
interface Block {
  readonly u0: number;
  readonly u1: number;
  readonly isFold: boolean;
}

/**
 * Time running downwards from `top`, as high as the labels need: every unfolded stretch gets `stretch` times the
 * height of the labels that stand in it, every step of the even scale that of its own. Gives what `visibleTime` gives,
 * with y in the place of x.
 */
export function downwards(
  scale: UnitScale,
  window: View['window'],
  needs: readonly Need[],
  sizes: SpineSizes,
  top: number,
  stretch: number,
): VisibleTime {
  const units = visibleTime(scale, window, { x: 0, width: 1 });
  const blocks = blocksOf(units);
  const heights = blocks.map(({ isFold }) => (isFold ? sizes.fold : 0));
  const counts = blocks.map(() => 0);
  for (const { time, height } of needs) {
    const unit = Math.min(1, Math.max(0, units.x(time)));
    const found = Math.max(
      0,
      blocks.findLastIndex(({ u0, isFold }) => u0 <= unit + 1e-9 && !isFold),
    );
    heights[found] = (heights[found] ?? 0) + height * stretch;
    counts[found] = (counts[found] ?? 0) + 1;
  }
  const least = scale.name === 'even' ? 2 * sizes.line : sizes.least;
  const inner = units.knots.map(({ x }) => x);
  const knots: { from: number; to: number }[] = [];
  let y = top;
  blocks.forEach(({ u0, u1 }, index) => {
    const height = Math.max(blocks[index]?.isFold === true ? 0 : least, heights[index] ?? 0);
    knots.push({ from: u0, to: y });
    if (scale.name === 'even') {
      const step = stepOf(scale, units, u0, u1);
      // Air before the first step takes no more than a hair.
      if (step.unit > u0 + 1e-9) knots.push({ from: step.unit, to: y + 1 });
      const isAlone = (counts[index] ?? 0) < 2;
      const core = inner.find((unit) => unit > step.unit + 1e-9 && unit < u0 + CORE_BEFORE * (u1 - u0));
      if (core !== undefined) {
        knots.push({ from: core, to: y + 1 + coreHeight(step.known, height - 1, isAlone, sizes) });
      }
    }
    y += height;
  });
  knots.push({ from: 1, to: y });
  return warped(units, knots, top, y);
}

/** Which step stands from `u0` to `u1`, and where it begins. */
function stepOf(
  { steps }: UnitScale,
  { x }: VisibleTime,
  u0: number,
  u1: number,
): { readonly unit: number; readonly known: AxisStep['known'] } {
  const step = steps.findLast(({ time }) => x(time) < u1 - 1e-9);
  return { unit: step === undefined ? u0 : Math.max(u0, x(step.time)), known: step?.known ?? 'year' };
}

/**
 * A known day reaches over the first line of its label; a longer date, or a day with several events, over most of its
 * step.
 */
function coreHeight(
  known: AxisStep['known'],
  height: number,
  isAlone: boolean,
  { line }: SpineSizes,
): number {
  return known === 'day' && isAlone ? Math.min(line, height / 2) : Math.max(height - 0.6 * line, height / 2);
}

/** Stretches and folds between them, or the steps of the even scale, from the start of the window on. */
function blocksOf({ scale, segments, breaks, x }: VisibleTime): readonly Block[] {
  if (scale.name === 'even') {
    const starts = scale.steps.map(({ time }) => x(time)).filter((unit) => unit > 1e-9 && unit < 1 - 1e-9);
    // What comes before the first step belongs to it.
    const rest = scale.steps[0] === undefined || x(scale.steps[0].time) < 1e-9 ? starts : starts.slice(1);
    return [0, ...rest].map((u0, index) => ({ u0, u1: rest[index] ?? 1, isFold: false }));
  }
  return [
    ...segments.map(({ x0, x1 }) => ({ u0: x0, u1: x1, isFold: false })),
    ...breaks.map(({ x0, x1 }) => ({ u0: x0, u1: x1, isFold: true })),
  ].sort((a, b) => a.u0 - b.u0);
}

/** The time of the window with its positions moved to where `knots` say. */
function warped(
  units: VisibleTime,
  knots: readonly { readonly from: number; readonly to: number }[],
  top: number,
  bottom: number,
): VisibleTime {
  const to = (unit: number) => held(interpolate(knots, unit), top, bottom);
  const between = <S extends { readonly x0: number; readonly x1: number }>(each: S): S => ({
    ...each,
    x0: to(each.x0),
    x1: to(each.x1),
  });
  const own = knots.map(({ from, to: y }) => ({ time: timeAt(units.knots, from), x: y }));
  return {
    ...units,
    x: (time) => to(units.x(time)),
    left: top,
    right: bottom,
    knots: own,
    segments: units.segments.map(between),
    breaks: units.breaks.map((each) => ({ ...between(each), edge0: to(each.edge0), edge1: to(each.edge1) })),
  };
}

/** Sums of heights end a hair beside the edge: what stands on the edge of the window is in it. */
function held(y: number, top: number, bottom: number): number {
  if (Math.abs(y - top) < 1e-6) return top;
  return Math.abs(y - bottom) < 1e-6 ? bottom : y;
}
