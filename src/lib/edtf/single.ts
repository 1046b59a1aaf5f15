import { monthLength, utcDay } from './calendar.ts';
import type { Bounds, Edtf, Precision } from './value.ts';

/**
 * What levels 0 and 1 allow as one date, and no more: no time of day (it has its own field beside the date),
 * no signed year zero, no unspecified digits in the middle, no qualification of single parts.
 */
const SINGLE =
  /^(?:(?<long>Y-?[1-9]\d{4,5})|(?<year>-(?!0000)\d{4}|\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d|XX))?|(?<some>-XX(?:-XX)?))?|(?<digits>-?\d\d(?:\dX|XX)))(?<mark>[?~%]?)$/;

/**
 * Seasons are the meteorological ones of the northern hemisphere, and winter begins in the year that names
 * it: 2022-24 is December 2022 to February 2023. ISO 8601-2 leaves both open.
 */
const SEASON_MONTH: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

/** One date without `/` or `[]`: a day, month, season, year, decade or century. `null` when it is none. */
export function parseSingle(text: string): Edtf | null {
  const parts = SINGLE.exec(text)?.groups;
  if (parts === undefined) return null;
  const { mark = '' } = parts;
  const read = readParts(parts);
  if (read === null) return null;
  if (Number.isNaN(read.bounds.earliest) || Number.isNaN(read.bounds.latest)) return null;
  return {
    source: read.text + mark,
    form: 'date',
    precision: read.precision,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
    bounds: read.bounds,
    openStart: false,
    openEnd: false,
    start: null,
    end: null,
    choices: [],
  };
}

interface Read {
  /** Without qualification; "some month of 2022" (`2022-XX`) is written as the year. */
  readonly text: string;
  readonly precision: Precision;
  readonly bounds: Bounds;
}

function readParts(parts: Readonly<Record<string, string | undefined>>): Read | null {
  const { long, year, month, day, digits } = parts;
  if (digits !== undefined) return readDigits(digits);
  const text = year ?? long ?? '';
  const number = Number(text.replace('Y', ''));
  if (month === undefined) return { text, precision: 'year', bounds: years(number, number) };
  const season = SEASON_MONTH[month];
  if (season !== undefined) {
    if (day !== undefined) return null;
    return { text: `${text}-${month}`, precision: 'season', bounds: months(number, season, 3) };
  }
  const first = Number(month);
  if (first < 1 || first > 12) return null;
  if (day === undefined || day === 'XX') {
    return { text: `${text}-${month}`, precision: 'month', bounds: months(number, first, 1) };
  }
  // Without this 30 February would run over into March.
  if (Number(day) < 1 || Number(day) > monthLength(number, first)) return null;
  const bounds = {
    earliest: utcDay(number, first, Number(day)),
    latest: utcDay(number, first, Number(day) + 1),
  };
  return { text: `${text}-${month}-${day}`, precision: 'day', bounds };
}

/** `201X` or `20XX`; before year 0 the digits count backwards. */
function readDigits(text: string): Read {
  const low = Number(text.replaceAll('X', '0'));
  const high = Number(text.replaceAll('X', '9'));
  return {
    text,
    precision: text.endsWith('XX') ? 'century' : 'decade',
    bounds: years(Math.min(low, high), Math.max(low, high)),
  };
}

function years(first: number, last: number): Bounds {
  return { earliest: utcDay(first, 1, 1), latest: utcDay(last + 1, 1, 1) };
}

function months(year: number, first: number, count: number): Bounds {
  return { earliest: utcDay(year, first, 1), latest: utcDay(year, first + count, 1) };
}
