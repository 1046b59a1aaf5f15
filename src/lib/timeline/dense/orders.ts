import { hasBit, noBits, setBit, type Bits } from './bits.ts';
import { CERTAINTIES, DAY_MS } from './columns.ts';
import type { EventIndex } from './event-index.ts';
import type { Pieces } from './pieces.ts';
import { countingUp, radixPieces } from './radix.ts';

/**
 * Orders of all events, undated ones included, as lists of their numbers: a dated event's number is its position, the
 * undated ones follow in id order. The order of time is the numbers counted up.
 */
export type Order = Uint32Array;

/** How many events are numbered. */
export function rowCount(index: EventIndex): number {
  return index.count + index.undated.length;
}

/** Place in the timeline's list of the event with this number. */
export function placeOf(index: EventIndex, number: number): number {
  return (number < index.count ? index.places[number] : index.undated[number - index.count]) as number;
}

/** By earliest or by latest bound, up or down; undated events come last either way. Open ends are the farthest. */
export function* orderByTime(
  index: EventIndex,
  bound: 'earliest' | 'latest',
  isDown: boolean,
): Pieces<Order> {
  const order = countingUp(rowCount(index));
  if (bound === 'earliest' && !isDown) return order;
  const keys = bound === 'earliest' ? index.start : index.end;
  const dated = order.subarray(0, index.count);
  yield;
  dated.set(yield* radixPieces(isDown ? turned(keys) : keys, dated));
  return order;
}

/** By how well the date is known, the surest first when `isDown` is false; undated is the least sure. */
export function* orderByCertainty(index: EventIndex, isDown: boolean): Pieces<Order> {
  const keys = new Int32Array(rowCount(index)).fill(CERTAINTIES.length);
  keys.set(index.certainty);
  yield;
  return yield* orderByKeys(keys, isDown);
}

/** By a whole number per event number; equal keys stay in the order of time, up or down. */
export function* orderByKeys(keys: Int32Array, isDown: boolean): Pieces<Order> {
  const sorted = isDown ? turned(keys) : keys;
  yield;
  return yield* radixPieces(sorted, countingUp(keys.length));
}

/** Keys that sort the other way. Negation would not hold the least number. */
function turned(keys: Int32Array): Int32Array {
  const others = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) others[at] = ~(keys[at] as number);
  return others;
}

/** The dated events whose bounds touch `[from, to)`, UTC ms: those that `overlapping` finds, as a set of positions. */
export function bitsWithin({ count, start, end }: EventIndex, from: number, to: number): Bits {
  const bits = noBits(count);
  const [firstDay, limitDay] = [from / DAY_MS, to / DAY_MS];
  for (let position = 0; position < count && (start[position] as number) < limitDay; position += 1) {
    if ((end[position] as number) > firstDay) setBit(bits, position);
  }
  return bits;
}

/** The part of an order that a set of numbers holds, in that order; the order itself where nothing is asked. */
export function keptOf(order: Order, kept: Bits | null): Order {
  if (kept === null) return order;
  const part = new Uint32Array(order.length);
  let count = 0;
  for (const number of order) {
    if (!hasBit(kept, number)) continue;
    part[count] = number;
    count += 1;
  }
  return part.slice(0, count);
}
