/**
 * Days as whole numbers (1970-01-01 is 0) in the proleptic Gregorian calendar; no clock, no zone. The calendar is
 * that of the language and of date-fns in UTC: none of its rules stands here a second time.
 */
import { utc } from '@date-fns/utc';
import { addMonths as addMonthsTo, getDaysInMonth, getISOWeek, getISOWeekYear } from 'date-fns';

/** Year, month 1–12, day 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/** Day number of a civil day. Months and days out of range carry over, as in arithmetic. */
export function dayNumber(year: number, month: number, day: number): number {
  // `Date.UTC` takes the years 0–99 for 1900–1999.
  if (year >= 100) return Date.UTC(year, month - 1, day) / MS_PER_DAY;
  const date = new Date(0);
  return date.setUTCFullYear(year, month - 1, day) / MS_PER_DAY;
}

/** The civil day of a day number. */
export function civilDay(number: number): CivilDay {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 Monday … 6 Sunday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** Days in a month, 28–31. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(dayNumber(year, month, 1) * MS_PER_DAY, { in: utc });
}

/** True when the three numbers name a real day. */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  // Every month has 28 days: the question is seldom asked.
  return day <= 28 || day <= daysInMonth(year, month);
}

/** The day `months` later (or earlier); a day the month does not have becomes its last. */
export function addMonths(number: number, months: number): number {
  return addMonthsTo(number * MS_PER_DAY, months, { in: utc }).getTime() / MS_PER_DAY;
}

/** ISO 8601 week and the year it belongs to. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const date = number * MS_PER_DAY;
  return { year: getISOWeekYear(date, { in: utc }), week: getISOWeek(date, { in: utc }) };
}

/** "2025-12-14" */
export function formatDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${formatYear(year)}-${two(month)}-${two(day)}`;
}

/** "2025-12" */
export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${two(month)}`;
}

/** "2025-W51" of the week in which a day lies. */
export function formatWeek(number: number): string {
  const { year, week } = isoWeek(number);
  return `${formatYear(year)}-W${two(week)}`;
}

/** Four digits. */
export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** The day number of "2025-12-15"; `null` for anything coarser or unreal. */
export function parseDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}
