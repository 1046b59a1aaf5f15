import type { Token } from '#lib/text/index.ts';
import type { NounTrigger } from './find.ts';

/** How a noun trigger points: at something known, at something new, or at something before or besides. */
export type Pointing = 'definite' | 'demonstrative' | 'possessive' | 'new' | 'earlier' | 'other' | 'bare';

/** A noun trigger with the words that belong to it. */
export interface NounPhrase {
  readonly pointing: Pointing;
  /** First token of the phrase, determiner included. */
  readonly from: number;
  /** First token after the determiner. */
  readonly contentFrom: number;
  /** True for "a series of talks", "talks" in general. */
  readonly generic: boolean;
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'both']);
const DEMONSTRATIVE: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'such']);
const POSSESSIVE: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my']);
const NEW: ReadonlySet<string> = new Set(['a', 'an', 'another', 'new', 'fresh', 'further', 'two', 'three', 'several', 'first', 'second', 'third', 'next']); // prettier-ignore
const EARLIER: ReadonlySet<string> = new Set(['earlier', 'previous', 'prior', 'past', 'preceding', 'former']);
const OTHER: ReadonlySet<string> = new Set(['other', 'additional', 'separate', 'parallel']);
const STOPS =
  /^(?:of|in|on|at|to|for|with|from|by|and|or|about|after|before|during|ahead|following|are|is|was|were|be|been|being|held|hold|into|,|;|:|“|”|"|—|–|\(|\))$/u;
const GENERIC: ReadonlySet<string> = new Set(['series', 'kind', 'type', 'form', 'lack', 'possibility']);
/** How far a determiner may stand before its noun. */
const REACH = 6;

/** The phrase around a noun trigger. */
export function nounPhrase(tokens: readonly Token[], noun: NounTrigger): NounPhrase {
  let pointing: Pointing = 'bare';
  let from = noun.from;
  let contentFrom = noun.from;
  for (let at = noun.from - 1; at >= Math.max(0, noun.from - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || STOPS.test(token.lower)) break;
    if (token.kind === 'possessive') {
      pointing = stronger(pointing, 'possessive');
      continue;
    }
    if (token.kind === 'mark') break;
    const kind = pointingOf(token.lower);
    // "meetings follow earlier consultations": before "earlier" only a determiner belongs to the noun.
    if (kind === null && (pointing === 'earlier' || pointing === 'other')) break;
    from = at;
    if (kind === null) contentFrom = at;
    else {
      pointing = stronger(pointing, kind);
      if (kind === 'earlier' || kind === 'other' || token.lower === 'first' || token.lower === 'second')
        contentFrom = at;
      else break;
    }
  }
  const generic = tokens[from - 1]?.lower === 'of' && GENERIC.has(tokens[from - 2]?.lower ?? '');
  return { pointing, from, contentFrom, generic };
}

function pointingOf(word: string): Pointing | null {
  if (EARLIER.has(word)) return 'earlier';
  if (OTHER.has(word)) return 'other';
  if (DEFINITE.has(word)) return 'definite';
  if (DEMONSTRATIVE.has(word)) return 'demonstrative';
  if (POSSESSIVE.has(word)) return 'possessive';
  return NEW.has(word) ? 'new' : null;
}

/** "the earlier talks" is `earlier`; "the first round" is `definite`. */
function stronger(known: Pointing, found: Pointing): Pointing {
  return known === 'earlier' || known === 'other' ? known : found;
}
