import type { Metrics } from '../metrics.ts';
import type { PlacedItem } from '../placed.ts';
import { DAY_INSET } from '../uncertainty.ts';
import { columnsFor, crossings, type Standing } from './columns.ts';
import { leastShift } from './least-shift.ts';
import { clamped, isFreeInDay, reachOf, type Reach } from './reach.ts';

/** A mark whose label is set, `label`: middle of the label's first line. */
export interface Labelled {
  readonly placed: PlacedItem;
  readonly label: number;
}

/** Marks with their columns. */
export interface StoodMarks {
  /** In the order in which they were given; a dot that is free in its day stands level with its label. */
  readonly marks: readonly { readonly placed: PlacedItem; readonly column: number }[];
  /** Days that several dots share, each drawn as one line behind them. */
  readonly days: readonly { readonly column: number; readonly from: number; readonly to: number }[];
}

/** Members of one column place, by their index. */
interface Stand {
  readonly members: readonly number[];
  readonly standing: Standing;
  /** A day with several dots. */
  readonly day: { readonly from: number; readonly to: number } | null;
}

/** Air between two marks in a column. */
const AIR = 1.5;
/** More dots than this at one instant, and those that look alike become one with a fan of lines. */
const MOST_ABREAST = 4;

/** Stands marks side by side in at most `most` columns, so that the lines to their labels run through few others. */
export function standMarks(labelled: readonly Labelled[], most: number, metrics: Metrics): StoodMarks {
  const single = labelled.map(({ placed }) => withoutDay(placed, metrics));
  const days = dayStands(single, labelled, metrics);
  const marks = single.map((mark, index) => days.moved.get(index) ?? mark);
  // A line from a dot at its hour then crosses the line of a day, seldom one of its dots.
  const stands = [...alikeStands(marks, days.moved, metrics), ...days.stands];
  const standing = stands.map((stand) => stand.standing);
  const lines = stands.map(({ members }) =>
    members.map((index) => {
      const mark = marks[index] as PlacedItem;
      return mark.isDot ? mark.focus : clamped(labelled[index]?.label ?? 0, reachOf(mark, metrics));
    }),
  );
  const tried = (['long-first', 'short-first'] as const).map((order) => {
    const columns = columnsFor(standing, most, order);
    return { columns, used: Math.max(0, ...columns), crossed: crossings(standing, columns, lines) };
  });
  const [best] = tried.toSorted((a, b) => a.used - b.used || a.crossed - b.crossed);
  const columns = new Map(
    stands.flatMap(({ members }, at) => members.map((index) => [index, best?.columns[at] ?? 0] as const)),
  );
  return {
    marks: marks.map((placed, index) => ({ placed, column: columns.get(index) ?? 0 })),
    days: stands.flatMap(({ day }, at) => (day === null ? [] : { ...day, column: best?.columns[at] ?? 0 })),
  };
}

/** The line over a day says that the hour is not known; a dot with an hour needs none. */
function withoutDay(placed: PlacedItem, metrics: Metrics): PlacedItem {
  const { isDot, wideDay, whisker0, item } = placed;
  if (!isDot || !wideDay || isFreeInDay(placed) || whisker0 !== null || item.date.uncertain) return placed;
  return onlyDot(placed, placed.focus, metrics);
}

function onlyDot(placed: PlacedItem, focus: number, { dot }: Metrics): PlacedItem {
  return { ...placed, focus, wideDay: false, ink0: focus - dot, ink1: focus + dot };
}

/**
 * Dots that are free in a day stand on one line, each as near to its label as can be; on several lines where the day
 * is too short for all. `moved`: these dots, by their index.
 */
function dayStands(
  marks: readonly PlacedItem[],
  labelled: readonly Labelled[],
  metrics: Metrics,
): { readonly stands: readonly Stand[]; readonly moved: ReadonlyMap<number, PlacedItem> } {
  const moved = new Map<number, PlacedItem>();
  const days = new Map<string, number[]>();
  marks.forEach((mark, index) => {
    if (!isFreeInDay(mark)) return;
    const day = `${mark.start} ${mark.end}`;
    days.set(day, [...(days.get(day) ?? []), index]);
  });
  const stands = [...days.values()].flatMap((all) => {
    const { start, end } = marks[all[0] ?? 0] as PlacedItem;
    const [from, to] = [start + DAY_INSET, end - DAY_INSET];
    const height = 2 * metrics.dot + AIR;
    const lines = Math.ceil(all.length / Math.max(1, Math.floor((to - from + AIR) / height)));
    return Array.from({ length: lines }, (_, line): Stand => {
      const members = all.filter((__, at) => at % lines === line);
      const tops = leastShift(
        members.map((index) => ({
          at:
            clamped(
              labelled[index]?.label ?? 0,
              betweenHours(marks, index, members.length * height, metrics),
            ) - metrics.dot,
          height: 2 * metrics.dot,
        })),
        AIR,
        from,
        to,
      );
      members.forEach((index, at) => {
        const mark = marks[index] as PlacedItem;
        const focus = (tops[at] ?? from) + metrics.dot;
        moved.set(index, members.length > 1 ? onlyDot(mark, focus, metrics) : { ...mark, focus });
      });
      return {
        members,
        standing: standingOf(
          members.map((index) => ({ ...(marks[index] as PlacedItem), ink0: from, ink1: to })),
          metrics,
        ),
        day: members.length > 1 ? { from, to } : null,
      };
    });
  });
  return { stands, moved };
}

/**
 * Between the dots with an hour that are told before and after it on its day, so that lines to labels do not cross;
 * the whole day where that would not hold all that is `needed`.
 */
function betweenHours(marks: readonly PlacedItem[], index: number, needed: number, { dot }: Metrics): Reach {
  const { start, end } = marks[index] as PlacedItem;
  const timed = (mark: PlacedItem) => mark.isDot && !isFreeInDay(mark) && mark.start === start;
  const before = marks.slice(0, index).findLast(timed);
  const after = marks.slice(index + 1).find(timed);
  const from = before === undefined ? start : before.focus + 2.5 * dot;
  const to = after === undefined ? end : after.focus - 2.5 * dot;
  return to - from >= needed ? { from, to } : { from: start, to: end };
}

/** All other marks, each on its own, except where too many that look alike would stand abreast. */
function alikeStands(
  marks: readonly PlacedItem[],
  inDays: ReadonlyMap<number, PlacedItem>,
  metrics: Metrics,
): readonly Stand[] {
  const abreast = new Map<string, number>();
  const place = ({ isDot, focus }: PlacedItem, index: number) => (isDot ? focus.toFixed(0) : `bar ${index}`);
  marks.forEach((mark, index) => {
    if (inDays.has(index)) return;
    abreast.set(place(mark, index), (abreast.get(place(mark, index)) ?? 0) + 1);
  });
  const stands = new Map<string, number[]>();
  marks.forEach((mark, index) => {
    if (inDays.has(index)) return;
    const at = place(mark, index);
    const key = (abreast.get(at) ?? 0) > MOST_ABREAST ? `${at} ${lookOf(mark)}` : String(index);
    stands.set(key, [...(stands.get(key) ?? []), index]);
  });
  return [...stands.values()].map((members) => ({
    members,
    standing: standingOf(
      members.map((index) => marks[index] as PlacedItem),
      metrics,
    ),
    day: null,
  }));
}

function lookOf({ item }: PlacedItem): string {
  const { event, date } = item;
  const dated = [date.uncertain, date.approximate, event.time ?? event.partOfDay ?? ''];
  return [event.quad, event.modality, ...dated].join(' ');
}

/** What members take of a column, dates from elsewhere included. */
function standingOf(members: readonly PlacedItem[], { dot }: Metrics): Standing {
  const ends = members.flatMap(({ ink0, ink1, refinements }) => [
    ink0,
    ink1,
    ...refinements.flatMap((each) =>
      each.dot === null ? [each.start, each.end] : [each.dot - dot, each.dot + dot],
    ),
  ]);
  return {
    from: Math.min(...ends) - AIR,
    to: Math.max(...ends) + AIR,
    isBar: members.some(({ isDot }) => !isDot),
  };
}
