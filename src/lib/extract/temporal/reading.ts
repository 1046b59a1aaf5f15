import type { PartOfDay } from '#lib/model/index.ts';
import { civilDay, formatDay, formatMonth, formatYear, weekdayOf } from './calendar.ts';
import type { Implied, TemporalReading } from './rule.ts';
import { MONTHS, WEEKDAYS } from './words.ts';

/** What differs from a plain, unanchored date. */
interface DateOptions {
  readonly implied?: readonly Implied[];
  readonly anchored?: boolean;
  readonly modifier?: TemporalReading['modifier'] | undefined;
  readonly partOfDay?: PartOfDay | undefined;
}

/** TIMEX3 codes of the parts of a day. */
export const PART_CODES: Readonly<Record<PartOfDay, string>> = {
  morning: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

/** Why words that count from the report name no day when its date is not known. */
export const UNKNOWN = 'the date of the report is not known, so these words name no day';

/** The part of the day that a word names; `undefined` for none. */
export function partOfDay(word: string | undefined): PartOfDay | undefined {
  const lower = word?.toLowerCase();
  if (lower === 'noon' || lower === 'midday') return 'midday';
  return lower === 'morning' || lower === 'afternoon' || lower === 'evening' || lower === 'night'
    ? lower
    : undefined;
}

/** A day of the calendar, or a part of it. */
export function dayReading(day: number, because: string, options: DateOptions = {}): TemporalReading {
  const date = formatDay(day);
  const { partOfDay: part, modifier } = options;
  return {
    type: part === undefined ? 'DATE' : 'TIME',
    value: part === undefined ? date : `${date}T${PART_CODES[part]}`,
    date,
    ...(part !== undefined && { partOfDay: part }),
    ...(modifier !== undefined && { modifier }),
    implied: options.implied ?? [],
    anchored: options.anchored ?? false,
    because,
  };
}

/** A date coarser than a day; `value` is TIMEX3, `date` EDTF (the same for months and years). */
export function dateReading(
  value: string,
  date: string | null,
  because: string,
  options: DateOptions = {},
): TemporalReading {
  return {
    type: 'DATE',
    value,
    date,
    ...(options.modifier !== undefined && { modifier: options.modifier }),
    implied: options.implied ?? [],
    anchored: options.anchored ?? false,
    because,
  };
}

/** "PRESENT_REF" and its like: a time without a date. */
export function referenceReading(value: string, because: string): TemporalReading {
  return { type: 'DATE', value, date: null, implied: [], anchored: false, because };
}

/** The month a number of months away from the document date's. */
export function monthAway(published: number, months: number): string {
  const { year, month } = civilDay(published);
  const total = year * 12 + month - 1 + months;
  return formatMonth(Math.floor(total / 12), (total % 12) + 1);
}

/** One unsaid day between two days, both included, as EDTF. */
export function oneOf(first: number, last: number): string {
  return `[${formatDay(first)}..${formatDay(last)}]`;
}

/** One unsaid day of some whole months, as EDTF; the month after December carries over. */
export function oneOfMonths(year: number, first: number, count: number): string {
  const last = year * 12 + first - 1 + count - 1;
  return `[${formatMonth(year, first)}..${formatMonth(Math.floor(last / 12), (last % 12) + 1)}]`;
}

/** "Monday 15 December 2025" */
export function dayInWords(day: number): string {
  const { year, month, day: dayOfMonth } = civilDay(day);
  return `${WEEKDAYS[weekdayOf(day)]} ${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** "Monday 15 December 2025, when the report was published" */
export function publishedInWords(published: number): string {
  return `${dayInWords(published)}, when the report was published`;
}

/** "15 December 2025", "December 2025", "2025" for a plain EDTF date; others as they are. */
export function dateInWords(date: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (match === null) return date;
  const [, year, month, day] = match;
  const name = month === undefined ? '' : `${MONTHS[Number(month) - 1] ?? ''} `;
  return `${day === undefined ? '' : `${Number(day)} `}${name}${formatYear(Number(year))}`;
}
