import type { Passage } from '../reading.ts';
import type { VerbTrigger } from '../triggers/find.ts';
import { undatedWords } from './clause-words.ts';

/** A verb with the auxiliaries before it, as a title needs it. Token indices `[from, to)`. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** True for "was withdrawn" and for a participle that hangs on a noun: "the treaty signed in May". */
  readonly passive: boolean;
  /** True for that participle: no auxiliary says its tense. */
  readonly reduced: boolean;
  /** True for "is", "has", "will" or "to" before it. */
  readonly helped: boolean;
  /** True for "has not met". */
  readonly negated: boolean;
}

const BE = /^(?:is|are|was|were|be|been|being)$/u;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|shall|should|must|may|might|could|can|did|does|do|to|not|never|n't|'s|going|due|set|scheduled|expected|slated|planned|supposed|meant)$/u;
const BETWEEN = /^(?:also|then|now|again|first|last|already|jointly|so|twice|once|most|all|both)$|ly$/u;
/** Adjectives of promise stand in a verb group only between "be" and "to". */
const PROMISE = /^(?:going|due|set|scheduled|expected|slated|planned|supposed|meant)$/u;
const PREPOSITION =
  /^(?:in|on|at|by|from|for|of|to|with|under|near|off|during|against|over|last|this|into|as|around|along|through)$/u;
const BREAKS =
  /^(?:and|but|or|that|which|who|whose|when|while|after|before|because|if|he|she|it|they|we|;|:)$/u;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would)$/u;

/** Past forms that are no participles, and verbs that are done to nobody: no noun is described by them. */
const NEVER_REDUCED =
  /^(?:became|began|broke|chose|came|drove|drew|fell|flew|forbade|froze|gave|grew|knew|rode|rang|ran|rose|sank|saw|shook|spoke|stole|swore|threw|tore|took|undertook|went|withdrew|wrote|overthrew|died|arrived|resigned|erupted|departed|emerged|happened)$/u;

/** The verb group around a head. */
export function verbGroup(passage: Passage, head: VerbTrigger, clause: number): VerbGroup {
  const { tokens } = passage;
  const start = passage.clauses[clause]?.from ?? 0;
  let from = head.from;
  let beSeen = false;
  let helped = false;
  let negated = false;
  for (let at = head.from - 1; at >= 0; at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (BETWEEN.test(word)) continue;
    if (!AUXILIARY.test(word) || tokens[at]?.text === 'May') break;
    if (PROMISE.test(word) && !BE.test(tokens[at - 1]?.lower ?? '')) break;
    if (BE.test(word) && !helped) beSeen = true;
    if (/^(?:not|n't|never)$/u.test(word)) negated = true;
    else helped = true;
    from = at;
  }
  const past = head.form === 'past' || head.form === 'participle';
  const reduced =
    past && !helped && !NEVER_REDUCED.test(head.text) && isReduced(passage, head, clause, start);
  // Adverbs before the whole group belong to neither subject nor title.
  while (from > start && BETWEEN.test(tokens[from - 1]?.lower ?? '')) from -= 1;
  return {
    from,
    to: head.to,
    passive: (past && beSeen && !isStay(head.text)) || reduced,
    reduced,
    helped,
    negated,
  };
}

/** "was in Valletta": the auxiliary itself is the verb. */
function isStay(text: string): boolean {
  return BE.test(text);
}

/** "officers accused of orchestrating", "the accord, signed in May,": a participle that describes the noun before it. */
function isReduced(passage: Passage, head: VerbTrigger, clause: number, start: number): boolean {
  const { tokens } = passage;
  const { link = 'main', to = tokens.length } = passage.clauses[clause] ?? {};
  if ((link === 'relative' || link === 'participle') && head.from === start)
    return !isMainVerb(passage, clause);
  const next = tokens[head.to];
  const before = tokens.slice(start, head.from);
  if (next === undefined || !PREPOSITION.test(next.lower) || before.length === 0) {
    return next?.lower === ',' && tokens[head.from - 1]?.lower === ',';
  }
  if (head.lemma === 'accuse' && next.lower === 'of') return true;
  if (tokens[head.from - 1]?.lower === ',') return clause > 0 && link !== 'main' && link !== 'coordinate';
  if (head.frame === 'speech' && !/^(?:accuse|call|demand)$/u.test(head.lemma)) return false;
  const opening = undatedWords(passage, start, head.from, null);
  // "in a letter sent to the council": the noun behind a preposition is no subject.
  if (
    /^(?:in|with|under|following|despite|by|through) (?!\w+ (?:he|she|it|they)\b)/iu.test(opening) &&
    !opening.includes(',')
  )
    return true;
  // "worked out in Doha and announced by Qatar": like the participle that it is joined to.
  if (/^(?:and|or)$/u.test(tokens[head.from - 1]?.lower ?? '')) {
    const before = passage.triggers.findLast(
      (one) => one.part === 'verb' && one.to < head.from && one.from >= start,
    );
    return (
      before?.part === 'verb' &&
      (before.form === 'past' || before.form === 'participle') &&
      verbGroup(passage, before, clause).reduced
    );
  }
  const earlier = passage.triggers.find(
    (one) =>
      one.part === 'verb' &&
      one.from >= start &&
      one.to < head.from &&
      (one.form === 'past' || one.form === 's') &&
      one.frame !== 'speech' &&
      !tokens.slice(one.to, head.from).some((token) => BREAKS.test(token.lower) || token.text === ','),
  );
  if (earlier !== undefined) return true;
  for (let at = head.to + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || BREAKS.test(token.lower) || token.text === ',') return false;
    if (FINITE.test(token.lower)) return true;
    const verb = passage.triggers.find((one) => one.from === at);
    if (verb?.part === 'verb' && verb.form === 'past' && verb.frame !== 'speech') return true;
  }
  return false;
}

/** "The president, who was due to speak, departed": the verb that the first clause, a mere noun, has waited for. */
function isMainVerb(passage: Passage, clause: number): boolean {
  const [first] = passage.clauses;
  if (clause < 2 || first === undefined || first.link !== 'main') return false;
  if (passage.clauses.slice(clause + 1).some((one) => one.link === 'main')) return false;
  return !passage.tokens
    .slice(first.from, first.to)
    .some(
      (token, index) =>
        FINITE.test(token.lower) ||
        passage.triggers.some((one) => one.part === 'verb' && one.from === first.from + index),
    );
}
