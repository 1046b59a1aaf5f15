import type { Reading } from '../reading.ts';
import { addMonths, dayNumber, daysInMonth, formatDay, formatYear, parseDay } from '../temporal/calendar.ts';
import { dateInWords, dayInWords } from '../temporal/reading.ts';
import type { TemporalMention } from '../temporal/rule.ts';
import { readAmount } from '../temporal/words.ts';
import { capitalised } from './date.ts';
import type { Reference, Relation } from './draft.ts';
import type { Dated, Happening } from './happening.ts';
import { withGround } from './happening.ts';
import { isPlain } from './head.ts';
import { pointsAt } from './refer.ts';

/** "Days" before or after something are at least two and less than two weeks. */
const VAGUE_DAYS: { readonly least: number; readonly most: number } = { least: 2, most: 13 };
/** Chains of "after" longer than this do not occur in one sentence. */
const ROUNDS = 3;

/** Dates what stands before or after something dated: "a day after", "days before the start of the war". */
export function dateByRelation(
  reading: Reading,
  references: readonly Reference[],
  happenings: readonly Happening[],
): readonly Happening[] {
  let all = happenings;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = all.map((one) =>
      one.dated === null ? (resolve(one, reading, references, all) ?? one) : one,
    );
    if (next.every((one, index) => one === all[index])) break;
    all = next;
  }
  return all;
}

function resolve(
  one: Happening,
  reading: Reading,
  references: readonly Reference[],
  all: readonly Happening[],
): Happening | null {
  const { relation } = one.draft;
  if (relation === null) return null;
  const other = otherOf(one, relation, references, all, reading.published, reading);
  if (other === null || other.dated === null || other.key === one.key) return null;
  // "has recalled its envoy, two days after …": the perfect tense is of the day of the report unless words count.
  if (one.draft.tense === 'perfect' && (relation.quantity === null || other.dated.rule === 'report'))
    return null;
  const text = capitalised(reading.text.slice(relation.words.start, relation.words.end));
  const dated =
    relation.quantity === null
      ? bounded(one, relation, other, text, reading.published)
      : (counted(relation, relation.quantity, other, text, latestDay(one, reading.published)) ??
        bounded(one, relation, other, text, reading.published));
  if (dated === null) return null;
  return withGround({ ...one, dated }, one.draft.sentence, 'date');
}

function otherOf(
  one: Happening,
  relation: Relation,
  references: readonly Reference[],
  all: readonly Happening[],
  published: number | null,
  reading: Reading,
): Happening | null {
  if (relation.other.kind === 'draft') {
    const named = all.find((one) => one.key === relation.other.key) ?? null;
    const other = named === null ? null : tellableBefore(one, named, all, published);
    if (other === null || other.dated !== null) return other;
    if (other.draft.tense === 'perfect' && published !== null && !SUBORDINATE.test(other.draft.link))
      return asOfReport(other, published);
    return SUBORDINATE.test(other.draft.link) ? toldBefore(other, all, reading) : other;
  }
  const reference = references.find((candidate) => candidate.key === relation.other.key);
  return reference === undefined ? null : (pointsAt(reference, all, published)[0] ?? null);
}

/**
 * "They agreed on talks in June. Merz visited Bern a day earlier": what was done hangs on nothing still to come, but
 * on what was last told as done, else on the report.
 */
function tellableBefore(
  one: Happening,
  named: Happening,
  all: readonly Happening[],
  published: number | null,
): Happening {
  const isAhead =
    published !== null &&
    named.draft.sentence < one.draft.sentence &&
    named.modality === 'planned' &&
    one.modality === 'asserted' &&
    one.draft.tense === 'past' &&
    firstDayOf(named.dated?.date) > formatDay(published);
  if (!isAhead) return named;
  const done = all.findLast(
    (other) =>
      other.draft.sentence < one.draft.sentence &&
      one.draft.sentence - other.draft.sentence <= TOLD_REACH &&
      other.modality === 'asserted' &&
      parseDay(other.dated?.date ?? '') !== null,
  );
  return done ?? asOfReport(named, published);
}

/** The first day that a date may be, as far as it is written; '' when it has none. */
function firstDayOf(date: string | undefined): string {
  return /^\[?(\d{4}(?:-\d{2}){0,2})/u.exec(date ?? '')?.[1] ?? '';
}

/** "two days after they began": what began was told before, with its date; the same verb, else the last event. */
function toldBefore(other: Happening, all: readonly Happening[], reading: Reading): Happening | null {
  const { head, sentence, parts } = other.draft;
  const told = all.filter(
    (one) =>
      one.draft.sentence < sentence &&
      sentence - one.draft.sentence <= TOLD_REACH &&
      one.modality === 'asserted' &&
      /^\d{4}-\d{2}(?:-\d{2})?$/u.test(one.dated?.date ?? ''),
  );
  const same = told.findLast(
    (one) => one.draft.head.part === 'verb' && head.part === 'verb' && one.draft.head.lemma === head.lemma,
  );
  const passage = reading.passages[sentence];
  const from = passage?.clauses[other.draft.clause]?.from ?? head.from;
  const pointsBack =
    head.part === 'noun' ||
    passage?.tokens.slice(from, head.from).some((token) => POINTS_BACK.test(token.lower)) === true;
  return same ?? (parts.length === 0 && pointsBack ? told.at(-1) : undefined) ?? null;
}

const POINTS_BACK = /^(?:it|they|he|she|this|that|these|those|the)$/u;

const SUBORDINATE = /^(?:after|before)$/u;
/** "Armenia has recalled its envoy, two days after …": the perfect tense is that of the day of the report. */
function asOfReport(other: Happening, published: number): Happening {
  const date = formatDay(published);
  const dated = {
    date,
    rule: 'report',
    implied: [],
    expression: null,
    anchor: { kind: 'document-date', date } as const,
    explanation: '',
  };
  return { ...other, dated };
}

/** How many sentences back "they began" may point. */
const TOLD_REACH = 3;

/** What is told as done was done by the day of the report. */
function latestDay(one: Happening, published: number | null): number {
  return published === null || one.modality === 'planned' ? Infinity : published;
}

function counted(
  relation: Relation,
  quantity: TemporalMention,
  other: Happening,
  text: string,
  latest: number,
): Dated | null {
  const date = other.dated?.date ?? '';
  const { unit } = quantity.quantity ?? {};
  const amount = quantity.quantity?.amount ?? readAmount(quantity.text);
  const sign = relation.order === 'before' ? -1 : 1;
  const day = parseDay(date);
  const common = {
    rule: 'relative-to-event',
    implied: ['year', 'month', 'day'] as const,
    expression: relation.words,
    anchor: { kind: 'event', key: other.key, date } as const,
  };
  if (day !== null && amount !== null && (unit === 'day' || unit === 'week')) {
    const found = day + sign * Math.round(amount * (unit === 'week' ? 7 : 1));
    return {
      ...common,
      date: formatDay(found) + (unit === 'week' ? '~' : ''),
      explanation: `“${text}”: counted ${sign < 0 ? 'back' : 'on'} from ${dayInWords(day)}, the day of the other event; that gives ${dayInWords(found)}.`,
    };
  }
  if (day !== null && amount !== null && (unit === 'month' || unit === 'year')) {
    const found = formatDay(addMonths(day, sign * Math.round(amount * (unit === 'year' ? 12 : 1))));
    const coarse = unit === 'month' ? found.slice(0, 7) : found.slice(0, 4);
    return {
      ...common,
      date: `${coarse}~`,
      explanation: `“${text}”: counted ${sign < 0 ? 'back' : 'on'} from ${dayInWords(day)}, the day of the other event.`,
    };
  }
  const coarse = coarselyCounted(date, amount, unit, sign);
  if (coarse !== null) {
    return {
      ...common,
      date: coarse,
      explanation: `“${text}”: counted ${sign < 0 ? 'back' : 'on'} from another event of ${dateInWords(date)}.`,
    };
  }
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'hour' && unit !== 'minute')
    return null;
  if (day !== null && unit !== 'week' && unit !== 'month') {
    const { least, most } = unit === 'day' ? VAGUE_DAYS : hoursInDays(unit, amount);
    const [first, last] = sign < 0 ? [day - most, day - least] : [day + least, Math.min(day + most, latest)];
    if (first > last) return null;
    const isOneDay = first === last;
    return {
      ...common,
      rule: 'relative-to-event-vague',
      date: isOneDay ? formatDay(first) : `[${formatDay(first)}..${formatDay(last)}]`,
      explanation:
        unit === 'day'
          ? `“${text}”: a few days ${relation.order} ${dayInWords(day)}; the text does not say how many.`
          : `“${text}”: counted in ${unit}s from ${dayInWords(day)}; the text gives no time of day to count from.`,
    };
  }
  if (!/^\d{4}(?:-\d{2})?$/.test(date)) return null;
  return {
    ...common,
    rule: 'relative-to-event-vague',
    implied: [],
    date: `${date}~`,
    explanation: `“${text}”: shortly ${relation.order} another event of ${dateInWords(date)}, whose day the text does not give.`,
  };
}

/** "three years later" than a year, "seven weeks after" some day of a month; `null` when the words are too vague. */
function coarselyCounted(
  date: string,
  amount: number | null,
  unit: string | undefined,
  sign: number,
): string | null {
  if (amount === null || !Number.isInteger(amount)) return null;
  if (unit === 'year' && /^\d{4}(?:-\d{2})?$/u.test(date))
    return formatYear(Number(date.slice(0, 4)) + sign * amount);
  const month = /^(\d{4})-(\d{2})$/u.exec(date);
  if (month === null) return null;
  const first = dayNumber(Number(month[1]), Number(month[2]), 1);
  if (unit === 'month') return formatDay(addMonths(first, sign * amount)).slice(0, 7);
  if (unit !== 'day' && unit !== 'week') return null;
  const away = sign * amount * (unit === 'week' ? 7 : 1);
  const last = first + daysInMonth(Number(month[1]), Number(month[2])) - 1;
  return `[${formatDay(first + away)}..${formatDay(last + away)}]`;
}

/** So many hours from an unsaid time of one day end on that day or later: "hours" on it or the next. */
function hoursInDays(unit: 'hour' | 'minute', amount: number | null): typeof VAGUE_DAYS {
  const hours = unit === 'minute' ? (amount ?? 0) / 60 : (amount ?? 0);
  return { least: Math.floor(hours / 24), most: Math.floor(hours / 24) + 1 };
}

function bounded(
  one: Happening,
  relation: Relation,
  other: Happening,
  text: string,
  published: number | null,
): Dated | null {
  const date = other.dated?.date ?? '';
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(date) || one.draft.content !== null) return null;
  // A verb that says little is no event when nothing says how long before or after.
  if (one.draft.head.part === 'verb' && one.draft.noun === null && isPlain(one.draft.head)) return null;
  const common = {
    rule: 'ordered-by-event',
    implied: [],
    expression: relation.words,
    anchor: { kind: 'event', key: other.key, date } as const,
  };
  const day = parseDay(date);
  if (relation.order === 'before') {
    return {
      ...common,
      date: `[..${day === null ? date : formatDay(day)}]`,
      explanation: `“${text}”: it came before another event of ${dateInWords(date)}; the text gives no day.`,
    };
  }
  const last = published === null || one.modality === 'planned' ? '' : formatDay(published);
  if (last !== '' && last < date) return null;
  return {
    ...common,
    date: `[${date}..${last}]`,
    explanation: `“${text}”: it came after another event of ${dateInWords(date)}${last === '' ? '' : ' and before the report'}; the text gives no day.`,
  };
}
