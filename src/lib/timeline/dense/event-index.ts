import { DAY_MS, OPEN_END, OPEN_START } from './columns.ts';
import type { Timeline } from '#lib/model/index.ts';
import {
  certaintyIn,
  END,
  FACTS,
  kindIn,
  LANE,
  minuteIn,
  RECORD,
  recordReader,
  type EventRecords,
} from './records.ts';
import { below } from './search.ts';
import { timeOrder } from './time-order.ts';

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
  /** First day, by position, ascending; `OPEN_START` where nothing limits the past. */
  readonly start: Int32Array;
  /** The day after the last; `OPEN_END` where nothing limits the future. */
  readonly end: Int32Array;
  /** Minute of the day that a time or part of day stands for; `NO_MINUTE` for none. Known days only. */
  readonly minute: Int16Array;
  /** Place in `CERTAINTIES`. */
  readonly certainty: Uint8Array;
  /** Place in `KIND_NAMES`. */
  readonly kind: Uint8Array;
  /** Places of the undated events in the timeline's list, in id order. */
  readonly undated: Uint32Array;
  /** Farthest `end` of every `BRANCH` positions, of every `BRANCH` of those, and so on. */
  readonly reach: readonly Int32Array[];
}

const BRANCH = 32;
/** Records that are read together. */
const BLOCK = 256;

/** Reads a list of events and makes its index, all at once. */
export function indexEvents(events: Timeline['events']): EventIndex {
  const reader = recordReader({ ...NO_EVENTS, events }, 'none');
  const records = reader.read(0, events.length);
  return compileIndex(records, reader.isAscending() ? null : events.map((event) => event.id)).index;
}

const NO_EVENTS: Timeline = { format: 'dateline/1', title: '', dek: '', documents: [], events: [] };

/** The index of records, and the code of each event's lane by position. `ids`: see `timeOrder`. */
export function compileIndex(
  records: EventRecords,
  ids: readonly string[] | null,
): { readonly index: EventIndex; readonly lanes: Uint16Array } {
  const { dated: places, undated } = timeOrder(records, ids);
  const count = places.length;
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const minute = new Int16Array(count);
  const certainty = new Uint8Array(count);
  const kind = new Uint8Array(count);
  const lanes = new Uint16Array(count);
  // Records lie far apart. The short loop asks memory for many of them at a time, the long one finds them near.
  for (let first = 0; first < count; first += BLOCK) {
    const behind = Math.min(count, first + BLOCK);
    for (let position = first; position < behind; position += 1) {
      start[position] = records[(places[position] as number) * RECORD] as number;
    }
    for (let position = first; position < behind; position += 1) {
      const at = (places[position] as number) * RECORD;
      const facts = records[at + FACTS] as number;
      end[position] = records[at + END] as number;
      minute[position] = minuteIn(facts);
      certainty[position] = certaintyIn(facts);
      kind[position] = kindIn(facts);
      lanes[position] = records[at + LANE] as number;
    }
  }
  return {
    index: { count, places, start, end, minute, certainty, kind, undated, reach: reachOf(end) },
    lanes,
  };
}

function reachOf(end: Int32Array): readonly Int32Array[] {
  const levels: Int32Array[] = [];
  let under = end;
  while (under.length > BRANCH) {
    const level = new Int32Array(Math.ceil(under.length / BRANCH));
    for (let branch = 0; branch < level.length; branch += 1) {
      const behind = Math.min(under.length, (branch + 1) * BRANCH);
      let most = OPEN_START;
      for (let at = branch * BRANCH; at < behind; at += 1) {
        if ((under[at] as number) > most) most = under[at] as number;
      }
      level[branch] = most;
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
