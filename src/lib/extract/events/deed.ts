import { kindOfDeed } from '../triggers/deed-kinds.ts';
import type { Role } from '#lib/model/index.ts';
import type { ActorMention } from '../actors/find.ts';
import type { Passage } from '../reading.ts';
import type { TemporalMention } from '../temporal/rule.ts';
import { attributionOf } from '../triggers/attribution.ts';
import type { NounTrigger } from '../triggers/find.ts';
import { factualityOf, tenseOf } from '../triggers/modality.ts';
import type { NounPhrase } from '../triggers/phrase.ts';
import { nounPhrase } from '../triggers/phrase.ts';
import type { Anaphor } from './anaphora.ts';
import { anaphorIn } from './anaphora.ts';
import type { Draft, Part } from './draft.ts';
import { NO_KEY } from './draft.ts';
import type { Head, Stretch } from './head.ts';
import { chooseHead } from './head.ts';
import type { Memory } from './memory.ts';
import { NO_MEMORY } from './memory.ts';
import { isJoint, namesBothSides, partsOf, statesOf } from './parts.ts';
import { isOngoing } from './references.ts';
import { lentTimes, sharesSubject } from './lent-times.ts';
import { clockIn, datesIn, durationIn, nounOfDate, spanOf, unresolvedIn, wordsIn } from './stretch.ts';
import {
  dropsPlan,
  inCondition,
  isClaim,
  isDenied,
  isPenalty,
  neverCame,
  stopsTalks,
  WILL_NOT,
} from './doubt.ts';

/** What surrounds a stretch in its sentence and before it. */
export interface Setting {
  /** Who is quoted as saying it; then it needs a date of its own. */
  readonly within: ActorMention | null;
  readonly denied: boolean;
  /** "claimed that", "alleged that": the report leaves open whether it is so. */
  readonly claimed: boolean;
  /** The subject of the clause that this one continues. */
  readonly subject: readonly ActorMention[];
  /** The dates of the clause that this one is joined to by "and". */
  readonly times: readonly TemporalMention[];
  /** The date right before a clause that opens with "when". */
  readonly when: readonly TemporalMention[];
  readonly memory: Memory;
}

/** Verbs that carry a noun into the future. */
const PROMISING = /^(?:expect|schedule|plan|set|due|slate)$/u;

const OWN_FORCES = /^(?:its|his|her|their)$/u;

const PRONOUN = /^(?:he|she)$/u;

const PLURAL_PRONOUN = /^they$/u;

/** "denied that it had promised so when he visited Washington": only what is said of it is denied. */
function isPresumed(stretch: Stretch, head: Head['head']): boolean {
  return (
    stretch.link === 'while' ||
    stretch.link === 'since' ||
    (head.part === 'noun' && /^(?:before|after|during|until)$/u.test(stretch.link))
  );
}

/** The event that a stretch tells of something done; `null` when it tells none, or only points at one. */
export function readDeed(
  passage: Passage,
  sentence: number,
  stretch: Stretch,
  setting: Setting,
): Omit<Draft, 'key'> | null {
  const chosen = chooseHead(passage, stretch);
  const isAim = chosen?.head.part === 'verb' && passage.tokens[chosen.head.from - 1]?.lower === 'to';
  const found = chosen === null || isAim ? (entryHead(passage, stretch) ?? chosen) : chosen;
  if (found === null) return null;
  const { head, noun } = found;
  const phrase = noun === null ? null : nounPhrase(passage.tokens, noun);
  const own = datesIn(passage, stretch.from, stretch.to).filter((time) => {
    const owner = nounOfDate(passage, time);
    return (
      (owner === null || owner === noun) &&
      !(head.part === 'noun' && followsConnector(passage, stretch, time))
    );
  });
  const times = own.length === 0 ? lentTimes(passage, stretch, head, setting) : own;
  // "scaled the fence and asked", "seceded and took the oil with it": what is told along is no event of its own.
  if (
    own.length === 0 &&
    times.length > 0 &&
    stretch.link === 'coordinate' &&
    found.kind === 'other' &&
    passage.label === null &&
    head.part === 'verb' &&
    sharesSubject(passage, stretch, head)
  )
    return null;
  const anaphor = times.length === 0 ? anaphorIn(passage, stretch.from, stretch.to) : null;
  const unresolved = times.length === 0 ? unresolvedIn(passage, stretch.from, stretch.to) : null;
  const places = passage.places.filter((place) => place.from >= stretch.from && place.to <= stretch.to);
  if (
    times.length === 0 &&
    anaphor === null &&
    unresolved === null &&
    !standsUndated(passage, stretch, found, phrase, places.length > 0, setting)
  )
    return null;
  return draftOf(passage, sentence, stretch, setting, found, { times, anaphor, unresolved, places, phrase });
}

/** "the accord of 6 June 2023": the event that a noun names together with its date, whatever the clause is about. */
export function readDatedNoun(
  passage: Passage,
  sentence: number,
  stretch: Stretch,
  noun: NounTrigger,
  time: TemporalMention,
): Omit<Draft, 'key'> | null {
  const found: Head = { head: noun, noun, kind: noun.kind };
  const phrase = nounPhrase(passage.tokens, noun);
  const near = { ...stretch, from: Math.max(stretch.from, phrase.from) };
  const setting: Setting = {
    within: null,
    denied: false,
    claimed: false,
    subject: [],
    times: [],
    when: [],
    memory: NO_MEMORY,
  };
  return draftOf(passage, sentence, near, setting, found, {
    times: [time],
    anaphor: null,
    unresolved: null,
    places: [],
    phrase,
  });
}

/** What was found in a stretch beside its head. */
interface Found {
  readonly times: readonly TemporalMention[];
  readonly anaphor: Anaphor | null;
  readonly unresolved: TemporalMention | null;
  readonly places: Draft['places'];
  readonly phrase: NounPhrase | null;
}

function draftOf(
  passage: Passage,
  sentence: number,
  stretch: Stretch,
  setting: Setting,
  chosen: Head,
  { times, anaphor, unresolved, places, phrase }: Found,
): Omit<Draft, 'key'> | null {
  const { head, noun, kind } = chosen;
  const calledOff =
    neverCame(passage, head) ||
    dropsPlan(passage, stretch) ||
    (head.part === 'verb' &&
      ((head.frame === 'call-off' &&
        !isPenalty(head, noun) &&
        (noun !== null || /^(?:cancel|postpone|call|scrap|fall)$/u.test(head.lemma))) ||
        stopsTalks(passage, head, noun)));
  const promised =
    head.part === 'verb' &&
    (PROMISING.test(head.lemma) || /^pencil/u.test(head.lemma)) &&
    (head.form !== 'base' || head.lemma === 'due');
  const stated = factualityOf(passage.tokens, head, stretch.from, stretch.to);
  const isInfinitive =
    (stretch.link === 'infinitive' &&
      !/^(?:managed|forced|obliged|compelled)$/u.test(passage.tokens[stretch.from - 1]?.lower ?? '')) ||
    promised;
  const putOff =
    head.part === 'verb' &&
    /^(?:postpone|delay|put)/u.test(head.lemma) &&
    times.some((time) =>
      /\b(?:to|until|till)\s+(?:the )?(?:\p{L}+ (?:half|part|week) of )?$/u.test(
        passage.text.slice(0, time.start - passage.start),
      ),
    );
  // "has been invited to Juba in April"
  const invites =
    head.part === 'verb' && /^invit/u.test(head.lemma) && times.some((time) => time.start >= head.end);
  const factuality =
    putOff || (invites && stated === 'asserted')
      ? 'planned'
      : stated === 'negated' && noun !== null && WILL_NOT.test(wordsIn(passage, stretch.from, stretch.to))
        ? 'cancelled'
        : calledOff && stated !== 'negated'
          ? 'cancelled'
          : isInfinitive && stated === 'asserted'
            ? 'planned'
            : stated;
  const bothSides = namesBothSides(passage, stretch.from, stretch.to);
  const parts = partsFor(passage, stretch, chosen, setting, bothSides);
  if (noun === null && head.part === 'verb' && head.frame === 'host' && parts.length < 2) return null;
  const draft: Draft = {
    key: NO_KEY,
    sentence,
    clause: stretch.clause,
    link: stretch.link,
    kind:
      head.part === 'verb' && isPenalty(head, noun)
        ? noun?.kind === 'sanctions'
          ? 'concession'
          : 'sanctions'
        : kind,
    head,
    noun,
    phrase,
    factuality: isClaim(setting, chosen, factuality, parts)
      ? 'alleged'
      : (setting.denied && !isPresumed(stretch, head)) || isDenied(passage, stretch, factuality)
        ? 'denied'
        : inCondition(passage, stretch, head)
          ? 'hypothetical'
          : factuality,
    tense: tenseOf(passage.tokens, head, stretch.from),
    times,
    anaphor,
    unresolved,
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
  return draft;
}

/** "until 31 March, by a vote of 13 to 2": the date behind the connector is not that of a noun later in its clause. */
function followsConnector(passage: Passage, stretch: Stretch, time: TemporalMention): boolean {
  if (!/^(?:until|since|before|after)$/u.test(stretch.link)) return false;
  const open = passage.tokens[stretch.from + 1];
  const first = open?.lower === 'the' ? passage.tokens[stretch.from + 2] : open;
  return (
    (open !== undefined && time.start === open.start) || (first !== undefined && time.start === first.start)
  );
}

/** An entry of a list of dates is an event whatever its words: "May 2003: the commission meets". */
function entryHead(passage: Passage, stretch: Stretch): Head | null {
  const token = passage.tokens[stretch.from];
  if (
    passage.label === null ||
    passage.label.rule === 'live-entry' ||
    stretch.from !== 0 ||
    token === undefined ||
    stretch.to < 3
  )
    return null;
  const { start, end, text, lower } = token;
  const place = { start, end: start, text, rule: 'entry', from: 0, to: 0 };
  return {
    head: {
      part: 'verb',
      lemma: lower,
      form: 's',
      frame: 'open',
      kind: kindOfDeed(passage.tokens, stretch.from),
      ...place,
      end: Math.min(start, end),
    },
    noun: null,
    kind: kindOfDeed(passage.tokens, stretch.from),
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
  if (setting.within !== null) return false;
  if (stretch.link === 'infinitive')
    return isDueLater(passage, stretch) || clockIn(passage, stretch.from, stretch.to) !== null;
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

/** "four days before the leaders are due to meet": counted from what the sentence began with. */
function isDueLater(passage: Passage, stretch: Stretch): boolean {
  const before = passage.clauses[stretch.clause - 1];
  return (
    (before?.link === 'before' || before?.link === 'after') &&
    /^(?:due|set|scheduled|expected|planned|slated)$/u.test(passage.tokens[stretch.from - 1]?.lower ?? '')
  );
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
  // "The army said mortar rounds killed four": the speaker is not who did it.
  if (setting.within !== null && words.length > 0 && stretch.link === 'main') return own;
  if (
    stretch.link === 'coordinate' ||
    stretch.link === 'infinitive' ||
    stretch.link === 'relative' ||
    stretch.link === 'main'
  )
    return [...lead(setting.subject), ...own];
  return own;
}
