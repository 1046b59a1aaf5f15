import type { Passage } from '../reading.ts';
import { dayInWords } from '../temporal/reading.ts';
import { formatDay } from '../temporal/calendar.ts';
import { monthNumber } from '../temporal/words.ts';
import type { TemporalMention } from '../temporal/rule.ts';

const OPENING_MARK = /^[:|.–—-]$/u;
/** What may stand between the date of an entry and its text: "Sept. 5: …", "November 2024 - …". */
const AFTER_LABEL = /^\s*(?::|\||[-–—]\s)/u;
/** Marks that a list puts before its entries. */
const BULLET = /^[•*·‣▪–—-]?\s*(?:(?:in|on)\s+)?$/iu;

/** "2018" or "In 2018:" alone on its line: the year of the entries below it. */
const YEAR_HEADING = /^(?:in )?((?:1[89]|20)\d\d)\s*:?$/iu;

/**
 * Dates of the entries of a list of dates ("Sept 2, 2023: …", then "Sept. 5: …"): an entry without a year takes that
 * of the entry before it, or the next where its day would lie before that one. Other passages stay as they are.
 */
export function readChronicle(passages: readonly Passage[], published: number | null): readonly Passage[] {
  let before: string | null = null;
  const isLive = passages.filter((passage) => CLOCK.test(passage.text)).length >= LIVE_ENTRIES;
  let section: string | null = null;
  let opensSection = false;
  return passages.map((found) => {
    const year = YEAR_HEADING.exec(found.text)?.[1];
    if (year !== undefined) before = `${year}-01-01`;
    if (year !== undefined) section = year;
    else if (found.role !== 'body' || found.text.endsWith('?')) section = null;
    const isFirst = opensSection;
    opensSection = year !== undefined;
    const passage = year === undefined && section !== null ? inSection(found, section, isFirst) : found;
    if (passage.label !== null) return passage;
    const label = labelOf(passage) ?? (isLive ? liveLabelOf(passage, published) : null);
    if (label === null) return passage;
    if (label.rule === LIVE) return { ...passage, label };
    const dated: TemporalMention = before === null ? label : inYearAfter(label, before, published);
    if (dated.date !== null && /^\d{4}/u.test(dated.date) && !isDateline(passage, published))
      before = dated.date;
    const isReport = isDateline(passage, published);
    return {
      ...passage,
      ...wordsBehind(passage, label.end),
      label: isReport ? null : dated,
      times: passage.times.flatMap((time) =>
        time === label ? (isReport ? [] : [dated]) : [inMonthOf(dated, time)],
      ),
    };
  });
}

/**
 * What stands below the heading of a year is of that year: "In May the sides sign", and a line without any date.
 * The label of such a line is the year itself.
 */
function inSection(passage: Passage, year: string, isFirst: boolean): Passage {
  const because = `the heading above it gives the year, ${year}`;
  const times = passage.times.map((time): TemporalMention => {
    const open = time.implied.includes('year') && !time.implied.includes('month');
    if (time.date === null || !open || !/^\d{4}-\d{2}/u.test(time.date)) return time;
    const date = `${year}${time.date.slice(4)}`;
    return {
      ...time,
      date,
      value: date,
      anchored: false,
      implied: time.implied.filter((one) => one !== 'year'),
      because,
    };
  });
  const month = MONTH_LABEL.exec(passage.text);
  if (month !== null) return monthEntry(passage, times, month, year, because);
  if (!isFirst) return { ...passage, times };
  if (times.some((time) => time.date !== null)) return { ...passage, times };
  const label: TemporalMention = {
    start: passage.start,
    end: passage.start,
    text: '',
    rule: 'heading-year',
    type: 'DATE',
    value: year,
    date: year,
    implied: ['year'],
    anchored: false,
    because,
  };
  return { ...passage, times, label };
}

const MONTH_LABEL =
  /^[•*·‣▪–—-]?\s*((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?)\.?(?=\s*(?::|[-–—]\s))/u;

/** "Dec - Leaders shake hands": an entry of a month below the heading of its year. */
function monthEntry(
  passage: Passage,
  times: Passage['times'],
  match: RegExpExecArray,
  year: string,
  because: string,
): Passage {
  const name = match[1] ?? '';
  const start = passage.start + match[0].indexOf(name);
  const end = start + name.length;
  const date = `${year}-${String(monthNumber(name)).padStart(2, '0')}`;
  const label: TemporalMention = {
    start,
    end,
    text: name,
    rule: 'month',
    type: 'DATE',
    value: date,
    date,
    implied: [],
    anchored: false,
    because,
  };
  const others = times.filter((time) => time.start >= end).map((time) => inMonthOf(label, time));
  return {
    ...passage,
    ...wordsBehind(passage, end),
    times: [label, ...others],
    label,
  };
}

/** "April: trains roll again on the 26th": a day alone is of the month of the entry. */
function inMonthOf(label: TemporalMention, time: TemporalMention): TemporalMention {
  const month = /^\d{4}-\d{2}$/u.exec(label.date ?? '')?.[0];
  if (month === undefined || time.rule !== 'day-of-month' || time.date === null) return time;
  const date = `${month}${time.date.slice(7)}`;
  return { ...time, date, value: date, anchored: false, because: 'the month is that of the entry' };
}

/** The words of an entry, without its label that ends at `end` and the marks behind it ("Dec. - "). */
function wordsBehind(passage: Passage, end: number): Pick<Passage, 'tokens' | 'quoted'> {
  const from = passage.tokens.findIndex((token) => token.start >= end && !OPENING_MARK.test(token.text));
  const opening = from < 0 ? passage.tokens.length : from;
  return { tokens: passage.tokens.slice(opening), quoted: passage.quoted.slice(opening) };
}

/** The date that opens an entry; `null` when the passage is none. */
function labelOf(passage: Passage): TemporalMention | null {
  const [first] = passage.times;
  if (first === undefined || first.type === 'DURATION') return null;
  if (!BULLET.test(passage.text.slice(0, first.start - passage.start))) return null;
  if (first.date === null) return null;
  return AFTER_LABEL.test(passage.text.slice(first.end - passage.start)) ? first : null;
}

/** What a live page tells without a date ("14:05 Ministers have arrived.") is of the day of the page; the span is its clock time, if any. */
function liveLabelOf(passage: Passage, published: number | null): TemporalMention | null {
  if (published === null || passage.role !== 'body' || passage.times.some((time) => time.date !== null))
    return null;
  // A line of an entry without a full stop is its heading.
  if (!/[.!?”"]$/u.test(passage.text)) return null;
  const text = CLOCK.exec(passage.text)?.[1] ?? '';
  const date = formatDay(published);
  return {
    start: passage.start,
    end: passage.start + text.length,
    text,
    rule: LIVE,
    type: 'DATE',
    value: date,
    date,
    implied: ['year', 'month', 'day'],
    anchored: true,
    because: `an entry of the page of ${dayInWords(published)}`,
  };
}

const LIVE = 'live-entry';
/** A page with so many entries by the clock is a live page. */
const LIVE_ENTRIES = 3;
const CLOCK =
  /^(\d{1,2}[:.]\d{2})(?:\s*(?:[ap]\.?m\.?|GMT|CET|CEST|BST|UTC|local time))?\s*(?:[-–—:|]\s*)?(?=\p{Lu}|[“"‘])/u;

/** "April 17 - Negotiators return on Tuesday": with a date of its own in the text the label is that of the report. */
function isDateline(passage: Passage, published: number | null): boolean {
  const [first] = passage.times;
  // "June 27, 2019 – Ottawa, Ontario": the line with which a release opens.
  if (published !== null && first?.date === formatDay(published) && !/[.!?”"]$/u.test(passage.text))
    return true;
  return passage.times.slice(1).some((time) => time.anchored && /^\d{4}-\d{2}-\d{2}$/u.test(time.date ?? ''));
}

function inYearAfter(label: TemporalMention, before: string, published: number | null): TemporalMention {
  if (
    label.date === null ||
    !label.implied.includes('year') ||
    label.implied.includes('month') ||
    !/^\d{4}-\d{2}/u.test(label.date)
  )
    return label;
  const rest = label.date.slice(4);
  const year = Number(before.slice(0, 4));
  const report = published === null ? '9999' : formatDay(published);
  // A list may run either way; in neither does an entry come after the report.
  const years = `${year}${rest}` < before.slice(0, label.date.length) ? [year + 1, year] : [year, year - 1];
  const date = `${years.find((one) => `${one}${rest}` <= report) ?? year}${rest}`;
  return {
    ...label,
    date,
    value: date,
    anchored: false,
    because: `the year is that of the entry before, ${before.slice(0, 4)}`,
  };
}
