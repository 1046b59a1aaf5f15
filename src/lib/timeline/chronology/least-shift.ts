import { spread } from '../print/spread.ts';

/** Something of a height that would like to start at a place. */
export interface Wish {
  /** Where it would start if it stood alone. */
  readonly at: number;
  readonly height: number;
}

/** Sums of heights end a hair beside what they fill exactly. */
const HAIR = 1e-6;

/**
 * Where each one starts so that none overlaps the one before it, all keep their order, none starts above `top`, and
 * the squares of all shifts have the least sum. `gap`: air between two. `bottom`: none ends below it; where all of
 * them together are higher than that, they go on below.
 */
export function leastShift(
  wishes: readonly Wish[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const total = wishes.reduce((sum, { height }) => sum + height + gap, -gap);
  const places = spread(
    wishes.map(({ at, height }) => ({ at, width: height })),
    gap,
    top,
    Math.max(bottom, top + total + HAIR),
  );
  if (places === null) throw new RangeError('Labels are higher than all of them together');
  return places;
}
