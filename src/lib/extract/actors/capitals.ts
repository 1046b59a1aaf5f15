import type { Token } from '#lib/text/index.ts';
import { opensWithCapital } from '#lib/text/index.ts';
import { knownAt } from './names.ts';
import { TITLE_HEADS } from './titles.ts';

const PARTICLES: ReadonlySet<string> = new Set(['bin', 'ibn', 'al', 'el', 'de', 'van', 'von', 'der', 'den', 'da', 'dos', 'del', 'abu', 'ben', 'la', 'le', 'ter']); // prettier-ignore
/** Of these, the ones that may open a name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(['bin', 'ibn', 'al', 'el', 'van', 'von']);
/** Capitalised words that are no names: openings of sentences, days, months. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'The A An On In At By For From To Of And But Or If As It He She They We I You His Her Their Its Our This That These Those There When While After Before ' +
    'Since Speaking According Meanwhile However Also Both Some Many All No Not Another Other Earlier Later Last Next Two Three Four Five Several Under With ' +
    'Without During Following Despite Amid Because Although Separately Who What Why How Where Which Today Yesterday Tomorrow Now Monday Tuesday Wednesday Thursday ' +
    'Friday Saturday Sunday January February March April May June July August September October November December Kaynak Source Special Such Once New Since Over About'
  ).split(' '),
);
/** "of Economy and Foreign Trade" is as long as it gets. */
const OF_TOKENS = 6;

/** The personal name that begins at a token, and the token after it; `null` when none does. */
export function personName(
  tokens: readonly Token[],
  start: number,
): { readonly text: string; readonly to: number } | null {
  let to = start;
  while (to < tokens.length && to - start < 5) {
    const token = tokens[to];
    if (token === undefined) break;
    const isParticle =
      PARTICLES.has(token.lower) &&
      (to > start || NAME_PARTICLES.has(token.lower)) &&
      leadsToName(tokens, to + 1);
    if (!isParticle && !isNameWord(token, tokens, to)) break;
    to += 1;
    // "Donald J. Trump": the full stop after an initial is a token of its own.
    if (token.text.length === 1 && tokens[to]?.text === '.' && isCapitalised(tokens[to + 1])) to += 1;
  }
  if (to === start) return null;
  return { text: words(tokens, start, to), to };
}

/** "von der Leyen", "bin al-Saud": particles may stand in a row. */
function leadsToName(tokens: readonly Token[], at: number): boolean {
  return isCapitalised(tokens[PARTICLES.has(tokens[at]?.lower ?? '') ? at + 1 : at]);
}

function isNameWord(token: Token, tokens: readonly Token[], at: number): boolean {
  if (!isCapitalised(token) || NO_NAMES.has(token.text)) return false;
  if (TITLE_HEADS.has(token.lower) && TITLE_HEADS.has(tokens[at]?.lower ?? '')) return false;
  const known = knownAt(tokens, at);
  return (
    known === null ||
    (known.known.kind !== 'country' &&
      known.known.kind !== 'organisation' &&
      known.known.kind !== 'demonym' &&
      known.known.kind !== 'capital')
  );
}

const HYPHEN = 45;

/** True for "Berlin" and "al-Sisi": a word that opens with a capital, behind an Arabic article at most. */
export function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { text } = token;
  if (opensWithCapital(text)) return true;
  // No article is longer than three letters.
  const isJoined = text.length > 3 && (text.charCodeAt(2) === HYPHEN || text.charCodeAt(3) === HYPHEN);
  return isJoined && /^(?:al|el|ash|ad|as|an|bin|ibn)-\p{Lu}/u.test(text);
}

/** The words from token `from` to before token `to`, with one space where the text has any. */
export function words(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const gap = at > from && token.start > (tokens[at - 1]?.end ?? token.start);
    text += (gap ? ' ' : '') + token.text;
  }
  return text;
}

/** "Ministry of Defence": a capitalised office takes the capitalised words after "of"; else `at` itself. */
export function withOf(tokens: readonly Token[], at: number): number {
  if (!isCapitalised(tokens[at - 1]) || tokens[at]?.lower !== 'of' || !isCapitalised(tokens[at + 1]))
    return at;
  let to = at + 2;
  while (to - at < OF_TOKENS && (isCapitalised(tokens[to]) || joinsCapitals(tokens, to))) to += 1;
  return to;
}

/** "Economy and Foreign Trade" is one office; "Sudan and Prime Minister X" are two. */
function joinsCapitals(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'and' || knownAt(tokens, at + 1) !== null) return false;
  let to = at + 1;
  while (to - at < OF_TOKENS && isCapitalised(tokens[to]) && !TITLE_HEADS.has(tokens[to]?.lower ?? ''))
    to += 1;
  return to > at + 1 && !isCapitalised(tokens[to]);
}
