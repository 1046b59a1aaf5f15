import { dayNumber, isRealDay } from '../calendar.ts';
import { dayReading, publishedInWords } from '../reading.ts';
import type { Groups, TemporalContext, TemporalReading, TemporalRule } from '../rule.ts';
import { pattern } from '../rule.ts';
import { NUMERIC } from '../scan.ts';

/** A date that reads two ways is settled by a report at most so many days off. */
const NEAR_DAYS = 10;

/** Dates in figures. */
export const NUMERIC_RULES: readonly TemporalRule[] = [
  {
    name: 'iso-date',
    needs: NUMERIC,
    pattern: pattern(
      String.raw`(?<![\d/=_]|\d-)(?<year>(?:1[5-9]|20)\d\d)(?<mark>[-/])(?<month>0[1-9]|1[0-2])\k<mark>(?<day>[0-2]\d|3[01])(?:T(?<hour>[01]\d|2[0-3]):?(?<minute>[0-5]\d)(?::?[0-5]\d)?Z?)?(?!-\d)`,
    ),
    read: isoDate,
  },
  {
    name: 'numeric-date',
    needs: NUMERIC,
    pattern: pattern(
      String.raw`(?<![\d./-])(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d|\d\d)(?![/-]|\.\d)`,
    ),
    read: numericDate,
  },
  {
    name: 'numeric-date-year-first',
    needs: NUMERIC,
    pattern: pattern(
      String.raw`(?<![\d./-])(?<short>[3-9]\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?!-)`,
    ),
    read: ({ short = '', month = '', day = '' }) => dayInFigures(1900 + Number(short), month, day, true),
  },
];

function isoDate({ year = '', month = '', day = '', hour, minute }: Groups): TemporalReading | null {
  const reading = dayInFigures(Number(year), month, day, false);
  if (reading === null || hour === undefined) return reading;
  const time = `${hour}:${minute}`;
  return { ...reading, type: 'TIME', value: `${reading.value}T${time}`, time };
}

/** Both orders are in use. Full stops are the European order; else figures or the report must settle it. */
function numericDate(groups: Groups, { published }: TemporalContext): TemporalReading | null {
  const { first = '', second = '', mark, year = '' } = groups;
  const [a, b] = [Number(first), Number(second)];
  const isShort = year.length === 2;
  // "3-2-1" counts something; "1.2.15" is a number of a section.
  if (isShort && (mark !== '/' ? first.length < 2 || second.length < 2 : false)) return null;
  const full = isShort ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  const monthFirst = dayInFigures(full, first, second, isShort);
  const dayFirst = dayInFigures(full, second, first, isShort);
  if (mark === '.' || a > 12) return dayFirst;
  if (b > 12 || a === b) return monthFirst;
  if (published === null) return null;
  const isNear = ([month, day]: readonly [number, number]): boolean =>
    Math.abs(dayNumber(full, month, day) - published) <= NEAR_DAYS;
  const [one, other] = [isNear([a, b]), isNear([b, a])];
  if (one === other) return null;
  const reading = one ? monthFirst : dayFirst;
  return reading === null
    ? null
    : {
        ...reading,
        anchored: true,
        because: `of the two ways to read these figures the one near ${publishedInWords(published)}`,
      };
}

function dayInFigures(year: number, month: string, day: string, isShort: boolean): TemporalReading | null {
  if (!isRealDay(year, Number(month), Number(day))) return null;
  return dayReading(dayNumber(year, Number(month), Number(day)), 'the text gives the full date in figures', {
    implied: isShort ? ['century'] : [],
  });
}
