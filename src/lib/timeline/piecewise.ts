/** A point of a piecewise linear map. */
export interface Knot {
  readonly from: number;
  readonly to: number;
}

/**
 * Value of the piecewise linear map through `knots` at `at`. Beyond the first and last knot the end pieces go on.
 * `knots`: at least two, strictly increasing in `from` and in `to`. ±Infinity stays ±Infinity.
 */
export function interpolate(knots: readonly Knot[], at: number): number {
  if (!Number.isFinite(at)) return at;
  let low = 0;
  let high = knots.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((knots[middle] as Knot).from <= at) low = middle;
    else high = middle - 1;
  }
  const a = knots[low] as Knot;
  const b = knots[low + 1] as Knot;
  // Measured from the nearer end: exact at both knots, whatever the magnitudes.
  const share = (at - a.from) / (b.from - a.from);
  return share <= 0.5 ? a.to + share * (b.to - a.to) : b.to - (1 - share) * (b.to - a.to);
}

/** The same map read backwards. */
export function inverted(knots: readonly Knot[]): readonly Knot[] {
  return knots.map((knot) => ({ from: knot.to, to: knot.from }));
}

/** A point of a scene's map between UTC ms and x. */
export interface TimeKnot {
  readonly time: number;
  readonly x: number;
}

/** UTC ms at `x` on a scene's map; beyond its ends the end pieces go on. */
export function timeAt(knots: readonly TimeKnot[], x: number): number {
  return interpolate(
    knots.map((knot) => ({ from: knot.x, to: knot.time })),
    x,
  );
}

/** `x` of a UTC instant on a scene's map; beyond its ends the end pieces go on. */
export function xAt(knots: readonly TimeKnot[], time: number): number {
  return interpolate(
    knots.map((knot) => ({ from: knot.time, to: knot.x })),
    time,
  );
}
