import type { Problem } from '#lib/model/index.ts';
import { problem } from '../problems.ts';

/** The text of a file, or why there is none. */
export type Decoded =
  | { readonly text: string; readonly problems: readonly Problem[] }
  | { readonly text: null; readonly problems: readonly Problem[] };

/** First bytes of files that are no text, as Latin-1, and what a sentence calls them. */
const MAGIC: readonly (readonly [start: string, found: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a Word document, another Office file or an archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['{\\rtf', 'a rich text file (RTF)'],
  ['bplist00', 'a web archive of Safari'],
  ['\u0089PNG', 'a picture (PNG)'],
  ['\u00ff\u00d8\u00ff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['RIFF', 'a picture, film or sound (RIFF)'],
  ['II*\u0000', 'a picture (TIFF)'],
  ['MM\u0000*', 'a picture (TIFF)'],
  ['\u001f\u008b', 'a compressed file'],
];

/** How far into a file the HTML standard lets a page declare its encoding is 1,024 bytes; many take more. */
const DECLARED_WITHIN = 4096;

/** The first bytes as Latin-1, in which every byte is a character: for looking at, not for reading. */
export function headOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, DECLARED_WITHIN));
}

/**
 * The characters of a file: UTF-8, UTF-16 with its mark, or the encoding that a page declares. A page that says it is
 * UTF-8 and has broken characters is read with � for them and a warning. Anything else that is not UTF-8 is refused.
 */
export function decodeArticle(bytes: Uint8Array): Decoded {
  const head = headOf(bytes);
  const magic = MAGIC.find(([start]) => head.startsWith(start))?.[1];
  const binary = magic ?? (head.startsWith('ftyp', 4) ? 'a picture or film' : null);
  if (binary !== null) return refused('article-binary', { found: binary });
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head)) {
    const label = head.startsWith('\u00fe') ? 'utf-16be' : 'utf-16le';
    return withLosses(new TextDecoder(label).decode(bytes));
  }
  if (head.includes('\u0000')) return refused('article-binary', { found: 'no text' });
  const strict = decodeAs(bytes, 'utf-8', true);
  if (strict !== null) return { text: strict, problems: [] };
  const declared = declaredEncoding(head);
  const text = declared === null ? null : decodeAs(bytes, declared, false);
  return text === null ? refused('article-not-utf-8') : withLosses(text);
}

/** The encoding that a page names for itself; `null` for files that are no page. */
function declaredEncoding(head: string): string | null {
  const meta = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  const xml = /^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  return xml?.[1] ?? meta?.[1] ?? null;
}

/** `null` where the bytes or the name of the encoding are wrong: a decoder's only complaints. */
function decodeAs(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

function withLosses(text: string): Decoded {
  const count = text.split('\ufffd').length - 1;
  return { text, problems: count === 0 ? [] : [problem('article-characters-lost', [], { count })] };
}

function refused(code: 'article-binary' | 'article-not-utf-8', args: Problem['args'] = {}): Decoded {
  return { text: null, problems: [problem(code, [], args)] };
}
