import type { Reading } from '../reading.ts';
import { civilDay, formatDay, formatMonth, formatYear, parseDay } from '../temporal/calendar.ts';
import { dateInWords } from '../temporal/reading.ts';
import type { Anaphor } from './anaphora.ts';
import { capitalised } from './date.ts';
import type { Happening } from './happening.ts';
import { withGround } from './happening.ts';

/** How fine a date must be for a unit to be counted from it. */
const ANCHORS: Readonly<Record<Anaphor['unit'], RegExp>> = {
  day: /^\d{4}-\d{2}-\d{2}$/u,
  week: /^\d{4}-\d{2}-\d{2}$/u,
  month: /^\d{4}-\d{2}(?:-\d{2})?$/u,
  year: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u,
};

/** How far back in the text the date may stand that the words count from, in sentences. */
const REACH = 3;

/** Dates what its own words count from the event told last: "the following day". */
export function dateByAnaphora(reading: Reading, happenings: readonly Happening[]): readonly Happening[] {
  const told: Happening[] = [];
  for (const one of happenings) {
    const { anaphor } = one.draft;
    const label = reading.passages[one.draft.sentence]?.label ?? null;
    if (anaphor !== null && one.dated === null && typeof label?.date === 'string') {
      told.push(countedFromLabel(one, anaphor, label.date, reading));
      continue;
    }
    const inYear = anaphor === null && one.dated === null ? inYearOfText(one, told, reading) : null;
    if (inYear !== null) {
      told.push(inYear);
      continue;
    }
    const anchor = anaphor === null || one.dated !== null ? undefined : anchorOf(one, told);
    const said = anaphor === null || one.dated !== null ? null : datedBy(one, anaphor, anchor, reading);
    if (said !== null) {
      told.push(said);
      continue;
    }
    const date =
      anaphor === null || anchor === undefined || anchor.dated === null
        ? null
        : resolve(anaphor, sharedPart(anchor.dated.date));
    if (anaphor === null || anchor === undefined || anchor.dated === null || date === null) {
      told.push(one);
      continue;
    }
    const words = capitalised(reading.text.slice(anaphor.start, anaphor.end));
    const dated = {
      date,
      rule: 'counted-from-event',
      implied: ['year', ...(date.length > 4 ? (['month'] as const) : [])] as const,
      expression: { start: anaphor.start, end: anaphor.end },
      anchor: { kind: 'event', key: anchor.key, date: anchor.dated.date } as const,
      explanation: `“${words}”: counted from another event of ${dateInWords(anchor.dated.date)}, which the text told before it.`,
    };
    const modality = anchor.modality === 'planned' && goesOn(one, anchor) ? 'planned' : one.modality;
    told.push(withGround({ ...one, dated, modality }, one.draft.sentence, 'date'));
  }
  return told;
}

/**
 * "Then came the spring of 2006. That April …": a date told after the last event, though of no event, is what the
 * words count from; and "In the afternoon" of a report that tells of its own day is of that day.
 */
function datedBy(
  one: Happening,
  anaphor: Anaphor,
  anchor: Happening | undefined,
  reading: Reading,
): Happening | null {
  const words = reading.text.slice(anaphor.start, anaphor.end);
  const { published } = reading;
  if (PART_OF_DAY.test(words) && published !== null) {
    const date = formatDay(published);
    return datedFrom(one, anaphor, date, date, reading);
  }
  if (anaphor.unit === 'day') return null;
  for (let at = one.draft.sentence; at >= Math.max(0, one.draft.sentence - REACH); at -= 1) {
    if (anchor !== undefined && at <= anchor.draft.sentence) return null;
    const time = reading.passages[at]?.times.findLast(
      (mention) => mention.end <= anaphor.start && /^\d{4}/u.test(mention.date ?? '') && !mention.anchored,
    );
    if (typeof time?.date === 'string') {
      const date = resolve(anaphor, time.date);
      return date === null ? null : datedFrom(one, anaphor, date, time.date, reading);
    }
  }
  return null;
}

const PART_OF_DAY = /^(?:later )?in the (?:morning|afternoon|evening)$/iu;

function datedFrom(
  one: Happening,
  anaphor: Anaphor,
  date: string,
  from: string,
  reading: Reading,
): Happening {
  const dated = {
    date,
    rule: 'counted-from-date',
    implied: ['year'] as const,
    expression: { start: anaphor.start, end: anaphor.end },
    anchor: null,
    explanation: `“${capitalised(reading.text.slice(anaphor.start, anaphor.end))}”: counted from ${dateInWords(from)}, which the text named before it.`,
  };
  return withGround({ ...one, dated }, one.draft.sentence, 'date');
}

/** "on 9 January" in a text without a date of its own: in the year of the event told right before. */
function inYearOfText(one: Happening, told: readonly Happening[], reading: Reading): Happening | null {
  const words = one.draft.unresolved;
  const day = words === null ? null : /^XXXX-(\d{2}(?:-\d{2})?)$/u.exec(words.value);
  const anchor = told.findLast(
    (other) =>
      one.draft.sentence - other.draft.sentence <= YEAR_REACH && /^\d{4}/u.test(other.dated?.date ?? ''),
  );
  if (words === null || day === null || anchor === undefined || anchor.dated === null) return null;
  const date = `${anchor.dated.date.slice(0, 4)}-${day[1] ?? ''}`;
  const dated = {
    date,
    rule: 'year-of-event',
    implied: ['year'] as const,
    expression: { start: words.start, end: words.end },
    anchor: { kind: 'event', key: anchor.key, date: anchor.dated.date } as const,
    explanation: `“${capitalised(reading.text.slice(words.start, words.end))}”: in the year of another event, ${anchor.dated.date.slice(0, 4)}, which the text told right before it.`,
  };
  return withGround({ ...one, dated }, one.draft.sentence, 'date');
}

/** How many sentences back the year may stand. */
const YEAR_REACH = 2;

/** "Jan 30, 2025: the round, due to begin the next day, is cancelled": counted from the date of the entry. */
function countedFromLabel(one: Happening, anaphor: Anaphor, label: string, reading: Reading): Happening {
  const date = resolve(anaphor, label);
  if (date === null) return one;
  const words = capitalised(reading.text.slice(anaphor.start, anaphor.end));
  const dated = {
    date,
    rule: 'counted-from-entry',
    implied: [],
    expression: { start: anaphor.start, end: anaphor.end },
    anchor: null,
    explanation: `“${words}”: counted from ${dateInWords(label)}, the date of the entry.`,
  };
  return withGround({ ...one, dated }, one.draft.sentence, 'date');
}

function anchorOf(one: Happening, told: readonly Happening[]): Happening | undefined {
  const fits = ANCHORS[one.draft.anaphor?.unit ?? 'day'];
  return told.findLast(
    (other) =>
      one.draft.sentence - other.draft.sentence <= REACH &&
      other.dated !== null &&
      (other.modality === 'asserted' || goesOn(one, other)) &&
      fits.test(sharedPart(other.dated.date)),
  );
}

/** "to attend a forum on Saturday before leaving the next day": counted from what stands beside it, though to come. */
function goesOn(one: Happening, other: Happening): boolean {
  return (
    one.draft.sentence === other.draft.sentence &&
    one.draft.head.part === 'verb' &&
    one.draft.head.form === 'ing'
  );
}

/** The month or year in which all days of a set lie: "2024-01" of "[2024-01-01..2024-01-10]"; other dates as they are. */
function sharedPart(date: string): string {
  return (
    /^\[(\d{4}-\d{2})-\d{2}\.\.\1-\d{2}\]$/u.exec(date)?.[1] ??
    /^\[(\d{4})-\d{2}-\d{2}\.\.\1-\d{2}-\d{2}\]$/u.exec(date)?.[1] ??
    date
  );
}

function resolve(anaphor: Anaphor, anchor: string): string | null {
  const { unit, shift, month, day, season, next } = anaphor;
  const year = Number(anchor.slice(0, 4));
  if (month !== undefined) {
    // "the following July": the first one after the month that was told.
    const told = Number(anchor.slice(5, 7));
    // After a year of which no month is told, "the following April" is that of the next.
    const isBare = !(told >= 1 && told <= 12);
    const away =
      next !== undefined && isBare
        ? next === 'after'
          ? 1
          : -1
        : next === 'after' && month <= told
          ? 1
          : next === 'before' && month >= told
            ? -1
            : 0;
    const whole = formatMonth(year + shift + away, month);
    return day === undefined ? whole : `${whole}-${String(day).padStart(2, '0')}`;
  }
  if (season !== undefined) return `${formatYear(year + shift)}-${season}`;
  if (unit === 'year') return formatYear(year + shift);
  const base = parseDay(anchor);
  if (unit === 'month') {
    const at = base === null ? { year, month: Number(anchor.slice(5, 7)) } : civilDay(base);
    if (!(at.month >= 1 && at.month <= 12)) return null;
    const total = at.year * 12 + at.month - 1 + shift;
    const whole = formatMonth(Math.floor(total / 12), (total % 12) + 1);
    return day === undefined ? whole : `${whole}-${String(day).padStart(2, '0')}`;
  }
  if (base === null) return null;
  if (unit === 'day') return formatDay(base + shift);
  const monday = base - ((base + 3) % 7) + 7 * shift;
  return `[${formatDay(monday)}..${formatDay(monday + 6)}]`;
}
