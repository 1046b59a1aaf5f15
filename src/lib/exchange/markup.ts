import type { Span } from '#lib/model/index.ts';

/** A tag, a comment or another piece of markup. Positions are UTF-16. */
export interface Tag {
  /** With its prefix; '' for markup that is no element. */
  readonly name: string;
  /** `[start, end)`, with the angle brackets. */
  readonly start: number;
  readonly end: number;
  /** How it changes the depth: an opening tag 1, a closing one -1, all others 0. */
  readonly step: 1 | 0 | -1;
  /** The words of a CDATA section; else `null`. */
  readonly cdata: string | null;
  /** Where the values of its attributes stand, between their quotation marks. */
  readonly values: readonly Span[];
}

/**
 * The markup of a text from a position on, in order; ends where something is cut off. Not a parser: it only steps
 * from tag to tag, in time linear in the text, and asks nothing of how they nest.
 */
export function* tagsIn(text: string, from: number): Iterable<Tag> {
  let start = text.indexOf('<', from);
  while (start !== -1) {
    const tag = readMarkup(text, start);
    if (tag === null) return;
    yield tag;
    start = text.indexOf('<', tag.end);
  }
}

function readMarkup(text: string, start: number): Tag | null {
  for (const [open, close] of ENCLOSED) {
    if (!text.startsWith(open, start)) continue;
    const end = text.indexOf(close, start + open.length);
    if (end === -1) return null;
    const cdata = open === '<![CDATA[' ? text.slice(start + open.length, end) : null;
    return { name: '', start, end: end + close.length, step: 0, cdata, values: [] };
  }
  return text[start + 1] === '!' ? readDoctype(text, start) : readTag(text, start);
}

const ENCLOSED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Past `<!DOCTYPE … [ … ]>`, whose inside has declarations of its own with `>`. */
function readDoctype(text: string, start: number): Tag | null {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"' || letter === "'") at = text.indexOf(letter, at + 1);
    else if (text.startsWith('<!--', at)) at = endOf(text, '-->', at + 4);
    else if (letter === '<') depth += 1;
    else if (letter === '>') depth -= 1;
    if (at === -1) return null;
    if (depth === 0) return { name: '', start, end: at + 1, step: 0, cdata: null, values: [] };
  }
  return null;
}

/** Index of the last character of `words`; -1 when they do not follow. */
function endOf(text: string, words: string, from: number): number {
  const start = text.indexOf(words, from);
  return start === -1 ? -1 : start + words.length - 1;
}

function readTag(text: string, start: number): Tag | null {
  const values: Span[] = [];
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"' || letter === "'") {
      const close = text.indexOf(letter, at + 1);
      if (close === -1) return null;
      values.push({ start: at + 1, end: close });
      at = close;
    } else if (letter === '>') {
      const isClosing = text[start + 1] === '/';
      const isEmpty = text[at - 1] === '/';
      const step = isClosing ? -1 : isEmpty ? 0 : 1;
      const name = /^[^\s/>]*/.exec(text.slice(start + (isClosing ? 2 : 1), Math.min(at, start + 200)))?.[0];
      return { name: name ?? '', start, end: at + 1, step, cdata: null, values };
    }
  }
  return null;
}

/** An attribute longer than this before its value is none that we look for. */
const LONGEST_NAME = 100;

/** The name of the attribute that one of `values` belongs to, with its prefix; '' when it has none. */
export function attributeName(text: string, value: Span): string {
  const before = text.slice(Math.max(0, value.start - 1 - LONGEST_NAME), value.start - 1);
  return /\s([^\s"'=<>]+)\s*=\s*$/.exec(before)?.[1] ?? '';
}

/** The entities of XML, and the one that HTML's serializer adds. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** A text with its entities resolved; unknown ones stay as they are. */
export function resolveEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name as string] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : (whole as string);
  });
}
