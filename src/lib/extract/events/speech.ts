import type { Kind } from '#lib/model/index.ts';
import type { ActorMention } from '../actors/find.ts';
import type { Clause } from '../clauses/split.ts';
import type { Passage } from '../reading.ts';
import type { VerbTrigger } from '../triggers/find.ts';
import { factualityOf, tenseOf } from '../triggers/modality.ts';
import { JUDGEMENTS } from '../triggers/lexicon.ts';
import { anaphorIn } from './anaphora.ts';
import type { Draft } from './draft.ts';
import { NO_KEY } from './draft.ts';
import { actorsIn, invertedSubjectOf, subjectOf } from './parts.ts';
import { clockIn, datesIn, nounOfDate, spanOf, unresolvedIn, wordsIn } from './stretch.ts';

/** One act of speech in a clause. */
export interface Speech {
  /** Without a key yet. */
  readonly draft: Draft;
  readonly verb: VerbTrigger;
  readonly speaker: ActorMention;
  /** True for "…, Peskov said.": the clause before it is the news. */
  readonly trailing: boolean;
  /** True for verbs that take a whole clause: "said that …", not "rejected the plan". */
  readonly clausal: boolean;
  /** Where the words before a trailing speaker end. */
  readonly contentTo: number;
  /** Where content after the verb begins: behind the verb and the date that belongs to it. */
  readonly draftTo: number;
}

/** Clauses without a subject of their own take that of the clause before. */
const CONTINUES: ReadonlySet<Clause['link']> = new Set(['main', 'coordinate']);
const NOT_CLAUSAL = /^(?:call|describe|praise|hail|welcome|express)$/u;
const PRONOUN = /^(?:he|she|they)$/u;
/** A trailing "X told reporters in Moscow on Monday" is no longer than this. */
const TRAILING_TOKENS = 10;

/** The act of speech of a clause; `null` when nobody says anything there. */
export function readSpeech(
  passage: Passage,
  sentence: number,
  clause: Clause,
  index: number,
  lastSpeaker: ActorMention | null,
  subject: readonly ActorMention[],
): Speech | null {
  const verb = passage.triggers.find(
    (trigger): trigger is VerbTrigger =>
      trigger.part === 'verb' &&
      trigger.frame === 'speech' &&
      trigger.from >= clause.from &&
      trigger.to <= clause.to &&
      passage.quoted[trigger.from] !== true &&
      speaks(passage, trigger, clause),
  );
  if (verb === undefined) return null;
  const speaker =
    (isSaidBy(passage, verb, clause)
      ? actorsIn(passage, verb.to, Math.min(clause.to, verb.to + 8))[0]
      : undefined) ??
    speakingSubject(passage, clause, verb) ??
    pronounSpeaker(passage, clause, verb, lastSpeaker) ??
    subjectBeforeAside(clause, verb, subject) ??
    invertedSubjectOf(passage, clause.from, verb.from) ??
    namelessSpeaker(passage, clause, verb) ??
    (CONTINUES.has(clause.link) ? (subject.at(-1) ?? null) : null);
  if (speaker === null) return null;
  const named = placeOfSpeaker(passage, verb, speaker);
  const trailing = isTrailing(passage, clause, verb, named);
  const clausal = verb.kind === 'statement' && !NOT_CLAUSAL.test(verb.lemma);
  const draftTo = clausal || trailing ? ownTail(passage, verb, clause) : clause.to;
  const kind = kindOfSpeech(passage, verb, clause);
  const target = addressee(passage, verb, draftTo, kind);
  const from = trailing ? named : clause.from;
  return {
    verb,
    speaker,
    trailing,
    clausal,
    contentTo: trailing ? (commaBefore(passage, clause, Math.min(named, verb.from)) ?? named) : verb.from,
    draftTo,
    draft: {
      key: NO_KEY,
      sentence,
      clause: index,
      link: clause.link,
      kind,
      head: verb,
      noun: null,
      phrase: null,
      factuality: factualityOf(passage.tokens, verb, clause.from, clause.to),
      tense: tenseOf(passage.tokens, verb, clause.from),
      times: timesOf(passage, verb, clause, from, draftTo, clausal),
      anaphor: anaphorIn(passage, from, draftTo),
      unresolved: unresolvedIn(passage, from, verb.from) ?? unresolvedIn(passage, verb.to, draftTo),
      clock: clockIn(passage, from, draftTo),
      duration: null,
      parts: [
        { actor: speaker, role: 'speaker' as const },
        ...(target === null ? [] : [{ actor: target, role: 'target' as const }]),
      ],
      bothSides: false,
      places: passage.places.filter(
        (place) => place.from >= from && place.to <= draftTo && place.from > verb.from,
      ),
      attribution: [],
      content:
        trailing || draftTo >= passage.tokens.length - 1
          ? spanOf(passage, 0, Math.min(named, verb.from))
          : spanOf(passage, draftTo, passage.tokens.length),
      rest: spanOf(passage, verb.from, clause.to),
      relation: null,
    },
  };
}

/** The dates of the act of speech: by the verb, or behind what was said when that is no clause: "announced the move on 17 May". */
function timesOf(
  passage: Passage,
  verb: VerbTrigger,
  clause: Clause,
  from: number,
  draftTo: number,
  clausal: boolean,
): Draft['times'] {
  const near = [...datesIn(passage, from, verb.from), ...datesIn(passage, verb.to, draftTo)];
  if (near.length > 0 || !clausal) return near;
  const tells = passage.triggers.some(
    (one) => one.part === 'verb' && one.from >= draftTo && one.to <= clause.to,
  );
  const colon = passage.tokens.slice(verb.to, clause.to).some((token) => token.text === ':');
  if (tells || colon) return near;
  return datesIn(passage, draftTo, clause.to).filter((time) => nounOfDate(passage, time) === null);
}

/** "was welcomed by the president", "was condemned by Cairo": said by whom the words behind "by" name. */
function isSaidBy(passage: Passage, verb: VerbTrigger, clause: Clause): boolean {
  return (
    /^(?:was|were)$/u.test(passage.tokens[verb.from - 1]?.lower ?? '') &&
    passage.tokens[verb.to]?.lower === 'by' &&
    !/^(?:say|tell|call|ask)$/u.test(verb.lemma) &&
    actorsIn(passage, verb.to, Math.min(clause.to, verb.to + 8)).length > 0
  );
}

function speaks(passage: Passage, verb: VerbTrigger, clause: Clause): boolean {
  const before = passage.tokens
    .slice(Math.max(clause.from, verb.from - 3), verb.from)
    .map((token) => token.lower);
  if (verb.form === 'ing')
    return clause.link === 'elaboration' || before.some((word) => /^(?:is|are|was|were|been)$/u.test(word));
  if (verb.form === 'base' && before.at(-1) === 'to') return false;
  // Passive: "was told", "were accused"; perfect and simple past remain.
  if (before.some((word) => /^(?:was|were|been|being|be|is|are)$/u.test(word)))
    return isSaidBy(passage, verb, clause);
  if (verb.form === 'base' && before.length > 0 && passage.tokens[verb.from - 1]?.kind === 'possessive')
    return false;
  // "the line claimed by South Africa": said of the noun, by the way.
  if (verb.form === 'past' && passage.tokens[verb.to]?.lower === 'by') return isSaidBy(passage, verb, clause);
  if (verb.lemma !== 'call') return true;
  // "called X a compromise" is speech; "called a meeting" and "called off" are not.
  const rest = passage.tokens.slice(verb.to, clause.to);
  return rest.findIndex((token) => /^(?:an?|“|")$/u.test(token.lower)) > 0;
}

/** "The EU, which granted it, urged …": behind the aside the subject is the one before it. */
function subjectBeforeAside(
  clause: Clause,
  verb: VerbTrigger,
  subject: readonly ActorMention[],
): ActorMention | null {
  const opens = clause.link === 'main' && clause.from > 0 && clause.from === verb.from;
  return opens ? (subject.at(-1) ?? null) : null;
}

/** The subject of the verb itself: not of one before it, as in "Russia attacked Kyiv, a source there said". */
function speakingSubject(passage: Passage, clause: Clause, verb: VerbTrigger): ActorMention | null {
  const subject = subjectOf(passage, clause.from, verb.from);
  if (subject === null) return null;
  const acts = passage.triggers.find(
    (trigger) =>
      trigger.part === 'verb' &&
      (trigger.form === 'past' || trigger.form === 's') &&
      trigger.frame !== 'speech' &&
      trigger.lemma !== 'have' &&
      passage.tokens[trigger.from - 1]?.text !== ',' &&
      trigger.from >= clause.from &&
      trigger.to <= verb.from,
  );
  // "exchanged prisoners in a deal announced last week": another verb has the subject.
  if (
    acts !== undefined &&
    acts.from >= subject.to &&
    !passage.tokens.slice(acts.to, verb.from).some((token) => /^(?:,|and|but|”|"|;)$/u.test(token.text))
  )
    return null;
  const comma =
    acts !== undefined &&
    passage.tokens.slice(Math.max(acts.to, subject.to), verb.from).some((token) => token.text === ',');
  return comma ? null : subject;
}

function pronounSpeaker(
  passage: Passage,
  clause: Clause,
  verb: VerbTrigger,
  last: ActorMention | null,
): ActorMention | null {
  const before = passage.tokens.slice(clause.from, verb.from).findLast((token) => PRONOUN.test(token.lower));
  const after = passage.tokens[verb.to];
  return before !== undefined || (after !== undefined && PRONOUN.test(after.lower)) ? last : null;
}

function isTrailing(passage: Passage, clause: Clause, verb: VerbTrigger, named: number): boolean {
  const first = commaBefore(passage, clause, Math.min(named, verb.from));
  if (first === null || tailLength(passage, verb) > TRAILING_TOKENS) return false;
  const hasNews =
    passage.triggers.some(
      (trigger) => trigger.part === 'verb' && trigger.from >= clause.from && trigger.to <= first,
    ) || passage.quoted.slice(0, first).includes(true);
  return (hasNews || (clause.from > 0 && first <= clause.from)) && passage.tokens[verb.to]?.lower !== 'that';
}

/** "His lawyer said", "Two people in the room said": who speaks without a name, in a few words before the verb. */
function namelessSpeaker(passage: Passage, clause: Clause, verb: VerbTrigger): ActorMention | null {
  let from = clause.from;
  while (from < verb.from && /^(?:and|but|the|an?|,|“|")$/u.test(passage.tokens[from]?.lower ?? ''))
    from += 1;
  let to = verb.from;
  while (to > from && BESIDE_VERB.test(passage.tokens[to - 1]?.lower ?? '')) to -= 1;
  // "the Front for Unity (FUR) said"
  if (passage.tokens[to - 1]?.text === ')' && passage.tokens[to - 3]?.text === '(') to -= 3;
  const words = passage.tokens.slice(from, to);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > NAMELESS_TOKENS) return null;
  if (!words.every((token) => token.kind === 'word' || token.kind === 'possessive')) return null;
  if (!PEOPLE.test(words.map((token) => token.lower).join(' '))) return null;
  const text = passage.text.slice(first.start - passage.start, last.end - passage.start);
  return {
    start: first.start,
    end: last.end,
    text,
    rule: 'nameless',
    name: text,
    type: 'group',
    owner: false,
    media: false,
    from,
    to,
  };
}

const BESIDE_VERB = /^(?:has|have|had|also|then|later|earlier|since|already|again|repeatedly|both|all)$|ly$/u;
/** Longer phrases hold more than who speaks. */
const NAMELESS_TOKENS = 7;
const PEOPLE =
  /\b(?:lawyers?|lawmakers?|deput(?:y|ies)|people|diplomats?|aides?|sources?|witnesses|residents|rebels|militants|gunmen|activists|campaigners|critics|analysts|observers|monitors|doctors|teachers|workers|unions?|opponents|protesters|families|relatives|groups?|part(?:y|ies)|leaders?|rivals?|counterparts?|office|court|judges?|prosecutors?|investigators|police|troops|army|military|commanders?|spokes\w+|ministers?|ambassadors?|envoys?|delegates|delegations?|mediators?|negotiators?|companies|company|government|opposition|committee|council|commission|agency|ministry|bank|church|bishops?|front|movement|alliance|forces|fighters|brigades?|guards?|navy|federation|association|service|newspapers?|daily|broadcaster|channel|website|media|press|mission|embassy|secretariat|chair|chairm[ae]n|chairwom[ae]n|chief|head|president|premier|king|queen|mayor|governor|general|colonel|pope)\b/u;

/** The token with which the words for the speaker begin: a name of this sentence, else the pronoun, else the verb. */
function placeOfSpeaker(passage: Passage, verb: VerbTrigger, speaker: ActorMention): number {
  if (passage.actors.includes(speaker)) return speaker.from;
  const before = passage.tokens[verb.from - 1];
  return before !== undefined && PRONOUN.test(before.lower) ? verb.from - 1 : verb.from;
}

/** How many tokens follow the verb up to the next comma or the end. */
function tailLength(passage: Passage, verb: VerbTrigger): number {
  const end = passage.tokens.findIndex((token, at) => at > verb.to && token.text === ',');
  return (end < 0 ? passage.tokens.length : end) - verb.to;
}

/** The comma or closing quotation mark before the words that name the speaker: ", the bloc's policy chief X said". */
function commaBefore(passage: Passage, clause: Clause, at: number): number | null {
  for (let back = at - 1; back >= Math.max(0, at - 7); back -= 1) {
    const token = passage.tokens[back];
    if (token === undefined) return null;
    if (/^[,”"’]$/u.test(token.text)) return back;
    const isTitle = token.kind === 'possessive' || /^\p{Ll}/u.test(token.text) || back >= clause.from;
    if (!isTitle || passage.triggers.some((trigger) => trigger.part === 'verb' && trigger.from === back))
      return null;
  }
  return null;
}

/** The date and the hearers right behind the verb belong to it: "told reporters on Monday that". */
function ownTail(passage: Passage, verb: VerbTrigger, clause: Clause): number {
  let to = verb.to;
  const limit = Math.min(clause.to, verb.to + 10);
  const verbAhead =
    passage.triggers.find((trigger) => trigger.part === 'verb' && trigger.from >= verb.to)?.from ?? limit;
  for (const time of passage.times) {
    const end = passage.tokens.findIndex((token) => token.end >= time.end) + 1;
    const start = passage.tokens.findIndex((token) => token.end > time.start);
    const hearers = verb.lemma === 'tell';
    if (start >= verb.to && end <= limit && end <= verbAhead + 1 && (start - verb.to <= 1 || hearers))
      to = Math.max(to, end);
  }
  if (verb.lemma !== 'tell') return to;
  let at = verb.to;
  while (at < limit && !/^(?:that|,|“|")$/u.test(passage.tokens[at]?.lower ?? '')) at += 1;
  return Math.max(to, at < limit ? at : verb.to);
}

function addressee(passage: Passage, verb: VerbTrigger, draftTo: number, kind: Kind): ActorMention | null {
  if (kind === 'accusation' || kind === 'demand' || kind === 'threat')
    return actorsIn(passage, verb.to, Math.min(passage.tokens.length, verb.to + 8))[0] ?? null;
  return verb.lemma === 'tell' ? (actorsIn(passage, verb.to, draftTo)[0] ?? null) : null;
}

/** What is promised as help. */
const GIVEN =
  /^(?:an? |the |some |up to |about |around |further |additional |another |more |new |extra )*(?:[$€£¥]|(?:euros?|dollars?|pounds|kroner|NOK|million|billion|aid|assistance|grant|loan|weapons|ammunition|tonnes)\b|[\d.,]+ ?(?:million|billion|m|bn|tonnes|tons|euros|dollars)\b)/iu;

/** To call something a threat or a crime is to accuse. */
function kindOfSpeech(passage: Passage, verb: VerbTrigger, clause: Clause): Kind {
  const kind = verb.kind ?? 'statement';
  if (/^(?:announce|pledge|promise)$/u.test(verb.lemma) && GIVEN.test(wordsIn(passage, verb.to, clause.to)))
    return 'aid';
  if (verb.lemma === 'declare' && /\bpersonae? non gratae?\b/iu.test(passage.text)) return 'expulsion';
  if (verb.lemma !== 'call' || kind !== 'statement') return kind;
  const judged = passage.tokens.slice(verb.to, clause.to).some((token) => JUDGEMENTS.has(token.lower));
  return judged ? 'accusation' : 'statement';
}
