import { kindOfDeed } from '../triggers/deed-kinds.ts';
import type { Kind } from '#lib/model/index.ts';
import type { Clause } from '../clauses/split.ts';
import type { Passage } from '../reading.ts';
import type { NounTrigger, Trigger, VerbTrigger } from '../triggers/find.ts';
import { nounPhrase } from '../triggers/phrase.ts';
import { datesIn } from './stretch.ts';

/** A part of a clause in which one event may be told. */
export interface Stretch {
  readonly clause: number;
  readonly link: Clause['link'];
  readonly from: number;
  readonly to: number;
}

/** The word that makes the event, and the noun that says what it is. */
export interface Head {
  readonly head: Trigger;
  readonly noun: NounTrigger | null;
  readonly kind: Kind;
}

/** How far the object of a verb may stand from it, in tokens. */
const OBJECT_REACH = 8;

/** Chooses a verb that acts, else a noun that a verb carries, else a verb of hosting, else a noun by itself. */
export function chooseHead(passage: Passage, stretch: Stretch): Head | null {
  const inside = passage.triggers.filter(
    (trigger) =>
      trigger.from >= stretch.from && trigger.to <= stretch.to && passage.quoted[trigger.from] !== true,
  );
  if (inside.length === 0) return null;
  const verbs = inside.filter(
    (trigger): trigger is VerbTrigger =>
      trigger.part === 'verb' &&
      trigger.frame !== 'speech' &&
      !isAside(passage, trigger) &&
      !isPurpose(passage, trigger),
  );
  const spoken = inside.filter(
    (trigger): trigger is VerbTrigger =>
      trigger.part === 'verb' &&
      trigger.frame === 'speech' &&
      (trigger.form === 'past' ||
        (trigger.form === 'base' &&
          /^(?:will|would|to)$/u.test(passage.tokens[trigger.from - 1]?.lower ?? ''))),
  );
  const nouns = nounsFor(passage, inside, verbs, stretch);
  const acting = verbs.find(
    (verb) =>
      verb.kind !== null &&
      verb.frame !== 'open' &&
      isPredicate(passage, verb, stretch) &&
      !(
        isAim(passage, verb) &&
        verbs.some((other) => other !== verb && other.form === 'past' && isPlain(other))
      ),
  );
  const carriers = verbs.filter(
    (verb) =>
      verb.kind === null &&
      nouns.length > 0 &&
      !isAuxiliary(passage, verb) &&
      !(onlyDescribes(passage, verb) && verbs.some((other) => other.from > verb.to)),
  );
  const carrying =
    carriers.find((verb) => verb.frame === 'call-off') ??
    carriers.find((verb) => verb.frame === 'phase') ??
    carriers[0];
  const carriedFirst =
    carrying !== undefined &&
    acting !== undefined &&
    carrying.from < acting.from &&
    nouns.some((noun) => noun.from < acting.from);
  if (acting !== undefined && !carriedFirst) {
    const object =
      nouns.find((noun) => noun.from >= acting.to && noun.from - acting.to <= OBJECT_REACH) ?? null;
    const kind = kindOf(acting, object);
    return { head: acting, noun: object !== null && object.kind === kind ? object : null, kind };
  }
  if (carrying !== undefined) {
    const noun =
      nouns.find((candidate) => candidate.from >= carrying.to) ??
      nouns.findLast((candidate) => candidate.to <= carrying.from);
    if (noun !== undefined) return { head: carrying, noun, kind: noun.kind };
  }
  const hosting = verbs.find((verb) => verb.frame === 'host' && !isAim(passage, verb));
  if (hosting !== undefined && nouns.length === 0) return { head: hosting, noun: null, kind: 'meeting' };
  const alone = standingAlone(passage, nouns, stretch);
  const stopping = verbs.find(
    (verb) => alone !== undefined && alone.to <= verb.from && isStopped(passage, verb),
  );
  if (stopping !== undefined && alone !== undefined && (alone.sense === 'talk' || alone.kind === 'protest'))
    return { head: stopping, noun: alone, kind: alone.kind };
  const plain = plainVerb(passage, [...verbs, ...spoken], stretch);
  // "Talks broke down": the noun says more than a verb of no kind; "asked NATO for talks": it is not what happened.
  if (
    plain !== null &&
    (alone === undefined ||
      alone.from >= plain.to ||
      isAsideNoun(passage, alone, plain) ||
      // "a shooting wounded two officers": the verb tells it.
      (alone.sense === 'deed' && plain.frame === 'open' && plain.kind === alone.kind))
  ) {
    const object = nouns.find((noun) => isObjectOf(passage, plain, noun)) ?? null;
    return {
      head: plain,
      noun: plain.kind === null || plain.frame === 'open' ? object : null,
      kind:
        plain.kind === null || plain.frame === 'open'
          ? (object?.kind ?? plain.kind ?? kindOfDeed(passage.tokens, plain.from))
          : plain.kind,
    };
  }
  return alone === undefined ? null : { head: alone, noun: alone, kind: alone.kind };
}

/** The first verb that the tables give no kind, in a stretch that says when; `null` when there is none. */
function plainVerb(passage: Passage, verbs: readonly VerbTrigger[], stretch: Stretch): VerbTrigger | null {
  const verb = verbs.find(
    (candidate) =>
      isPlain(candidate) &&
      !isAim(passage, candidate) &&
      (!NEVER_ALONE.has(candidate.lemma) || isFixed(passage, candidate) || setsOut(passage, candidate)) &&
      (candidate.form !== 'ing' || candidate.frame === 'open') &&
      isPredicate(passage, candidate, stretch),
  );
  return verb ?? null;
}

/** True for a verb that makes an event only together with its date: no kind of its own, or speech by nobody known. */
export function isPlain(verb: VerbTrigger): boolean {
  return verb.frame === 'open' || verb.kind === null || verb.frame === 'speech';
}

/** These only lead to another verb or noun. */
const NEVER_ALONE: ReadonlySet<string> = new Set(['expect', 'schedule', 'plan', 'set', 'have', 'continue']);
/** "is scheduled for 4 June", "was set on Monday": the verb fixes a time and stands for what it fixes. */
function isFixed(passage: Passage, verb: VerbTrigger): boolean {
  return (
    /^(?:expect|schedule|plan|set)$/u.test(verb.lemma) &&
    verb.form === 'past' &&
    /^(?:for|on|in|by)$/u.test(passage.tokens[verb.to]?.lower ?? '') &&
    /^(?:is|are|was|were|been|tentatively|now)$/u.test(passage.tokens[verb.from - 1]?.lower ?? '')
  );
}

/** "set out", "set sail": a deed of its own. */
function setsOut(passage: Passage, verb: VerbTrigger): boolean {
  return verb.lemma === 'set' && /^(?:out|off|sail|up)$/u.test(passage.tokens[verb.to]?.lower ?? '');
}

const LEADS_AWAY = /^(?:for|to|of|in|on|at|by|with|from|after|before|over|about|into|,)$/u;

/** "raised tariffs": the noun right behind the verb, with its own adjectives only. */
function isObjectOf(passage: Passage, verb: VerbTrigger, noun: NounTrigger): boolean {
  return (
    noun.from >= verb.to &&
    noun.from - verb.to <= 4 &&
    !passage.tokens.slice(verb.to, noun.from).some((token) => LEADS_AWAY.test(token.lower))
  );
}

/** The first noun; in a stretch without a date, the one that is told as new: "the meetings follow earlier talks". */
function standingAlone(
  passage: Passage,
  nouns: readonly NounTrigger[],
  stretch: Stretch,
): NounTrigger | undefined {
  const events = nouns.filter((noun) => noun.sense !== 'war');
  const fresh = events.find((noun) => /^(?:earlier|other)$/u.test(nounPhrase(passage.tokens, noun).pointing));
  return fresh !== undefined && datesIn(passage, stretch.from, stretch.to).length === 0 ? fresh : events[0];
}

/** Nouns of the stretch; for "the war, which began in April 2023" the noun before the comma. A war counts only when it begins. */
function nounsFor(
  passage: Passage,
  inside: readonly Trigger[],
  verbs: readonly VerbTrigger[],
  stretch: Stretch,
): readonly NounTrigger[] {
  const begins = verbs.some((verb) => verb.frame === 'phase' && BEGIN.test(verb.lemma));
  const nouns = inside.filter(
    (trigger): trigger is NounTrigger =>
      trigger.part === 'noun' && trigger.sense !== 'speech' && (trigger.sense !== 'war' || begins),
  );
  const subject = nouns.length === 0 && stretch.link === 'main' ? subjectNoun(passage, stretch, verbs) : null;
  if (subject !== null) return [subject];
  if (
    nouns.length > 0 ||
    stretch.link !== 'relative' ||
    !verbs.some((verb) => verb.frame === 'phase' || verb.frame === 'call-off')
  )
    return nouns;
  const before = passage.triggers.find(
    (trigger): trigger is NounTrigger =>
      trigger.part === 'noun' && trigger.to <= stretch.from && stretch.from - trigger.to <= 4,
  );
  return before === undefined ? [] : [before];
}

/** "The visit, set for 14 February, was called off": the noun before the aside, when only auxiliaries open the clause. */
function subjectNoun(passage: Passage, stretch: Stretch, verbs: readonly VerbTrigger[]): NounTrigger | null {
  const verb = verbs.find((one) => one.frame !== 'open');
  const aside = passage.clauses[stretch.clause - 1]?.link === 'relative';
  const first = passage.clauses[aside ? stretch.clause - 2 : 0];
  if (verb === undefined || first === undefined || stretch.clause === 0) return null;
  if (!aside && first.link !== 'main') return null;
  const opening = passage.tokens.slice(stretch.from, verb.from);
  if (opening.length > 4 || !opening.every((token) => AUXILIARY.test(token.lower))) return null;
  return (
    passage.triggers.find(
      (one): one is NounTrigger =>
        one.part === 'noun' &&
        one.sense !== 'speech' &&
        one.sense !== 'war' &&
        one.from >= first.from &&
        one.to <= first.to,
    ) ?? null
  );
}

const AUXILIARY = /^(?:is|are|was|were|be|been|has|have|had|will|would|to|now|not|also|,)$|ly$/u;
const BEGIN = /^(?:begin|start|erupt|break)$/u;

/** "an attempt to free them", "a bill to lift the ban": what a noun is for, unless it was promised. */
function isAim(passage: Passage, verb: VerbTrigger): boolean {
  if (verb.form !== 'base' || passage.tokens[verb.from - 1]?.lower !== 'to') return false;
  return !/(?:ed|es)$|^(?:due|set|plans?|agree|ready|will|is|are|was|were|able|likely|began)$/u.test(
    passage.tokens[verb.from - 2]?.lower ?? '',
  );
}

/** "On Wednesday, two days into the talks, the host walked out": a noun behind a preposition, before a comma. */
function isAsideNoun(passage: Passage, noun: NounTrigger, verb: VerbTrigger): boolean {
  const between = passage.tokens.slice(noun.to, verb.from);
  if (noun.from >= verb.from || !between.some((token) => token.text === ',')) return false;
  const { from } = nounPhrase(passage.tokens, noun);
  return /^(?:into|in|at|of|for|on|by|with|to|from|under|despite|amid)$/u.test(
    passage.tokens[from - 1]?.lower ?? '',
  );
}

/** "the summit planned for Friday": a participle behind its noun, without an auxiliary. */
function onlyDescribes(passage: Passage, verb: VerbTrigger): boolean {
  if (!/^(?:expect|schedule|plan|set)$/u.test(verb.lemma) || verb.form !== 'past') return false;
  return !/^(?:is|are|was|were|be|been|has|have|had|also|now|tentatively)$/u.test(
    passage.tokens[verb.from - 1]?.lower ?? '',
  );
}

/** "has recalled its envoy": "has" only makes the tense of the verb that follows. */
function isAuxiliary(passage: Passage, verb: VerbTrigger): boolean {
  if (verb.lemma !== 'have' || verb.form === 'past') return false;
  let at = verb.to;
  while (
    at - verb.to < 3 &&
    /ly$|^(?:not|also|now|already|since|never|again|been)$/u.test(passage.tokens[at]?.lower ?? '')
  )
    at += 1;
  return passage.triggers.some(
    (one) => one.part === 'verb' && one.from === at && (one.form === 'past' || one.form === 'participle'),
  );
}

/** "was banned", "were halted": what was to come together did not. */
function isStopped(passage: Passage, verb: VerbTrigger): boolean {
  return (
    /^(?:banned|halted|prohibited|blocked|forbidden)$/u.test(verb.lemma) &&
    /^(?:was|were|been|be|is|are)$/u.test(passage.tokens[verb.from - 1]?.lower ?? '')
  );
}

/** ", brokered by Egypt," only describes. */
function isAside(passage: Passage, verb: VerbTrigger): boolean {
  if (passage.tokens[verb.from - 1]?.text !== ',' || passage.tokens[verb.to]?.lower !== 'by') return false;
  const end = passage.tokens.findIndex((token, at) => at > verb.to && token.text === ',');
  return datesIn(passage, verb.to, end < 0 ? passage.tokens.length : end).length === 0;
}

/** "efforts to end the war": what a noun is for, and nothing that was done. */
function isPurpose(passage: Passage, verb: VerbTrigger): boolean {
  return (
    passage.tokens[verb.from - 1]?.lower === 'to' &&
    passage.triggers.some((noun) => noun.part === 'noun' && noun.to === verb.from - 1) &&
    passage.triggers.some(
      (noun) =>
        noun.part === 'noun' && noun.sense === 'war' && noun.from >= verb.to && noun.from - verb.to <= 3,
    )
  );
}

/** A verb that says something: not a gerund that only describes. */
function isPredicate(passage: Passage, verb: VerbTrigger, stretch: Stretch): boolean {
  if (verb.form === 'base') return !isLedByAnother(passage, verb, stretch);
  if (verb.form !== 'ing') return true;
  // "after the court threw out the results of voting": only right behind the connector it is the predicate.
  if (passage.tokens[verb.from - 1]?.lower === 'of') return false;
  if (stretch.link === 'elaboration' || stretch.link === 'after' || stretch.link === 'before') return true;
  return /^(?:is|are|was|were|be|been)$/u.test(passage.tokens[verb.from - 1]?.lower ?? '');
}

/** "urged them to let the envoy meet her": a bare verb behind a finite one, without "to" or "will" of its own. */
function isLedByAnother(passage: Passage, verb: VerbTrigger, stretch: Stretch): boolean {
  const before = passage.tokens.slice(Math.max(stretch.from, verb.from - 3), verb.from);
  if (before.some((token) => LEADS_BARE.test(token.lower))) return false;
  return passage.triggers.some(
    (one) =>
      one.part === 'verb' &&
      one.from >= stretch.from &&
      one.to <= verb.from &&
      (one.form === 'past' || one.form === 's'),
  );
}

const LEADS_BARE =
  /^(?:to|will|would|shall|should|must|can|could|may|might|did|do|does|not|n't|'ll|and|who|that|which|,)$/u;

/** "agreed a ceasefire" is a ceasefire; "met during the visit" stays a meeting. */
function kindOf(verb: VerbTrigger, object: NounTrigger | null): Kind {
  const kind = verb.kind ?? 'other';
  if (object === null) return kind;
  const refines =
    (kind === 'agreement' || kind === 'legislation') &&
    (object.kind === 'ceasefire' || object.kind === 'sanctions');
  return refines ? object.kind : kind;
}
