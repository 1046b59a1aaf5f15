import { parseEdtf } from '#lib/edtf/index.ts';

/** A date of publication as it is written somewhere. */
export interface WrittenDate {
  /** EDTF, day or coarser, in the day of its own offset. */
  readonly date: string;
  /** `HH:MM`; absent for midnight sharp, which programs write when they know no time. */
  readonly time?: string;
  /** IANA name, only where one is written: `UTC` for UTC, GMT and Z. */
  readonly zone?: string;
  /** Minutes east of UTC, where they are written. */
  readonly offset?: number;
}

/** A written date inside a line: `[start, end)` in UTF-16 code units of the line. */
export interface DateInLine extends WrittenDate {
  readonly start: number;
  readonly end: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const WORDED: readonly RegExp[] = [
  new RegExp(`\\b${DAY}(?: of)?[ -]${MONTH}\\.?,?[ -](?<year>\\d{4})\\b`, 'i'),
  new RegExp(`\\b${MONTH}\\.? ${DAY},? (?<year>\\d{4})\\b`, 'i'),
  /\b(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})(?!\d)/,
  /\b(?<day>\d{1,2})\.(?<number>\d{1,2})\.(?<year>\d{4})\b/,
];
/** Day and month stand in either order here, so the date is read only where one of them is above 12. */
const SLASHED = /\b(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})\b/;

const CLOCK =
  '(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2})(?::\\d{2}(?:\\.\\d+)?)?)?\\s?(?<half>[aApP]\\.?[mM]\\.?)?(?!\\d)';
const ZONE =
  '(?:\\s?\\(?(?<zone>(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?|GMT|UTC|Z|[A-Z]{1,4}T)(?![A-Za-z\\d])\\)?)?';
const AFTER = new RegExp(`^(?:,?\\s?(?:at\\s|[-–—|·@]\\s?)?|T)${CLOCK}${ZONE}`);
const BEFORE = new RegExp(`\\b${CLOCK}${ZONE}(?:,?\\s(?:on\\s)?(?:[A-Z][a-z]{2,8},?\\s)?|\\s?[-–—|·]\\s?)$`);

/** Longest line looked at: a date line is shorter, and a paragraph is none. */
const LONGEST = 300;

/** The first date with its year in a line, and the time beside it; `null` when there is none or it can be read two ways. */
export function findWrittenDate(line: string): DateInLine | null {
  const text = line.slice(0, LONGEST);
  const found = [...WORDED, SLASHED]
    .map((form) => form.exec(text))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)
    .map((match) => ({ match, date: dateOf(match.groups ?? {}) }))
    .find(({ date }) => date !== null);
  if (!found || found.date === null) return null;
  const start = found.match.index;
  const end = start + found.match[0].length;
  const after = AFTER.exec(text.slice(end));
  const timeAfter = after ? timeOf(after.groups ?? {}) : null;
  if (after && timeAfter) return { date: found.date, ...timeAfter, start, end: end + after[0].length };
  const before = BEFORE.exec(text.slice(Math.max(0, start - 40), start));
  const timeBefore = before ? timeOf(before.groups ?? {}) : null;
  const from = before && timeBefore ? start - before[0].length : start;
  return { date: found.date, ...timeBefore, start: from, end };
}

const ISO =
  /^(?<date>\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{8})(?:(?:T|\s)(?<hour>\d{2}):?(?<minute>\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** A date of metadata: ISO 8601, RFC 5322 ("Mon, 15 Dec 2025 14:05:00 +0300") or in words; `null`: none of these. */
export function readWrittenDate(written: string): WrittenDate | null {
  const text = written.slice(0, LONGEST).trim();
  const groups = ISO.exec(text)?.groups;
  if (groups === undefined) {
    const found = findWrittenDate(text);
    if (found === null) return null;
    const { start: _start, end: _end, ...rest } = found;
    return rest;
  }
  const digits = groups['date'] ?? '';
  const date = /^\d{8}$/.test(digits) ? digits.replace(/(\d{4})(\d{2})/, '$1-$2-') : digits;
  if (!isDate(date)) return null;
  return { date, ...(date.length === 10 ? timeOf(groups) : null) };
}

/** The moment in minutes, for telling whether two written dates are one; `null` where no offset says so. */
export function momentOf({ date, time, offset }: WrittenDate): number | null {
  if (time === undefined || offset === undefined || date.length !== 10) return null;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000 - offset;
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(groups: Groups): string | null {
  const [month, day] = monthAndDay(groups);
  if (month === null) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${groups['year'] ?? ''}-${two(month)}-${two(day)}`;
  return isDate(date) ? date : null;
}

function monthAndDay(groups: Groups): readonly [month: number | null, day: number] {
  const { month, number, day, first, second } = groups;
  if (month !== undefined) return [MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(day)];
  if (number !== undefined) return [Number(number), Number(day)];
  const [a, b] = [Number(first), Number(second)];
  if (a === b || a > 12) return [b, a];
  return b > 12 ? [a, b] : [null, 0];
}

function isDate(date: string): boolean {
  return parseEdtf(date)?.form === 'date';
}

/** `null` where the digits are no time of day: "15 December 2025 - 12 killed". */
function timeOf(groups: Groups): Omit<WrittenDate, 'date'> | null {
  const { hour, minute, half, zone } = groups;
  if (hour === undefined || (minute === undefined && half === undefined)) return null;
  const isAfternoon = half?.toLowerCase().startsWith('p') ?? false;
  const written = Number(hour);
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hours = half === undefined ? written : (written % 12) + (isAfternoon ? 12 : 0);
  if (hours > 23 || Number(minute ?? 0) > 59) return null;
  const time = `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
  const offset = offsetOf(zone);
  const isUtc = zone !== undefined && /^(?:Z|UTC|GMT)$/i.test(zone);
  return {
    ...(time === '00:00' && half === undefined ? {} : { time, ...(isUtc ? { zone: 'UTC' } : {}) }),
    ...(offset === null ? {} : { offset }),
  };
}

/** Minutes east of UTC; `null` for names such as EST, which more than one zone of the world uses. */
function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 0;
  const [, sign, hours, minutes = '0'] = /([+-])(\d{1,2}?):?(\d{2})?$/.exec(zone) ?? [];
  if (hours === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
