import type { DiplomaticEvent, PartOfDay, Timeline } from '#lib/model/index.ts';
import { boundsOf, certaintyOf, parseEdtf, type Certainty, type Edtf } from '#lib/edtf/index.ts';
import { compareOrdered } from './order.ts';

/** An event with a date, read once: the first link of the chain that ends in marks. */
export interface TimelineItem {
  readonly id: string;
  readonly event: DiplomaticEvent;
  readonly date: Edtf;
  readonly certainty: Certainty;
  /** Bounds of the date in UTC ms, `[earliest, latest)`; ∓Infinity when open. */
  readonly earliest: number;
  readonly latest: number;
  /**
   * Moment the dot stands on, UTC ms: the stated time, the middle of the stated part of day, else the middle of
   * the day. `null` for every date that is not one day.
   */
  readonly moment: number | null;
  /** Number of the event's note; 1 for the earliest. */
  readonly number: number;
  /** Dates from outside the documents that could be read. */
  readonly refinements: readonly {
    readonly date: Edtf;
    readonly certainty: Certainty;
    readonly earliest: number;
    readonly latest: number;
  }[];
}

/** The dated events in order of time, and the ids of the undated ones in id order. */
export interface TimelineItems {
  readonly items: readonly TimelineItem[];
  readonly undated: readonly string[];
}

const HOUR = 3_600_000;

/** Middle of each part of a day in hours: a place to stand, not a claim; the tick on the dot says "about then". */
const PART_HOURS: Readonly<Record<PartOfDay, number>> = {
  morning: 9,
  midday: 12,
  afternoon: 15,
  evening: 19,
  night: 22.5,
};

/** Timelines are values and never change, so reading one again gives what it gave before. */
const known = new WeakMap<Timeline, TimelineItems>();

/** Reads every event's date. A date that is not EDTF counts as undated: the drawing never invents a place. */
export function timelineItems(timeline: Timeline): TimelineItems {
  const before = known.get(timeline);
  if (before !== undefined) return before;
  const dated: TimelineItem[] = [];
  const undated: string[] = [];
  for (const event of timeline.events) {
    const date = event.date === null ? null : parseEdtf(event.date);
    if (date === null) undated.push(event.id);
    else dated.push(itemOf(event, date));
  }
  const items = dated.sort(compareOrdered).map((item, index) => ({ ...item, number: index + 1 }));
  const result = { items, undated: undated.sort() };
  known.set(timeline, result);
  return result;
}

/** One event with its date. `number` is 0: who numbers all of them sets it. */
export function itemOf(event: DiplomaticEvent, date: Edtf): TimelineItem {
  const bounds = drawable(date);
  const certainty = certaintyOf(date);
  return {
    id: event.id,
    event,
    date,
    certainty,
    ...bounds,
    moment: certainty === 'day' ? momentOf(event, bounds.earliest) : null,
    number: 0,
    refinements: (event.refinements ?? []).flatMap((refinement) => {
      const outside = parseEdtf(refinement.date);
      return outside === null
        ? []
        : [{ date: outside, certainty: certaintyOf(outside), ...drawable(outside) }];
    }),
  };
}

/** Farthest instants that a `Date` can hold: years beyond them are drawn at that edge. */
const FARTHEST = 8.64e15;

function drawable(date: Edtf): { earliest: number; latest: number } {
  const { earliest, latest } = boundsOf(date);
  return { earliest: held(earliest), latest: held(latest) };
}

function held(time: number): number {
  return Number.isFinite(time) ? Math.min(FARTHEST, Math.max(-FARTHEST, time)) : time;
}

function momentOf(event: DiplomaticEvent, midnight: number): number {
  return midnight + ((minuteOf(event) ?? 12 * 60) * HOUR) / 60;
}

/** Minute of the day that an event's time or part of day stands for, 0 to 1439; `null` where neither is given. */
export function minuteOf(event: Pick<DiplomaticEvent, 'time' | 'partOfDay'>): number | null {
  const stated = event.time === undefined ? null : /^(\d{2}):(\d{2})$/.exec(event.time);
  if (stated !== null) return Number(stated[1]) * 60 + Number(stated[2]);
  return event.partOfDay === undefined ? null : PART_HOURS[event.partOfDay] * 60;
}
