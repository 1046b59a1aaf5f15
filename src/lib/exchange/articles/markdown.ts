import type { ArticlesRead } from './article.ts';
import { type ArticleFacts, composeArticle } from './compose.ts';
import { tidyLine } from './lines.ts';
import { choosePublication, type DateGiven } from './publication.ts';

/** A text with marks of Markdown as plain blocks; its front matter says what it says of itself. */
export function readMarkdown(text: string): ArticlesRead {
  const [front, rest] = splitFrontMatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const given = (keys: string) =>
    keys
      .split(' ')
      .map((key) => front.get(key))
      .find((value) => value !== undefined);
  const dates = ['date', 'published', 'publishdate', 'pubdate'].flatMap((key): readonly DateGiven[] => {
    const written = front.get(key);
    return written === undefined
      ? []
      : [{ where: `${key} of the front matter`, written, means: 'published' }];
  });
  const chosen = choosePublication(dates);
  const facts: ArticleFacts = {
    headline: given('title headline'),
    subhead: given('subtitle subhead'),
    byline: given('author authors byline by'),
    provider: given('source provider publisher site'),
    datelinePlace: given('dateline place'),
    address: given('url address link source_url canonical'),
    language: given('lang language locale'),
    published: chosen.published ?? undefined,
  };
  const read = composeArticle('markdown', facts, blocksOfMarkdown(rest));
  return {
    articles: read.articles,
    problems: [...read.problems, ...(read.articles.length > 0 ? chosen.problems : [])],
  };
}

/** Keys in small letters; values without quotation marks. Lists and blocks of YAML are no values of one line. */
function splitFrontMatter(text: string): readonly [ReadonlyMap<string, string>, string] {
  const front = new Map<string, string>();
  if (!/^---[ \t]*\n/.test(text)) return [front, text];
  const start = text.indexOf('\n') + 1;
  const end = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start));
  if (end === null) return [front, text];
  for (const line of text.slice(start, start + end.index).split('\n')) {
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = line
      .slice(colon + 1)
      .trim()
      .replace(/^(["'[])(.*)["'\]]$/s, '$2');
    if (/^[\w-]+$/.test(key) && value !== '' && !/^[|>]/.test(value))
      front.set(
        key,
        value.replaceAll(/["']/g, (mark) => (mark === '"' ? '' : mark)),
      );
  }
  return [front, text.slice(start + end.index + end[0].length)];
}

/** Paragraphs, headings, items and cells; lines of one paragraph are one block, for Markdown wraps freely. */
function blocksOfMarkdown(text: string): readonly string[] {
  const blocks: string[] = [];
  let paragraph: string[] = [];
  let isCode = false;
  const flush = () => {
    const block = tidyLine(paragraph.map(withoutMarks).join(' '));
    if (block !== '') blocks.push(block);
    paragraph = [];
  };
  for (const line of withoutComments(text).split('\n')) {
    const bare = line.replace(/^(?:\s{0,3}>)+\s?/, '');
    if (/^\s*(?:```|~~~)/.test(bare)) {
      flush();
      isCode = !isCode;
    } else if (isCode) {
      blocks.push(...[tidyLine(bare)].filter((code) => code !== ''));
    } else if (
      bare.trim() === '' ||
      /^\s{0,3}(?:[-*_=]\s*){3,}$/.test(bare.slice(0, 200)) ||
      /^\s*\|?[\s:|-]+\|[\s:|-]*$/.test(bare.slice(0, 200))
    ) {
      flush();
    } else if (/^\s{0,3}#{1,6}\s/.test(bare)) {
      flush();
      paragraph.push(
        bare
          .trim()
          .replace(/^#+\s+/, '')
          .replace(/\s#+$/, ''),
      );
      flush();
    } else if (/^\s*\|.*\|\s*$/.test(bare.slice(0, 5000))) {
      flush();
      for (const cell of bare.split('|')) {
        paragraph.push(cell);
        flush();
      }
    } else {
      if (/^\s*(?:[-*+]|\d{1,3}[.)])\s+/.test(bare)) flush();
      paragraph.push(bare.replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/, ''));
      if (/(?: {2}|\\)$/.test(bare)) flush();
    }
  }
  flush();
  return blocks;
}

/** A comment that nobody closed goes on as text. */
function withoutComments(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = text.indexOf('<!--'); at !== -1; at = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', at + 4);
    if (end === -1) break;
    pieces.push(text.slice(from, at));
    from = end + 3;
  }
  return pieces.join('') + text.slice(from);
}

/** The words of a line without the marks for links, pictures, emphasis and code; a picture leaves nothing. */
function withoutMarks(line: string): string {
  return line
    .replace(/\\$/, '')
    .replace(/!\[[^\][\n]{0,500}\]\([^()\n]{0,2000}\)/g, '')
    .replace(/\[([^\][\n]{0,1000})\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)/g, '$1')
    .replace(/\[([^\][\n]{1,1000})\]\[[^\][\n]{0,100}\]/g, '$1')
    .replace(/^\[[^\][\n]{1,100}\]:\s+\S+.*$/, '')
    .replace(/<(https?:\/\/[^<>\s]{1,2000})>/g, '$1')
    .replace(/<\/?[a-z][^<>\n]{0,500}>/gi, '')
    .replace(/(\*\*|__|~~|`{1,2})(?=\S)([^\n]{0,2000}?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_\n]{0,1000}[^\s*_])\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1');
}
