import type { Passage, Reading } from '../reading.ts';
import { formatDay, parseDay } from '../temporal/calendar.ts';
import { dateInWords } from '../temporal/reading.ts';
import { capitalised } from './date.ts';
import type { Draft } from './draft.ts';
import type { Dated, Happening } from './happening.ts';
import { withGround } from './happening.ts';

/** Opens a sentence that tells the answer to what was told right before. */
const ANSWERS =
  /(?:\bwithin (?:hours|minutes)\b(?! of\b)|^in (?:response|return|reply|retaliation)\b|\bin (?:response|return|reply|retaliation)(?=[.,;]))/iu;
/** What such a sentence always has: a look before the pattern. */
const MAY_ANSWER =
  /[Rr]e(?:sponse|turn|ply|taliation)|RE(?:SPONSE|TURN|PLY|TALIATION)|[Ww]ithin (?:hours|minutes)/u;
/** Says right before the verb that it came at once. */
const AT_ONCE = /\b(?:promptly|immediately|swiftly|at once)\s+$/iu;
/** No such words are longer, with the space behind them. */
const AT_ONCE_LENGTH = 40;
/** How many sentences back the event may stand that is answered. */
const REACH = 2;

/** The words that hang a draft on the event told before it; `null` when it has none, or a time of its own. */
export function sequelWords(passage: Passage, draft: Omit<Draft, 'key'>): string | null {
  if (draft.times.length > 0 || draft.anaphor !== null || draft.unresolved !== null) return null;
  if (draft.link !== 'main' && draft.link !== 'coordinate') return null;
  if (draft.head.part === 'noun' || draft.parts.length === 0) return null;
  if (draft.tense !== 'past') return null;
  const answers = MAY_ANSWER.test(passage.text) ? ANSWERS.exec(passage.text) : null;
  if (answers !== null) return answers[0];
  const at = draft.head.start - passage.start;
  return AT_ONCE.exec(passage.text.slice(Math.max(0, at - AT_ONCE_LENGTH), at))?.[0].trim() ?? null;
}

/**
 * Bounds what answers the event told last: "In response, Ankara recalled its envoy" came after it and before the
 * report; when that event has only a month or a year, about then.
 */
export function dateSequels(reading: Reading, happenings: readonly Happening[]): readonly Happening[] {
  const told: Happening[] = [];
  for (const one of happenings) {
    const passage = reading.passages[one.draft.sentence];
    const words = passage === undefined || one.dated !== null ? null : sequelWords(passage, one.draft);
    const anchor = words === null ? undefined : answeredBy(one, told);
    const dated =
      passage === undefined || words === null || anchor === undefined
        ? null
        : datedAfter(words, passage, anchor, reading.published);
    told.push(dated === null ? one : withGround({ ...one, dated }, one.draft.sentence, 'date'));
  }
  return told;
}

function answeredBy(one: Happening, told: readonly Happening[]): Happening | undefined {
  return told.findLast(
    (other) =>
      one.draft.sentence > other.draft.sentence &&
      one.draft.sentence - other.draft.sentence <= REACH &&
      other.modality === 'asserted' &&
      (other.draft.link === 'main' || other.draft.link === 'coordinate') &&
      other.dated !== null &&
      other.dated.rule !== 'before-report',
  );
}

function datedAfter(
  words: string,
  passage: Passage,
  anchor: Happening,
  published: number | null,
): Dated | null {
  const told = anchor.dated?.date ?? '';
  const first = /^\[?(\d{4}(?:-\d{2}){0,2})/u.exec(told)?.[1];
  if (first === undefined) return null;
  const start = passage.start + passage.text.indexOf(words);
  const common = {
    implied: [],
    expression: { start, end: start + words.length },
    anchor: { kind: 'event', key: anchor.key, date: told } as const,
  };
  const day = parseDay(told);
  const isCoarse = /^\d{4}(?:-\d{2})?$/u.test(told);
  const quoted = `“${capitalised(words)}”: after another event of ${dateInWords(told)}`;
  if (isCoarse)
    return {
      ...common,
      date: `${told}~`,
      rule: 'answer',
      explanation: `${quoted}, and soon; the text gives no day.`,
    };
  if (published === null || first > formatDay(published)) return null;
  const report = formatDay(published);
  if (day !== null && day < published && /^within/iu.test(words))
    return {
      ...common,
      date: `[${formatDay(day)}..${formatDay(day + 1)}]`,
      rule: 'answer',
      explanation: `${quoted}, within hours: on that day or the next.`,
    };
  return {
    ...common,
    date: day === published ? report : `[${firstDayOf(first)}..${report}]`,
    rule: 'answer',
    explanation: `${quoted} and no later than the report; the text gives no day.`,
  };
}

/** The first day of a date as far as it is written: "2023-02" begins on 1 February. */
function firstDayOf(date: string): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;
}
