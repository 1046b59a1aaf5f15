import { civilDay, dayNumber, formatMonth, formatYear, isRealDay, weekdayOf } from '../calendar.ts';
import { isDateOfPast } from '../outlook.ts';
import { dateReading, dayReading, partOfDay, publishedInWords } from '../reading.ts';
import type { Groups, TemporalContext, TemporalReading, TemporalRule } from '../rule.ts';
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

const PART_TAIL = String.raw`(?:${SP}(?<part>${PART}))?`;
const WEEKDAY_HEAD = String.raw`(?:(?<weekday>${WEEKDAY}),?${SP})?`;
const MODIFIER = String.raw`(?:(?<modifier>early|mid|late)(?:-|${SP}(?:in${SP})?))?`;
/** Nouns that a bare number before them counts: "2000 people" is no year. */
const COUNTED =
  'people|troops|soldiers|men|women|dead|dollars|euros|percent|per|km|kilometers|kilometres|miles|meters|metres|tons|tonnes|votes|points|shares|workers|police|drones|missiles|prisoners|jobs|homes|feet|pounds|barrels|acres|hectares|hours|square';

/** A day so near ahead is meant when the last such day lies so long ago, unless it happened then. */
const SOON_DAYS = 60;
const LONG_AGO_DAYS = 300;

/** Dates that name their own year. */
export const ABSOLUTE_RULES: readonly TemporalRule[] = [
  {
    name: 'iso-date',
    pattern: /(?<![\d-])(?<year>(?:1[5-9]|20)\d\d)-(?<month>0[1-9]|1[0-2])-(?<day>[0-2]\d|3[01])(?!\d)/gu,
    read: (groups) => fullDate(groups, Number(groups['month'])),
  },
  {
    name: 'month-day-year',
    pattern: new RegExp(
      String.raw`\b${WEEKDAY_HEAD}(?<month>${MONTH})${SP}(?<day>${DAY})(?:,|,?${SP})${SP.replace('+', '*')}(?<year>${YEAR})(?![\d.]\d)${PART_TAIL}`,
      'gu',
    ),
    read: (groups) => fullDate(groups, monthNumber(groups['month'] ?? '')),
  },
  {
    name: 'day-month-year',
    pattern: new RegExp(
      String.raw`\b${WEEKDAY_HEAD}(?:the${SP})?(?<day>${DAY})${SP}(?:of${SP})?(?<month>${MONTH}),?${SP}(?<year>${YEAR})(?!\d)${PART_TAIL}`,
      'gu',
    ),
    read: (groups) => fullDate(groups, monthNumber(groups['month'] ?? '')),
  },
  {
    name: 'numeric-date',
    pattern:
      /(?<![\d./-])(?<first>\d{1,2})(?<mark>[./])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d|\d\d)(?![\d/])/gu,
    read: numericDate,
  },
  {
    name: 'month-day',
    pattern: new RegExp(
      String.raw`\b${WEEKDAY_HEAD}(?<month>${MONTH})${SP}(?<day>${DAY})(?!\d|[.,:]\d|%|${SP}(?:percent|points|million|billion))${PART_TAIL}`,
      'gu',
    ),
    read: dayWithoutYear,
  },
  {
    name: 'day-month',
    pattern: new RegExp(
      String.raw`\b${WEEKDAY_HEAD}(?:the${SP})?(?<day>${DAY})${SP}(?:of${SP})?(?<month>${MONTH})(?!\p{L})${PART_TAIL}`,
      'gu',
    ),
    read: dayWithoutYear,
  },
  {
    name: 'month-year',
    pattern: new RegExp(
      String.raw`\b${MODIFIER}(?<month>${MONTH}),?(?:${SP}of)?${SP}(?<year>${YEAR})(?!\d)`,
      'giu',
    ),
    read: ({ month = '', year = '', modifier }) => {
      const value = `${year}-${String(monthNumber(month)).padStart(2, '0')}`;
      return dateReading(value, value, 'the text gives the month and the year, not the day', {
        modifier: edge(modifier),
      });
    },
  },
  {
    name: 'decade',
    pattern: /(?<![\d-])(?:(?<modifier>early|mid|late)[ -])?(?:the )?(?<year>(?:1[5-9]|20)\d)0['’]?s\b/giu,
    read: ({ year = '', modifier }) =>
      dateReading(year, `${year}X`, 'the text gives the decade only', { modifier: edge(modifier) }),
  },
  {
    name: 'quarter-year',
    pattern: new RegExp(
      String.raw`\b(?:the${SP})?(?:(?<which>first|second|third|fourth|final)(?:-|${SP})(?<unit>quarter|half)(?:${SP}of)?|Q(?<digit>[1-4]))${SP}(?<year>${YEAR})(?!\d)`,
      'giu',
    ),
    read: quarterOfYear,
  },
  {
    name: 'season-year',
    pattern: new RegExp(
      String.raw`\b(?:the${SP})?(?<season>spring|summer|autumn|fall|winter)(?:${SP}of)?,?${SP}(?<year>${YEAR})(?!\d)`,
      'giu',
    ),
    read: ({ season = '', year = '' }) =>
      dateReading(
        `${year}-${seasonCode(season)}`,
        `${year}`,
        'the text gives a season of that year, not the day',
      ),
  },
  {
    name: 'century',
    pattern: new RegExp(String.raw`\b(?:the${SP})?(?<which>${ORDINAL})(?:-|${SP})century\b`, 'giu'),
    read: ({ which = '' }) => {
      const value = String(readOrdinal(which) - 1).padStart(2, '0');
      return value === '-1' ? null : dateReading(value, `${value}XX`, 'the text gives the century only');
    },
  },
  {
    name: 'year',
    pattern: new RegExp(
      String.raw`(?<![\d$€£.,:/#%-]|No\. |the${SP}(?=\d{4}${SP}(?:${COUNTED})))${MODIFIER}(?<year>(?:1[6-9]|20)\d\d)(?![\d%]|[.,:]\d|-\d{1,2}-\d|['’]?s\b|-?(?:strong|member|seat)|${SP}(?:${COUNTED})\b)`,
      'giu',
    ),
    read: ({ year = '', modifier }) =>
      dateReading(year, year, 'the text gives the year, not the month or the day', {
        modifier: edge(modifier),
      }),
  },
];

/** "early", "mid", "late" as a modifier. */
export function edge(word: string | undefined): 'early' | 'mid' | 'late' | undefined {
  const lower = word?.toLowerCase();
  return lower === 'early' || lower === 'mid' || lower === 'late' ? lower : undefined;
}

/** TIMEX3 code of a season. */
export function seasonCode(word: string): 'SP' | 'SU' | 'FA' | 'WI' {
  const stem = word.slice(0, 2).toLowerCase();
  if (stem === 'sp') return 'SP';
  if (stem === 'su') return 'SU';
  return stem === 'wi' ? 'WI' : 'FA';
}

function fullDate(groups: Groups, month: number): TemporalReading | null {
  const year = Number(groups['year']);
  const day = Number.parseInt(groups['day'] ?? '', 10);
  if (!isRealDay(year, month, day)) return null;
  return dayReading(dayNumber(year, month, day), 'the text gives the full date', {
    partOfDay: partOfDay(groups['part']),
  });
}

/** Both orders are in use; a date that reads two ways is not read. Full stops are the European order. */
function numericDate({ first = '', second = '', mark, year = '' }: Groups): TemporalReading | null {
  const [a, b] = [Number(first), Number(second)];
  const dayFirst = mark === '.' || a > 12;
  if (!dayFirst && b <= 12 && a !== b) return null;
  const [day, month] = dayFirst ? [a, b] : [b, a];
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
  if (!isRealDay(full, month, day)) return null;
  const implied = year.length === 4 ? [] : (['century'] as const);
  return dayReading(dayNumber(full, month, day), 'the text gives the full date in figures', { implied });
}

function dayWithoutYear(groups: Groups, context: TemporalContext): TemporalReading | null {
  const month = monthNumber(groups['month'] ?? '');
  const day = Number.parseInt(groups['day'] ?? '', 10);
  const { published } = context;
  if (published === null) {
    if (!isRealDay(2024, month, day)) return null;
    const value = `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return dateReading(value, null, 'the text gives no year, and the date of the report is not known');
  }
  const found = nearestDay(published, month, day, groups['weekday'], context);
  if (found === null) return null;
  const ahead = found > published;
  return dayReading(
    found,
    `the ${ahead ? 'next' : 'last'} such day ${ahead ? 'after' : 'up to'} ${publishedInWords(published)}`,
    { implied: ['year'], anchored: true, partOfDay: partOfDay(groups['part']) },
  );
}

/** A little ahead is still "ahead" unless it happened: reports announce more than they look back a year. */
function nearestDay(
  published: number,
  month: number,
  day: number,
  weekday: string | undefined,
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
  if (outlook() === 'future') return after ?? before;
  const isSoon =
    before !== null && after !== null && after - published < SOON_DAYS && published - before > LONG_AGO_DAYS;
  return isSoon && !isDateOfPast(text, start, end) ? after : (before ?? after);
}

function quarterOfYear({ which, unit, digit, year = '' }: Groups): TemporalReading | null {
  const ordinal =
    digit === undefined
      ? which === 'final'
        ? unit === 'half'
          ? 2
          : 4
        : readOrdinal(which ?? '')
      : Number(digit);
  const half = unit?.toLowerCase() === 'half';
  if (ordinal > (half ? 2 : 4)) return null;
  const months = half ? 6 : 3;
  const first = (ordinal - 1) * months + 1;
  const y = Number(year);
  const set = `[${formatMonth(y, first)}..${formatMonth(y, first + months - 1)}]`;
  return dateReading(
    `${formatYear(y)}-${half ? 'H' : 'Q'}${ordinal}`,
    set,
    `the text gives the ${half ? 'half' : 'quarter'} of the year, not the day`,
  );
}
