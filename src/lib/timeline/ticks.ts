import { utcDay, utcHour, utcMinute, utcMonth, utcYear } from 'd3';
import type { Locale } from './languages/language.ts';
import { localeId } from './locale.ts';
import { dateWords } from './words.ts';

/** One level of the two-level axis: what the fine ticks are and what band stands above them. */
export interface AxisLevel {
  /** Shortest distance between two ticks, ms. */
  readonly least: number;
  readonly fine: TickRule;
  /** `null` where the fine ticks already name the year. */
  readonly coarse: TickRule | null;
}

/** Where ticks stand, and their words from the longest form to the shortest. */
export interface TickRule {
  /** Instants in `[from, to)`, UTC ms, ascending. */
  readonly range: (from: number, to: number) => readonly number[];
  /** Last tick at or before an instant. */
  readonly floor: (time: number) => number;
  readonly words: (time: number, locale: Locale) => readonly string[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Interval {
  range(start: Date, stop: Date): Date[];
  floor(date: Date): Date;
}

function rule(interval: Interval, words: TickRule['words']): TickRule {
  return {
    // `range` starts at the first tick at or after `from`.
    range: (from, to) => interval.range(new Date(from), new Date(to)).map(Number),
    floor: (time) => +interval.floor(new Date(time)),
    words: remembered(words),
  };
}

/** Words that are remembered at most. */
const MOST_WORDS = 500;

/** A zoom asks for the words of the same ticks in every frame. */
function remembered(words: TickRule['words']): TickRule['words'] {
  const known = new Map<string, readonly string[]>();
  return (time, locale) => {
    const key = `${time} ${localeId(locale)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_WORDS) known.clear();
    const forms = words(time, locale);
    known.set(key, forms);
    return forms;
  };
}

const clock: TickRule['words'] = (time, locale) => [
  dateWords(time, locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
];
const dayOfMonth: TickRule['words'] = (time, locale) => [dateWords(time, locale, { day: 'numeric' })];
const dayAndWeekday: TickRule['words'] = (time, locale) => [
  `${dateWords(time, locale, { day: 'numeric' })} ${dateWords(time, locale, { weekday: 'short' })}`,
];
const monthShort: TickRule['words'] = (time, locale) => [dateWords(time, locale, { month: 'short' })];
const yearOnly: TickRule['words'] = (time) => [yearWords(time)];

const dayBand = rule(utcDay, (time, locale) => [
  dateWords(time, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace(
    ',',
    '',
  ),
  dateWords(time, locale, { day: 'numeric', month: 'long', year: 'numeric' }),
  dateWords(time, locale, { day: 'numeric', month: 'short', year: 'numeric' }),
]);
const monthBand = rule(utcMonth, (time, locale) => [
  dateWords(time, locale, { month: 'long', year: 'numeric' }),
  dateWords(time, locale, { month: 'short', year: 'numeric' }),
  dateWords(time, locale, { month: 'short', year: '2-digit' }).replace(/(\d\d)$/, '’$1'),
]);
const yearBand = rule(utcYear, yearOnly);

/** Bands above years name both ends, since "the 2010s" has no form that every language shares. */
function decadeBand(years: number): TickRule | null {
  const interval = utcYear.every(years);
  return interval === null
    ? null
    : rule(interval, (time) => {
        const start = new Date(time).getUTCFullYear();
        return [`${start}–${start + years - 1}`];
      });
}

function everyMinutes(step: number): AxisLevel {
  return { least: step * MINUTE, fine: rule(utcMinute.every(step) ?? utcMinute, clock), coarse: dayBand };
}

function everyHours(step: number): AxisLevel {
  return { least: step * HOUR, fine: rule(utcHour.every(step) ?? utcHour, clock), coarse: dayBand };
}

/** Days of the month on which a tick stands; the last ones are left out where the 1st would be too near. */
function daysOfMonth(days: readonly number[], least: number): AxisLevel {
  const interval = utcDay.filter((date) => days.includes(date.getUTCDate()));
  return { least: least * DAY, fine: rule(interval, dayOfMonth), coarse: monthBand };
}

function everyMonths(step: number): AxisLevel {
  return {
    least: step * 28 * DAY,
    fine: rule(utcMonth.every(step) ?? utcMonth, monthShort),
    coarse: yearBand,
  };
}

function everyYears(step: number): AxisLevel {
  return {
    least: step * 365 * DAY,
    fine: rule(utcYear.every(step) ?? utcYear, yearOnly),
    coarse: step <= 2 ? decadeBand(10) : step <= 20 ? decadeBand(100) : null,
  };
}

/** Levels from minutes to millennia, finest first. */
export const AXIS_LEVELS: readonly AxisLevel[] = [
  everyMinutes(1),
  everyMinutes(5),
  everyMinutes(15),
  everyMinutes(30),
  everyHours(1),
  everyHours(3),
  everyHours(6),
  { least: DAY, fine: rule(utcDay, dayAndWeekday), coarse: monthBand },
  { least: DAY, fine: rule(utcDay, dayOfMonth), coarse: monthBand },
  daysOfMonth([1, 8, 15, 22], 7),
  daysOfMonth([1, 15], 14),
  everyMonths(1),
  everyMonths(3),
  everyMonths(6),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000].map(everyYears),
];

/** Instants whose words are among the widest of their level: a Wednesday the 28th of September 2022, 22:28. */
const WIDE = [Date.UTC(2022, 8, 28, 22, 28), Date.UTC(2022, 10, 30, 20, 0), Date.UTC(2022, 2, 30)];

/**
 * The finest level whose words fit between its ticks. `perMs`: px per millisecond; `width` measures a tick's words;
 * `gap`: px needed beside them.
 */
export function levelFor(
  perMs: number,
  locale: Locale,
  width: (text: string) => number,
  gap: number,
): AxisLevel {
  const widths = known.get(width) ?? new Map<string, readonly number[]>();
  known.set(width, widths);
  const id = localeId(locale);
  const widest =
    widths.get(id) ??
    AXIS_LEVELS.map(({ fine }) => Math.max(...WIDE.map((time) => width(fine.words(time, locale)[0] ?? ''))));
  widths.set(id, widest);
  const at = AXIS_LEVELS.findIndex(({ least }, index) => (widest[index] as number) + gap <= least * perMs);
  return AXIS_LEVELS.at(at) as AxisLevel;
}

/** Widths of the widest words of each level, by measurer and locale. */
const known = new WeakMap<(text: string) => number, Map<string, readonly number[]>>();

/** A year with as many digits as it has; years before 1 with a minus, astronomically, as EDTF writes them. */
export function yearWords(time: number): string {
  return String(new Date(time).getUTCFullYear()).replace('-', '−');
}
