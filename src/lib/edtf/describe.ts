import { certaintyOf } from './certainty.ts';
import type { DateFormats } from './locale.ts';
import { formatsFor } from './locale.ts';
import type { Edtf } from './value.ts';
import type { DateWords } from './words.ts';
import { englishDates } from './words.ts';

/** How dates are written in one language and style. */
export interface DateLanguage {
  readonly dates: DateWords;
  readonly formats: DateFormats;
}

/** What is known beside the date: `HH:MM`, 24 hours, or a part of the day. */
export interface DayDetail {
  readonly time?: string | undefined;
  readonly partOfDay?: keyof DateWords['partOfDay'] | undefined;
}

/** More choices than this are counted instead of listed. */
const CHOICES_LISTED = 4;

/**
 * A date in words, without a sentence around it: "14 December 2025", "about February 2022", "since February
 * 2022", "between 1 February 2022 and 13 December 2025", "on or before 13 December 2025". `locale`: a language, or a
 * BCP 47 tag (default English, day before month), which has its own names of months between English words. `detail`
 * is added to a known day only: "15 December 2025, evening".
 */
export function describeDate(
  value: Edtf,
  locale: string | DateLanguage = 'en',
  detail: DayDetail = {},
): string {
  const { dates: words, formats } = languageOf(locale);
  if (value.form === 'interval') return describeInterval(value, words, formats);
  if (value.form === 'one-of') return describeSet(value, words, formats);
  const text = describeSingle(value, words, formats);
  if (value.precision !== 'day') return text;
  const extra = detail.time ?? (detail.partOfDay && words.partOfDay[detail.partOfDay]);
  return extra ? words.at(text, extra) : text;
}

/**
 * How sure a date is, in words: "day known", "some day in that month", "about that month", "one of these
 * days", "before", "since, ongoing". Stands beside `describeDate`, which says the date itself.
 */
export function describeCertainty(value: Edtf, locale: string | DateLanguage = 'en'): string {
  const words = languageOf(locale).dates;
  if (value.form === 'date') {
    if (!value.approximate && !value.uncertain) return words.some[value.precision];
    if (value.approximate) {
      const that = words.aboutThat[value.precision];
      return value.uncertain ? words.perhaps(that) : that;
    }
    return words.perhaps(value.precision === 'day' ? words.thatDay : words.some[value.precision]);
  }
  const ends = [
    value.uncertain ? words.endsUncertain : '',
    value.approximate ? words.endsApproximate : '',
  ].filter((word) => word !== '');
  return [describeClass(value, words), ...ends].join(words.comma);
}

function languageOf(locale: string | DateLanguage): DateLanguage {
  return typeof locale === 'string' ? { dates: englishDates, formats: formatsFor(locale) } : locale;
}

function describeClass(value: Edtf, words: DateWords): string {
  switch (certaintyOf(value)) {
    case 'lasted':
      return value.openStart ? words.lastedUntil : words.lasted;
    case 'ongoing':
      return value.source.endsWith('..') ? words.ongoing : words.lastedFrom;
    case 'before':
      return words.before;
    case 'after':
      return words.after;
    default:
      return words.oneOfThese[value.precision];
  }
}

function describeInterval(value: Edtf, words: DateWords, formats: DateFormats): string {
  const { start, end } = value;
  if (start === null) {
    const last = end === null ? '' : describeSingle(end, words, formats);
    return value.source.startsWith('..') ? words.until(last) : words.startUnknown(last);
  }
  const first = describeSingle(start, words, formats);
  if (end === null) return value.source.endsWith('..') ? words.since(first) : words.endUnknown(first);
  return shortRange(value, start, end, formats) ?? words.fromTo(first, describeSingle(end, words, formats));
}

/** "14–15 December 2025", when both ends are plain and of one precision; else `null`. */
function shortRange(value: Edtf, start: Edtf, end: Edtf, formats: DateFormats): string | null {
  if (value.approximate || value.uncertain) return null;
  const first = start.bounds.earliest;
  const last = end.bounds.earliest;
  switch (value.precision) {
    case 'day':
      return formats.days(first, last);
    case 'month':
      return formats.months(first, last);
    case 'year':
      return formats.years(first, last);
    default:
      return null;
  }
}

function describeSet(value: Edtf, words: DateWords, formats: DateFormats): string {
  const { choices, start, end } = value;
  if (choices.length > CHOICES_LISTED && start !== null && end !== null) {
    return words.oneOf(
      choices.length,
      describeSingle(start, words, formats),
      describeSingle(end, words, formats),
    );
  }
  if (choices.length > 0) {
    return formats.list(
      choices.map((choice) =>
        choice.form === 'date' ? describeSingle(choice, words, formats) : describeSet(choice, words, formats),
      ),
    );
  }
  // The ends of a set are themselves possible days: "on or before", never "before".
  if (start === null) {
    if (end === null) return '';
    const last = describeSingle(end, words, formats);
    return end.precision === 'day' ? words.onOrBefore(last) : words.inOrBefore(last);
  }
  const first = describeSingle(start, words, formats);
  if (end === null) return start.precision === 'day' ? words.onOrAfter(first) : words.inOrAfter(first);
  return words.between(first, describeSingle(end, words, formats));
}

function describeSingle(value: Edtf, words: DateWords, formats: DateFormats): string {
  let text = describePlain(value, words, formats);
  if (value.approximate) text = words.about(text);
  return value.uncertain ? words.perhaps(text) : text;
}

function describePlain(value: Edtf, words: DateWords, formats: DateFormats): string {
  const { earliest, latest } = value.bounds;
  switch (value.precision) {
    case 'day':
      return formats.day(earliest);
    case 'month':
      return formats.month(earliest);
    case 'season': {
      const year = formats.year(earliest);
      const next = formats.year(latest);
      const season = /-(2[1-4])/.exec(value.source)?.[1] ?? '21';
      return words.season[season]?.(year, next) ?? year;
    }
    case 'year':
      return formats.year(earliest);
    case 'decade':
      // Before year 1 a decade of EDTF is none that people name.
      return earliest < 0 && value.source.startsWith('-')
        ? formats.years(earliest, latest - 1)
        : words.decade(formats.year(earliest));
    default:
      return formats.years(earliest, latest - 1);
  }
}
