import type { Locale } from './languages/language.ts';

/** Which way a line of text begins and its words follow each other. */
export type Direction = 'ltr' | 'rtl';

/** Letters that run from right to left: Hebrew to Samaritan, their presentation forms, and the later blocks. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The way that text runs by its first letter; `null` where it has none. Rules P2 and P3 of Unicode's UAX #9. */
export function directionOf(text: string): Direction | null {
  // Most text begins with a plain letter.
  if (/[a-z]/i.test(text.charAt(0))) return 'ltr';
  const [letter] = /\p{L}/u.exec(text) ?? [];
  if (letter === undefined) return null;
  return FROM_RIGHT.test(letter) ? 'rtl' : 'ltr';
}

/** The same as a field of a text mark or run: words of an article run as they do, wherever they stand. */
export function directed(text: string): { readonly direction?: Direction } {
  const direction = directionOf(text);
  return direction === null ? {} : { direction };
}

/** The way that a figure in a language is read. */
export function readingDirection(locale: Locale): Direction {
  return typeof locale === 'string' ? 'ltr' : locale.direction;
}

/** The way that the last letter of text runs; `null` where it has none. */
function lastDirection(text: string): Direction | null {
  let at = text.length;
  while (at > 0) {
    at -= 1;
    const code = text.charCodeAt(at);
    if (at > 0 && code >= 0xdc00 && code <= 0xdfff && (text.codePointAt(at - 1) ?? 0) > 0xffff) at -= 1;
    const direction = directionOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
    if (direction !== null) return direction;
  }
  return null;
}

/**
 * A name inside words of ours: one that runs the other way is closed by an invisible mark, so that a number or a sign
 * behind it stays behind it.
 */
export function embedded(name: string, locale: Locale): string {
  const reading = readingDirection(locale);
  const last = lastDirection(name);
  if (last === null || last === reading) return name;
  return name + (reading === 'rtl' ? '\u200f' : '\u200e');
}
