import type { Kind } from '#lib/model/index.ts';
import type { Token } from '#lib/text/index.ts';
import type { Mention } from '../mention.ts';
import type { VerbForm } from './forms.ts';
import { inflect } from './forms.ts';
import type { Frame, NounSense } from './lexicon.ts';
import { NOUNS, VERBS } from './lexicon.ts';

/** A word that evokes an event, at one place in a sentence. */
export type Trigger = VerbTrigger | NounTrigger;

interface TriggerPlace extends Mention {
  /** Index of the first token in its sentence, and of the token after the last. */
  readonly from: number;
  readonly to: number;
}

export interface VerbTrigger extends TriggerPlace {
  readonly part: 'verb';
  readonly lemma: string;
  readonly form: VerbForm;
  readonly frame: Frame;
  /** `null` for verbs that only carry a noun. */
  readonly kind: Kind | null;
}

export interface NounTrigger extends TriggerPlace {
  readonly part: 'noun';
  readonly noun: string;
  readonly sense: NounSense;
  readonly kind: Kind;
}

interface VerbEntry {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly frame: Frame;
  readonly kind: Kind | null;
  /** Words that must follow within reach, one behind the other. */
  readonly needs: readonly string[];
}

const PARTICLES: ReadonlySet<string> = new Set([
  'on',
  'for',
  'off',
  'up',
  'through',
  'out',
  'down',
  'to',
  'in',
  'at',
]);
/** These may stand behind a short object: "turned the idea down". */
const SEPARABLE: ReadonlySet<string> = new Set(['off', 'down']);
/** How many tokens may stand between a verb and the particle or noun it needs. */
const REACH = 7;

const VERB_FORMS: ReadonlyMap<string, readonly VerbEntry[]> = verbForms();
const NOUN_PHRASES: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly kind: Kind; readonly sense: NounSense }[]
> = nounPhrases();

/** Every word with which a trigger may begin: most words of a text are looked up once and left. */
const OPENERS: ReadonlyMap<string, { readonly isNoun: boolean; readonly isVerb: boolean }> = new Map(
  [...VERB_FORMS.keys(), ...NOUN_PHRASES.keys()].map((word) => [
    word,
    { isNoun: NOUN_PHRASES.has(word), isVerb: VERB_FORMS.has(word) },
  ]),
);

/** Words after which a form that could be either is a noun: "the attack", "a visit", "peace talks". */
const BEFORE_NOUN: ReadonlySet<string> = new Set('a an the this that these those its his her their our whose of no any new another first second third last latest deadly major possible joint planned in of for with by from on about after before during into amid following despite'.split(' ')); // prettier-ignore
const BEFORE_VERB: ReadonlySet<string> = new Set('to will would not n\'t did does do can could may might should must and who they we'.split(' ')); // prettier-ignore

/** Every trigger of a sentence, in order, none overlapping another. */
export function findTriggers(tokens: readonly Token[]): readonly Trigger[] {
  const found: Trigger[] = [];
  let at = 0;
  while (at < tokens.length) {
    const opener = OPENERS.get(tokens[at]?.lower ?? '');
    const trigger =
      opener === undefined
        ? null
        : ((opener.isNoun ? nounAt(tokens, at) : null) ?? (opener.isVerb ? verbAt(tokens, at) : null));
    if (trigger === null) at += 1;
    else {
      found.push(trigger);
      at = trigger.to;
    }
  }
  return found;
}

function nounAt(tokens: readonly Token[], at: number): NounTrigger | null {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word' || first.text === 'March') return null;
  const phrases = NOUN_PHRASES.get(first.lower);
  if (phrases === undefined) return null;
  for (const { words, kind, sense } of phrases) {
    if (!words.every((word, index) => tokens[at + index]?.lower === word)) continue;
    if (
      words.length === 1 &&
      /^rounds?$/u.test(first.lower) &&
      !COUNTS_ROUNDS.test(tokens[at - 1]?.lower ?? '')
    )
      continue;
    if (first.lower === 'tour' && tokens[at + 2]?.lower === 'duty') continue;
    // "the ruling party"
    if (first.lower === 'ruling' && RULES.test(tokens[at + 1]?.lower ?? '')) continue;
    // "will address the nation"
    if (words.length === 1 && /^(?:will|would|shall|'ll)$/u.test(tokens[at - 1]?.lower ?? '')) continue;
    if (words.length === 1 && verbEntry(tokens, at) !== null && !standsAsNoun(tokens, at)) continue;
    const to = at + words.length;
    return {
      part: 'noun',
      noun: words.join(' '),
      sense,
      kind,
      start: first.start,
      end: tokens[to - 1]?.end ?? first.end,
      text: textOf(tokens, at, to),
      rule: 'noun-lexicon',
      from: at,
      to,
    };
  }
  return null;
}

const RULES = /^(?:party|parties|coalition|junta|council|bloc|family|elite|alliance|class)$/u;

/** "the second round", not "a round of applause". */
const COUNTS_ROUNDS =
  /^(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)|next|latest|last|final|previous|new|another|fresh|further|earlier|two|three|several)$/u;

function standsAsNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.kind === 'possessive' || BEFORE_NOUN.has(before.lower)) return true;
  if (BEFORE_VERB.has(before.lower)) return false;
  // "an Israeli raid", "a Saudi visit"
  if (
    /^\p{Lu}/u.test(before.text) &&
    /^(?:an?|the|this|that|any|another|its|their)$/u.test(tokens[at - 2]?.lower ?? '')
  )
    return true;
  // "a police raid", "the hostage release"
  if (
    /^(?:an?|the|another|its|their|his|her)$/u.test(tokens[at - 2]?.lower ?? '') &&
    /^\p{Ll}+[^s\P{Ll}]$/u.test(before.text) &&
    !before.lower.endsWith('ly')
  )
    return true;
  // An adjective, noun or participle in lower case before it makes it a noun: "missile attack", "imposed sanctions".
  return (
    before.kind === 'word' &&
    /^\p{Ll}/u.test(before.text) &&
    /(?:al|ive|ic|ous|ful|ary|ing|ed|ile|ne|te|ch)$/u.test(before.lower)
  );
}

function verbAt(tokens: readonly Token[], at: number): VerbTrigger | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const entry = verbEntry(tokens, at);
  if (entry === null) return null;
  // "United States" is no statement: within a sentence verbs are in lower case.
  if (at > 0 && /^\p{Lu}/u.test(token.text) && /^[\p{L}\p{N},-]/u.test(tokens[at - 1]?.text ?? ''))
    return null;
  const before = tokens[at - 1]?.lower ?? '';
  // "in closed session", "a planned visit"
  if (entry.form === 'past' && /^(?:an?|the|in|of|with|its|his|her|their|our|no|any)$/u.test(before))
    return null;
  if (
    (entry.form === 'base' || entry.form === 's') &&
    (BEFORE_NOUN.has(before) || tokens[at - 1]?.kind === 'possessive')
  )
    return null;
  // "its member states have given"
  if (
    entry.lemma === 'state' &&
    entry.form === 's' &&
    !/^(?:that|[“"':])$/u.test(tokens[at + 1]?.lower ?? '')
  )
    return null;
  // "a roadside bomb killed two": a noun behind a noun.
  if (
    entry.form === 'base' &&
    /^(?:an?|the|its|his|her|their|another|this)$/u.test(tokens[at - 2]?.lower ?? '') &&
    /^\p{Ll}+[^s\P{Ll}]$/u.test(before) &&
    !BEFORE_VERB.has(before) &&
    !before.endsWith('ly')
  )
    return null;
  return {
    part: 'verb',
    lemma: entry.lemma,
    form: entry.form,
    frame: entry.frame,
    kind: entry.kind,
    start: token.start,
    end: token.end,
    text: token.text,
    rule: 'verb-lexicon',
    from: at,
    to: at + 1,
  };
}

/** The reading as a verb, if the words that it needs follow. */
function verbEntry(tokens: readonly Token[], at: number): VerbEntry | null {
  const entries = VERB_FORMS.get(tokens[at]?.lower ?? '');
  return entries?.find(({ needs }) => needs.length === 0 || followedBy(tokens, at + 1, needs)) ?? null;
}

function followedBy(tokens: readonly Token[], from: number, needs: readonly string[]): boolean {
  let at = from;
  for (const word of needs) {
    const reach = PARTICLES.has(word) ? (SEPARABLE.has(word) ? 4 : 2) : REACH;
    const limit = Math.min(tokens.length, at + reach);
    while (at < limit && tokens[at]?.lower !== word) at += 1;
    if (at >= limit) return false;
    at += 1;
  }
  return true;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = tokens[from]?.text ?? '';
  for (let at = from + 1; at < to; at += 1) text += ` ${tokens[at]?.text ?? ''}`;
  return text;
}

/** Entries that need another word come first: "strike a deal" before "strike". */
function verbForms(): ReadonlyMap<string, readonly VerbEntry[]> {
  const forms = new Map<string, VerbEntry[]>();
  for (const { kind, frame, lemmas } of VERBS) {
    for (const entry of lemmas.split(' ')) {
      const [lemma = '', ...needs] = entry.split('+');
      for (const [word, form] of inflect(lemma)) {
        forms.set(word, [...(forms.get(word) ?? []), { lemma, form, frame, kind, needs }]);
      }
    }
  }
  for (const entries of forms.values())
    entries.sort((a, b) => (a.needs.length === 0 ? 1 : 0) - (b.needs.length === 0 ? 1 : 0));
  return forms;
}

function nounPhrases(): typeof NOUN_PHRASES {
  const phrases = new Map<string, { words: readonly string[]; kind: Kind; sense: NounSense }[]>();
  for (const { kind, sense, words } of NOUNS) {
    for (const phrase of words.split(',')) {
      const split = phrase.split(' ');
      const first = split[0] ?? '';
      phrases.set(first, [...(phrases.get(first) ?? []), { words: split, kind, sense }]);
    }
  }
  for (const entries of phrases.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}
