import type { PlacedItem } from '../placed.ts';

/** Marks whose signs stand closer than this, in sizes of the sign, would have one "?" written over another. */
const CLOSEST = 0.95;

/**
 * The marks that carry their own "?". Where a timeline has more marks at a time than columns, marks share a column, and
 * one sign serves all that end at the same place: the one drawn last, which nothing covers. `marks`: in the order of
 * drawing; `size`: of the sign, in user units.
 */
export function signedMarks(marks: readonly PlacedItem[], size: number): ReadonlySet<PlacedItem> {
  const signed = new Set<PlacedItem>();
  const taken = new Map<number, number[]>();
  for (const mark of marks.toReversed()) {
    if (!mark.item.date.uncertain) continue;
    const ends = taken.get(mark.y) ?? [];
    if (ends.some((end) => Math.abs(end - mark.ink1) < CLOSEST * size)) continue;
    ends.push(mark.ink1);
    taken.set(mark.y, ends);
    signed.add(mark);
  }
  return signed;
}
