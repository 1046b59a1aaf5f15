import type { Span } from '#lib/model/index.ts';
import type { Passage } from '../reading.ts';
import { undatedWords } from './clause-words.ts';

/** The noun phrase that is the subject of a verb, as token indices `[from, to)` of its sentence. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** Its words without dates, determiner and what hangs on it; never empty. */
  readonly words: string;
  /** "whose president": the noun before "whose", which owns the subject. */
  readonly owner: string | null;
}

/** What stands for a subject that the sentence does not name. */
export type SubjectWord = Subject | 'pronoun' | null;

const CONNECTOR =
  /^(?:and|but|or|that|which|who|whom|after|before|since|until|till|when|while|as|although|though|because|where|if|unless|whether|following|so|then|yet|;|:|,|—|–|-|•|·|\*|“|"|only|just|even|meanwhile|however|instead|later|earlier)$/u;
const PRONOUN = /^(?:he|she|it|they|we|i|you|this|these|those|both|neither|none|there|one)$/u;
const PREPOSITION =
  /^(?:in|on|at|by|from|with|under|during|despite|amid|for|of|to|into|upon|within|without|against|about|over|up|off|out|down|away|back|as)$/u;
/** Auxiliaries that make a verb finite. */
export const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|may|might|could|can|should|must|did|does)$/u;

/** The noun phrase that ends before token `end`, a comma between them or not. */
export function nounBefore(passage: Passage, end: number, own: Span | null): SubjectWord {
  let to = end;
  while (to > 0 && /^[,—–]$/u.test(passage.tokens[to - 1]?.text ?? '')) to -= 1;
  // "sanctions, most of which": the share says nothing without the whole.
  if (passage.tokens[to - 1]?.lower === 'of') {
    to -= 2;
    while (to > 0 && passage.tokens[to - 1]?.text === ',') to -= 1;
  }
  let from = 0;
  for (let at = to - 1; at >= 0; at -= 1) {
    const word = passage.tokens[at]?.lower ?? '';
    const verb = passage.triggers.find((one) => one.part === 'verb' && at >= one.from && at < one.to);
    // "an agreement with the United Nations that": a name after "with" is seldom what the clause is about.
    if (
      word === 'with' &&
      /^\p{Lu}/u.test(
        passage.tokens[at + 1]?.lower === 'the'
          ? (passage.tokens[at + 2]?.text ?? '')
          : (passage.tokens[at + 1]?.text ?? ''),
      )
    ) {
      to = at;
      continue;
    }
    if (verb !== undefined && at === to - 1) continue;
    if (
      verb !== undefined ||
      FINITE.test(word) ||
      /^(?:that|which|who|whose|when|where|while|after|before|since|because|but|if|into|during|amid|with|under|against|despite|;|:|,|—|–|\.|"|“|”|been|be)$/u.test(
        word,
      )
    ) {
      from = at + 1;
      break;
    }
    // "to bring back sanctions": a bare verb that no table knows.
    if (
      word === 'to' &&
      /^\p{Ll}/u.test(passage.tokens[at + 1]?.text ?? '') &&
      !/^(?:the|an?|its|his|her|their)$/u.test(passage.tokens[at + 1]?.lower ?? '') &&
      (at + 2 < to || (at + 1 < to && !passage.triggers.some((one) => one.from === at + 1)))
    ) {
      from = at + 2 < to ? at + 2 : at + 1;
      break;
    }
    // "the head of a utility that": without a comma the clause hangs on the last noun.
    if (to === end && word === 'of' && /^an?$/u.test(passage.tokens[at + 1]?.lower ?? '')) {
      from = at + 1;
      break;
    }
  }
  if (to - from > 2 && /^(?:he|she|it|they|i|we)$/u.test(passage.tokens[from]?.lower ?? '')) from += 2;
  while (
    from < to &&
    (PREPOSITION.test(passage.tokens[from]?.lower ?? '') ||
      /ly$|^overnight$/u.test(passage.tokens[from]?.lower ?? ''))
  )
    from += 1;
  return phrase(passage, from, to, own);
}

/** The noun phrase in a stretch before a verb: behind connectors, openings up to a comma, and other verbs. */
export function phrase(passage: Passage, start: number, end: number, own: Span | null): SubjectWord {
  const { tokens } = passage;
  let to = end;
  while (to > start && /^[,—–”"]$/u.test(tokens[to - 1]?.text ?? '')) to -= 1;
  let from = start;
  for (let at = to - 1; at > start; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const comma = token.text === ',' && !isList(passage, at, to);
    const verb = passage.triggers.find((one) => one.part === 'verb' && at >= one.from && at < one.to);
    const stops =
      /^(?:that|which|who|when|where|while|after|before|because|but|if|:|;|—|\)|–|-|\(|“|”|")$/u.test(
        token.lower,
      );
    const inWord =
      token.start === tokens[at - 1]?.end &&
      token.kind === 'mark' &&
      token.text !== ',' &&
      token.text !== ')';
    if (
      comma ||
      (stops && !inWord) ||
      FINITE.test(token.lower) ||
      (verb?.part === 'verb' &&
        verb.form !== 'ing' &&
        !(verb.form === 'base' && tokens[at - 1]?.lower === 'to'))
    ) {
      // "A ceremony planned for the day before was called off": the verb only describes the noun before it.
      const after = undatedWords(passage, at + 1, to, own);
      // "Talks, the envoy announced, will get under way": who said so stands between two commas.
      if (verb?.part === 'verb' && verb.frame === 'speech' && after === '') {
        const comma = tokens.findLastIndex((one, index) => index < at && index > start && one.text === ',');
        return comma < 0 ? null : phrase(passage, start, comma, own);
      }
      // "Women who sell palm oil blocked": the noun stands before "who".
      if (token.lower === 'who') return phrase(passage, start, at, own);
      if (
        verb?.part === 'verb' &&
        (verb.form === 'past' || verb.form === 'participle') &&
        (after === '' || PREPOSITION.test(after.split(' ')[0] ?? ''))
      )
        return phrase(passage, start, at, own);
      from = at + 1;
      break;
    }
  }
  // "The victim, former director Pavel Sushko, was": what stands between two commas only explains.
  if (from > start && tokens[from - 1]?.text === ',' && tokens[to]?.text === ',' && from - 1 > start) {
    const before = phrase(passage, start, from - 1, own);
    if (before !== null && before !== 'pronoun') return before;
  }
  while (from < to && (CONNECTOR.test(tokens[from]?.lower ?? '') || isLabel(passage, from))) from += 1;
  // "the briefing a patrol boat fired": two noun phrases stand side by side, and the last one acts.
  const besides = /^(?:on|after|before|following|during)$/u.test(tokens[start]?.lower ?? '');
  for (let at = to - 1; besides && at > from; at -= 1) {
    const before = tokens[at - 1];
    if (
      /^(?:an?|the)$/u.test(tokens[at]?.lower ?? '') &&
      before?.kind === 'word' &&
      !PREPOSITION.test(before.lower) &&
      !/^(?:and|or|half|all|both|between|near|than|like|following|after|before|outside|inside|including|around|across|among|per|not|is|are|was|were|that)$|ing$|ed$/u.test(
        before.lower,
      )
    ) {
      from = at;
      break;
    }
  }
  if (from >= to) return null;
  if (
    PRONOUN.test(tokens[from]?.lower ?? '') &&
    (to - from === 1 || !/^(?:this|these|those|both|one)$/u.test(tokens[from]?.lower ?? ''))
  )
    return 'pronoun';
  const words = undatedWords(passage, from, to, own)
    // "The divided island": without its article the participle would read as the verb.
    .replace(/^(?:the|its|his|her|their|our|my)\s+(?!\p{Ll}+ed\s)/iu, '')
    .replace(/^(?:Excellency|Majesty|Highness) (?:the )?(?=\p{L})/u, '')
    .replace(/^(?:At|By|Around) \d[\d.:]*(?: ?[ap]\.?m\.?)? (?=\p{L})/u, '')
    .replace(/^[’']s\s+/u, '')
    .replace(/^\p{L}+ly\s+(?=\S)/u, '')
    .replace(/\s+(?:also|then|first|last|again|now|later|earlier|once|twice|still|all|both|meanwhile)$/u, '')
    .replace(/[,\s]+$/u, '');
  const bare = words.replace(/^(?:and|but)\s+/u, '');
  if (PRONOUN.test(bare.toLowerCase())) return 'pronoun';
  if (bare === '' || PREPOSITION.test(bare.split(' ')[0]?.toLowerCase() ?? '')) return null;
  return { from, to, words: bare, owner: null };
}

/** "1." and the bullet of a list stand before the sentence. */
function isLabel(passage: Passage, at: number): boolean {
  return at === 0 && passage.tokens[at]?.kind === 'number' && passage.tokens[at + 1]?.text === '.';
}

/** A comma between the parts of "Saudi Arabia, the UAE, Bahrain and Egypt". */
function isList(passage: Passage, comma: number, to: number): boolean {
  const rest = passage.tokens.slice(comma + 1, to);
  const and = rest.findIndex((token) => token.lower === 'and');
  const before = passage.tokens[comma - 1];
  return (
    and > 0 &&
    and <= 6 &&
    before !== undefined &&
    /^\p{Lu}/u.test(before.text) &&
    rest.length <= 10 &&
    /^\p{Lu}|^the$/u.test(rest[0]?.text ?? '')
  );
}
