import type { DiplomaticEvent, Timeline } from '#lib/model/index.ts';
import { boundsOf } from '#lib/edtf/index.ts';
import { dateOf } from './event-date.ts';

/** What order needs to know of an event: its bounds in UTC ms (±Infinity when open) and its id. */
export interface Ordered {
  readonly earliest: number;
  readonly latest: number;
  readonly id: string;
}

/** Total order of events: earliest bound, then latest bound, then id by code unit. */
export function compareOrdered(a: Ordered, b: Ordered): number {
  return (
    compareNumbers(a.earliest, b.earliest) || compareNumbers(a.latest, b.latest) || compareIds(a.id, b.id)
  );
}

/**
 * Number of each event's note, by event id: 1 for the earliest. Undated events follow the dated ones in id order,
 * so that every event has a number and the numbers have no gaps.
 */
export function noteNumbers(timeline: Timeline): ReadonlyMap<string, number> {
  return new Map(orderedEvents(timeline).map((event, index) => [event.id, index + 1]));
}

/** The events in the order of their numbers: by time, undated ones last in id order. */
export function orderedEvents(timeline: Timeline): readonly DiplomaticEvent[] {
  return timeline.events
    .map((event) => {
      const date = dateOf(event);
      const bounds = date === null ? { earliest: Infinity, latest: Infinity } : boundsOf(date);
      return { event, undated: date === null ? 1 : 0, key: { ...bounds, id: event.id } };
    })
    .sort((a, b) => a.undated - b.undated || compareOrdered(a.key, b.key))
    .map(({ event }) => event);
}

/** Subtraction would give NaN for two equal infinities. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Code units, not `localeCompare`: the same order in every locale. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
