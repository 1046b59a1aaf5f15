import type { Reading } from '../reading.ts';
import { addMonths, formatDay, parseDay } from '../temporal/calendar.ts';
import { dateInWords, dayInWords } from '../temporal/reading.ts';
import type { TemporalMention } from '../temporal/rule.ts';
import { readAmount } from '../temporal/words.ts';
import { capitalised } from './date.ts';
import type { Reference, Relation } from './draft.ts';
import type { Dated, Happening } from './happening.ts';
import { withGround } from './happening.ts';
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
  if (relation === null || one.draft.tense === 'perfect') return null;
  const other = otherOf(relation, references, all, reading.published);
  if (other === null || other.dated === null || other.key === one.key) return null;
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
  relation: Relation,
  references: readonly Reference[],
  all: readonly Happening[],
  published: number | null,
): Happening | null {
  if (relation.other.kind === 'draft') return all.find((one) => one.key === relation.other.key) ?? null;
  const reference = references.find((candidate) => candidate.key === relation.other.key);
  return reference === undefined ? null : (pointsAt(reference, all, published)[0] ?? null);
}

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
  if (unit !== 'day' && unit !== 'hour' && unit !== 'minute') return null;
  if (day !== null) {
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
