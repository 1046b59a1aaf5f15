import { atOnce, type Pieces } from './pieces.ts';

/**
 * Sorts places by whole numbers, stably and in time that grows with their number only: `order` holds places in
 * `keys`; a new array holds the same places by their key. Equal keys keep their order, so that sorting by the last key
 * first sorts by several. `keys`: any 32-bit integers.
 */
export function radixOrder(keys: Int32Array, order: Uint32Array): Uint32Array {
  return atOnce(radixPieces(keys, order));
}

/** The same in pieces, each of which goes through the list once. */
export function* radixPieces(keys: Int32Array, order: Uint32Array): Pieces<Uint32Array> {
  const { length } = order;
  if (length < 2) return order.slice();
  const [least, most] = extentOf(keys, order);
  yield;
  let from: Uint32Array = order;
  let into: Uint32Array = new Uint32Array(length);
  // A table of counts much longer than the list would cost more than another pass.
  const bits = length < FEW ? 8 : 16;
  // The range may need 33 bits where it runs from open to open, so it is counted in doubles.
  for (let shift = 0; 2 ** shift <= most - least; shift += bits) {
    const radix = 2 ** Math.min(bits, rangeBits(most - least, shift));
    const starts = digitStarts(keys, least, shift, radix, from);
    yield;
    put(keys, least, shift, starts, from, into);
    yield;
    // The order that was given is never written to.
    const spare = from === order ? new Uint32Array(length) : from;
    from = into;
    into = spare;
  }
  return from === order ? order.slice() : from;
}

function extentOf(keys: Int32Array, order: Uint32Array): readonly [least: number, most: number] {
  let least = keys[order[0] as number] as number;
  let most = least;
  for (let at = 0; at < order.length; at += 1) {
    const key = keys[order[at] as number] as number;
    if (key < least) least = key;
    else if (key > most) most = key;
  }
  return [least, most];
}

/** Lists shorter than this are sorted by 8 bits of their keys in each pass, others by 16. */
const FEW = 4096;

/** How many bits of a range are left above `shift`. */
function rangeBits(range: number, shift: number): number {
  return Math.max(1, Math.ceil(Math.log2(range + 1)) - shift);
}

/** Where the places of each digit begin: of the digit of their keys from bit `shift` on, which has `radix` values. */
function digitStarts(
  keys: Int32Array,
  least: number,
  shift: number,
  radix: number,
  from: Uint32Array,
): Uint32Array {
  const starts = new Uint32Array(radix + 1);
  for (let at = 0; at < from.length; at += 1) {
    const digit = ((((keys[from[at] as number] as number) - least) >>> shift) & (radix - 1)) + 1;
    starts[digit] = (starts[digit] as number) + 1;
  }
  for (let digit = 1; digit <= radix; digit += 1) {
    starts[digit] = (starts[digit] as number) + (starts[digit - 1] as number);
  }
  return starts;
}

/** Puts places by that digit. */
function put(
  keys: Int32Array,
  least: number,
  shift: number,
  starts: Uint32Array,
  from: Uint32Array,
  into: Uint32Array,
): void {
  const most = starts.length - 2;
  for (let each = 0; each < from.length; each += 1) {
    const place = from[each] as number;
    const digit = (((keys[place] as number) - least) >>> shift) & most;
    const at = starts[digit] as number;
    into[at] = place;
    starts[digit] = at + 1;
  }
}

/** 0, 1, 2 … up to `length`, without it. */
export function countingUp(length: number): Uint32Array {
  const places = new Uint32Array(length);
  for (let place = 0; place < length; place += 1) places[place] = place;
  return places;
}
