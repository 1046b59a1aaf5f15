import { civilDay, dayNumber, formatYear, weekdayOf } from '../calendar.ts';
import { dateReading, dayReading, publishedInWords, UNKNOWN } from '../reading.ts';
import type { Groups, TemporalContext, TemporalReading, TemporalRule } from '../rule.ts';
import { pattern } from '../rule.ts';
import { HOLIDAYS } from '../scan.ts';
import { MODERN_YEAR, SP } from '../words.ts';

/** Day number of a feast in a year. */
type DayIn = (year: number) => number;

const fixed =
  (month: number, day: number): DayIn =>
  (year) =>
    dayNumber(year, month, day);
/** The n-th weekday (0 Monday) of a month; the last for 0. */
const nth =
  (count: number, weekday: number, month: number): DayIn =>
  (year) => {
    if (count === 0) {
      const last = dayNumber(year, month + 1, 0);
      return last - ((weekdayOf(last) - weekday + 7) % 7);
    }
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7;
  };
const fromEaster =
  (days: number): DayIn =>
  (year) =>
    easterOf(year) + days;

/** Feasts that are days, by the beginning of their name in lower case. */
const FEASTS: readonly (readonly [string, DayIn])[] = [
  ["new year's eve", fixed(12, 31)],
  ["new year's", fixed(1, 1)],
  ['christmas eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["valentine's day", fixed(2, 14)],
  ['halloween', fixed(10, 31)],
  ['bastille day', fixed(7, 14)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['may day', fixed(5, 1)],
  ["international women's day", fixed(3, 8)],
  ['martin luther king', nth(3, 0, 1)],
  ['presidents', nth(3, 0, 2)],
  ['memorial day', nth(0, 0, 5)],
  ['labor day', nth(1, 0, 9)],
  ['columbus day', nth(2, 0, 10)],
  ['thanksgiving', nth(4, 3, 11)],
  ['palm sunday', fromEaster(-7)],
  ['good friday', fromEaster(-2)],
  ['easter monday', fromEaster(1)],
  ['easter', fromEaster(0)],
];

const NAMES = String.raw`New${SP}Year['’]s(?:${SP}(?:Day|Eve))?|Christmas(?:${SP}(?:Day|Eve))?|Boxing${SP}Day|Valentine['’]s${SP}Day|Halloween|Bastille${SP}Day|Veterans['’]?${SP}Day|Armistice${SP}Day|May${SP}Day|International${SP}Women['’]s${SP}Day|Martin${SP}Luther${SP}King(?:${SP}Jr\.?)?${SP}Day|Presidents?['’]?${SP}Day|Memorial${SP}Day|Labor${SP}Day|Columbus${SP}Day|Thanksgiving(?:${SP}Day)?|Palm${SP}Sunday|Good${SP}Friday|Easter(?:${SP}(?:Monday|Sunday))?`;

/** Feasts of the calendar. */
export const HOLIDAY_RULES: readonly TemporalRule[] = [
  {
    name: 'holiday',
    needs: HOLIDAYS,
    pattern: pattern(
      String.raw`(?:(?<last>last|this${SP}past)${SP}|(?<next>next|this${SP}coming)${SP}|this${SP})?(?<feast>${NAMES})(?:,?${SP}(?<year>${MODERN_YEAR}))?`,
    ),
    read: readHoliday,
  },
];

function readHoliday(groups: Groups, context: TemporalContext): TemporalReading | null {
  const name = (groups['feast'] ?? '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[ \u00a0]+/g, ' ');
  const feast = FEASTS.find(([beginning]) => name.startsWith(beginning))?.[1];
  const { published, text, end } = context;
  // "Christmas tree", "Easter egg": the feast is told by what stands alone.
  if (feast === undefined || !/^\p{Lu}/u.test(groups['feast'] ?? '')) return null;
  if (
    /^[ -](?!(?:in|on|at|by|for|to|and|or|as|with|when|after|before|was|is|because|but|that|morning|night|this|last|next)\b)\p{Ll}/u.test(
      text.slice(end, end + 12),
    )
  )
    return null;
  const { year } = groups;
  if (year !== undefined) return dayReading(feast(Number(year)), 'the text names a feast and its year');
  if (published === null) return dateReading('XXXX-XX-XX', null, UNKNOWN);
  const current = civilDay(published).year;
  const days = [current - 1, current, current + 1].map(feast);
  const before =
    days.filter((day) => day < published + (groups['last'] === undefined ? 1 : 0)).at(-1) ?? published;
  const after = days.find((day) => day >= published) ?? published;
  const isAhead =
    groups['next'] !== undefined ||
    (groups['last'] === undefined &&
      (context.outlook() === 'future' ||
        (context.outlook() === 'unsaid' && after - published < published - before)));
  const day = isAhead ? after : before;
  return dayReading(
    day,
    `that feast in ${formatYear(civilDay(day).year)}, the ${isAhead ? 'next' : 'last'} seen from ${publishedInWords(published)}`,
    { implied: ['year', 'month', 'day'], anchored: true },
  );
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}
