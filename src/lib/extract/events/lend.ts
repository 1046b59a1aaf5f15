import type { Clause } from '../clauses/split.ts';
import type { Passage } from '../reading.ts';
import { isNextDay } from './day-range.ts';
import { parseDay } from '../temporal/calendar.ts';
import type { TemporalMention } from '../temporal/rule.ts';
import type { Trigger } from '../triggers/find.ts';
import { tenseOf } from '../triggers/modality.ts';
import { anaphorIn } from './anaphora.ts';
import type { Draft } from './draft.ts';
import type { Stretch } from './head.ts';
import { countedOnIn } from './relations.ts';
import { datesIn, nounOfDate } from './stretch.ts';

/** "in June 1996, when Angola shut its mission": the date before "when" is that of the clause. */
export function opensWithWhen(passage: Passage, stretch: Stretch): boolean {
  return stretch.link === 'while' && passage.tokens[stretch.from]?.lower === 'when';
}

export function datesRightBefore(passage: Passage, at: number): readonly TemporalMention[] {
  const end = passage.tokens[at]?.start ?? 0;
  const last = passage.times.findLast((time) => time.end <= end);
  return last !== undefined &&
    last.date !== null &&
    WHEN_GAP.test(passage.text.slice(last.end - passage.start, end - passage.start))
    ? [last]
    : [];
}

const WHEN_GAP = /^[\s,]*$/u;

/** "in May last year and again this February": what stands between two dates of one verb. */
const BETWEEN_DATES = /^\)?,?\s+and\s+(?:[\p{L}’'-]+,?\s+){0,4}$/u;

/** "met in Tbilisi on 31 December and then, three days later, in Aktau": once more, so much later. */
function countsOnFrom(passage: Passage, draft: Omit<Draft, 'key'>, first: TemporalMention): boolean {
  const clause = passage.clauses[draft.clause];
  const later = clause === undefined ? null : countedOnIn(passage, draft.head.to, clause.to);
  if (later === null || later.words.start < first.end) return false;
  return /\band (?:then|again)?[\s,]*$/u.test(
    passage.text.slice(first.end - passage.start, later.words.start - passage.start),
  );
}

/** "4 and 5 June", "22–23 February": the first day of a range stands as a number alone. */
function opensRange(time: TemporalMention, next: TemporalMention | undefined): boolean {
  if (next === undefined || !/^\d{1,2}$/u.test(time.text) || next.start - time.end > 5) return false;
  const [day, last] = [time.date, next.date].map((date) => (date === null ? null : parseDay(date)));
  return (
    typeof day === 'number' &&
    typeof last === 'number' &&
    last > day &&
    (last - day === 1 || next.start - time.end <= 3)
  );
}

function gapAt(passage: Passage, times: readonly TemporalMention[], index: number): string {
  const [one, next] = [times[index], times[index + 1]];
  if (one === undefined || next === undefined) return '';
  return passage.text.slice(one.end - passage.start, next.start - passage.start);
}

function isListed(passage: Passage, times: readonly TemporalMention[], index: number): boolean {
  const gap = gapAt(passage, times, index);
  return BETWEEN_DATES.test(gap) || /^,\s+(?:(?:in|on)\s+)?$/u.test(gap);
}

/** One draft for every date at which the same was done: "in Galați (22 February) and in Cahul in mid-April". */
export function perDate(passage: Passage, draft: Omit<Draft, 'key'>): readonly Omit<Draft, 'key'>[] {
  if (draft.times.length === 0) return [draft];
  const times = draft.times.filter((time, index) => !opensRange(time, draft.times[index + 1]));
  const [first, second] = times;
  if (first !== undefined && second !== undefined && isNextDay(passage, first, second))
    return [{ ...draft, times: times.slice(0, 2) }];
  if (first !== undefined && countsOnFrom(passage, draft, first)) return [draft, { ...draft, times: [] }];
  if (first === undefined || second === undefined || first.start < draft.head.end)
    return [{ ...draft, times }];
  const lead = passage.text.slice(0, first.start - passage.start);
  if (/\b(?:between|from)\s+(?:the\s+)?$/iu.test(lead)) return [{ ...draft, times }];
  let last = 0;
  while (last + 1 < times.length && isListed(passage, times, last)) last += 1;
  // A comma alone lists nothing ("on Thursday, 29 May"): the last of a list has "and" before it.
  const listed = last > 0 && /\band\b/u.test(gapAt(passage, times, last - 1));
  return listed
    ? times.slice(0, last + 1).map((time) => ({ ...draft, times: [time] }))
    : [{ ...draft, times }];
}

/** "German ships have patrolled the coast as part of a mission since 2006": what goes on since a date began then. */
export function sinceBehind(passage: Passage, stretch: Stretch, head: Trigger): readonly TemporalMention[] {
  if (head.part !== 'verb') return [];
  const had = passage.tokens
    .slice(Math.max(stretch.from, head.from - 3), head.from)
    .some((token) => token.lower === 'had');
  if (!had && tenseOf(passage.tokens, head, stretch.from) !== 'perfect') return [];
  const at = passage.clauses.findIndex(
    (clause, index) => index > stretch.clause && index <= stretch.clause + 2 && clause.link === 'since',
  );
  const clause = passage.clauses[at];
  // "has not met since 1999", "has simmered since March, when a court fined it": told otherwise.
  if (passage.clauses[at + 1]?.link === 'while' && (head.kind === null || head.kind === 'other')) return [];
  if (passage.tokens.slice(stretch.from, head.from).some((token) => NEGATIVE.test(token.lower))) return [];
  const skipped = passage.clauses.slice(stretch.clause + 1, Math.max(at, 0));
  if (clause === undefined || skipped.some(({ link }) => link !== 'during')) return [];
  const tells = passage.triggers.some(
    (one) => one.part === 'verb' && one.from >= clause.from && one.to <= clause.to,
  );
  return tells
    ? []
    : datesIn(passage, clause.from, clause.to).filter((time) => nounOfDate(passage, time) === null);
}

const NEGATIVE = /^(?:not|no|never|nothing|nobody|none|neither|hardly)$|n['’]t$/u;

/**
 * A date that no event took belongs to the one nearest before it: "told reporters after returning on Wednesday".
 * Only an event without any time of its own takes one.
 */
export function lendDates(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  if (!passage.times.some((time) => time.date !== null)) return drafts;
  const taken = new Set<TemporalMention>();
  for (const draft of drafts) for (const time of draft.times) taken.add(time);
  const settled = [...drafts];
  for (const time of passage.times) {
    if (time.date === null || taken.has(time) || nounOfDate(passage, time) !== null) continue;
    const at = passage.tokens.findIndex((token) => token.start >= time.start);
    const clause = passage.clauses.findIndex((one) => one.from <= at && at < one.to);
    const link = passage.clauses[clause]?.link ?? 'main';
    if (passage.quoted[at] === true || !(LENDS.has(link) || BOUNDS.has(link))) continue;
    if (settled.some((draft) => draft.clause === clause)) continue;
    const to = settled.findLastIndex(
      (draft) => draft.clause < clause && clause - draft.clause <= 2 && isTimeless(draft),
    );
    const taker = settled[to];
    // "will meet before the end of March"
    const planned =
      link === 'before' ? settled.findLastIndex((one) => isPlannedBefore(passage, one, clause)) : -1;
    const waiting = settled[planned];
    if (waiting !== undefined) {
      settled[planned] = { ...waiting, times: [time] };
      continue;
    }
    const isNegated = taker?.factuality === 'negated' && (link === 'since' || link === 'until');
    if (taker !== undefined && isNegated) settled[to] = { ...taker, factuality: 'asserted', times: [time] };
    else if (taker !== undefined && link === 'since' && taker.clause === clause - 1 && taker.kind !== 'other')
      settled[to] = { ...taker, times: [time] };
    else if (!LENDS.has(link)) continue;
    else if (taker !== undefined) settled[to] = { ...taker, times: [time] };
    else lendAhead(passage, settled, time, clause);
  }
  return settled;
}

/** A plan without a time in the clause before one that holds only "before" and a date. */
function isPlannedBefore(passage: Passage, draft: Draft, clause: number): boolean {
  const own = passage.clauses[clause];
  return (
    draft.clause === clause - 1 &&
    draft.factuality === 'planned' &&
    draft.times.length === 0 &&
    draft.anaphor === null &&
    own !== undefined &&
    !passage.triggers.some((one) => one.from >= own.from && one.to <= own.to)
  );
}

/** "will sign it when they meet next Thursday": one time for both. */
export function shareWhen(passage: Passage, drafts: Draft[]): void {
  drafts.forEach((draft, at) => {
    const next = passage.clauses[draft.clause + 1];
    // "The row began when police seized fuel" tells one thing.
    if (draft.head.part === 'verb' && draft.head.frame === 'phase' && draft.noun === null) return;
    if (draft.times.length > 0 || draft.anaphor !== null || next?.link !== 'while') return;
    if (passage.tokens[next.from]?.lower !== 'when') return;
    const when = drafts.find((other) => other.clause === draft.clause + 1 && other.times.length > 0);
    if (when !== undefined) drafts[at] = { ...draft, times: when.times };
  });
}

/** "The visit, set for 14 February, was called off": what was called off was to be on the day of the aside. */
export function takeAsides(passage: Passage, drafts: Draft[]): void {
  for (let at = 0; at < drafts.length; at += 1) {
    const draft = drafts[at];
    if (draft === undefined || draft.factuality !== 'cancelled' || draft.clause === 0) continue;
    const clause = passage.clauses[draft.clause - 1];
    if (clause === undefined || clause.link !== 'relative') continue;
    const times = datesIn(passage, clause.from, clause.to);
    const anaphor = anaphorIn(passage, clause.from, clause.to);
    const own = draft.times.length > 0 && draft.times[0] !== passage.label;
    if (own || (times.length === 0 && anaphor === null)) continue;
    drafts[at] = { ...draft, times, anaphor: times.length === 0 ? anaphor : null };
    const aside = drafts.findIndex((other) => other.clause === draft.clause - 1);
    if (aside >= 0) {
      drafts.splice(aside, 1);
      if (aside < at) at -= 1;
    }
  }
}

/** "In December 1965, weeks after …, he was received": a date in front, without a verb, is that of the main clause. */
function lendAhead(passage: Passage, settled: Draft[], time: TemporalMention, clause: number): void {
  if (clause !== 0 || passage.tokens[0]?.lower === 'born') return;
  const next = passage.clauses.findIndex((one, index) => index > 0 && one.link === 'main');
  const to = settled.findIndex(
    (draft) =>
      draft.clause === (next < 0 ? 1 : next) &&
      draft.times.length === 0 &&
      draft.anaphor === null &&
      (passage.label !== null || isTimeless(draft)),
  );
  const taker = settled[to];
  if (taker !== undefined) settled[to] = { ...taker, times: [time] };
}

const BOUNDS: ReadonlySet<Clause['link']> = new Set(['since', 'until', 'before']);
const LENDS: ReadonlySet<Clause['link']> = new Set(['after', 'during', 'elaboration', 'participle', 'main']);

function isTimeless(draft: Draft): boolean {
  return (
    draft.times.length === 0 &&
    draft.anaphor === null &&
    (draft.tense === 'past' || draft.tense === 'perfect')
  );
}
