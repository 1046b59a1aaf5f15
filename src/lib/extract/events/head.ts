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
  const verbs = inside.filter(
    (trigger): trigger is VerbTrigger =>
      trigger.part === 'verb' &&
      trigger.frame !== 'speech' &&
      !isAside(passage, trigger) &&
      !isPurpose(passage, trigger),
  );
  const nouns = nounsFor(passage, inside, verbs, stretch);
  const acting = verbs.find((verb) => verb.kind !== null && isPredicate(passage, verb, stretch));
  const carriers = verbs.filter((verb) => verb.kind === null && nouns.length > 0);
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
  const hosting = verbs.find((verb) => verb.frame === 'host');
  if (hosting !== undefined && nouns.length === 0) return { head: hosting, noun: null, kind: 'meeting' };
  const alone = standingAlone(passage, nouns, stretch);
  return alone === undefined ? null : { head: alone, noun: alone, kind: alone.kind };
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
  if (
    nouns.length > 0 ||
    stretch.link !== 'relative' ||
    !verbs.some((verb) => verb.frame === 'phase' || verb.frame === 'call-off')
  )
    return nouns;
  const before = passage.triggers.find(
    (trigger): trigger is NounTrigger =>
      trigger.part === 'noun' && trigger.to <= stretch.from && stretch.from - trigger.to <= 1,
  );
  return before === undefined ? [] : [before];
}

const BEGIN = /^(?:begin|start|erupt|break)$/u;

/** ", brokered by Egypt," only describes. */
function isAside(passage: Passage, verb: VerbTrigger): boolean {
  return passage.tokens[verb.from - 1]?.text === ',' && passage.tokens[verb.to]?.lower === 'by';
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
  if (verb.form !== 'ing') return true;
  if (stretch.link === 'elaboration' || stretch.link === 'after' || stretch.link === 'before') return true;
  return /^(?:is|are|was|were|be|been)$/u.test(passage.tokens[verb.from - 1]?.lower ?? '');
}

/** "agreed a ceasefire" is a ceasefire; "met during the visit" stays a meeting. */
function kindOf(verb: VerbTrigger, object: NounTrigger | null): Kind {
  const kind = verb.kind ?? 'other';
  if (object === null) return kind;
  const refines =
    (kind === 'agreement' || kind === 'legislation') &&
    (object.kind === 'ceasefire' || object.kind === 'sanctions');
  return refines ? object.kind : kind;
}
