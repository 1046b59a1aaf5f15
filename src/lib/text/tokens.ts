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
 * numbers with inner points and commas, any other single mark. Read for what the scan below leaves to it:
 * letters beyond ASCII.
 */
const TOKEN =
  /(?<word>(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:[-&’'][\p{L}\p{M}\p{N}]+)*)|(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?(?:-[\p{L}]+)*)|(?<mark>[^\s\p{L}\p{N}])/uy;

const LETTER = 1;
const FIGURE = 2;
const MARK = 3;
const SPACE = 4;
/** Beyond ASCII and the marks of print: only the pattern knows. */
const OTHER = 0;
/** What each ASCII character is: nearly all of a text, and a table is many times faster than a pattern. */
const CLASSES: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/iu.test(character)) return LETTER;
  if (/\d/u.test(character)) return FIGURE;
  return /\s/u.test(character) ? SPACE : MARK;
});
const POINT = 46;
const HYPHEN = 45;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const CURLED_APOSTROPHE = 0x2019;

/** True for "Berlin" and "Élysée": a text whose first letter is upper case. */
export function opensWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text);
}

/** The tokens of a text in order. `offset` is added to every position. A final "'s" is a token of its own. */
export function tokenize(text: string, offset = 0): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const first = classAt(text, at);
    if (first === SPACE) {
      at += 1;
      continue;
    }
    if (first === LETTER) {
      // Most words are letters and nothing else: one look at each.
      let end = at;
      let code = text.charCodeAt(at);
      let isSmall = true;
      while (isAsciiLetter(code)) {
        if (code < 97) isSmall = false;
        end += 1;
        if (end === length) break;
        code = text.charCodeAt(end);
      }
      if (end === length || !mayGoOn(code, end - at)) {
        const word = text.slice(at, end);
        const lower = isSmall ? word : word.toLowerCase();
        tokens.push({ start: offset + at, end: offset + end, text: word, lower, kind: 'word' });
        at = end;
        continue;
      }
    }
    const end =
      first === LETTER
        ? wordEnd(text, at)
        : first === FIGURE
          ? numberEnd(text, at)
          : first === MARK
            ? at + 1
            : -1;
    if (end > 0) {
      const kind = first === LETTER ? 'word' : first === FIGURE ? 'number' : 'mark';
      at = push(tokens, text.slice(at, end), offset + at, kind) - offset;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) {
      at += 1;
      continue;
    }
    const { word, number } = match.groups ?? {};
    const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark';
    at = push(tokens, match[0], offset + at, kind) - offset;
  }
  return tokens;
}

/** Whether what stands behind so many letters may belong to the same word. */
function mayGoOn(code: number, letters: number): boolean {
  if (code >= 128 || code === HYPHEN || code === AMPERSAND || code === APOSTROPHE) return true;
  return code === POINT && letters === 1;
}

/** Adds a token, or two where a word ends in "'s", and gives the position behind. */
function push(tokens: Token[], text: string, start: number, kind: Token['kind']): number {
  const last = text.charCodeAt(text.length - 1) | 32;
  if (kind === 'word' && last === 115 && text.length > 2 && isApostrophe(text.charCodeAt(text.length - 2))) {
    const owner = text.slice(0, -2);
    tokens.push(token(owner, start, 'word'), token(text.slice(-2), start + owner.length, 'possessive'));
  } else tokens.push(token(text, start, kind));
  return start + text.length;
}

function token(text: string, start: number, kind: Token['kind']): Token {
  return { start, end: start + text.length, text, lower: lowerOf(text), kind };
}

/** Lower case with straight apostrophes; most words are so already. */
function lowerOf(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 128 || (code >= 65 && code <= 90)) return text.toLowerCase().replaceAll('’', "'");
  }
  return text;
}

/** Where the word that begins at a letter ends; -1 when a character is met that only the pattern knows. */
function wordEnd(text: string, start: number): number {
  if (codeAt(text, start + 1) === POINT) {
    let end = start + 2;
    while (classAt(text, end) === LETTER && codeAt(text, end + 1) === POINT) end += 2;
    if (classAt(text, end) === OTHER) return -1;
    if (end > start + 2) return end;
  }
  let end = start + 1;
  while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end += 1;
  for (;;) {
    if (classAt(text, end) === OTHER) return -1;
    const mark = codeAt(text, end);
    if (mark !== HYPHEN && mark !== AMPERSAND && !isApostrophe(mark)) return end;
    const from = end + 1;
    let to = from;
    while (isWordPart(classAt(text, to))) to += 1;
    if (classAt(text, to) === OTHER) return -1;
    if (to === from) return end;
    end = to;
  }
}

/** Where the number that begins at a figure ends; -1 when a character is met that only the pattern knows. */
function numberEnd(text: string, start: number): number {
  let end = afterFigures(text, start);
  for (let mark = codeAt(text, end); mark === POINT || mark === 44 || mark === 58; mark = codeAt(text, end)) {
    if (classAt(text, end + 1) === OTHER) return -1;
    if (classAt(text, end + 1) !== FIGURE) break;
    end = afterFigures(text, end + 1);
  }
  if (classAt(text, end) === OTHER) return -1;
  const ending = text.slice(end, end + 2);
  if (ending === 'st' || ending === 'nd' || ending === 'rd' || ending === 'th') end += 2;
  while (codeAt(text, end) === HYPHEN) {
    let to = end + 1;
    while (classAt(text, to) === LETTER) to += 1;
    if (classAt(text, to) === OTHER) return -1;
    if (to === end + 1) break;
    end = to;
  }
  return end;
}

function afterFigures(text: string, from: number): number {
  let end = from;
  while (classAt(text, end) === FIGURE) end += 1;
  return end;
}

function isWordPart(kind: number): boolean {
  return kind === LETTER || kind === FIGURE;
}

/** The class of a character; past the end of the text a space. */
function classAt(text: string, at: number): number {
  if (at >= text.length) return SPACE;
  const code = text.charCodeAt(at);
  if (code < 128) return CLASSES[code] ?? OTHER;
  // Dashes and curled quotation marks are as frequent in news as ASCII.
  if ((code >= 0x2013 && code <= 0x201d) || code === 0x2026) return MARK;
  return code === 0xa0 ? SPACE : OTHER;
}

/** The code of a character; past the end of the text, where asking the text itself is slow, that of a space. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 32;
}

function isAsciiLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === CURLED_APOSTROPHE;
}
