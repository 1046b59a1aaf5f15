/** Formatters of one locale, all Gregorian and in UTC. */
export interface DateFormats {
  readonly day: (time: number) => string;
  readonly month: (time: number) => string;
  /** With an era before year 1 only: "45 BC". */
  readonly year: (time: number) => string;
  /** Two days, both included: "14–15 December 2025". */
  readonly days: (first: number, last: number) => string;
  readonly months: (first: number, last: number) => string;
  readonly years: (first: number, last: number) => string;
  readonly list: (items: readonly string[]) => string;
}

const known = new Map<string, DateFormats>();

/**
 * The formatters of a BCP 47 locale, made once. Plain `en` means day before month ("14 December 2025");
 * `en-US` is kept. A tag that is none falls back to the same English, since files may carry any text. `month`: how
 * months are written, "December" or "Dec".
 */
export function formatsFor(locale: string, month: 'long' | 'short' = 'long'): DateFormats {
  const key = `${locale} ${month}`;
  let formats = known.get(key);
  if (formats === undefined) {
    formats = makeFormats(supported(locale), month);
    known.set(key, formats);
  }
  return formats;
}

function supported(locale: string): string {
  if (locale === 'en') return 'en-GB';
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

function makeFormats(locale: string, months: 'long' | 'short'): DateFormats {
  const make = (fields: Intl.DateTimeFormatOptions) => ({
    common: new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC', calendar: 'gregory' }),
    old: new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC', calendar: 'gregory', era: 'short' }),
  });
  const day = make({ day: 'numeric', month: months, year: 'numeric' });
  const month = make({ month: months, year: 'numeric' });
  const year = make({ year: 'numeric' });
  const single = (format: typeof day) => (time: number) =>
    plainSpaces((isOld(time) ? format.old : format.common).format(time));
  const pair = (format: typeof day) => (first: number, last: number) =>
    joinRange((isOld(first) ? format.old : format.common).formatRangeToParts(first, last));
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  return {
    day: single(day),
    month: single(month),
    year: single(year),
    days: pair(day),
    months: pair(month),
    years: pair(year),
    list: (items) => list.format(items),
  };
}

/** Before 1 January of year 1. */
const YEAR_ONE = -62_135_596_800_000;

/** Before year 1, where years count backwards. */
export function isOld(time: number): boolean {
  return time < YEAR_ONE;
}

/**
 * Unicode's data changes the dash and its spaces between versions ("14–15", "14 – 15"), and browser and
 * command line must agree: no space between two bare numbers, a plain space elsewhere.
 */
function joinRange(parts: readonly { type: string; value: string; source: string }[]): string {
  const bare = ['startRange', 'endRange'].every(
    (source) => parts.filter((part) => part.source === source).length === 1,
  );
  const text = parts.map((part) =>
    part.source === 'shared' && /^\s*[-–—]\s*$/u.test(part.value) ? (bare ? '–' : ' – ') : part.value,
  );
  return plainSpaces(text.join(''));
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/gu, ' ');
}
