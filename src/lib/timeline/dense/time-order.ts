import { OPEN_END, OPEN_START } from './columns.ts';
import { radixOrder } from './radix.ts';
import { END, FACTS, isDated, RECORD, type EventRecords } from './records.ts';

/** Events by place in their list: the dated ones in order of time, the others in id order. */
export interface TimeOrder {
  readonly dated: Uint32Array;
  readonly undated: Uint32Array;
}

/** Dates that lie within so many days, some centuries, are counted into days: one pass for each bound. */
const MOST_DAYS = 1 << 17;

/** Days that occur: numbered from 1, with one number before and one behind for open ends. */
interface Days {
  readonly first: number;
  readonly count: number;
}

/**
 * The order of records: earliest bound, then latest bound, then id. `ids`: of all events, by place; `null` where they
 * ascend already, which saves comparing texts.
 */
export function timeOrder(records: EventRecords, ids: readonly string[] | null): TimeOrder {
  const { starts, ends, dated: count } = daysOf(records);
  const isShort = starts.count <= MOST_DAYS && ends.count <= MOST_DAYS;
  const dated = isShort ? countedOrder(records, count, starts, ends) : radixByBounds(records, count);
  const undated = pick(records, false, records.length / RECORD - count);
  if (ids !== null) {
    sortEqual(records, dated, ids);
    sortById(undated, ids);
  }
  return { dated, undated };
}

function radixByBounds(records: EventRecords, count: number): Uint32Array {
  return radixOrder(column(records, 0), radixOrder(column(records, END), pick(records, true, count)));
}

/** Texts are compared only where dates are equal. */
function sortEqual(records: EventRecords, places: Uint32Array, ids: readonly string[]): void {
  const isEqual = (a: number, b: number) =>
    records[a * RECORD] === records[b * RECORD] && records[a * RECORD + END] === records[b * RECORD + END];
  for (let first = 0; first < places.length;) {
    let behind = first + 1;
    while (behind < places.length && isEqual(places[first] as number, places[behind] as number)) behind += 1;
    if (behind > first + 1) sortById(places.subarray(first, behind), ids);
    first = behind;
  }
}

/** By code unit, as everywhere. */
function sortById(places: Uint32Array, ids: readonly string[]): void {
  places.sort((a, b) => {
    const [x, y] = [ids[a] as string, ids[b] as string];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

function daysOf(records: EventRecords): {
  readonly starts: Days;
  readonly ends: Days;
  readonly dated: number;
} {
  let firstStart = OPEN_END;
  let lastStart = OPEN_START;
  let firstEnd = OPEN_END;
  let lastEnd = OPEN_START;
  let dated = 0;
  for (let at = 0; at < records.length; at += RECORD) {
    if (!isDated(records[at + FACTS] as number)) continue;
    dated += 1;
    const start = records[at] as number;
    const end = records[at + END] as number;
    if (start !== OPEN_START && start < firstStart) firstStart = start;
    if (start > lastStart) lastStart = start;
    if (end < firstEnd) firstEnd = end;
    if (end !== OPEN_END && end > lastEnd) lastEnd = end;
  }
  const days = (first: number, last: number): Days => ({ first, count: Math.max(0, last - first + 1) + 2 });
  return { starts: days(firstStart, lastStart), ends: days(firstEnd, lastEnd), dated };
}

/** Number of a day among those that occur. Open ends come first and last. */
function numberOf(day: number, { first, count }: Days): number {
  return day === OPEN_START ? 0 : day === OPEN_END ? count - 1 : day - first + 1;
}

function countedOrder(records: EventRecords, dated: number, starts: Days, ends: Days): Uint32Array {
  const endPlaces = new Uint32Array(ends.count + 1);
  const startPlaces = new Uint32Array(starts.count + 1);
  for (let at = 0; at < records.length; at += RECORD) {
    if (!isDated(records[at + FACTS] as number)) continue;
    const end = numberOf(records[at + END] as number, ends) + 1;
    const start = numberOf(records[at] as number, starts) + 1;
    endPlaces[end] = (endPlaces[end] as number) + 1;
    startPlaces[start] = (startPlaces[start] as number) + 1;
  }
  addUp(endPlaces);
  addUp(startPlaces);
  // By end, each with the number of its start beside it: the second pass then reads one list from end to end.
  const pairs = new Uint32Array(2 * dated);
  for (let at = 0; at < records.length; at += RECORD) {
    if (!isDated(records[at + FACTS] as number)) continue;
    const end = numberOf(records[at + END] as number, ends);
    const to = endPlaces[end] as number;
    endPlaces[end] = to + 1;
    pairs[2 * to] = at / RECORD;
    pairs[2 * to + 1] = numberOf(records[at] as number, starts);
  }
  const order = new Uint32Array(dated);
  for (let each = 0; each < pairs.length; each += 2) {
    const start = pairs[each + 1] as number;
    const to = startPlaces[start] as number;
    startPlaces[start] = to + 1;
    order[to] = pairs[each] as number;
  }
  return order;
}

function addUp(counts: Uint32Array): void {
  for (let at = 1; at < counts.length; at += 1)
    counts[at] = (counts[at] as number) + (counts[at - 1] as number);
}

function pick(records: EventRecords, wanted: boolean, count: number): Uint32Array {
  const picked = new Uint32Array(count);
  for (let place = 0, found = 0; found < count; place += 1) {
    if (isDated(records[place * RECORD + FACTS] as number) !== wanted) continue;
    picked[found] = place;
    found += 1;
  }
  return picked;
}

function column(records: EventRecords, field: number): Int32Array {
  const values = new Int32Array(records.length / RECORD);
  for (let at = 0; at < values.length; at += 1) values[at] = records[at * RECORD + field] as number;
  return values;
}
