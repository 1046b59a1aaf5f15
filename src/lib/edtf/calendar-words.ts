import { isOld, type DateFormats } from './locale.ts';

/** "14 December 2025", "14 Dec 2025", "2025-12-14". */
export type DateStyle = 'long' | 'short' | 'iso';

/**
 * Names and order of dates in one language, as text of our own: the names that a browser and Node bring along differ
 * between their versions, and a figure must be made again byte for byte.
 */
export interface Calendar {
  /** January first, as they stand alone: "December", "декабрь". */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Behind the number of a day, where the language changes them: "декабря". */
  readonly monthsOfDay?: readonly string[];
  readonly shortMonthsOfDay?: readonly string[];
  /** In running text, where it names months more fully than an axis does. */
  readonly fullMonths?: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** Between day, month and year: " ", " de ". */
  readonly glue: string;
  readonly shortGlue: string;
  readonly withWeekday: (weekday: string, date: string) => string;
  /** "14", "14.", "1er". */
  readonly dayNumber: (day: number) => string;
  /** Behind one year and behind two: " г.", " гг."; empty in most languages. */
  readonly yearMark: string;
  readonly yearsMark: string;
  readonly beforeChrist: (year: string) => string;
  /** Between the choices of a list, and before its last one. */
  readonly comma: string;
  readonly or: string;
  /** Before a date in figures, to keep its parts in order between letters that run from the right; else empty. */
  readonly isoMark: string;
}

/** Fields of a date on an axis, named as in `Intl.DateTimeFormat`. */
export type DateFields = Pick<
  Intl.DateTimeFormatOptions,
  'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute' | 'hourCycle'
>;

/** The formatters of a calendar in one style. */
export function calendarFormats(calendar: Calendar, style: DateStyle): DateFormats {
  const { glue, shortGlue, months, shortMonths, comma, or } = calendar;
  const list = (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(comma)}${or}${items.at(-1) ?? ''}`;
  if (style === 'iso') return isoFormats(list, calendar.isoMark);
  const isShort = style === 'short';
  const join = isShort ? shortGlue : glue;
  const alone = isShort ? shortMonths : (calendar.fullMonths ?? months);
  const ofDay = isShort
    ? (calendar.shortMonthsOfDay ?? shortMonths)
    : (calendar.monthsOfDay ?? calendar.fullMonths ?? months);
  const year = (time: number, mark = calendar.yearMark) =>
    yearText(time, calendar) + (isOld(time) ? '' : mark);
  const day = (time: number) => calendar.dayNumber(utc(time).day);
  const dayMonth = (time: number) => `${day(time)}${join}${ofDay[utc(time).month] ?? ''}`;
  const whole = (time: number) => `${dayMonth(time)}${join}${year(time)}`;
  const month = (time: number) => `${alone[utc(time).month] ?? ''}${join}${year(time)}`;
  return {
    day: whole,
    month,
    year,
    days: (first, last) => {
      const [a, b] = [utc(first), utc(last)];
      if (a.year !== b.year) return `${whole(first)} – ${whole(last)}`;
      if (a.month !== b.month) return `${dayMonth(first)} – ${whole(last)}`;
      return `${day(first)}–${whole(last)}`;
    },
    months: (first, last) =>
      utc(first).year === utc(last).year
        ? `${alone[utc(first).month] ?? ''}–${month(last)}`
        : `${month(first)} – ${month(last)}`,
    years: (first, last) =>
      isOld(first) && !isOld(last)
        ? `${year(first)} – ${year(last)}`
        : `${isOld(first) ? -utc(first).year + 1 : utc(first).year}–${year(last, calendar.yearsMark)}`,
    list,
  };
}

/** Dates as ISO 8601 writes them. `mark`: put before each. */
export function isoFormats(list: DateFormats['list'], mark = ''): DateFormats {
  const iso = (cut: number) => (time: number) => {
    const text = isoText(time);
    return mark + text.slice(0, text.length - cut);
  };
  const pair = (single: (time: number) => string) => (first: number, last: number) =>
    `${single(first)} – ${single(last)}`;
  const [day, month, year] = [iso(0), iso(3), iso(6)];
  return { day, month, year, days: pair(day), months: pair(month), years: pair(year), list };
}

/** The words of an axis or a heading, where a year needs no mark. */
export function calendarFields(calendar: Calendar, time: number, fields: DateFields): string {
  const { day, month, weekday } = utc(time);
  const isLong = fields.month === 'long';
  const year = yearText(time, calendar);
  const names = isLong ? calendar.months : calendar.shortMonths;
  const ofDay = (isLong ? calendar.monthsOfDay : calendar.shortMonthsOfDay) ?? names;
  const parts = [
    // A bare number on an axis stays bare: "14", not "14.".
    fields.day === undefined ? '' : fields.month === undefined ? String(day) : calendar.dayNumber(day),
    fields.month === undefined ? '' : ((fields.day === undefined ? names : ofDay)[month] ?? ''),
    fields.year === undefined ? '' : fields.year === '2-digit' ? year.slice(-2) : year,
  ].filter((part) => part !== '');
  const date = parts.join(isLong ? calendar.glue : calendar.shortGlue);
  const name = (fields.weekday === 'long' ? calendar.weekdays : calendar.shortWeekdays)[weekday] ?? '';
  const named = fields.weekday === undefined ? date : date === '' ? name : calendar.withWeekday(name, date);
  const clock = fields.hour === undefined ? '' : new Date(time).toISOString().slice(-13, -8);
  return [named, clock].filter((part) => part !== '').join(', ');
}

function utc(time: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

function yearText(time: number, calendar: Calendar): string {
  const { year } = utc(time);
  return isOld(time) ? calendar.beforeChrist(String(1 - year)) : String(year);
}

/** "2025-12-14", "-0043-03-15"; years of more than four digits as they are. */
function isoText(time: number): string {
  const { year, month, day } = utc(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month + 1)}-${two(day)}`;
}
