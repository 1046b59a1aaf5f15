import type { Token } from '#lib/text/index.ts';
import { opensWithCapital } from '#lib/text/index.ts';
import type { Trigger, VerbTrigger } from './find.ts';
import type { VerbForm } from './forms.ts';
import { kindOfDeed } from './deed-kinds.ts';
import { NO_DEED, PAST_FORMS, PARTICIPLES_ONLY } from './past-forms.ts';

/** Before these a form in "-ed" describes a noun: "a detained trawler", "of planned talks". */
const DESCRIBES: ReadonlySet<string> = new Set('a an the this these those its his her their our my of in for with by from on at as into no any some many most more two three four five several newly so very than'.split(' ')); // prettier-ignore
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had', "'ve"]);
/** After these a bare verb follows: "will return", "would lapse". */
const MODAL: ReadonlySet<string> = new Set(['will', 'would', 'shall', 'must', 'should', 'can', 'could', 'may', 'might', 'did', "didn't", "won't", "'ll"]); // prettier-ignore
/** "scheduled to leave": what is so announced is an event to come. */
const ANNOUNCED: ReadonlySet<string> = new Set(['managed', 'forced', 'obliged', 'compelled', 'scheduled', 'expected', 'due', 'set', 'planned', 'plan', 'plans', 'intend', 'intends', 'aim', 'aims', 'threatened', 'threaten', 'threatens', 'planning', 'agreed', 'slated', 'prepared', 'preparing', 'decided', 'promised', 'pledged', 'vowed', 'began', 'begun', 'is', 'are', 'was', 'were']); // prettier-ignore
/** Stand between an auxiliary and its verb, as words in "-ly" do. */
const ADVERBS: ReadonlySet<string> = new Set('not also never then later again first soon now already twice once since jointly so still both all it they he she'.split(' ')); // prettier-ignore

/**
 * The triggers of a sentence together with every other verb that may tell a deed: a past form, a participle with its
 * auxiliary, a verb behind "will" or "scheduled to". These carry the frame `open`: with a date they make an event of
 * no known kind, without one they make nothing.
 */
export function withOpenVerbs(tokens: readonly Token[], triggers: readonly Trigger[]): readonly Trigger[] {
  const all: Trigger[] = [];
  let next = 0;
  let isLed = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const known = triggers[next];
    if (known !== undefined && at >= known.from) {
      all.push(known);
      next += 1;
      at = known.to - 1;
      isLed = mayLead(tokens[at]?.lower ?? '');
      continue;
    }
    const word = tokens[at]?.lower ?? '';
    // Most words have no form of the past, and none before them leads to a bare verb.
    const verb = isLed || mayBePast(word) ? openVerbAt(tokens, at) : null;
    if (verb !== null) all.push(verb);
    isLed = mayLead(word);
  }
  return all.some((one) => one.part === 'verb' && one.form !== 'ing') ||
    tokens.some((token) => FINITE.has(token.lower))
    ? all
    : withPresentVerb(tokens, all);
}

const FINITE: ReadonlySet<string> = new Set('is are was were be has have had will would can could may might did does do must shall should'.split(' ')); // prettier-ignore
const NO_VERB =
  /^(?:of|in|on|at|to|for|from|by|with|and|or|but|who|that|which|when|as|after|before|over|under|into|about|than|the|a|an|not|no|also|both|all|its|their|his|her|this|these|those|news|talks|ties|days|weeks|months|years|times|hours|sides|parties)$/u;

/** "Voters go to the polls on Sunday": in a sentence without any known verb, what follows a plural or a name. */
function withPresentVerb(tokens: readonly Token[], triggers: readonly Trigger[]): readonly Trigger[] {
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined || token.kind !== 'word' || opensWithCapital(token.text))
      continue;
    if (!/^\p{Ll}{2,}$/u.test(token.lower) || NO_VERB.test(token.lower) || before.kind !== 'word') continue;
    const plural =
      /\p{Ll}s$/u.test(before.text) &&
      !/(?:ss|us|is)$/u.test(before.text) &&
      !/(?:s|ing|ly)$/u.test(token.lower);
    const single =
      /\p{Ll}s$/u.test(token.lower) &&
      !/(?:ss|us|is)$/u.test(token.lower) &&
      (opensWithCapital(before.text) || DETERMINED.test(tokens[at - 2]?.lower ?? ''));
    if (!plural && !single) continue;
    if (triggers.some((one) => one.from <= at && at < one.to)) return triggers;
    const { start, end, text, lower } = token;
    const verb: VerbTrigger = {
      part: 'verb',
      lemma: lower,
      form: single ? 's' : 'base',
      frame: 'open',
      kind: kindOfDeed(tokens, at),
      start,
      end,
      text,
      rule: 'verb-present',
      from: at,
      to: at + 1,
    };
    return [...triggers, verb].sort((a, b) => a.from - b.from);
  }
  return triggers;
}

const DETERMINED = /^(?:the|a|an|its|his|her|their)$/u;

function openVerbAt(tokens: readonly Token[], at: number): VerbTrigger | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || at === 0 || opensWithCapital(token.text)) return null;
  const there = isStayingAt(tokens, at);
  const form = there ? 'past' : isDue(tokens, at) ? 'base' : formAt(tokens, at);
  if (form === null) return null;
  const { start, end, text, lower } = token;
  return {
    part: 'verb',
    lemma: lower,
    form,
    frame: 'open',
    kind: there ? 'visit' : kindOfDeed(tokens, at),
    start,
    end,
    text,
    rule: 'verb-open',
    from: at,
    to: at + 1,
  };
}

/** "Negotiators are due back in Vienna": who is due somewhere is to go there. */
function isDue(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'due' || !BE.has(tokens[at - 1]?.lower ?? '')) return false;
  return /^(?:back|in|at|on|for|home|here)$/u.test(tokens[at + 1]?.lower ?? '');
}

/** "A delegation was in Valletta": to have been somewhere is to have visited it. */
function isStayingAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return (
    tokens[at + 1]?.lower === 'in' &&
    (word === 'was' || word === 'were' || word === 'been') &&
    opensWithCapital(tokens[at + 2]?.text ?? '')
  );
}

function formAt(tokens: readonly Token[], at: number): VerbForm | null {
  const word = tokens[at]?.lower ?? '';
  const back = lastWordAt(tokens, at);
  const before = wordOf(tokens[back]);
  const hasModal = MODAL.has(before);
  // "named a new envoy" appoints; "a man named Rodrigo" does not.
  const names = word === 'named' && /^(?:an?|the|its|his|her|their)$/u.test(tokens[at + 1]?.lower ?? '');
  if ((NO_DEED.has(word) && !names) || BE.has(word) || HAVE.has(word) || MODAL.has(word)) return null;
  if (hasModal) return isVerbLike(word) ? 'base' : null;
  if (before === 'to') {
    return ANNOUNCED.has(wordOf(tokens[lastWordAt(tokens, back)])) && isVerbLike(word) ? 'base' : null;
  }
  const helped = BE.has(before) || HAVE.has(before);
  if (/^\p{Ll}{2,}ing$/u.test(word) && /^(?:before|after)$/u.test(tokens[at - 1]?.lower ?? '')) return 'ing';
  if (/^\p{Ll}{2,}ing$/u.test(word)) return /^(?:is|are|am|'re|'m)$/u.test(before) ? 'ing' : null;
  if (PARTICIPLES_ONLY.has(word)) return helped ? 'participle' : null;
  if (!PAST_FORMS.has(word) && !/^\p{Ll}{2,}ed$/u.test(word)) return null;
  if (helped) return 'participle';
  if (word === 'came' && /^(?:then|so)$/u.test(tokens[at - 1]?.lower ?? '')) return null;
  const direct = tokens[at - 1];
  // "a delegation led by X": the participle only describes.
  if (tokens[at + 1]?.lower === 'by' && direct?.kind === 'word') return null;
  if (direct === undefined || direct.kind === 'possessive' || DESCRIBES.has(direct.lower)) return null;
  return 'past';
}

/** With the words of being somewhere, or due there. */
const IRREGULAR: ReadonlySet<string> = new Set([
  ...PAST_FORMS,
  ...PARTICIPLES_ONLY,
  ...['due', 'was', 'were', 'been'],
]);
const LEADS: ReadonlySet<string> = new Set([...MODAL, ...ADVERBS, 'to']);

const D = 100;
const G = 103;
const Y = 121;

function mayBePast(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return (last === D && word.endsWith('ed')) || (last === G && word.endsWith('ing')) || IRREGULAR.has(word);
}

function mayLead(word: string): boolean {
  return (word.charCodeAt(word.length - 1) === Y && word.endsWith('ly')) || LEADS.has(word);
}

/** Where the nearest word before a token stands that is no adverb. */
function lastWordAt(tokens: readonly Token[], at: number): number {
  let back = at - 1;
  while (back > 0 && at - back < 4 && isAdverb(tokens[back]?.lower ?? '')) back -= 1;
  return back;
}

/** A word in lower case, but the month, which is no modal. */
function wordOf(token: Token | undefined): string {
  return token?.text === 'May' ? token.text : (token?.lower ?? '');
}

function isAdverb(word: string): boolean {
  return word.endsWith('ly') || ADVERBS.has(word);
}

/** A word that can be a verb: no preposition, article or pronoun. */
function isVerbLike(word: string): boolean {
  return (word === 'go' || /^\p{Ll}{3,}$/u.test(word)) && !isAdverb(word) && !DESCRIBES.has(word);
}
