/** Something of a height that would like to start at a place. */
export interface Wish {
  /** Where it would start if it stood alone. */
  readonly at: number;
  readonly height: number;
}

/** Wishes that push each other stand as one block. */
interface Pool {
  readonly first: number;
  readonly sum: number;
  readonly count: number;
}

/**
 * Where each one starts so that none overlaps the one before it, all keep their order, none starts above `top`, and
 * the squares of all shifts have the least sum. `gap`: air between two. `bottom`: none ends below it; where all of
 * them together are higher than that, they go on below.
 *
 * Isotonic regression by pooling adjacent violators: what is left of each wish when the heights before it are taken
 * off must not decrease (Best and Chakravarti 1990).
 */
export function leastShift(
  wishes: readonly Wish[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const { height } of wishes) {
    offsets.push(offset);
    offset += height + gap;
  }
  const room = Math.max(top, bottom - Math.max(0, offset - gap));
  const pools: Pool[] = [];
  wishes.forEach(({ at }, index) => {
    let pool: Pool = { first: index, sum: at - (offsets[index] as number), count: 1 };
    for (let last = pools.at(-1); last !== undefined && meanOf(last) >= meanOf(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { first: last.first, sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  // Bounds after the fact are exact: the least sum inside bounds is the least sum, clipped.
  return pools.flatMap((pool) => {
    const start = Math.min(room, Math.max(top, meanOf(pool)));
    return offsets.slice(pool.first, pool.first + pool.count).map((each) => start + each);
  });
}

function meanOf({ sum, count }: Pool): number {
  return sum / count;
}
