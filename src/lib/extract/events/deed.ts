import type { Role } from '#lib/model/index.ts';
import type { ActorMention } from '../actors/find.ts';
import type { Passage } from '../reading.ts';
import type { TemporalMention } from '../temporal/rule.ts';
import { attributionOf } from '../triggers/attribution.ts';
import { factualityOf, tenseOf } from '../triggers/modality.ts';
import type { NounPhrase } from '../triggers/phrase.ts';
import { nounPhrase } from '../triggers/phrase.ts';
import type { Draft, Part } from './draft.ts';
import type { Head, Stretch } from './head.ts';
import { chooseHead } from './head.ts';
import type { Memory } from './memory.ts';
import { isJoint, namesBothSides, partsOf, statesOf } from './parts.ts';
import { isOngoing } from './references.ts';
import { countedOnIn } from './relations.ts';
import { clockIn, datesIn, durationIn, spanOf, wordsIn } from './stretch.ts';

/** What surrounds a stretch in its sentence and before it. */
export interface Setting {
  /** Who is quoted as saying it; then it needs a date of its own. */
  readonly within: ActorMention | null;
  readonly denied: boolean;
  /** The subject of the clause that this one continues. */
  readonly subject: readonly ActorMention[];
  /** The dates of the clause that this one is joined to by "and". */
  readonly times: readonly TemporalMention[];
  readonly memory: Memory;
}

/** Verbs that carry a noun into the future. */
const PROMISING = /^(?:expect|schedule|plan|set)$/u;
const OWN_FORCES = /^(?:its|his|her|their)$/u;
const PRONOUN = /^(?:he|she)$/u;
const PLURAL_PRONOUN = /^they$/u;

/** The event that a stretch tells of something done; `null` when it tells none, or only points at one. */
export function readDeed(
  passage: Passage,
  sentence: number,
  stretch: Stretch,
  setting: Setting,
): Omit<Draft, 'key'> | null {
  const found = chooseHead(passage, stretch);
  if (found === null) return null;
  const { head, noun, kind } = found;
  const phrase = noun === null ? null : nounPhrase(passage.tokens, noun);
  const own = datesIn(passage, stretch.from, stretch.to);
  // "attacked Kyiv on Sunday and Odesa a day later": the second clause has a day of its own.
  const joined = stretch.link === 'coordinate' && countedOnIn(passage, stretch.from, stretch.to) === null;
  const times = own.length === 0 && joined ? setting.times : own;
  const places = passage.places.filter((place) => place.from >= stretch.from && place.to <= stretch.to);
  if (times.length === 0 && !standsUndated(passage, stretch, found, phrase, places.length > 0, setting))
    return null;
  const calledOff = head.part === 'verb' && head.frame === 'call-off';
  const promised = head.part === 'verb' && PROMISING.test(head.lemma) && head.form !== 'base';
  const stated = factualityOf(passage.tokens, head, stretch.from, stretch.to);
  const isInfinitive = stretch.link === 'infinitive' || promised;
  const factuality =
    calledOff && stated !== 'negated'
      ? 'cancelled'
      : isInfinitive && stated === 'asserted'
        ? 'planned'
        : stated;
  const bothSides = namesBothSides(passage, stretch.from, stretch.to);
  const parts = partsFor(passage, stretch, found, setting, bothSides);
  if (noun === null && head.part === 'verb' && head.frame === 'host' && parts.length < 2) return null;
  return {
    sentence,
    clause: stretch.clause,
    link: stretch.link,
    kind,
    head,
    noun,
    phrase,
    factuality: setting.denied ? 'denied' : factuality,
    tense: tenseOf(passage.tokens, head, stretch.from),
    times,
    clock: clockIn(passage, stretch.from, stretch.to),
    duration: durationIn(passage, noun ?? head, stretch.from),
    parts,
    bothSides,
    places,
    attribution: setting.within === null ? attributionOf(passage) : [setting.within.name],
    content: null,
    rest: spanOf(passage, head.from, stretch.to),
    relation: null,
  };
}

/** Whether a stretch without a date tells an event: a verb does, a noun only as "earlier" or "other" at a place. */
function standsUndated(
  passage: Passage,
  stretch: Stretch,
  { head, noun }: Head,
  phrase: NounPhrase | null,
  hasPlace: boolean,
  setting: Setting,
): boolean {
  if (setting.within !== null || stretch.link === 'infinitive') return false;
  if (phrase === null || noun === null) return true;
  if (phrase.generic || isOngoing(passage, stretch)) return false;
  if (
    phrase.pointing === 'definite' ||
    phrase.pointing === 'demonstrative' ||
    phrase.pointing === 'possessive'
  ) {
    // "the talks" is told elsewhere; "signed the agreement" is told here.
    return head.part === 'verb' && head.kind !== null;
  }
  if (head.part === 'verb') return true;
  return (phrase.pointing === 'earlier' || phrase.pointing === 'other') && hasPlace;
}

/** The two of whom the text told last; as states when the words say "countries". */
function pairFor(
  passage: Passage,
  stretch: Stretch,
  pair: readonly Part[],
  known: readonly Part[],
): readonly Part[] {
  const asStates = /\b(?:countries|nations|states|governments)\b/iu.test(
    wordsIn(passage, stretch.from, stretch.to),
  );
  const parts = asStates ? statesOf(pair) : pair;
  return parts
    .filter((part) => part.role !== 'host' && !known.some((other) => other.actor.name === part.actor.name))
    .map((part) => ({ ...part, role: 'participant' as const }));
}

function partsFor(
  passage: Passage,
  stretch: Stretch,
  { head, kind }: Head,
  setting: Setting,
  bothSides: boolean,
): readonly Part[] {
  const isHost = head.part === 'verb' && head.frame === 'host';
  const own = partsOf(passage, kind, head, stretch.from, stretch.to, isHost);
  const before = own.filter((part) => part.actor.to <= head.from);
  const role: Role = isHost ? 'host' : isJoint(kind) ? 'participant' : 'initiator';
  const lead = (actors: readonly ActorMention[]): readonly Part[] =>
    actors
      .filter((actor) => !own.some((part) => part.actor.name === actor.name))
      .map((actor) => ({ actor, role }));
  if (bothSides) {
    const named = own.filter((part) => part.actor.type !== 'group' || part.actor.country !== undefined);
    const hosts = isHost && before.length === 0 ? lead(setting.subject) : [];
    if (named.length < 2)
      return [...hosts, ...named, ...pairFor(passage, stretch, setting.memory.pair, named)];
  }
  if (before.length > 0 || head.part === 'noun') return own;
  const words = passage.tokens.slice(stretch.from, head.from).map((token) => token.lower);
  if (words.some((word) => OWN_FORCES.test(word)))
    return [...lead(setting.within === null ? [] : [setting.within]), ...own];
  // "Iran denied that it attacked": a state that speaks of itself.
  if (setting.within !== null && words.includes('it')) return [...lead([setting.within]), ...own];
  if (words.some((word) => PRONOUN.test(word)))
    return [...lead([setting.within ?? setting.memory.subject].filter((actor) => actor !== null)), ...own];
  if (words.some((word) => PLURAL_PRONOUN.test(word)))
    return [...setting.memory.pair.map((part) => ({ ...part, role })), ...own];
  if (
    stretch.link === 'coordinate' ||
    stretch.link === 'infinitive' ||
    stretch.link === 'relative' ||
    stretch.link === 'main'
  )
    return [...lead(setting.subject), ...own];
  return own;
}
