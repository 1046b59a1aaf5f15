import type { Certainty } from '#lib/edtf/index.ts';
import { boundsOf, certaintyOf, parseEdtf, plainBounds } from '#lib/edtf/index.ts';
import type { DiplomaticEvent, Kind } from '#lib/model/index.ts';
import { KINDS } from '#lib/model/index.ts';
import { minuteOf } from '../items.ts';

/**
 * What the drawing has to know of every event, as one plain column each, in the order of the timeline's list. Bounds
 * are whole days since 1970, because every EDTF date begins and ends at midnight UTC.
 */
export interface EventColumns {
  /** All events, undated ones included. */
  readonly count: number;
  /** First day; `OPEN_START` where nothing limits the past. */
  readonly start: Int32Array;
  /** The day after the last; `OPEN_END` where nothing limits the future. */
  readonly end: Int32Array;
  /** Minute of the day that a time or part of day stands for; `NO_MINUTE` for none. Known days only. */
  readonly minute: Int16Array;
  /** Place in `CERTAINTIES`; `UNDATED` for events without a date that can be read. */
  readonly certainty: Uint8Array;
  /** Place in `KIND_NAMES`. */
  readonly kind: Uint8Array;
}

export const OPEN_START = -0x80000000;
export const OPEN_END = 0x7fffffff;
export const NO_MINUTE = -1;
export const UNDATED = 255;

/** The classes of dates by their number in a column. */
export const CERTAINTIES: readonly Certainty[] = [
  'day',
  'month',
  'year',
  'period',
  'lasted',
  'ongoing',
  'one-of',
  'before',
  'after',
];

/** The kinds of events by their number in a column. */
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

export const DAY_MS = 86_400_000;

/** Columns with room for `count` events, to be filled by `readColumns`. */
export function emptyColumns(count: number): EventColumns {
  return {
    count,
    start: new Int32Array(count),
    end: new Int32Array(count),
    minute: new Int16Array(count).fill(NO_MINUTE),
    certainty: new Uint8Array(count).fill(UNDATED),
    kind: new Uint8Array(count),
  };
}

const codes: ReadonlyMap<string, number> = new Map(CERTAINTIES.map((name, code) => [name, code]));
const kindCodes: ReadonlyMap<string, number> = new Map(KIND_NAMES.map((name, code) => [name, code]));

/**
 * Reads the events from `from` to `to` (without it) into `columns`: a long list is read in pieces, so that a page can
 * breathe between them. Gives whether their ids ascend, the last one before them included.
 */
export function readColumns(
  events: readonly DiplomaticEvent[],
  from: number,
  to: number,
  columns: EventColumns,
): boolean {
  const bounds = new Float64Array(2);
  let before = from > 0 ? (events[from - 1] as DiplomaticEvent).id : '';
  let isAscending = true;
  for (let place = from; place < to; place += 1) {
    const event = events[place] as DiplomaticEvent;
    if (!(before < event.id)) isAscending = false;
    before = event.id;
    columns.kind[place] = kindCodes.get(event.kind) ?? 0;
    const certainty = event.date === null ? null : readDate(event.date, bounds);
    if (certainty === null) continue;
    columns.certainty[place] = codes.get(certainty) ?? UNDATED;
    columns.start[place] = dayOf(bounds[0] as number);
    columns.end[place] = dayOf(bounds[1] as number);
    if (certainty === 'day' && (event.time !== undefined || event.partOfDay !== undefined)) {
      columns.minute[place] = minuteOf(event) ?? NO_MINUTE;
    }
  }
  return isAscending;
}

function readDate(text: string, bounds: Float64Array): Certainty | null {
  const plain = plainBounds(text, bounds);
  if (plain !== null) return plain;
  const date = parseEdtf(text);
  if (date === null) return null;
  const { earliest, latest } = boundsOf(date);
  bounds[0] = earliest;
  bounds[1] = latest;
  return certaintyOf(date);
}

/** Farthest days that a `Date` can hold: years beyond them stand at that edge. */
const FARTHEST_DAY = 100_000_000;

function dayOf(time: number): number {
  if (time === -Infinity) return OPEN_START;
  if (time === Infinity) return OPEN_END;
  return Math.min(FARTHEST_DAY, Math.max(-FARTHEST_DAY, Math.round(time / DAY_MS)));
}
