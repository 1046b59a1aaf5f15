import { LARGEST_TEXT } from '#lib/model/index.ts';

/** What a file seems to be, judged by its first characters and nothing else. */
export type FileKind = 'json' | 'svg' | 'html' | 'empty' | 'too-large' | 'other';

/** What the text of a file seems to be. Never reads further than the opening of the root element. */
export function detectFile(text: string): FileKind {
  if (text.length > LARGEST_TEXT) return 'too-large';
  const start = skipSpace(text, 0);
  if (start === text.length) return 'empty';
  if (text[start] === '{' || text[start] === '[') return 'json';
  if (text[start] !== '<') return 'other';
  const root = /^<!doctype\s+([^\s>[]+)|^<([^\s/>!?]+)/i.exec(
    text.slice(skipProlog(text, start)).slice(0, 200),
  );
  const name = (root?.[1] ?? root?.[2] ?? '').toLowerCase();
  if (name === 'html' || HTML_TAGS.has(name)) return 'html';
  return name === 'svg' || name.endsWith(':svg') ? 'svg' : 'other';
}

/** Elements with which a saved page or a copied piece of one may begin. */
const HTML_TAGS: ReadonlySet<string> = new Set(
  'head body meta title script style link div p article section main span table h1 h2 h3 ul ol a img br'.split(
    ' ',
  ),
);

/** Past the XML declaration, processing instructions and comments. */
function skipProlog(text: string, start: number): number {
  let at = start;
  for (;;) {
    const [end, length] = text.startsWith('<?', at)
      ? [text.indexOf('?>', at), 2]
      : text.startsWith('<!--', at)
        ? [text.indexOf('-->', at), 3]
        : [-1, 0];
    if (end === -1) return at;
    at = skipSpace(text, end + length);
  }
}

/** White space and the byte order mark. */
function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && /\s|\ufeff/u.test(text[at] ?? '')) at += 1;
  return at;
}
