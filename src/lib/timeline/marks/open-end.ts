import type { PlacedItem } from '../placed.ts';

/** A piece of a bar or line with its opacity. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly opacity: number;
}

/** Three even steps, told apart in print and in grey. */
const STEPS = [0.62, 0.36, 0.16];

/** Cuts a date into its firm part and the three steps in which an open end fades, left to right. */
export function fadingPieces(placed: PlacedItem, stepWidth: number): readonly Piece[] {
  const { start, end, openStart, openEnd } = placed;
  const opens = Number(openStart) + Number(openEnd);
  if (opens === 0) return [{ from: start, to: end, opacity: 1 }];
  const step = Math.min(stepWidth, (end - start) / (STEPS.length * opens + 1));
  const before = openStart
    ? STEPS.toReversed().map((opacity, index) => ({
        from: start + index * step,
        to: start + (index + 1) * step,
        opacity,
      }))
    : [];
  const after = openEnd
    ? STEPS.map((opacity, index) => ({
        from: end - (STEPS.length - index) * step,
        to: end - (STEPS.length - index - 1) * step,
        opacity,
      }))
    : [];
  const firm = { from: before.at(-1)?.to ?? start, to: after[0]?.from ?? end, opacity: 1 };
  return [...before, firm, ...after];
}
