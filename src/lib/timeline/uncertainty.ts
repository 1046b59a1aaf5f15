import { whiskersOf, type Edtf } from '#lib/edtf/index.ts';
import type { TimelineItem } from './items.ts';
import type { Metrics } from './metrics.ts';

/**
 * Where a date stands in px, unclipped: the third link of the chain. ±Infinity where the date is open.
 *
 *     ink0   start            end   ink1
 *      ├──────▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒──────┤ ?
 *     whisker       bar       whisker
 */
export interface Extent {
  /** Where the date itself begins and ends. */
  readonly start: number;
  readonly end: number;
  /** What ink covers: dot, whiskers and question mark included. */
  readonly ink0: number;
  readonly ink1: number;
  /** Outer ends of the whiskers; `null` unless approximate. */
  readonly whisker0: number | null;
  readonly whisker1: number | null;
  /** x of the dot; `null` for bars. */
  readonly dot: number | null;
  /** A day wide enough to show that its hour is not known. */
  readonly wideDay: boolean;
}

/** A day drawn wider than this many px gets a hairline behind its dot. */
const WIDE_DAY = 24;
/** Air between the hairline of a day and the next day, px. */
export const DAY_INSET = 4;

type Dated = Pick<TimelineItem, 'date' | 'certainty' | 'earliest' | 'latest'> & {
  readonly moment: number | null;
  /** Absent for dates from outside, which carry no sign. */
  readonly event?: Pick<TimelineItem['event'], 'modality'>;
};

/** `x` gives px for UTC ms. Bars never get narrower than can be seen. */
export function extentOf(item: Dated, x: (time: number) => number, metrics: Metrics): Extent {
  const { date } = item;
  const dot = item.moment === null ? null : x(item.moment);
  const [start, end] = widened(
    x(item.earliest),
    x(item.latest),
    dot === null ? leastWidth(item, metrics) : 0,
  );
  const wideDay = dot !== null && end - start > WIDE_DAY;
  const [whisker0, whisker1] = whiskerEnds(date, x, dot, start, end, metrics);
  const body0 =
    dot === null ? start : wideDay ? Math.min(start + DAY_INSET, dot - metrics.dot) : dot - metrics.dot;
  const body1 =
    dot === null ? end : wideDay ? Math.max(end - DAY_INSET, dot + metrics.dot) : dot + metrics.dot;
  return {
    start,
    end,
    ink0: Math.min(body0, whisker0 ?? body0),
    ink1: Math.max(body1, whisker1 ?? body1) + (date.uncertain ? metrics.question : 0),
    whisker0,
    whisker1,
    dot,
    wideDay,
  };
}

function leastWidth({ certainty, event }: Dated, metrics: Metrics): number {
  // Room for the sign of "expected" or "denied", with some bar to be seen on both sides of it.
  if (event !== undefined && event.modality !== 'asserted') return metrics.dot * 5;
  return certainty === 'one-of' ? metrics.bar * 2 : metrics.bar * 1.1;
}

function widened(start: number, end: number, least: number): readonly [number, number] {
  const missing = least - (end - start);
  if (!(missing > 0)) return [start, end];
  return [start - missing / 2, end + missing / 2];
}

/** "About" reaches one unit of its precision to either side, and always far enough to be seen. */
function whiskerEnds(
  date: Edtf,
  x: (time: number) => number,
  dot: number | null,
  start: number,
  end: number,
  metrics: Metrics,
): readonly [number | null, number | null] {
  const reach = whiskersOf(date);
  if (reach === null) return [null, null];
  const body0 = dot === null ? start : dot - metrics.dot;
  const body1 = dot === null ? end : dot + metrics.dot;
  return [
    Math.min(x(reach.earliest), body0 - metrics.whisker),
    Math.max(x(reach.latest), body1 + metrics.whisker),
  ];
}
