import type { Passage } from '../reading.ts';
import { formatDay, parseDay } from '../temporal/calendar.ts';
import type { TemporalMention } from '../temporal/rule.ts';
import type { Draft } from './draft.ts';
import { nounOfDate } from './stretch.ts';

/** "5 May last year", and a day without a year that the past tense or a cancellation puts behind the report. */
export function inYearOf(
  draft: Draft,
  passage: Passage,
  time: TemporalMention,
  published: number | null,
): TemporalMention {
  const day = time.date === null ? null : parseDay(time.date);
  if (
    time.date !== null &&
    published !== null &&
    (draft.factuality === 'planned'
      ? !wasToBe(draft, passage)
      : isToCome(draft, passage) || isBeforePlanned(draft, passage, time)) &&
    liesBehind(time, published)
  ) {
    const later = time.date.replace(/\d{4}/gu, (year) => String(Number(year) + 1));
    return { ...time, date: later, because: `${time.because}; what is planned comes after the report` };
  }
  if (
    time.date === null ||
    published === null ||
    !time.implied.includes('year') ||
    time.implied.includes('month')
  )
    return time;
  if (
    draft.factuality === 'planned' &&
    day !== null &&
    day - published > HALF_YEAR &&
    wasToBe(draft, passage)
  )
    return {
      ...time,
      date: time.date.replace(/\d{4}/gu, (year) => String(Number(year) - 1)),
      because: 'the last such day before the report',
    };
  const named = yearNamedBefore(draft, passage, time, published);
  if (named !== null) return named;
  const said = SAID_YEAR.exec(passage.text.slice(time.end - passage.start));
  const current = Number(formatDay(published).slice(0, 4));
  const which = said?.groups?.['which']?.toLowerCase();
  if (which !== undefined && said !== null && / year$/u.test(said[0])) {
    const year = current + (SHIFT[which] ?? 0);
    const away = year - Number(/\d{4}/u.exec(time.date)?.[0] ?? year);
    return {
      ...time,
      end: time.end + said[0].length,
      date: time.date.replace(/\d{4}/gu, (one) => String(Number(one) + away)),
      because: `${which} year, counted from that of the report`,
    };
  }
  if (
    /\bsince (?:the (?:night|morning|evening) of )?$/iu.test(
      passage.text.slice(0, time.start - passage.start),
    ) &&
    time.date > formatDay(published).slice(0, time.date.length)
  )
    return {
      ...time,
      date: time.date.replace(/\d{4}/gu, (one) => String(Number(one) - 1)),
      because: 'the last one before the report',
    };
  if (day === null) return behindReport(draft, time, published);
  const dated = (year: number, because: string): TemporalMention => ({
    ...time,
    end: time.end + (said?.[0].length ?? 0),
    date: `${year}${time.date?.slice(4) ?? ''}`,
    because,
  });
  if (which === 'last' && said !== null && said[0].trim().endsWith('last')) {
    const inThis = `${current}${time.date.slice(4)}`;
    return dated(inThis > formatDay(published) ? current - 1 : current, 'the last one before the report');
  }
  if (
    day <= published ||
    (draft.factuality === 'cancelled' ? UP_TO : AHEAD).test(passage.text.slice(0, time.start - passage.start))
  )
    return time;
  const behind =
    draft.factuality === 'cancelled'
      ? day - published > HALF_YEAR
      : draft.factuality === 'asserted' &&
        ((draft.tense === 'past' && isOwnDate(draft, passage, time)) ||
          (day - published > FAR_AHEAD &&
            draft.noun?.sense === 'deed' &&
            nounOfDate(passage, time) === draft.noun));
  return behind ? dated(Number(time.date.slice(0, 4)) - 1, 'the last such day before the report') : time;
}

/** "in March" with the past tense: the last such month before the report. */
function behindReport(draft: Draft, time: TemporalMention, published: number): TemporalMention {
  const date = time.date ?? '';
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const current = formatDay(published);
  const isFar = month - Number(current.slice(0, 4)) * 12 - Number(current.slice(5, 7)) > FAR_MONTHS;
  const told =
    !/\bnext\b/iu.test(time.text) &&
    (draft.factuality === 'asserted' || (draft.factuality === 'cancelled' && isFar)) &&
    (draft.tense === 'past' || draft.tense === 'perfect');
  if (!told || !/^\d{4}-\d{2}$/u.test(date) || date <= formatDay(published).slice(0, 7)) return time;
  return {
    ...time,
    date: `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`,
    because: 'the last such month before the report',
  };
}

/** A date with no other verb between it and the verb that it belongs to. */
function isOwnDate(draft: Draft, passage: Passage, time: TemporalMention): boolean {
  return !passage.triggers.some(
    (one) => one.part === 'verb' && one.start >= draft.head.end && one.end <= time.start,
  );
}

/** "By March 2022 they had a draft; in May, Kyiv walked away": in the year that the sentence named, or the next. */
function yearNamedBefore(
  draft: Draft,
  passage: Passage,
  time: TemporalMention,
  published: number,
): TemporalMention | null {
  const date = time.date ?? '';
  if (draft.factuality !== 'asserted' || (draft.tense !== 'past' && draft.tense !== 'none')) return null;
  if (/\b(?:this|last|next)\b/iu.test(time.text) || !/^\d{4}-(?:0\d|1[0-2])/u.test(date)) return null;
  const before = passage.times.findLast(
    (one) =>
      one.end <= time.start &&
      /^\d{4}-(?:0\d|1[0-2])/u.test(one.date ?? '') &&
      !one.implied.includes('year') &&
      one.text.includes(one.date?.slice(0, 4) ?? '-'),
  );
  if (before === undefined || before.date === null) return null;
  const year = Number(before.date.slice(0, 4));
  const later = date.slice(4) >= before.date.slice(4, date.length) ? year : year + 1;
  const moved = `${later}${date.slice(4)}`;
  if (moved > formatDay(published) || later >= Number(formatDay(published).slice(0, 4))) return null;
  return { ...time, date: moved, because: `the first one after “${before.text}”` };
}

/** "Voters go to the polls on 26 October": outside lists of dates the present tense tells what is to come. */
function isToCome(draft: Draft, passage: Passage): boolean {
  return (
    draft.factuality === 'asserted' &&
    draft.tense === 'present' &&
    draft.head.part === 'verb' &&
    draft.content === null &&
    passage.label === null
  );
}

/** "is unlikely to vote before November's election": the noun lies ahead of something still to come. */
function isBeforePlanned(draft: Draft, passage: Passage, time: TemporalMention): boolean {
  if (draft.head.part !== 'noun' || draft.link !== 'before') return false;
  const before = passage.text.slice(0, time.start - passage.start);
  return (
    /\b(?:will|is|are|plans?|expects?|hopes?|likely|unlikely|due|set|scheduled)\b/iu.test(before) &&
    !/\b(?:was|were|had|did|held|met|said)\b/iu.test(before)
  );
}

/** "were to withdraw by November 1", "was due to end": planned at a time now past. */
function wasToBe(draft: Draft, passage: Passage): boolean {
  const before = passage.text.slice(0, draft.head.end - passage.start).slice(-60);
  return /\b(?:was|were|had been) (?:\p{L}+ly )?(?:to|due|set|expected|scheduled|supposed|planned)\b/u.test(
    before,
  );
}

/** Some weeks or months of the report's year that had passed when it came. */
function liesBehind(time: TemporalMention, published: number): boolean {
  const last = /(\d{4}-\d{2}(?:-\d{2})?)\]?$/u.exec(time.date ?? '')?.[1];
  return (
    last !== undefined &&
    time.implied.includes('year') &&
    !/\b(?:this|last|past)\b/iu.test(time.text) &&
    !time.implied.includes('month') &&
    last < formatDay(published).slice(0, last.length)
  );
}

const SAID_YEAR = /^,? (?:of )?(?<which>last|this|next)(?: year)?(?![\p{L} ]*(?:week|month|day))/iu;

const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const HALF_YEAR = 183;
const FAR_MONTHS = 6;
/** "the May 12 accord": what is called by a day so far ahead had its day last year. */
const FAR_AHEAD = 60;

const UP_TO = /\b(?:until|till|by|through|to)\s+$/iu;
/** "called a strike for 20 December": what was done names a day to come. */
const AHEAD = /\b(?:until|till|by|through|to|for|from)\s+$/iu;
