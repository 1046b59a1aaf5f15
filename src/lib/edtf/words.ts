import type { Precision } from './value.ts';

/** Every word that a date in words needs beside the names of months. Dates come in as text, of any precision. */
export interface DateWords {
  /** Between the entries of a list, with its space. */
  readonly comma: string;
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  /** One calendar day. */
  readonly onOrBefore: (day: string) => string;
  readonly onOrAfter: (day: string) => string;
  /** A month, season, year or longer. */
  readonly inOrBefore: (period: string) => string;
  readonly inOrAfter: (period: string) => string;
  readonly between: (start: string, end: string) => string;
  readonly fromTo: (start: string, end: string) => string;
  readonly since: (start: string) => string;
  readonly endUnknown: (start: string) => string;
  readonly until: (end: string) => string;
  readonly startUnknown: (end: string) => string;
  readonly oneOf: (count: number, start: string, end: string) => string;
  /** Keys are the months of EDTF: 21 to 24. Years as the formats write them; `next` is the one after. */
  readonly season: Readonly<Record<string, (year: string, next: string) => string>>;
  readonly decade: (firstYear: string) => string;
  readonly at: (day: string, time: string) => string;
  readonly partOfDay: Readonly<Record<'morning' | 'midday' | 'afternoon' | 'evening' | 'night', string>>;
  /** How sure the date is, by precision. */
  readonly some: Readonly<Record<Precision, string>>;
  readonly aboutThat: Readonly<Record<Precision, string>>;
  /** Instead of `some.day`, which would contradict "perhaps". */
  readonly thatDay: string;
  readonly oneOfThese: Readonly<Record<Precision, string>>;
  readonly lasted: string;
  readonly lastedUntil: string;
  readonly ongoing: string;
  readonly lastedFrom: string;
  readonly before: string;
  readonly after: string;
  readonly endsApproximate: string;
  readonly endsUncertain: string;
}

/** The words that stand around dates unless a language is given. */
export const englishDates: DateWords = {
  comma: ', ',
  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  onOrBefore: (day) => `on or before ${day}`,
  onOrAfter: (day) => `on or after ${day}`,
  inOrBefore: (period) => `in or before ${period}`,
  inOrAfter: (period) => `in or after ${period}`,
  between: (start, end) => `between ${start} and ${end}`,
  fromTo: (start, end) => `from ${start} to ${end}`,
  since: (start) => `since ${start}`,
  endUnknown: (start) => `from ${start}, end not known`,
  until: (end) => `until ${end}`,
  startUnknown: (end) => `until ${end}, start not known`,
  oneOf: (count, start, end) => `one of ${count} dates between ${start} and ${end}`,
  season: {
    '21': (year) => `spring ${year}`,
    '22': (year) => `summer ${year}`,
    '23': (year) => `autumn ${year}`,
    '24': (year, next) => `winter ${year}–${next.slice(-2)}`,
  },
  decade: (firstYear) => `the ${firstYear}s`,
  at: (day, time) => `${day}, ${time}`,
  partOfDay: {
    morning: 'morning',
    midday: 'midday',
    afternoon: 'afternoon',
    evening: 'evening',
    night: 'night',
  },
  some: {
    day: 'day known',
    month: 'some day in that month',
    season: 'some day in that season',
    year: 'some day in that year',
    decade: 'some day in that decade',
    century: 'some day in those hundred years',
    mixed: 'some day in that time',
  },
  aboutThat: {
    day: 'about that day',
    month: 'about that month',
    season: 'about that season',
    year: 'about that year',
    decade: 'about that decade',
    century: 'about those hundred years',
    mixed: 'about that time',
  },
  thatDay: 'that day',
  oneOfThese: {
    day: 'one of these days',
    month: 'some day in one of these months',
    season: 'some day in one of these seasons',
    year: 'some day in one of these years',
    decade: 'some day in one of these decades',
    century: 'some day in one of these centuries',
    mixed: 'one of these days',
  },
  lasted: 'from–to',
  lastedUntil: 'until then',
  ongoing: 'since, ongoing',
  lastedFrom: 'since, end not known',
  before: 'before',
  after: 'after',
  endsApproximate: 'about',
  endsUncertain: 'perhaps',
};
