import type { Kind } from '#lib/model/index.ts';
import type { ActorMention } from '../actors/find.ts';
import type { Clause } from '../clauses/split.ts';
import type { Passage } from '../reading.ts';
import { attributionOf } from '../triggers/attribution.ts';
import type { NounTrigger, Trigger, VerbTrigger } from '../triggers/find.ts';
import { factualityOf, tenseOf } from '../triggers/modality.ts';
import { nounPhrase } from '../triggers/phrase.ts';
import type { Draft, PassageEvents, Reference } from './draft.ts';
import { namesBothSides, partsOf } from './parts.ts';
import { relate } from './relations.ts';
import { readSpeech } from './speech.ts';
import { clockIn, datesIn, durationIn, spanOf } from './stretch.ts';

/** A part of a clause in which one event may be told. */
export interface Stretch {
  readonly clause: number;
  readonly link: Clause['link'];
  readonly from: number;
  readonly to: number;
  /** Who is quoted as saying it; then it needs a date of its own. */
  readonly within: ActorMention | null;
  readonly denied: boolean;
}

/** Numbers drafts and references through a document. */
export interface Counter {
  draft: number;
  reference: number;
}

/** A place belongs to a noun when no more words stand between: "meetings being held in Berlin". */
const NEAR_PLACE = 4;
const DOUBT =
  /\b(?:unclear|uncertain|not clear|unknown|yet to be (?:decided|confirmed)|unconfirmed|no confirmation)\b/iu;
/** Verbs that carry a noun into the future. */
const PROMISING = /^(?:expect|schedule|plan|set)$/u;
const ONGOING = /\b(?:being held|ongoing|under way|underway|current|continuing|taking place)\b/iu;

/** Everything that one passage says of events; `lastSpeaker` stands for "he" and "she". */
export function readPassage(
  passage: Passage,
  sentence: number,
  counter: Counter,
  lastSpeaker: ActorMention | null,
): PassageEvents & { readonly speaker: ActorMention | null } {
  const drafts: Draft[] = [];
  const references: Reference[] = [];
  let speaker: ActorMention | null = null;
  let denied = false;
  let clausal = false;
  passage.clauses.forEach((clause, index) => {
    if (clause.link === 'condition' || clause.link === 'attribution') {
      references.push(
        ...referencesIn(
          passage,
          sentence,
          { ...whole(clause, index), within: null, denied: false },
          counter,
          true,
        ),
      );
      return;
    }
    const maySpeak = speaker === null || clause.link === 'elaboration';
    const speech = maySpeak ? readSpeech(passage, sentence, clause, index, lastSpeaker) : null;
    if (speech === null) {
      readStretch({ ...whole(clause, index), within: clausal ? speaker : null, denied });
      return;
    }
    denied = speech.verb.lemma === 'deny';
    clausal = speech.clausal;
    if (speech.trailing) {
      readStretch({ ...whole(clause, index), to: speech.contentTo, within: null, denied });
      if (drafts.length > 0) {
        drafts.forEach((draft, at) => (drafts[at] = { ...draft, attribution: [speech.speaker.name] }));
        speaker = speech.speaker;
        return;
      }
    } else {
      references.push(
        ...referencesIn(
          passage,
          sentence,
          { ...whole(clause, index), to: speech.verb.from, within: null, denied },
          counter,
          false,
        ),
      );
    }
    drafts.push({ ...speech.draft, key: counter.draft++ });
    speaker = speech.speaker;
    if (!speech.trailing)
      readStretch({ ...whole(clause, index), from: speech.draftTo, within: speaker, denied });
  });
  return { ...relate(passage, drafts, references), speaker: speaker ?? null };

  function readStretch(stretch: Stretch): void {
    const draft = draftIn(passage, sentence, stretch);
    if (draft !== null) drafts.push({ ...draft, key: counter.draft++ });
    else references.push(...referencesIn(passage, sentence, stretch, counter, false));
  }
}

function whole(clause: Clause, index: number): Pick<Stretch, 'clause' | 'link' | 'from' | 'to'> {
  return { clause: index, link: clause.link, from: clause.from, to: clause.to };
}

function draftIn(passage: Passage, sentence: number, stretch: Stretch): Omit<Draft, 'key'> | null {
  const inside = passage.triggers.filter(
    (trigger) =>
      trigger.from >= stretch.from && trigger.to <= stretch.to && passage.quoted[trigger.from] !== true,
  );
  const found = chooseHead(passage, inside, stretch);
  if (found === null) return null;
  const { head, noun, kind } = found;
  const phrase = noun === null ? null : nounPhrase(passage.tokens, noun);
  const times = datesIn(passage, stretch.from, stretch.to);
  if (stretch.within !== null && times.length === 0) return null;
  const places = passage.places.filter((place) => place.from >= stretch.from && place.to <= stretch.to);
  const pointsAtKnown =
    phrase !== null &&
    (phrase.pointing === 'definite' ||
      phrase.pointing === 'demonstrative' ||
      phrase.pointing === 'possessive');
  if (times.length === 0 && noun !== null && (pointsAtKnown || ONGOING.test(stretchText(passage, stretch))))
    return null;
  if (head.part === 'noun' && times.length === 0) {
    const before = phrase?.pointing === 'earlier' || phrase?.pointing === 'other';
    if (phrase?.generic === true || !before || places.length === 0) return null;
  }
  if (noun !== null && phrase?.generic === true && times.length === 0) return null;
  const isHost = head.part === 'verb' && head.frame === 'host';
  const cancelled = head.part === 'verb' && head.frame === 'call-off';
  const promised = head.part === 'verb' && PROMISING.test(head.lemma) && head.form !== 'base';
  const stated = factualityOf(passage.tokens, head, stretch.from, stretch.to);
  const factuality = cancelled ? 'cancelled' : promised && stated === 'asserted' ? 'planned' : stated;
  return {
    sentence,
    clause: stretch.clause,
    link: stretch.link,
    kind,
    head,
    noun,
    phrase,
    factuality: stretch.denied ? 'denied' : factuality,
    tense: tenseOf(passage.tokens, head, stretch.from),
    times,
    clock: clockIn(passage, stretch.from, stretch.to),
    duration: durationIn(passage, noun ?? head, stretch.from),
    parts: partsOf(passage, kind, head, stretch.from, stretch.to, isHost),
    bothSides: namesBothSides(passage, stretch.from, stretch.to),
    places,
    attribution: stretch.within === null ? attributionOf(passage) : [stretch.within.name],
    content: null,
    rest: spanOf(passage, head.from, stretch.to),
    relation: null,
  };
}

interface Head {
  readonly head: Trigger;
  readonly noun: NounTrigger | null;
  readonly kind: Kind;
}

/** The word that makes the event: a verb that acts, a noun that a verb carries, or a noun by itself. */
function chooseHead(passage: Passage, inside: readonly Trigger[], stretch: Stretch): Head | null {
  const nouns = inside.filter(
    (trigger) => trigger.part === 'noun' && trigger.sense !== 'speech',
  ) as readonly NounTrigger[];
  const verbs = inside.filter(
    (trigger): trigger is VerbTrigger => trigger.part === 'verb' && trigger.frame !== 'speech',
  );
  const acting = verbs.find((verb) => verb.kind !== null && isPredicate(passage, verb, stretch));
  const carrying = verbs.find((verb) => verb.kind === null && nouns.length > 0);
  if (
    acting !== undefined &&
    !(carrying !== undefined && carrying.from < acting.from && nouns.some((noun) => noun.from < acting.from))
  ) {
    const object = nouns.find((noun) => noun.from >= acting.to && noun.from - acting.to <= 8) ?? null;
    return { head: acting, noun: sameDeed(acting, object) ? object : null, kind: kindOf(acting, object) };
  }
  if (carrying !== undefined) {
    const noun =
      nouns.find((candidate) => candidate.from >= carrying.to) ??
      nouns.findLast((candidate) => candidate.to <= carrying.from);
    if (noun !== undefined) return { head: carrying, noun, kind: noun.kind };
  }
  const alone = nouns[0];
  return alone === undefined ? null : { head: alone, noun: alone, kind: alone.kind };
}

/** A verb that says something: not a participle that only describes, nor an infinitive of purpose. */
function isPredicate(passage: Passage, verb: VerbTrigger, stretch: Stretch): boolean {
  const before = passage.tokens[verb.from - 1]?.lower ?? '';
  if (verb.form === 'ing')
    return (
      stretch.link === 'elaboration' ||
      stretch.link === 'after' ||
      stretch.link === 'before' ||
      /^(?:is|are|was|were|be)$/u.test(before)
    );
  if (verb.form === 'base') return before !== 'to' || /^(?:to)$/u.test(before);
  return true;
}

/** "agreed a ceasefire" is a ceasefire; "met during the visit" stays a meeting. */
function kindOf(verb: VerbTrigger, object: NounTrigger | null): Kind {
  const kind = verb.kind ?? 'other';
  if (object === null) return kind;
  if (
    (kind === 'agreement' || kind === 'legislation') &&
    (object.kind === 'ceasefire' || object.kind === 'sanctions')
  )
    return object.kind;
  return kind;
}

function sameDeed(verb: VerbTrigger, object: NounTrigger | null): boolean {
  return object !== null && (object.kind === verb.kind || kindOf(verb, object) === object.kind);
}

/** Nouns of a stretch that point at events told elsewhere. */
function referencesIn(
  passage: Passage,
  sentence: number,
  stretch: Stretch,
  counter: Counter,
  doubtful: boolean,
): readonly Reference[] {
  const doubted = doubtful && DOUBT.test(passage.text);
  const host = passage.triggers.find(
    (trigger) =>
      trigger.part === 'verb' &&
      trigger.frame === 'host' &&
      trigger.from >= stretch.from &&
      trigger.to <= stretch.to,
  );
  const ongoing = ONGOING.test(stretchText(passage, stretch));
  return passage.triggers.flatMap((trigger) => {
    if (trigger.part !== 'noun' || trigger.from < stretch.from || trigger.to > stretch.to) return [];
    if (passage.quoted[trigger.from] === true) return [];
    const phrase = nounPhrase(passage.tokens, trigger);
    const points =
      phrase.pointing === 'definite' ||
      phrase.pointing === 'demonstrative' ||
      phrase.pointing === 'possessive';
    if (!points && !ongoing) return [];
    const owner = passage.actors.find(
      (actor) => actor.owner && actor.to < trigger.from && trigger.from - actor.to <= 4,
    );
    return [
      {
        key: counter.reference++,
        sentence,
        clause: stretch.clause,
        noun: trigger,
        phrase,
        owner: owner?.name ?? null,
        host:
          host === undefined
            ? null
            : (passage.actors
                .filter((actor) => actor.to <= host.from && actor.from >= stretch.from && !actor.owner)
                .at(-1) ?? null),
        places: passage.places.filter(
          (place) =>
            place.from >= trigger.to && place.to <= stretch.to && place.from - trigger.to <= NEAR_PLACE,
        ),
        ongoing,
        doubted,
      },
    ];
  });
}

function stretchText(passage: Passage, stretch: Pick<Stretch, 'from' | 'to'>): string {
  const { start, end } = spanOf(passage, stretch.from, stretch.to);
  return passage.text.slice(start - passage.start, end - passage.start);
}
