import type { Certainty } from '#lib/edtf/index.ts';
import { boundsOf, certaintyOf, parseEdtf, plainBounds } from '#lib/edtf/index.ts';
import type { DiplomaticEvent, Timeline } from '#lib/model/index.ts';
import { minuteOf } from '../items.ts';
import type { Grouping } from '../view.ts';
import { CERTAINTIES, DAY_MS, KIND_NAMES, NO_MINUTE, OPEN_END, OPEN_START } from './columns.ts';
import { laneCoder } from './lane-codes.ts';

/**
 * What the drawing has to know of an event: `RECORD` whole numbers side by side, so that sorting events touches one
 * place in memory for each of them, not one for each column. First day; the day after the last (see `EventIndex`);
 * facts; lane code. A list of events is a list of these, in its own order.
 */
export type EventRecords = Int32Array;

export const RECORD = 4;
/** Places in a record, behind the first day. */
export const END = 1;
export const FACTS = 2;
export const LANE = 3;

/** Facts are class, kind and minute in one number; a class that is none marks an event without a date. */
const NO_CLASS = 0xf;
const KIND_SHIFT = 4;
const MOST_KINDS = 0x3f;
const MINUTE_SHIFT = 10;

/** The facts of a dated event. */
export function factsOf(certainty: number, kind: number, minute: number): number {
  return certainty | (kind << KIND_SHIFT) | ((minute - NO_MINUTE) << MINUTE_SHIFT);
}

/** Place in `CERTAINTIES`. Dated events only. */
export function certaintyIn(facts: number): number {
  return facts & NO_CLASS;
}

/** Place in `KIND_NAMES`. */
export function kindIn(facts: number): number {
  return (facts >>> KIND_SHIFT) & MOST_KINDS;
}

/** Minute of the day that a time or part of day stands for; `NO_MINUTE` for none. */
export function minuteIn(facts: number): number {
  return (facts >>> MINUTE_SHIFT) + NO_MINUTE;
}

/** True for an event with a date that can be read. */
export function isDated(facts: number): boolean {
  return (facts & NO_CLASS) !== NO_CLASS;
}

/** Reads a list of events in pieces, so that a page can breathe between them. */
export interface RecordReader {
  /** The records of the events from `from` to `to` (without it), which must follow those read before. */
  readonly read: (from: number, to: number) => EventRecords;
  /** Lanes by their code, and whether ids ascend, as far as was read. */
  readonly names: () => readonly string[];
  readonly isAscending: () => boolean;
}

const codes: ReadonlyMap<string, number> = new Map(CERTAINTIES.map((name, code) => [name, code]));
const kindCodes: ReadonlyMap<string, number> = new Map(KIND_NAMES.map((name, code) => [name, code]));

/** A reader of the events of a timeline, with their lanes in one grouping. */
export function recordReader(timeline: Timeline, group: Grouping): RecordReader {
  const { events } = timeline;
  const lanes = laneCoder(timeline, group);
  const bounds = new Float64Array(2);
  let idBefore = '';
  let isAscending = true;
  return {
    read: (from, to) => {
      const records = new Int32Array((to - from) * RECORD);
      let at = 0;
      for (let place = from; place < to; place += 1) {
        const event = events[place] as DiplomaticEvent;
        if (!(idBefore < event.id)) isAscending = false;
        idBefore = event.id;
        const { date } = event;
        const certainty = date === null ? null : readDate(date, bounds);
        let minute = NO_MINUTE;
        if (certainty !== null) {
          records[at] = dayOf(bounds[0] as number);
          records[at + END] = dayOf(bounds[1] as number);
          if (certainty === 'day' && (event.time !== undefined || event.partOfDay !== undefined)) {
            minute = minuteOf(event) ?? NO_MINUTE;
          }
        }
        const code = certainty === null ? NO_CLASS : (codes.get(certainty) ?? NO_CLASS);
        records[at + FACTS] = factsOf(code, kindCodes.get(event.kind) ?? 0, minute);
        records[at + LANE] = lanes.codeOf(event);
        at += RECORD;
      }
      return records;
    },
    names: lanes.names,
    isAscending: () => isAscending,
  };
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
