import type { Passage } from '../reading.ts';
import { daysInMonth, formatDay, parseDay } from '../temporal/calendar.ts';
import { dateInWords } from '../temporal/reading.ts';
import type { TemporalMention } from '../temporal/rule.ts';
import type { Draft } from './draft.ts';

/** "22–23 February", "2 and 3 December", "June 18–20": from the first day to the last. */
export function dayRange(
  passage: Passage,
  time: TemporalMention,
  words: string,
): (Signalled & { readonly start: number; readonly end: number }) | null {
  const text = passage.text;
  const week = weekOfMonth(passage, time) ?? daysOf(passage, time);
  if (week !== null) return week;
  if (time.date === null || parseDay(time.date) === null) return null;
  const own = Number(time.date.slice(8));
  const before = FIRST_DAY.exec(
    text.slice(Math.max(0, time.start - passage.start - 14), time.start - passage.start),
  );
  const first = Number(before?.[1] ?? NaN);
  const joins = before !== null && (!/ and $/u.test(before[0]) || own - first === 1);
  if (joins && /^\d/u.test(time.text) && first >= 1 && first < own)
    return rangeFrom(
      `${time.date.slice(0, 8)}${String(first).padStart(2, '0')}`,
      time.date,
      time.start - before[0].length,
      time.end,
    );
  const after = LAST_DAY.exec(text.slice(time.end - passage.start));
  const last = Number(after?.[1] ?? NaN);
  if (
    after !== null &&
    /\d$/u.test(time.text) &&
    !/\d{4}$/u.test(time.text) &&
    last > own &&
    last <= 31 &&
    !/^by\b/iu.test(words)
  )
    return rangeFrom(
      time.date,
      `${time.date.slice(0, 8)}${String(last).padStart(2, '0')}`,
      time.start,
      time.end + after[0].length,
    );
  return null;
}

/** "in the first days of August", "of 2024": up to the tenth day; "the last days": the last ten. */
function daysOf(
  passage: Passage,
  time: TemporalMention,
): (Signalled & { readonly start: number; readonly end: number }) | null {
  const which = /\b(?:the )?(first|opening|early|last|final|closing) (?:few )?days of $/iu.exec(
    passage.text.slice(0, time.start - passage.start).slice(-26),
  );
  const period = /^(\d{4})(?:-(\d{2}))?$/u.exec(time.date ?? '');
  if (which === null || period === null) return null;
  const year = Number(period[1]);
  const atEnd = /^(?:last|final|closing)$/iu.test(which[1] ?? '');
  const month = Number(period[2] ?? (atEnd ? 12 : 1));
  const last = daysInMonth(year, month);
  const [from, to] = (atEnd ? [last - 9, last] : [1, 10]).map(
    (day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
  return {
    date: `[${from ?? ''}..${to ?? ''}]`,
    rule: atEnd ? 'last-days' : 'first-days',
    note: ', about ten days of it',
    start: time.start - which[0].length,
    end: time.end,
  };
}

const NTH = ['first', 'second', 'third', 'fourth'];
const WEEK_OF = /\b(?:the )?(first|second|third|fourth|last|final) week (?:of|in) $/iu;

/** "in the second week of March": one of the days 8 to 14. */
function weekOfMonth(
  passage: Passage,
  time: TemporalMention,
): (Signalled & { readonly start: number; readonly end: number }) | null {
  const month = /^(\d{4})-(\d{2})$/u.exec(time.date ?? '');
  const which =
    month === null ? null : WEEK_OF.exec(passage.text.slice(0, time.start - passage.start).slice(-24));
  if (month === null || which === null) return null;
  const nth = NTH.indexOf(which[1]?.toLowerCase() ?? '');
  const last = nth < 0 ? daysInMonth(Number(month[1]), Number(month[2])) : 7 * (nth + 1);
  const [from, to] = [last - 6, last].map((day) => `${time.date ?? ''}-${String(day).padStart(2, '0')}`);
  return {
    date: `[${from ?? ''}..${to ?? ''}]`,
    rule: 'week-of-month',
    note: `, one of the seven days of that week`,
    start: time.start - which[0].length,
    end: time.end,
  };
}

const FIRST_DAY = /\b(\d{1,2})(?:st|nd|rd|th)?(?: ?[–—-] ?| and | to )$/u;

const LAST_DAY = /^ ?[–—-] ?(\d{1,2})\b(?! ?(?:[–—:-]|\p{L}))/u;

/** "on Thursday and Friday": one day and the next. */
export function isNextDay(passage: Passage, time: TemporalMention, next: TemporalMention): boolean {
  const [day, after] = [time.date, next.date].map((date) => (date === null ? null : parseDay(date)));
  return (
    typeof day === 'number' &&
    after === day + 1 &&
    / and (?:on )?$/u.test(passage.text.slice(time.end - passage.start, next.start - passage.start))
  );
}

function rangeFrom(
  from: string,
  to: string,
  start: number,
  end: number,
): Signalled & { readonly start: number; readonly end: number } {
  return {
    date: `${from}/${to}`,
    rule: 'days',
    note: `, from ${dateInWords(from)} to ${dateInWords(to)}`,
    start,
    end,
  };
}

/** One of several days: those before the report for what was done, those after it for what is planned. */
export function clip(signalled: Signalled, draft: Draft, published: number | null): Signalled {
  const days = asDays(signalled.date);
  const until = lastDayOf(signalled.date);
  if (until !== null && published !== null && draft.factuality === 'planned' && until >= formatDay(published))
    return {
      ...signalled,
      date: `[${formatDay(published)}..${until}]`,
      note: `${signalled.note}, not before the report`,
    };
  const match = /^\[(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})\]$/u.exec(days);
  if (match === null || published === null) return { ...signalled, date: days };
  const [, first = '', last = ''] = match;
  const report = formatDay(published);
  if (report < first || report > last) return { ...signalled, date: days };
  if (draft.factuality === 'planned')
    return { ...signalled, date: `[${report}..${last}]`, note: `${signalled.note}, not before the report` };
  const told = draft.factuality === 'asserted' && (draft.tense === 'past' || draft.tense === 'perfect');
  return told
    ? { ...signalled, date: `[${first}..${report}]`, note: `${signalled.note}, not after the report` }
    : { ...signalled, date: days };
}

/** The last day that "by Friday" or "by the end of May" leaves; `null` for dates with a beginning. */
function lastDayOf(date: string): string | null {
  const match = /^\[\.\.(\d{4})(?:-(\d{2})(-\d{2})?)?\]$/u.exec(date);
  if (match === null) return null;
  const [, year = '', month = '12', day] = match;
  return `${year}-${month}${day ?? `-${String(daysInMonth(Number(year), Number(month)))}`}`;
}

/** A set of months or quarters as the set of their days: an event takes a day, not a month. */
function asDays(date: string): string {
  const match = /^\[(\d{4})-(\d{2})\.\.(\d{4})-(\d{2})\]$/u.exec(date);
  if (match === null) return date;
  const [, fromYear, fromMonth, toYear, toMonth] = match;
  const last = daysInMonth(Number(toYear), Number(toMonth));
  return `[${fromYear}-${fromMonth}-01..${toYear}-${toMonth}-${last}]`;
}

export interface Signalled {
  readonly date: string;
  readonly rule: string;
  readonly note: string;
}
