import { CARRIED_NAMESPACE } from './svg-metadata.ts';

/**
 * The JSON of the timeline that an SVG carries in its `<metadata>`, still unparsed; `null` when it carries none.
 * Finds it also after an editor has written the file anew: under another prefix, with attributes, entities or CDATA,
 * beside other metadata. Not a parser: it only steps from tag to tag, in time linear in the text.
 */
export function findCarried(svg: string): string | null {
  /** Prefixes that mean our namespace, '' for the default one. An editor may declare them at the root. */
  const prefixes = new Set<string>();
  let metadata = 0;
  for (const tag of tagsIn(svg, 0)) {
    for (const prefix of tag.prefixes) prefixes.add(prefix);
    const [prefix, local] = splitName(tag.name);
    if (local === 'metadata') metadata = Math.max(0, metadata + tag.step);
    else if (metadata > 0 && local === 'timeline' && tag.step === 1 && prefixes.has(prefix)) {
      return textInside(svg, tag.end);
    }
  }
  return null;
}

/** A tag, a comment or another piece of markup. */
interface Tag {
  /** With its prefix; '' for markup that is no element. */
  readonly name: string;
  /** `[start, end)`, with the angle brackets. */
  readonly start: number;
  readonly end: number;
  /** How it changes the depth: an opening tag 1, a closing one -1, all others 0. */
  readonly step: 1 | 0 | -1;
  /** The words of a CDATA section; else `null`. */
  readonly cdata: string | null;
  /** Prefixes that it declares for our namespace. */
  readonly prefixes: readonly string[];
}

/** The markup of a text, in order; ends where something is cut off. */
function* tagsIn(text: string, from: number): Iterable<Tag> {
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
    return { name: '', start, end: end + close.length, step: 0, cdata, prefixes: [] };
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
    if (depth === 0) return { name: '', start, end: at + 1, step: 0, cdata: null, prefixes: [] };
  }
  return null;
}

/** Index of the last character of `words`; -1 when they do not follow. */
function endOf(text: string, words: string, from: number): number {
  const start = text.indexOf(words, from);
  return start === -1 ? -1 : start + words.length - 1;
}

function readTag(text: string, start: number): Tag | null {
  const prefixes: string[] = [];
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"' || letter === "'") {
      const close = text.indexOf(letter, at + 1);
      if (close === -1) return null;
      if (close - at - 1 === CARRIED_NAMESPACE.length && text.startsWith(CARRIED_NAMESPACE, at + 1)) {
        const declared = /\sxmlns(?::([^\s:=]+))?\s*=\s*$/.exec(text.slice(Math.max(start, at - 100), at));
        if (declared) prefixes.push(declared[1] ?? '');
      }
      at = close;
    } else if (letter === '>') {
      const isClosing = text[start + 1] === '/';
      const isEmpty = text[at - 1] === '/';
      const step = isClosing ? -1 : isEmpty ? 0 : 1;
      const name = /^[^\s/>]*/.exec(text.slice(start + (isClosing ? 2 : 1), Math.min(at, start + 200)))?.[0];
      return { name: name ?? '', start, end: at + 1, step, cdata: null, prefixes };
    }
  }
  return null;
}

function splitName(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** The text from the end of an opening tag to its closing one, or to the end of the file where that is missing. */
function textInside(svg: string, from: number): string {
  const parts: string[] = [];
  let at = from;
  let depth = 1;
  for (const tag of tagsIn(svg, from)) {
    parts.push(resolveEntities(svg.slice(at, tag.start)), tag.cdata ?? '');
    at = tag.end;
    depth += tag.step;
    if (depth === 0) break;
  }
  if (depth > 0) parts.push(resolveEntities(svg.slice(at)));
  return parts.join('').trim();
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

function resolveEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name as string] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : (whole as string);
  });
}
