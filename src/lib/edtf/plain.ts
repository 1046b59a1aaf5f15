import { DAY_MS, monthLength } from './calendar.ts';

/** What a plain date is; the same classes as `certaintyOf` gives for it. */
export type PlainForm = 'day' | 'month' | 'year' | 'lasted' | 'one-of';

const SLASH = 47;
const DASH = 45;
const DOT = 46;

/**
 * Bounds of a plain date without making a value of it, for reading a million of them: a day, month or year of four
 * digits from 1000 on, an interval of two such dates, a one-of range of two. Writes earliest and latest, UTC ms, to
 * `into[at]` and `into[at + 1]`. `null` for every other text, of which `parseEdtf` then decides; wherever it is not
 * `null`, `parseEdtf` gives the same bounds and the same class.
 */
export function plainBounds(text: string, into: Float64Array, at = 0): PlainForm | null {
  const { length } = text;
  const single = readSingle(text, 0, length, into, at);
  if (single !== null) return single;
  if (length < 9) return null;
  const isSet = text.charCodeAt(0) === 91;
  if (isSet && text.charCodeAt(length - 1) !== 93) return null;
  const from = isSet ? 1 : 0;
  const to = isSet ? length - 1 : length;
  const wide = isSet ? 2 : 1;
  const cut = cutOf(text, from, to, isSet);
  if (cut === -1) return null;
  if (readSingle(text, cut + wide, to, into, at) === null) return null;
  const latest = into[at + 1] as number;
  if (readSingle(text, from, cut, into, at) === null) return null;
  // A range from a date to the same date is that date, and one that ends before it starts is none.
  if (isSet && cut - from === to - cut - wide && sameText(text, from, cut + wide, cut - from)) return null;
  if ((into[at] as number) >= latest) return null;
  into[at + 1] = latest;
  return isSet ? 'one-of' : 'lasted';
}

/** Where the two ends are parted: at "/", in a set at ".."; -1 for nowhere. The first end has 4, 7 or 10 digits. */
function cutOf(text: string, from: number, to: number, isSet: boolean): number {
  const sign = isSet ? DOT : SLASH;
  for (const size of [10, 7, 4]) {
    const cut = from + size;
    if (cut >= to || text.charCodeAt(cut) !== sign) continue;
    return isSet && text.charCodeAt(cut + 1) !== DOT ? -1 : cut;
  }
  return -1;
}

function sameText(text: string, a: number, b: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) {
    if (text.charCodeAt(a + index) !== text.charCodeAt(b + index)) return false;
  }
  return true;
}

/** "2022", "2022-02", "2022-02-24" in `text` from `from` to `to`. */
function readSingle(
  text: string,
  from: number,
  to: number,
  into: Float64Array,
  at: number,
): 'day' | 'month' | 'year' | null {
  const size = to - from;
  if (size !== 4 && size !== 7 && size !== 10) return null;
  const year = twoDigits(text, from) * 100 + twoDigits(text, from + 2);
  if (!(year >= 1000)) return null;
  if (size === 4) {
    into[at] = dayNumber(year, 1, 1) * DAY_MS;
    into[at + 1] = dayNumber(year + 1, 1, 1) * DAY_MS;
    return 'year';
  }
  const month = text.charCodeAt(from + 4) === DASH ? twoDigits(text, from + 5) : Number.NaN;
  // Months from 21 on are seasons.
  if (!(month >= 1 && month <= 12)) return null;
  if (size === 7) {
    into[at] = dayNumber(year, month, 1) * DAY_MS;
    into[at + 1] = (dayNumber(year, month, 1) + monthLength(year, month)) * DAY_MS;
    return 'month';
  }
  const day = text.charCodeAt(from + 7) === DASH ? twoDigits(text, from + 8) : Number.NaN;
  if (!(day >= 1 && day <= monthLength(year, month))) return null;
  const time = dayNumber(year, month, day) * DAY_MS;
  into[at] = time;
  into[at + 1] = time + DAY_MS;
  return 'day';
}

/** `NaN` where there are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Days of a common year before each month, from 1. */
const DAYS_BEFORE = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** Days from 0001-01-01 to 1970-01-01, and one for counting days from 1. */
const TO_1970 = 719_163;

/** Days since 1970-01-01, proleptic Gregorian, for years of four digits. Whole numbers all the way: a million are asked. */
function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1;
  const leaps = (before >> 2) - ((before / 100) | 0) + ((before / 400) | 0);
  const inYear = (DAYS_BEFORE[month] as number) + (month > 2 && monthLength(year, 2) === 29 ? 1 : 0) + day;
  return 365 * before + leaps + inYear - TO_1970;
}
