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
  const before: number[] = [];
  let taken = 0;
  for (const { width } of wishes) {
    before.push(taken);
    taken += width + gap;
  }
  const slack = right - left - (taken - gap);
  if (wishes.length > 0 && slack < 0) return null;
  const blocks: { sum: number; count: number }[] = [];
  wishes.forEach(({ at }, index) => {
    let block = { sum: at - (before[index] as number), count: 1 };
    for (let last = blocks.at(-1); last !== undefined && mean(last) > mean(block); last = blocks.at(-1)) {
      block = { sum: block.sum + last.sum, count: block.count + last.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const places: number[] = [];
  for (const block of blocks) {
    // Clipping what is monotone keeps it so, and the clipped answer is the best within the bounds.
    const start = Math.min(left + slack, Math.max(left, mean(block)));
    for (let index = 0; index < block.count; index += 1)
      places.push(start + (before[places.length] as number));
  }
  return places;
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
