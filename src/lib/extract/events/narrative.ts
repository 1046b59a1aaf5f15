import type { Kind } from '#lib/model/index.ts';
import type { Reading } from '../reading.ts';
import { formatDay, parseDay } from '../temporal/calendar.ts';
import { dateInWords } from '../temporal/reading.ts';
import { addTo, bySentence } from './by-sentence.ts';
import { capitalised } from './date.ts';
import type { Dated, Happening } from './happening.ts';
import { withGround } from './happening.ts';
import { isPlain } from './head.ts';
import { isJoint } from './parts.ts';

/** How many sentences back the event may stand that a report tells this one with. */
const REACH = 3;
/** What is as many days old is background. */
const BACKGROUND = 7;
/** The first sentences of a report hold its news. */
const LEAD = 2;
/** Where short lines sum it up before it begins, the first date comes within so many sentences. */
const OPENING = 4;
/** A report of the day tells of its own day and the day before. */
const FRESH = 1;

/**
 * Bounds what a report of the day goes on to tell without a date: "Officers charged the crowd" right behind what
 * happened on the day of the report came no earlier than that and no later than the report. Behind what happened
 * longer ago the text may still speak of then, and the event stays as it is.
 */
export function dateByNarrative(reading: Reading, happenings: readonly Happening[]): readonly Happening[] {
  const { published } = reading;
  if (published === null) return happenings;
  const told: Happening[] = [];
  const inSentence = bySentence(happenings, ({ draft }) => draft.sentence);
  const toldIn = new Map<number, Happening[]>();
  const lead = leadFinder(told, reading, published);
  const tell = (one: Happening): void => {
    told.push(one);
    addTo(toldIn, one.draft.sentence, one);
  };
  const isList = reading.passages.some(({ label }) => label !== null && label.rule !== 'live-entry');
  for (const one of happenings) {
    if (one.dated === null && !isList && isByTheClock(one, reading)) {
      tell({ ...one, dated: byTheClock(one, published) });
      continue;
    }
    if (one.dated === null && !isList && isDoneHere(one, reading)) {
      tell({ ...one, dated: onReportDay(published) });
      continue;
    }
    const anchor =
      one.dated === null &&
      isTold(one, reading) &&
      !onlyIntroduces(one, inSentence.get(one.draft.sentence) ?? [])
        ? one.draft.content === null
          ? ((isInBackground(one, toldIn, published) ? null : lead(one)) ?? anchorOf(one, told, published))
          : lead(one)
        : null;
    tell(
      anchor === null
        ? one
        : withGround({ ...one, dated: datedWith(anchor, published) }, anchor.draft.sentence, 'earliest'),
    );
  }
  return told;
}

/** "The plane is due to land at 21:30": a time of day alone, for what is to come, is of the day of the report. */
function isByTheClock({ draft, modality }: Happening, reading: Reading): boolean {
  const dates = reading.passages[draft.sentence]?.times.filter((time) => time.date !== null) ?? [];
  return (
    dates.length === 0 &&
    draft.clock?.time !== undefined &&
    modality === 'planned' &&
    draft.anaphor === null &&
    draft.relation === null
  );
}

function byTheClock({ draft }: Happening, published: number): Dated {
  const date = formatDay(published);
  return {
    ...onReportDay(published),
    rule: 'clock-of-report',
    ...(draft.clock !== null && { expression: { start: draft.clock.start, end: draft.clock.end } }),
    ...(draft.clock?.time !== undefined && { time: draft.clock.time }),
    explanation: `“${capitalised(draft.clock?.text ?? '')}”: a time of day alone is of the day of the report, ${dateInWords(date)}.`,
  };
}

/** "Norway condemns the strike", "The government is allocating a further 85 million": done by saying so. */
function isDoneHere(one: Happening, reading: Reading): boolean {
  const { draft } = one;
  const passage = reading.passages[draft.sentence];
  if (passage === undefined || draft.head.part === 'noun' || draft.tense !== 'present') return false;
  if ((draft.link !== 'main' && draft.link !== 'coordinate') || one.parts.length === 0) return false;
  if (one.modality !== 'asserted' || draft.anaphor !== null || draft.unresolved !== null) return false;
  const before = passage.tokens.slice(Math.max(0, draft.head.from - 3), draft.head.from);
  if (before.some((token) => NOT_NOW.test(token.lower))) return false;
  if (draft.content !== null) return draft.head.form === 's' && one.kind !== 'statement';
  return draft.head.form === 'ing' && one.kind === 'aid';
}

function onReportDay(published: number): Dated {
  const date = formatDay(published);
  return {
    date,
    rule: 'report-present',
    implied: ['year', 'month', 'day'],
    expression: null,
    anchor: { kind: 'document-date', date },
    explanation: `The sentence names no day: it says in the present tense what is done on the day of the report, ${dateInWords(date)}.`,
  };
}

/** A finite verb of the past with somebody who did it, in a sentence without any date. */
function isTold(one: Happening, reading: Reading): boolean {
  const { draft } = one;
  const passage = reading.passages[draft.sentence];
  if (passage === undefined || draft.head.part === 'noun' || draft.tense !== 'past') return false;
  if (draft.link !== 'main' && draft.link !== 'coordinate') return false;
  if (one.modality !== 'asserted') return false;
  const isWithin = draft.relation?.quantity?.quantity?.unit === 'hour';
  if (
    one.parts.length === 0 &&
    !isJoint(one.kind) &&
    !UNNAMED.has(one.kind) &&
    !draft.bothSides &&
    draft.noun === null &&
    !isWithin
  )
    return false;
  // "earlier talks", "other efforts": the words say that it was not now.
  if (draft.phrase?.pointing === 'earlier' || draft.phrase?.pointing === 'other') return false;
  if (draft.anaphor !== null || draft.unresolved !== null) return false;
  if (draft.relation !== null && !/^(?:hour|minute)$/u.test(draft.relation.quantity?.quantity?.unit ?? 'day'))
    return false;
  if (
    draft.content === null &&
    draft.noun === null &&
    isPlain(draft.head) &&
    one.kind === 'other' &&
    !isWithin
  )
    return false;
  const before = passage.tokens.slice(Math.max(0, draft.head.from - 3), draft.head.from);
  if (before.some((token) => NOT_NOW.test(token.lower))) return false;
  if (draft.content === null && passage.times.some((time) => time.date !== null)) return false;
  return !AT_THE_TIME.test(passage.text);
}

/** "… called it a provocation and said it would meet": the sentence tells more than that somebody spoke. */
function onlyIntroduces(one: Happening, beside: readonly Happening[]): boolean {
  return (
    one.kind === 'statement' &&
    beside.some((other) => other !== one && other.draft.clause >= one.draft.clause)
  );
}

const AT_THE_TIME = /\bat th(?:e|at) time\b|\bback then\b|\bin those days\b/iu;

/** What nameless people do: "farmers blocked the road", "gunmen fired". */
const UNNAMED: ReadonlySet<Kind> = new Set(['use-of-force', 'protest']);

const NOT_NOW = /^(?:had|once|previously|earlier|often|always|long|repeatedly|used|would)$/u;

/** What was told last with a date of its own, if that was on the day of the report or the day before. */
function anchorOf(one: Happening, told: readonly Happening[], published: number): Happening | null {
  const last = told.findLast(
    (other) =>
      other.draft.sentence < one.draft.sentence &&
      other.dated !== null &&
      other.modality === 'asserted' &&
      other.dated.rule !== 'before-report',
  );
  if (last === undefined || one.draft.sentence - last.draft.sentence > REACH) return null;
  const day = parseDay(last.dated?.date ?? '');
  return day !== null && day <= published && published - day <= FRESH ? last : null;
}

/** Right behind what happened long before the report the text still tells of then. */
function isInBackground(
  one: Happening,
  toldIn: ReadonlyMap<number, readonly Happening[]>,
  published: number,
): boolean {
  const { sentence } = one.draft;
  const limit = formatDay(published - BACKGROUND);
  return [...(toldIn.get(sentence - 1) ?? []), ...(toldIn.get(sentence) ?? [])].some(
    ({ dated, modality }) =>
      dated !== null &&
      modality === 'asserted' &&
      /^\d{4}/u.test(dated.date) &&
      dated.date.slice(0, 10) < limit.slice(0, dated.date.length),
  );
}

/** Finds the news of the report for an event, when the first sentences tell of the report's own day. */
function leadFinder(
  told: readonly Happening[],
  reading: Reading,
  published: number,
): (one: Happening) => Happening | null {
  const first = reading.passages.findIndex((passage) => passage.role === 'body');
  let found: Happening | null | undefined;
  return (one) => {
    if (found !== undefined) return found;
    const news = leadOf(told, first, published);
    // Once the opening is told it stays as it is.
    if (one.draft.sentence >= first + OPENING) found = news;
    return news;
  };
}

function leadOf(told: readonly Happening[], first: number, published: number): Happening | null {
  const dated = told.filter(
    (other) =>
      other.draft.sentence < first + OPENING &&
      other.modality === 'asserted' &&
      (other.draft.link === 'main' || other.draft.link === 'coordinate') &&
      parseDay(other.dated?.date ?? '') !== null,
  );
  const lead = Math.max(dated[0]?.draft.sentence ?? 0, first + LEAD - 1);
  const news = dated.filter((other) => other.draft.sentence <= lead);
  // The first date is that of the news; background may follow in the next sentence.
  const opening = parseDay(dated[0]?.dated?.date ?? '');
  if (opening === null || opening > published || published - opening > FRESH) return null;
  return news.findLast((other) => parseDay(other.dated?.date ?? '') === published) ?? null;
}

function datedWith(anchor: Happening, published: number): Dated {
  const date = anchor.dated?.date ?? '';
  const report = formatDay(published);
  return {
    date: date === report ? report : `[${date}..${report}]`,
    rule: 'told-with',
    implied: ['year', 'month', 'day'],
    expression: null,
    anchor: { kind: 'event', key: anchor.key, date },
    explanation:
      date === report
        ? `The sentence names no day: the report tells it together with what happened on its own day, ${dateInWords(report)}.`
        : `The sentence names no day: the report tells it right after what happened on ${dateInWords(date)}, and it came no later than the report.`,
  };
}
