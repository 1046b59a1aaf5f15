import { groups } from 'd3';
import type { TimelineItem } from '../items.ts';
import type { Locale } from '../languages/language.ts';
import { AXIS_LEVELS, type TickRule } from '../ticks.ts';

/** One line of a chronology: an event, or a count of the events of a period that have no line of their own. */
export type Entry =
  | { readonly kind: 'event'; readonly item: TimelineItem; readonly at: number }
  | { readonly kind: 'more'; readonly count: number; readonly period: string; readonly at: number };

/** More lines than this are a book and no figure. */
export const MOST_ENTRIES = 300;
/** More periods than this would leave too few lines for events. */
const MOST_PERIODS = MOST_ENTRIES / 5;

/**
 * The lines of a chronology in order of time. Beyond 300 events the rest is counted by day, month, year or longer,
 * each count behind the last event of its period; every event is in one line or in one count. Pinned events come
 * first, then those with several sources, then the earliest. `from`: start of the time shown, where open dates begin.
 */
export function entriesOf(
  items: readonly TimelineItem[],
  pinned: ReadonlySet<string>,
  from: number,
  locale: Locale,
): readonly Entry[] {
  const events = items
    .map((item) => ({ kind: 'event' as const, item, at: Math.max(from, item.earliest) }))
    .sort(compareEvents);
  if (events.length <= MOST_ENTRIES) return events;
  const { rule, periods } = periodsOf(events);
  const each = mostOfEach(periods.map(({ length }) => length));
  return periods.flatMap((members): readonly Entry[] => {
    const kept = new Set(members.toSorted((a, b) => weight(b, pinned) - weight(a, pinned)).slice(0, each));
    const last = members.at(-1);
    const count = members.length - kept.size;
    if (count === 0 || last === undefined) return members;
    const period = rule.words(rule.floor(last.at), locale)[0] ?? '';
    return [...members.filter((member) => kept.has(member)), { kind: 'more', count, period, at: last.at }];
  });
}

/** A line of an event. */
export type EventEntry = Extract<Entry, { kind: 'event' }>;

/** As events are numbered; hours part those of one day, so that no line to a label crosses another. */
function compareEvents(a: EventEntry, b: EventEntry): number {
  const isAlike = a.item.earliest === b.item.earliest && a.item.latest === b.item.latest;
  return (isAlike ? momentOf(a) - momentOf(b) : 0) || a.item.number - b.item.number;
}

function momentOf({ item, at }: EventEntry): number {
  return item.moment ?? at;
}

/** Days, months, years, decades, centuries: what stands above the ticks of the axis. */
const PERIODS: readonly TickRule[] = AXIS_LEVELS.flatMap(({ coarse }) => coarse ?? []);

/** The events by the finest period of which there are not too many. */
function periodsOf(events: readonly EventEntry[]): {
  readonly rule: TickRule;
  readonly periods: readonly (readonly EventEntry[])[];
} {
  for (const rule of PERIODS) {
    const periods = groups(events, ({ at }) => rule.floor(at)).map(([, members]) => members);
    if (periods.length <= MOST_PERIODS || rule === PERIODS.at(-1)) return { rule, periods };
  }
  throw new RangeError('There are no periods to count events by');
}

/** How many events every period may show so that all lines and counts together are not too many. */
function mostOfEach(counts: readonly number[]): number {
  const lines = (most: number) => counts.reduce((sum, count) => sum + (count > most ? most + 1 : count), 0);
  let most = 0;
  while (most < MOST_ENTRIES && lines(most + 1) <= MOST_ENTRIES) most += 1;
  return most;
}

/** Ties keep the order of time, since sorting is stable. */
function weight({ item }: EventEntry, pinned: ReadonlySet<string>): number {
  if (pinned.has(item.id)) return 2;
  return new Set(item.event.evidence.map((piece) => piece.document)).size > 1 ? 1 : 0;
}
