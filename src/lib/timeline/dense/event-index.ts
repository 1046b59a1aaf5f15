import {
  emptyColumns,
  OPEN_END,
  OPEN_START,
  readColumns,
  UNDATED,
  DAY_MS,
  type EventColumns,
} from './columns.ts';
import type { DiplomaticEvent } from '#lib/model/index.ts';
import { countingUp, radixOrder } from './radix.ts';
import { below } from './search.ts';

/**
 * The dated events in order of time, compact and never changed: earliest bound, then latest bound, then id, as
 * everywhere. A plain object of typed arrays, so that a worker can make it and hand it over without a copy.
 * A `position` is a place in this order; the event's number is one more.
 */
export interface EventIndex {
  /** Dated events. */
  readonly count: number;
  /** Place in the timeline's list of events, by position. */
  readonly places: Uint32Array;
  /** First day and the day after the last, by position; see `EventColumns`. `start` ascends. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly minute: Int16Array;
  readonly certainty: Uint8Array;
  readonly kind: Uint8Array;
  /** Places of the undated events in the timeline's list, in id order. */
  readonly undated: Uint32Array;
  /** Farthest `end` of every `BRANCH` positions, of every `BRANCH` of those, and so on. */
  readonly reach: readonly Int32Array[];
}

const BRANCH = 32;

/** Reads a list of events and makes its index, all at once. */
export function indexEvents(events: readonly DiplomaticEvent[]): EventIndex {
  const columns = emptyColumns(events.length);
  const isAscending = readColumns(events, 0, events.length, columns);
  return compileIndex(columns, isAscending ? null : events.map((event) => event.id));
}

/**
 * The index of columns that were read. `ids`: of all events, by place; `null` where they ascend already, which saves
 * sorting texts.
 */
export function compileIndex(columns: EventColumns, ids: readonly string[] | null): EventIndex {
  const inIdOrder = ids === null ? countingUp(columns.count) : idOrder(ids);
  const dated = pick(inIdOrder, columns, true);
  const places = radixOrder(columns.start, radixOrder(columns.end, dated));
  const end = gather(columns.end, places, new Int32Array(places.length));
  return {
    count: places.length,
    places,
    start: gather(columns.start, places, new Int32Array(places.length)),
    end,
    minute: gather(columns.minute, places, new Int16Array(places.length)),
    certainty: gather(columns.certainty, places, new Uint8Array(places.length)),
    kind: gather(columns.kind, places, new Uint8Array(places.length)),
    undated: pick(inIdOrder, columns, false),
    reach: reachOf(end),
  };
}

function pick(places: Uint32Array, { certainty }: EventColumns, isDated: boolean): Uint32Array {
  const picked = new Uint32Array(places.length);
  let count = 0;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] as number;
    picked[count] = place;
    if ((certainty[place] !== UNDATED) === isDated) count += 1;
  }
  return count === places.length ? picked : picked.slice(0, count);
}

/** By code unit, as everywhere. */
function idOrder(ids: readonly string[]): Uint32Array {
  return countingUp(ids.length).sort((a, b) => {
    const [x, y] = [ids[a] as string, ids[b] as string];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

/** `into[i] = from[places[i]]`. */
export function gather<List extends Int32Array | Int16Array | Uint8Array | Uint16Array>(
  from: List,
  places: Uint32Array,
  into: List,
): List {
  for (let at = 0; at < places.length; at += 1) into[at] = from[places[at] as number] as number;
  return into;
}

function reachOf(end: Int32Array): readonly Int32Array[] {
  const levels: Int32Array[] = [];
  let under = end;
  while (under.length > BRANCH) {
    const level = new Int32Array(Math.ceil(under.length / BRANCH)).fill(OPEN_START);
    for (let at = 0; at < under.length; at += 1) {
      const branch = (at / BRANCH) | 0;
      const reach = under[at] as number;
      if (reach > (level[branch] as number)) level[branch] = reach;
    }
    levels.push(level);
    under = level;
  }
  return levels;
}

/**
 * Positions of the events whose bounds touch `[from, to)`, UTC ms, in order: what starts before `to` and ends behind
 * `from`. Takes O(log n + k): a branch whose farthest end lies before the stretch is not entered.
 */
export function overlapping(index: EventIndex, from: number, to: number): Uint32Array {
  const firstDay = from / DAY_MS;
  const limit = to === Infinity ? index.count : below(index.start, to / DAY_MS);
  const found: number[] = [];
  const top = index.reach.length;
  const enter = (level: number, branch: number) => {
    if (level === 0) {
      if ((index.end[branch] as number) > firstDay) found.push(branch);
      return;
    }
    if (!(((index.reach[level - 1] as Int32Array)[branch] as number) > firstDay)) return;
    const size = BRANCH ** (level - 1);
    for (let child = branch * BRANCH; child < (branch + 1) * BRANCH && child * size < limit; child += 1) {
      enter(level - 1, child);
    }
  };
  const size = BRANCH ** top;
  for (let branch = 0; branch * size < limit; branch += 1) enter(top, branch);
  return Uint32Array.from(found);
}

/** Earliest bound of an event, UTC ms; -Infinity where it is open. */
export function earliestAt(index: EventIndex, position: number): number {
  const day = index.start[position] as number;
  return day === OPEN_START ? -Infinity : day * DAY_MS;
}

/** Latest bound of an event, UTC ms; Infinity where it is open. */
export function latestAt(index: EventIndex, position: number): number {
  const day = index.end[position] as number;
  return day === OPEN_END ? Infinity : day * DAY_MS;
}
