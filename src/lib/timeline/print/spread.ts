/** A label that wants to stand somewhere on a line. */
export interface Wish {
  /** Where its left edge would stand if it were alone. */
  readonly at: number;
  readonly width: number;
}

/**
 * Left edges of labels on one line, in the order given, as near to what they wish as can be: the sum of squared moves
 * is the least for which no two are closer than `gap` and all stand within `[left, right]`. `null` when they are wider
 * than the line. Isotonic regression by pooling adjacent violators: linear in the number of labels.
 */
export function spread(
  wishes: readonly Wish[],
  gap: number,
  left: number,
  right: number,
): readonly number[] | null {
  // With what stands before it taken off, a label only has to be no further left than the one before.
  let taken = 0;
  for (const { width } of wishes) taken += width + gap;
  const slack = right - left - (taken - gap);
  if (wishes.length > 0 && slack < 0) return null;
  // Blocks of labels that touch: sum of their wishes, and how many they are.
  const sums: number[] = [];
  const counts: number[] = [];
  let last = -1;
  taken = 0;
  for (const { at, width } of wishes) {
    let sum = at - taken;
    let count = 1;
    taken += width + gap;
    while (last >= 0 && mean(sums, counts, last) > sum / count) {
      sum += sums[last] as number;
      count += counts[last] as number;
      last -= 1;
    }
    last += 1;
    sums[last] = sum;
    counts[last] = count;
  }
  const places: number[] = [];
  taken = 0;
  for (let block = 0; block <= last; block += 1) {
    // Clipping what is monotone keeps it so, and the clipped answer is the best within the bounds.
    const start = Math.min(left + slack, Math.max(left, mean(sums, counts, block)));
    for (let index = 0; index < (counts[block] as number); index += 1) {
      const wish = wishes[places.length] as Wish;
      places.push(start + taken);
      taken += wish.width + gap;
    }
  }
  return places;
}

function mean(sums: readonly number[], counts: readonly number[], block: number): number {
  return (sums[block] as number) / (counts[block] as number);
}
