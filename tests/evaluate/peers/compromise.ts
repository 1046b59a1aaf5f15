import nlp from 'compromise';
import dates from 'compromise-dates';
import { splitSentences } from '#lib/text/index.ts';
import type { Expression } from '../score.ts';
import type { Tagger } from '../taggers.ts';
import {
  dateValue,
  durationValue,
  expressionAt,
  finenessOf,
  partOfDay,
  referenceOf,
  splitSpan,
  stretchValue,
  type Fineness,
} from './timex.ts';

const tagger = nlp.plugin(dates as never) as unknown as (text: string) => DatedText;

/** What we use of the plugin; its own types leave the offsets out. */
interface DatedText {
  readonly dates: (options: { readonly today: string; readonly timezone: string }) => {
    readonly json: (options: { readonly offset: true }) => readonly FoundDate[];
  };
  readonly durations: () => {
    readonly json: (options: { readonly offset: true }) => readonly FoundDuration[];
  };
}

interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

interface FoundDate extends Found {
  readonly dates?: {
    readonly start: string | null;
    readonly end: string | null;
    readonly unit?: string;
    readonly repeat?: { readonly interval?: Readonly<Record<string, number>> };
  };
}

interface FoundDuration extends Found {
  readonly duration?: Readonly<Record<string, number>>;
}

type Meaning = { readonly type: string; readonly value: string };

/**
 * compromise with its dates: dates first, then the durations that lie in none of them. On some words it throws;
 * then the text is read sentence by sentence, and only the sentence with those words goes unread.
 */
export const COMPROMISE: Tagger = {
  name: 'compromise + dates',
  tag: (text, documentDate) => {
    const today = referenceOf(documentDate).toISOString().slice(0, 10);
    return (
      readPiece(text, today) ??
      splitSentences(text).flatMap((sentence) =>
        (readPiece(sentence.text, today) ?? []).map((one) => ({
          ...one,
          start: one.start + sentence.start,
          end: one.end + sentence.start,
        })),
      )
    );
  },
};

/** What it finds; `null` when it throws. */
function readPiece(text: string, today: string): readonly Expression[] | null {
  try {
    const read = tagger(text);
    const found = read
      .dates({ today, timezone: 'UTC' })
      .json({ offset: true })
      .flatMap((one) => datesOf(text, one));
    const durations = read
      .durations()
      .json({ offset: true })
      .map((one) => expressionAt(text, ...spanOf(one), { type: 'DURATION', value: lengthOf(one.duration) }))
      .filter((one) => one !== null)
      .filter((one) => !found.some(({ start, end }) => one.start < end && start < one.end));
    return [...found, ...durations];
  } catch {
    return null;
  }
}

function spanOf({ offset }: Found): readonly [start: number, end: number] {
  return [offset.start, offset.start + offset.length];
}

function datesOf(text: string, one: FoundDate): readonly Expression[] {
  const [from, to] = spanOf(one);
  const words = text.slice(from, to);
  const { start = null, end = null, unit, repeat } = one.dates ?? {};
  const ends = unit === undefined && start !== null && end !== null ? splitSpan(words) : null;
  const found =
    ends === null || start === null || end === null
      ? [expressionAt(text, from, to, meaningOf(words, start, unit, repeat?.interval))]
      : [
          expressionAt(text, from, from + ends[0], meaningOf(words.slice(0, ends[0]), start, unit)),
          expressionAt(text, from + ends[1], to, meaningOf(words.slice(ends[1]), end, unit)),
        ];
  return found.filter((found) => found !== null);
}

function meaningOf(
  words: string,
  start: string | null,
  unit = '',
  interval?: Readonly<Record<string, number>>,
): Meaning {
  if (interval !== undefined) return { type: 'SET', value: lengthOf(interval) };
  const stretch = stretchValue(words);
  if (stretch !== null) return { type: 'DURATION', value: stretch };
  if (/^(?:right )?now\W*$/i.test(words)) return { type: 'DATE', value: 'PRESENT_REF' };
  // It found words of time and gave them no date.
  if (start === null) return { type: 'DATE', value: '' };
  const [year = 0, month = 0, day = 0] = start.slice(0, 10).split('-').map(Number);
  const parts = { year, month, day };
  const part = partOfDay(words);
  if (unit === 'time' || unit === 'hour' || unit === 'minute') {
    const clock = /\d|\b(?:noon|midnight)\b/i.test(words);
    return {
      type: 'TIME',
      value: part !== null && !clock ? `${start.slice(0, 10)}${part}` : start.slice(0, 16),
    };
  }
  if (part !== null) return { type: 'TIME', value: `${start.slice(0, 10)}${part}` };
  if (unit === 'weekend') return { type: 'DATE', value: `${dateValue(parts, 'week')}-WE` };
  const named = (['week', 'month', 'quarter', 'season', 'year', 'decade'] as const).find(
    (fine) => fine === unit,
  );
  return { type: 'DATE', value: dateValue(parts, finenessOf(words) ?? named ?? ('day' satisfies Fineness)) };
}

/** The longest unit of a duration: peers give one. */
function lengthOf(units: Readonly<Record<string, number>> = {}): string {
  const [unit, amount] = Object.entries(units).find(([, count]) => count > 0) ?? [];
  return unit === undefined || amount === undefined ? '' : durationValue(amount, unit);
}
