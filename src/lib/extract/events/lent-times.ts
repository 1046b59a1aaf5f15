import type { Clause } from '../clauses/split.ts';
import type { Passage } from '../reading.ts';
import type { TemporalMention } from '../temporal/rule.ts';
import type { Trigger } from '../triggers/find.ts';
import { tenseOf } from '../triggers/modality.ts';
import { anaphorIn } from './anaphora.ts';
import type { Stretch } from './head.ts';
import { sinceBehind } from './lend.ts';
import { countedOnIn, isOnlyQuantity } from './relations.ts';
import { datesIn, wordsIn } from './stretch.ts';

/** The dates that the clauses around a stretch have to lend. */
export interface Lending {
  /** Those of the clause that this one is joined to by "and". */
  readonly times: readonly TemporalMention[];
  /** The date right before a clause that opens with "when". */
  readonly when: readonly TemporalMention[];
}

/** The dates that a stretch without one takes from what it is joined to. */
export function lentTimes(
  passage: Passage,
  stretch: Stretch,
  head: Trigger,
  setting: Lending,
): readonly TemporalMention[] {
  if (setting.when.length > 0) return setting.when;
  const aside = fromNeighbour(passage, stretch, head);
  if (aside !== null) return aside;
  if (
    head.part === 'verb' &&
    (head.frame === 'speech' || passage.tokens[head.from - 1]?.lower === 'it') &&
    passage.label === null
  )
    return [];
  // "rejects a bill to lift the checks": what the bill is for did not happen then.
  if (passage.label !== null && head.part === 'verb' && isForNoun(passage, head)) return [];
  if (typeof passage.label?.date === 'string' && anaphorIn(passage, stretch.from, stretch.to) === null)
    return [passage.label];
  // "attacked Kyiv on Sunday and Odesa a day later": the second clause has a day of its own.
  // "police fired tear gas on Friday, and the opposition called a strike": told with one day.
  const alongside =
    (stretch.link === 'while' || stretch.link === 'coordinate') &&
    /^(?:and|while|as)$/u.test(passage.tokens[stretch.from]?.lower ?? '') &&
    head.part === 'verb' &&
    head.kind !== null &&
    head.kind !== 'other' &&
    !sharesSubject(passage, stretch, head) &&
    tenseOf(passage.tokens, head, stretch.from) === 'past' &&
    passage.tokens[head.from - 1]?.lower !== 'had' &&
    setting.times.every((time) => /^\d{4}-\d{2}-\d{2}$/u.test(time.date ?? '')) &&
    datesIn(passage, stretch.from, stretch.to).length === 0 &&
    !hasDateBehind(passage, stretch) &&
    countedOnIn(passage, stretch.from, stretch.to) === null &&
    anaphorIn(passage, stretch.from, stretch.to) === null;
  if (alongside) return setting.times;
  const joined =
    stretch.link === 'coordinate' &&
    passage.tokens[stretch.from]?.lower !== 'but' &&
    sharesSubject(passage, stretch, head) &&
    !hasDateBehind(passage, stretch) &&
    countedOnIn(passage, stretch.from, stretch.to) === null &&
    anaphorIn(passage, stretch.from, stretch.to) === null &&
    tenseOf(passage.tokens, head, stretch.from) !== 'perfect';
  return joined ? setting.times : [];
}

/** The dates of the clause before or behind, where that clause only says when; `null` when none does. */
function fromNeighbour(passage: Passage, stretch: Stretch, head: Trigger): readonly TemporalMention[] | null {
  const before = passage.clauses[stretch.clause - 1];
  const next = passage.clauses[stretch.clause + 1];
  // "has been put off until 15 January": to be held then.
  if (head.part === 'verb' && /^(?:postpone|delay|put)$/u.test(head.lemma) && next?.link === 'until')
    return datesIn(passage, next.from, next.to);
  // "On March 10 the first vehicles are to roll in": the date opens the sentence.
  if (stretch.link === 'infinitive' && before !== undefined && isPromised(passage, before)) {
    const dates = datesIn(passage, before.from, before.to);
    if (dates.length > 0) return dates;
  }
  // "In late 1988 the ministers, whom he never met, signed in New York": the date stands before the aside.
  const opening = passage.clauses[stretch.clause - 2];
  if (
    stretch.link === 'main' &&
    before?.link === 'relative' &&
    opening?.link === 'main' &&
    !passage.triggers.some((one) => one.part === 'verb' && one.from >= opening.from && one.to <= opening.to)
  ) {
    const dates = datesIn(passage, opening.from, opening.to);
    if (dates.length > 0) return dates;
  }
  // "to meet the leaders again before the end of September"
  if (stretch.link === 'infinitive' && next !== undefined && isOnlyTime(passage, next))
    return datesIn(passage, next.from, next.to);
  const since = sinceBehind(passage, stretch, head);
  if (since.length > 0) return since;
  // "The visit, set for 14 November, was called off."
  if (
    head.part === 'verb' &&
    head.frame === 'call-off' &&
    stretch.link === 'main' &&
    before?.link === 'relative'
  )
    return datesIn(passage, before.from, before.to);
  // "has cancelled his trip to Strasbourg, where he was to speak on Thursday"
  if (
    head.part === 'verb' &&
    head.frame === 'call-off' &&
    next?.link === 'relative' &&
    wasMeant(passage, next)
  )
    return datesIn(passage, next.from, passage.clauses[stretch.clause + 2]?.to ?? next.to);
  return null;
}

/** "agreed on the sidelines of a forum in late May": a date in the phrase that follows belongs to the verb. */
function hasDateBehind(passage: Passage, stretch: Stretch): boolean {
  const next = passage.clauses[stretch.clause + 1];
  if (next === undefined || !/^(?:during|after|before|until|since)$/u.test(next.link)) return false;
  if (passage.triggers.some((one) => one.part === 'verb' && one.from >= next.from && one.to <= next.to))
    return false;
  return datesIn(passage, next.from, next.to).length > 0 || isOnlyQuantity(passage, next.from, next.to);
}

/** "met on Sunday and signed the accord": with a subject of its own the second clause has a time of its own. */
export function sharesSubject(passage: Passage, stretch: Stretch, head: Trigger): boolean {
  return passage.tokens
    .slice(stretch.from + 1, head.from)
    .every((token) =>
      /^(?:also|later|then|has|have|had|was|were|is|are|not|then|jointly)$|ly$/u.test(token.lower),
    );
}

function isForNoun(passage: Passage, head: Trigger): boolean {
  return (
    passage.tokens[head.from - 1]?.lower === 'to' &&
    /^(?:bill|law|motion|plan|proposal|offer|deal|agreement|attempt|bid|effort|efforts|call|request|vote)$/u.test(
      passage.tokens[head.from - 2]?.lower ?? '',
    )
  );
}

/** A clause of "before" that names a date and tells nothing. */
function isOnlyTime(passage: Passage, clause: Clause): boolean {
  return (
    clause.link === 'before' &&
    !passage.triggers.some(
      (one) => one.from >= clause.from && one.to <= clause.to && one.part === 'verb' && one.form !== 'base',
    )
  );
}

function wasMeant(passage: Passage, clause: Clause): boolean {
  return /\b(?:was|were|had been) (?:supposed|due|to|scheduled|expected|meant|set|planned)\b/u.test(
    wordsIn(passage, clause.from, clause.to),
  );
}

/** A clause that only leads to what is to come: "the vehicles are", "the committee is due". */
function isPromised(passage: Passage, clause: Clause): boolean {
  return (
    /^(?:is|are|was|were|due|expected|scheduled|set|slated|planned)$/u.test(
      passage.tokens[clause.to - 1]?.lower ?? '',
    ) &&
    !passage.triggers.some(
      (one) =>
        one.part === 'verb' && one.frame !== 'support' && one.from >= clause.from && one.to <= clause.to,
    )
  );
}
