/** Occupied stretches of one row, sorted, never overlapping: `[from, to]` in px; ±Infinity allowed. */
export type Occupied = { readonly from: number; readonly to: number }[];

/** True when nothing stands between `from` and `to`. Stretches that only touch do not disturb each other. */
export function isFree(occupied: Occupied, from: number, to: number): boolean {
  const next = firstEndingAfter(occupied, from);
  const found = occupied[next];
  return found === undefined || found.from >= to;
}

/** Takes a stretch; what it overlaps is merged with it. Changes `occupied`. */
export function occupy(occupied: Occupied, from: number, to: number): void {
  const first = firstEndingAfter(occupied, from);
  let last = first;
  let start = from;
  let end = to;
  for (let each = occupied[last]; each !== undefined && each.from < to; each = occupied[last]) {
    start = Math.min(start, each.from);
    end = Math.max(end, each.to);
    last += 1;
  }
  occupied.splice(first, last - first, { from: start, to: end });
}

function firstEndingAfter(occupied: Occupied, at: number): number {
  let low = 0;
  let high = occupied.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((occupied[middle] as { readonly to: number }).to > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
