import { civilDay, dayNumber, formatWeek, parseDay, isRealDay, two, weekdayOf } from '../calendar.ts';
import { isDateOfPast, isDeadline } from '../outlook.ts';
import { dateReading, dayReading, oneOf, partOfDay, publishedInWords } from '../reading.ts';
import type { Groups, TemporalContext, TemporalReading, TemporalRule } from '../rule.ts';
import { pattern } from '../rule.ts';
import { MONTH_NAMES, ORDINAL_DAYS, YEARS } from '../scan.ts';
import {
  DAY,
  MONTH,
  monthNumber,
  ORDINAL,
  PART,
  readOrdinal,
  SP,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from '../words.ts';

const FULL_YEAR = String.raw`(?<year>${YEAR})`;
const PART_TAIL = String.raw`(?:${SP}(?<part>${PART}))?`;
const WEEKDAY_HEAD = String.raw`(?:(?:(?:this|next|last)${SP}(?:coming${SP}|past${SP})?)?(?<weekday>${WEEKDAY}),?${SP}(?:the${SP})?)?`;
const DAY_OR_ORDINAL = String.raw`(?<day>${DAY}|the${SP}${ORDINAL}|${ORDINAL})`;
/** What a figure after a month counts when it is no day: "May 3 percent", "March 5.2". */
const NO_DAY = String.raw`(?![\d%]|[.,:]\d|${SP}(?:percent|points?|million|billion)\b)`;

/** "Of last year", and "3 December last" of British notes. */
const YEAR_AWAY = String.raw`(?:${SP}(?:of${SP})?(?<which>this|last|next)${SP}year|${SP}(?<last>last)(?=[.,;)]|$))?`;

/** A day so near ahead is meant when the last such day lies so long ago, unless it happened then. */
const SOON_DAYS = 120;
const LONG_AGO_DAYS = 240;

/** Days of the calendar that name their month. */
export const CALENDAR_DATE_RULES: readonly TemporalRule[] = [
  {
    name: 'month-day-year',
    needs: MONTH_NAMES,
    pattern: pattern(
      String.raw`${WEEKDAY_HEAD}(?<month>${MONTH})${SP}${DAY_OR_ORDINAL}(?:,[ \u00a0]*|${SP})${FULL_YEAR}(?!\.\d)${PART_TAIL}`,
    ),
    read: fullDate,
  },
  {
    name: 'day-month-year',
    needs: MONTH_NAMES,
    pattern: pattern(
      String.raw`${WEEKDAY_HEAD}(?:the${SP})?(?<day>${DAY}|${ORDINAL})(?:${SP}|-)(?:of${SP})?(?<month>${MONTH})(?:,?${SP}|-)(?<year>${YEAR}|['’]\d\d|(?<![,\s])\d\d|(?<!,${SP})\d\d(?!${SP}\p{Ll}))(?![\d:]|\.\d|${SP}(?:percent|a\.?m|p\.?m))${PART_TAIL}`,
    ),
    read: fullDate,
  },
  {
    name: 'month-day',
    needs: MONTH_NAMES,
    pattern: pattern(
      String.raw`${WEEKDAY_HEAD}(?<month>${MONTH})${SP}${DAY_OR_ORDINAL}${NO_DAY}${PART_TAIL}${YEAR_AWAY}`,
    ),
    read: dayWithoutYear,
  },
  {
    name: 'year-month-day',
    needs: MONTH_NAMES,
    also: YEARS,
    pattern: pattern(
      String.raw`${FULL_YEAR}(?:,${SP}|:${SP}|${SP})(?<month>${MONTH})${SP}(?<day>${DAY})${NO_DAY}(?!,?${SP}\d{4})`,
    ),
    read: fullDate,
  },
  {
    name: 'week-of-day',
    needs: MONTH_NAMES,
    pattern: pattern(
      String.raw`the${SP}week${SP}(?:of|starting|beginning|ending|ended)${SP}(?<month>${MONTH})${SP}(?<day>${DAY})${NO_DAY}`,
    ),
    read: weekOfDay,
  },
  {
    name: 'day-of-month',
    needs: ORDINAL_DAYS,
    pattern: pattern(String.raw`the${SP}(?<day>\d{1,2})(?:st|nd|rd|th)(?=[ \u00a0]*[.,;:)]|$)`),
    read: dayOfThisMonth,
  },
  {
    name: 'day-month',
    needs: MONTH_NAMES,
    pattern: pattern(
      String.raw`${WEEKDAY_HEAD}(?:the${SP})?(?<day>${DAY}|${ORDINAL})(?:${SP}|-)(?:of${SP})?(?<month>${MONTH})${PART_TAIL}${YEAR_AWAY}`,
    ),
    read: dayWithoutYear,
  },
];

function fullDate(groups: Groups): TemporalReading | null {
  const written = (groups['year'] ?? '').replace(/^['’]/, '');
  const isShort = written.length === 2;
  const year = isShort ? Number(written) + (Number(written) < 70 ? 2000 : 1900) : Number(written);
  const month = monthNumber(groups['month'] ?? '');
  const day = dayOfMonth(groups);
  if (!isRealDay(year, month, day)) return null;
  return dayReading(dayNumber(year, month, day), 'the text gives the full date', {
    partOfDay: partOfDay(groups['part']),
    implied: isShort ? ['century'] : [],
  });
}

/** "The week of March 3": the week in which that day lies. */
function weekOfDay(groups: Groups, context: TemporalContext): TemporalReading | null {
  const reading = dayWithoutYear(groups, context);
  const day = parseDay(reading?.date ?? '');
  if (reading === null || day === null) return reading;
  const monday = day - weekdayOf(day);
  return { ...reading, value: formatWeek(day), date: oneOf(monday, monday + 6) };
}

/** "On the 15th": of the month of the report, of the one before when it lies ahead and happened. */
function dayOfThisMonth(
  { day = '' }: Groups,
  { published, text, start, outlook }: TemporalContext,
): TemporalReading | null {
  if (published === null || !/\bon $/iu.test(text.slice(Math.max(0, start - 4), start))) return null;
  const { year, month } = civilDay(published);
  const here = dayNumber(year, month, Number(day));
  const found = here > published && outlook() === 'past' ? dayNumber(year, month - 1, Number(day)) : here;
  if (civilDay(found).day !== Number(day)) return null;
  return dayReading(found, `the day of that number near ${publishedInWords(published)}`, {
    implied: ['year', 'month'],
    anchored: true,
  });
}

function dayOfMonth({ day = '' }: Groups): number {
  return readOrdinal(day.replace(/^the\s+/i, ''));
}

function dayWithoutYear(groups: Groups, context: TemporalContext): TemporalReading | null {
  const month = monthNumber(groups['month'] ?? '');
  const day = dayOfMonth(groups);
  const { published } = context;
  if (published === null) {
    if (!isRealDay(2024, month, day)) return null;
    const value = `XXXX-${two(month)}-${two(day)}`;
    return dateReading(value, null, 'the text gives no year, and the date of the report is not known');
  }
  const year = yearAway(groups, published);
  if (year !== null) {
    return isRealDay(year, month, day)
      ? dayReading(
          dayNumber(year, month, day),
          `that day of ${groups['which']} year, seen from ${publishedInWords(published)}`,
          {
            implied: ['year'],
            anchored: true,
            partOfDay: partOfDay(groups['part']),
          },
        )
      : null;
  }
  const found = nearestDay(published, month, day, groups, context);
  if (found === null) return null;
  const ahead = found > published;
  return dayReading(
    found,
    `the ${ahead ? 'next' : 'last'} such day ${ahead ? 'after' : 'up to'} ${publishedInWords(published)}`,
    { implied: ['year'], anchored: true, partOfDay: partOfDay(groups['part']) },
  );
}

/** The year that "last year" beside a day names; `null` when nothing stands there. */
function yearAway({ which }: Groups, published: number): number | null {
  if (which === undefined) return null;
  return civilDay(published).year + ({ last: -1, next: 1 }[which.toLowerCase()] ?? 0);
}

/** A little ahead is still "ahead" unless it happened: reports announce more than they look back a year. */
function nearestDay(
  published: number,
  month: number,
  day: number,
  { weekday, last }: Groups,
  { outlook, text, start, end }: TemporalContext,
): number | null {
  const { year } = civilDay(published);
  const real = [year - 1, year, year + 1]
    .filter((candidate) => isRealDay(candidate, month, day))
    .map((candidate) => dayNumber(candidate, month, day));
  // "Saturday, April 25" names its year, when one of these has it so.
  const named =
    weekday === undefined ? [] : real.filter((candidate) => weekdayOf(candidate) === weekdayNumber(weekday));
  const candidates = named.length > 0 ? named : real;
  const before = candidates.filter((candidate) => candidate <= published).at(-1) ?? null;
  const after = candidates.find((candidate) => candidate >= published) ?? null;
  if (last !== undefined) return before;
  if (outlook() === 'future' || isDeadline(text, start)) return after ?? before;
  if (before === null || after === null) return before ?? after;
  const ahead = after - published;
  const isSoon = ahead < SOON_DAYS && published - before > LONG_AGO_DAYS;
  return isSoon && !isDateOfPast(text, start, end) ? after : before;
}
