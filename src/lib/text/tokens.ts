import type { Span } from '#lib/model/index.ts';

/** A word, a number, a possessive ending, or one other mark. Spans are UTF-16. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes, for lookups in tables. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'possessive' | 'mark';
}

/**
 * Alternatives in order: dotted acronyms ("U.S.", "a.m."), words with inner hyphens and apostrophes,
 * numbers with inner points and commas, any other single mark.
 */
const TOKEN =
  /(?<word>(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:[-&’'][\p{L}\p{M}\p{N}]+)*)|(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?(?:-[\p{L}]+)*)|(?<mark>[^\s\p{L}\p{N}])/gu;

/** The tokens of a text in order. `offset` is added to every position. A final "'s" is a token of its own. */
export function tokenize(text: string, offset = 0): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = offset + match.index;
    const words = match[0];
    const { word, number } = match.groups ?? {};
    const possessive = word === undefined ? null : /[’']s$/iu.exec(word);
    if (possessive !== null && word !== undefined) {
      const owner = word.slice(0, possessive.index);
      tokens.push(token(owner, start, 'word'), token(possessive[0], start + owner.length, 'possessive'));
    } else {
      tokens.push(
        token(words, start, word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark'),
      );
    }
  }
  return tokens;
}

function token(text: string, start: number, kind: Token['kind']): Token {
  return { start, end: start + text.length, text, lower: text.toLowerCase().replaceAll('’', "'"), kind };
}
