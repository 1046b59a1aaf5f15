import type { Passage } from '../reading.ts';
import type { NounTrigger, Trigger, VerbTrigger } from '../triggers/find.ts';
import type { Setting } from './deed.ts';
import type { Draft, Part } from './draft.ts';
import type { Head, Stretch } from './head.ts';

/** Words without which nothing is called off in so many words: a quick look before the long pattern. */
const MAY_NEVER = /never|did not|to have|had been|put off|postponed|called off|cancel/u;
const NEVER_CAME =
  /\b(?:was|were) to have (?:been )?\p{L}+(?:ed|en|t|ld|un)\b|\b(?:was|were|had been) (?:due |supposed |expected |scheduled |meant |set )?to\b.*(?:\bnever (?:did|was|were|happened|came|took place|materiali[sz]ed)\b|\b(?:but|; it|; they) did not\b|\bbut\b.*\b(?:put off|postponed|called off|cancell?ed)\b)|\bhad been (?:pencilled in|scheduled|slated|planned|set|due|called)\b.*\b(?:has been|have been|was|were) (?:since )?(?:put off|postponed|cancell?ed|called off|scrapped|dropped|delayed)\b/iu;

/** "Talks were to resume on 9 May but never did": what was planned and did not come. */
export function neverCame(passage: Passage, head: Trigger): boolean {
  if (head.part === 'noun' || head.form === 'ing' || !MAY_NEVER.test(passage.text)) return false;
  const match = NEVER_CAME.exec(passage.text);
  return match !== null && head.start - passage.start >= match.index;
}

/** What one side says of the force that another used: a claim, whoever is right. */
export function isClaim(
  setting: Setting,
  { kind }: Head,
  factuality: Draft['factuality'],
  parts: readonly Part[],
): boolean {
  if (setting.within === null || setting.denied || factuality !== 'asserted') return false;
  if (setting.claimed) return true;
  if (kind !== 'use-of-force') return false;
  const { within } = setting;
  return !parts.some(
    ({ actor, role }) =>
      role === 'initiator' &&
      (actor.name === within.name || (actor.country !== undefined && actor.country === within.country)),
  );
}

/** "The summit will not take place": what was to come is off. */
export const WILL_NOT =
  /\b(?:will|would) (?:not|no longer) (?:now )?(?:take place|be held|go ahead|happen|convene)\b|\bwon['’]t (?:take place|be held|go ahead)\b/iu;

const UNTRUE =
  /\b(?:dismissed|untrue|false|not true|wrong|baseless|unfounded|fabricated|invented|fake|denied)\b/iu;

const CLAIM =
  /\b(?:reports?|claims?|allegations?|rumou?rs?|suggestions?|assertions?|accounts?)(?: (?:by|in|from|of) [^,.]{1,50}?)? that\b/iu;

const CONTRARY = /\bcontrary to (?:what|reports|claims|some|earlier|media|rumou?rs)\b/iu;

/** "Reports that they met are false", "They did not meet, contrary to what agencies wrote": told in order to be denied. */
export function isDenied(passage: Passage, stretch: Stretch, factuality: Draft['factuality']): boolean {
  if (factuality === 'negated') return CONTRARY.test(passage.text);
  if (stretch.link !== 'relative' && stretch.link !== 'content') return false;
  const claim = CLAIM.exec(passage.text);
  if (claim === null) return false;
  const at = passage.start + claim.index;
  return (
    (passage.tokens[stretch.from]?.start ?? 0) >= at &&
    (UNTRUE.test(passage.text.slice(claim.index)) ||
      /\b(?:dismiss|den[iy]|reject|baseless|untrue|unfounded)/iu.test(passage.text.slice(0, claim.index))) &&
    !/\bnot (?:untrue|false|wrong)\b/iu.test(passage.text)
  );
}

/** "If they agree, it would be signed in May": what hangs on a condition. */
export function inCondition(passage: Passage, stretch: Stretch, head: Trigger): boolean {
  if (
    !passage.clauses.some(
      ({ link, from }) =>
        link === 'condition' && !/^(?:whether|unless)$/u.test(passage.tokens[from]?.lower ?? ''),
    )
  )
    return false;
  return passage.tokens
    .slice(Math.max(stretch.from, head.from - 5), head.from)
    .some((token) => /^(?:would|could|might|may)$/u.test(token.lower));
}

/** "The march was banned", "talks were suspended": to stop what people come together for is to call it off. */
export function stopsTalks(passage: Passage, head: VerbTrigger, noun: NounTrigger | null): boolean {
  if (noun === null || !STOPS.test(head.lemma) || noun.to > head.from) return false;
  return /^(?:was|were|been|be|is|are)$/u.test(passage.tokens[head.from - 1]?.lower ?? '');
}

/** "has dropped plans to fly home for Wednesday's session" */
export function dropsPlan(passage: Passage, stretch: Stretch): boolean {
  if (stretch.link !== 'infinitive' || !/^plans?$/u.test(passage.tokens[stretch.from - 1]?.lower ?? ''))
    return false;
  if (PLAN_DROPPED.test(passage.text)) return true;
  return passage.tokens
    .slice(Math.max(0, stretch.from - 4), stretch.from)
    .some((token) => /^(?:dropped|abandoned|shelved|scrapped|cancell?ed|ditched|axed)$/u.test(token.lower));
}

const PLAN_DROPPED =
  /\bplans? to\b.*\b(?:was|were|has been|have been) (?:\p{L}+ly )?(?:then |later |soon )?(?:abandoned|dropped|shelved|scrapped|cancell?ed|axed)\b/iu;

const STOPS = /^(?:ban|suspend|halt|block|prohibit)/u;

/** "suspended its fisheries agreement": what is withdrawn is no event that was to come. */
export function isPenalty(head: VerbTrigger, noun: NounTrigger | null): boolean {
  return head.lemma === 'suspend' && noun?.sense === 'deed' && noun.kind !== 'protest';
}
