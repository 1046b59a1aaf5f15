/** A sorted list of numbers, ascending. */
export type Sorted = Float64Array | Int32Array | Uint32Array;

/** How many of a sorted list are below `value`: the first place where it could stand. */
export function below(list: Sorted, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of a sorted list are at most `value`. */
export function upTo(list: Sorted, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The same as `below`, for values that come in ascending order: `near` is the last answer. Strides double, so that the
 * next column costs little and a far one no more than a search from the start.
 */
export function belowFrom(list: Sorted, value: number, near: number): number {
  let low = near;
  let stride = 1;
  while (low + stride <= list.length && (list[low + stride - 1] as number) < value) {
    low += stride;
    stride *= 2;
  }
  let high = Math.min(list.length, low + stride);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
