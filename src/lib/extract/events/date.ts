import type { Span } from '#lib/model/index.ts';
import type { Passage } from '../reading.ts';
import { formatDay, parseDay } from '../temporal/calendar.ts';
import { dateInWords } from '../temporal/reading.ts';
import type { TemporalMention } from '../temporal/rule.ts';
import type { Draft } from './draft.ts';
import type { Dated } from './happening.ts';
import { nounOfDate } from './stretch.ts';
import type { Signalled } from './day-range.ts';
import { clip, dayRange, isNextDay } from './day-range.ts';
import { inYearOf } from './unsaid-year.ts';

/** Words right before an expression that belong to it and may turn it into a bound. */
const LEAD =
  /(?:^|[\s(“"])((?:back in|for|earlier (?:on|in)|later (?:on|in)|late (?:on|in)|early (?:on|in)|on or before|no later than|starting|beginning|as of|as early as|on|in|by|since|until|till|before|after|from|around|about|circa|during|at|over) (?:the )?)$/iu;

const RANGE = /^(?:\s*[–—-]\s*|\s+(?:to|until|till|through|and)\s+(?:on\s+|in\s+)?)$/u;

/** The date that a draft's own words give; `null` when they give none. */
export function dateDraft(draft: Draft, passage: Passage, published: number | null): Dated | null {
  const found = nearest(draft, passage);
  if (found === null || found.date === null) return null;
  const time = inYearOf(draft, passage, found, published);
  if (time.date === null) return null;
  // "Children born since independence in 1991 will be registered": what is to come has no date of the past.
  if (draft.tense === 'future' && draft.factuality === 'planned' && isBehind(time, passage, published))
    return null;
  const expression = time.end > time.start ? withLead(passage, time) : time;
  const words = passage.text.slice(expression.start - passage.start, expression.end - passage.start);
  const days = dayRange(passage, time, words);
  const range = days ?? rangeOf(draft, passage, time, words);
  const clause = passage.clauses[draft.clause];
  const isLent = clause !== undefined && time.end <= (passage.tokens[clause.from]?.start ?? 0);
  const ahead = range === null ? asAnnounced(draft, passage, time, words, published) : null;
  const signalled = clip(
    range ??
      ahead ??
      (isLent || isOfNoun(draft, passage, time) || negatesBound(draft, passage, words)
        ? { date: time.date, rule: '', note: '' }
        : signal(words, time.date, published)),
    draft,
    published,
  );
  const isSaid = time.end > time.start;
  const quoted = `“${capitalised(range === null ? words : passage.text.slice(Math.min(expression.start, days?.start ?? expression.start) - passage.start, range.end - passage.start))}”: ${time.because}${signalled.note}.`;
  const explanation = isSaid ? quoted : `The sentence names no day: ${time.because}.`;
  const clock = time.time ?? draft.clock?.time;
  const part = time.partOfDay ?? draft.clock?.partOfDay;
  const isDay = parseDay(signalled.date) !== null;
  return {
    date: signalled.date,
    rule: ruleName(time, published) + (signalled.rule === '' ? '' : `-${signalled.rule}`),
    implied: time.implied,
    expression: !isSaid
      ? null
      : range === null
        ? expression
        : { start: Math.min(expression.start, days?.start ?? expression.start), end: range.end },
    anchor:
      time.anchored && published !== null ? { kind: 'document-date', date: formatDay(published) } : null,
    explanation,
    ...(isDay && clock !== undefined && { time: clock }),
    ...(isDay && clock === undefined && part !== undefined && { partOfDay: part }),
  };
}

function isBehind(time: TemporalMention, passage: Passage, published: number | null): boolean {
  if (published === null || time.implied.length > 0 || !/^\d{4}(?:-\d{2}){0,2}$/u.test(time.date ?? ''))
    return false;
  const date = time.date ?? '';
  return (
    date < formatDay(published).slice(0, date.length) && !/\b(?:was|were|would|had)\b/u.test(passage.text)
  );
}

function nearest(draft: Draft, passage: Passage): TemporalMention | null {
  let best: TemporalMention | null = null;
  let distance = Infinity;
  for (const [index, time] of draft.times.entries()) {
    const opening = draft.times[index - 1];
    if (opening !== undefined && rangeOf(draft, passage, opening, leadOf(passage, opening)) !== null)
      continue;
    const away = time.start >= draft.head.end ? time.start - draft.head.end : draft.head.start - time.end;
    if (away < distance) {
      best = time;
      distance = away;
    }
  }
  return best;
}

function leadOf(passage: Passage, time: TemporalMention): string {
  const { start, end } = withLead(passage, time);
  return passage.text.slice(start - passage.start, end - passage.start);
}

/** The expression with its preposition: "On Sunday", "back in 2019". */
function withLead(passage: Passage, time: TemporalMention): Span {
  const before = passage.text.slice(Math.max(0, time.start - passage.start - 24), time.start - passage.start);
  const lead = LEAD.exec(before)?.[1]?.length ?? 0;
  return { start: time.start - lead, end: time.end };
}

/** "since the 2008 war", "by the March 4 accord": the preposition is that of the noun, the date its own. */
function isOfNoun(draft: Draft, passage: Passage, time: TemporalMention): boolean {
  return (
    draft.noun !== null &&
    nounOfDate(passage, time) === draft.noun &&
    !/\b(?:due|scheduled|set|planned|expected|foreseen|slated)\b(?! by\b)/u.test(
      passage.text.slice(0, time.start - passage.start).slice(-30),
    )
  );
}

/** "has not met since 1999", "did not reopen until 1985": it did then. */
function negatesBound(draft: Draft, passage: Passage, words: string): boolean {
  const clause = passage.clauses[draft.clause];
  if (draft.factuality === 'planned' && draft.head.part === 'verb' && draft.head.frame === 'call-off')
    return true;
  return (
    /^(?:since|until|till)\b/iu.test(words) &&
    clause !== undefined &&
    passage.tokens
      .slice(clause.from, draft.head.from)
      .some((token) => /^(?:not|never|n't)$|n't$/u.test(token.lower))
  );
}

/** What was announced for a weekday, or stands in the present tense, lies ahead of the report. */
function asAnnounced(
  draft: Draft,
  passage: Passage,
  time: TemporalMention,
  words: string,
  published: number | null,
): Signalled | null {
  const day = time.date === null ? null : parseDay(time.date);
  if (day === null || published === null || time.rule !== 'weekday') return null;
  const isOver =
    draft.factuality === 'cancelled' &&
    passage.tokens
      .slice(Math.max(0, draft.head.from - 3), draft.head.from)
      .some((token) => token.lower === 'had');
  // "had cancelled the signing planned for Friday": the report came after it.
  if (isOver && day > published)
    return { date: formatDay(day - 7), rule: 'over', note: ', the last one before the report' };
  if (day >= published) return null;
  // "talks that had been slated to end on Tuesday": seen from then.
  if (HAD_BEEN.test(passage.text.slice(0, draft.head.end - passage.start).slice(-60))) return null;
  if (/\blast\b/iu.test(words) || isOver || published - day > 6) return null;
  const announced =
    /^for\b/iu.test(words) ||
    draft.factuality === 'planned' ||
    (draft.factuality === 'cancelled' && draft.tense === 'perfect') ||
    isBeforeWhatComes(draft, passage) ||
    (draft.tense === 'present' &&
      draft.content === null &&
      (passage.label === null || passage.label === time) &&
      !tellsPast(passage, draft));
  return announced
    ? { date: formatDay(day + 7), rule: 'ahead', note: ', the next one after the report' }
    : null;
}

const HAD_BEEN =
  /\bhad (?:originally |initially |first )?been (?:due|set|scheduled|planned|slated|expected|meant|supposed) to\b/u;

/** "They will meet before the vote on Friday": it comes later than something still to come. */
function isBeforeWhatComes(draft: Draft, passage: Passage): boolean {
  const clause = passage.clauses[draft.clause];
  return (
    draft.link === 'before' &&
    draft.tense === 'none' &&
    passage.tokens
      .slice(0, clause?.from ?? 0)
      .some((token) => /^(?:will|due|expected|plans?)$/u.test(token.lower))
  );
}

/** "A raid killed a medic on Friday": another verb of the clause stands in the past. */
function tellsPast(passage: Passage, draft: Draft): boolean {
  const clause = passage.clauses[draft.clause];
  return passage.triggers.some(
    (one) =>
      one.part === 'verb' &&
      (one.form === 'past' || one.form === 'participle') &&
      clause !== undefined &&
      one.from >= clause.from &&
      one.to <= clause.to,
  );
}

/** "from Monday to Wednesday", "14–16 May": it lasted; "between … and …": one of these days. */
function rangeOf(
  draft: Draft,
  passage: Passage,
  time: TemporalMention,
  words: string,
): (Signalled & { readonly end: number }) | null {
  const index = draft.times.indexOf(time);
  const next = draft.times[index + 1];
  if (next === undefined || next.date === null || time.date === null) return null;
  const gap = passage.text.slice(time.end - passage.start, next.start - passage.start);
  if (
    !RANGE.test(gap) ||
    (/\band\b/.test(gap) &&
      !isNextDay(passage, time, next) &&
      !/\bbetween\b/iu.test(passage.text.slice(0, time.start - passage.start)))
  ) {
    return null;
  }
  if (
    !/^\d{4}/.test(time.date) ||
    !/^\d{4}/.test(next.date) ||
    time.date >= next.date ||
    /between/iu.test(words)
  )
    return null;
  return {
    date: `${time.date}/${next.date}`,
    rule: 'range',
    note: `, up to ${dateInWords(next.date)}`,
    end: next.end,
  };
}

function signal(words: string, date: string, published: number | null): Signalled {
  const lead = words.toLowerCase();
  const plain = /^\d{4}(?:-\d{2}){0,2}$/.test(date);
  if (!plain) return { date, rule: '', note: '' };
  if (/^since /.test(lead)) return { date: `${date}/..`, rule: 'since', note: ', and it goes on' };
  if (/^(?:by|until|till|before|no later than|on or before) /.test(lead)) {
    const last = /^before/.test(lead) ? dayBefore(date) : date;
    return { date: `[..${last}]`, rule: 'until', note: ', as the latest day' };
  }
  if (/^after /.test(lead))
    return {
      date: `[${date}..${published === null ? '' : formatDay(published)}]`,
      rule: 'after',
      note: ', as the earliest day',
    };
  if (/^(?:around|about|circa) /.test(lead))
    return { date: `${date}~`, rule: 'about', note: ', and the text says “about”' };
  return { date, rule: '', note: '' };
}

function dayBefore(date: string): string {
  const day = parseDay(date);
  return day === null ? date : formatDay(day - 1);
}

/** "weekday-past", "weekday-same-day", "weekday-future"; other rules keep their name. */
function ruleName(time: TemporalMention, published: number | null): string {
  if (time.rule !== 'weekday' || published === null || time.date === null) return time.rule;
  const day = parseDay(time.date) ?? published;
  if (day === published) return 'weekday-same-day';
  return day < published ? 'weekday-past' : 'weekday-future';
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
