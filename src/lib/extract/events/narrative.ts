import type { Reading } from '../reading.ts';
import { formatDay, parseDay } from '../temporal/calendar.ts';
import { dateInWords } from '../temporal/reading.ts';
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
  const isList = reading.passages.some(({ label }) => label !== null && label.rule !== 'live-entry');
  for (const one of happenings) {
    if (one.dated === null && !isList && isByTheClock(one, reading)) {
      told.push({ ...one, dated: byTheClock(one, published) });
      continue;
    }
    if (one.dated === null && !isList && isDoneHere(one, reading)) {
      told.push({ ...one, dated: onReportDay(published) });
      continue;
    }
    const anchor =
      one.dated === null && isTold(one, reading) && !onlyIntroduces(one, happenings)
        ? one.draft.content === null
          ? ((isInBackground(one, told, published) ? null : leadOf(told, reading, published)) ??
            anchorOf(one, told, published))
          : leadOf(told, reading, published)
        : null;
    told.push(
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
  if (one.parts.length === 0 && !isJoint(one.kind) && !draft.bothSides && draft.noun === null && !isWithin)
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
  return draft.content !== null || !passage.times.some((time) => time.date !== null);
}

/** "… called it a provocation and said it would meet": the sentence tells more than that somebody spoke. */
function onlyIntroduces(one: Happening, all: readonly Happening[]): boolean {
  return (
    one.kind === 'statement' &&
    all.some(
      (other) =>
        other !== one &&
        other.draft.sentence === one.draft.sentence &&
        other.draft.clause >= one.draft.clause,
    )
  );
}

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
function isInBackground(one: Happening, told: readonly Happening[], published: number): boolean {
  return told.some(
    (other) =>
      one.draft.sentence - other.draft.sentence <= 1 &&
      other.dated !== null &&
      other.modality === 'asserted' &&
      /^\d{4}/u.test(other.dated.date) &&
      other.dated.date.slice(0, 10) < formatDay(published - BACKGROUND).slice(0, other.dated.date.length),
  );
}

/** The news of the report, when its first sentences tell of its own day alone. */
function leadOf(told: readonly Happening[], reading: Reading, published: number): Happening | null {
  const first = reading.passages.findIndex((passage) => passage.role === 'body');
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
