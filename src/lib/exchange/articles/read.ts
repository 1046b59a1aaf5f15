import { LARGEST_TEXT, type Problem } from '#lib/model/index.ts';
import { megabytes, problem } from '../problems.ts';
import { findCarriedInHtml } from '../html-carried.ts';
import { findCarried } from '../svg-carried.ts';
import type { ArticlesRead, ParseHtml } from './article.ts';
import { composeArticle } from './compose.ts';
import { decodeArticle, headOf } from './decode.ts';
import { readJsonArticles } from './json.ts';
import { linesOf } from './lines.ts';
import { readMail, readWebArchive } from './mail.ts';
import { readMarkdown } from './markdown.ts';
import { blocksOfHtml, type FindMainPart, readPage } from './page.ts';
import { recogniseMail, recogniseText } from './recognise.ts';

/**
 * The articles in a file, whatever it is: what stands in it decides, then its name. Never throws. The readers of pages
 * and of messages are loaded when such a file comes.
 */
export async function readArticles(
  file: { readonly name: string; readonly bytes: Uint8Array },
  parseHtml: ParseHtml,
): Promise<ArticlesRead> {
  const { name, bytes } = file;
  if (bytes.length > LARGEST_TEXT) {
    const sizes = { size: megabytes(bytes.length), limit: megabytes(LARGEST_TEXT) };
    return refused([problem('article-too-large', [], sizes)]);
  }
  const mail = recogniseMail(headOf(bytes));
  if (mail !== null) return readMessage(bytes, mail, parseHtml);
  const { text, problems } = decodeArticle(bytes);
  if (text === null) return refused(problems);
  const isPage = recogniseText(text, name) === 'html';
  if (isPage && findCarriedInHtml(text) !== null) return refused([problem('article-is-timeline', [])]);
  const read = isPage ? readPage(text, parseHtml, await mainPartFinder()) : readText(text, name, parseHtml);
  return { articles: read.articles, problems: [...problems, ...read.problems] };
}

/**
 * The articles in what was pasted: its HTML, when that has blocks and all of the words, else its text, which may also
 * be the text of a file.
 */
export function readPastedArticle(text: string, html: string | null, parseHtml: ParseHtml): ArticlesRead {
  const size = Math.max(text.length, html?.length ?? 0);
  if (size > LARGEST_TEXT) {
    const sizes = { size: megabytes(size), limit: megabytes(LARGEST_TEXT) };
    return refused([problem('article-too-large', [], sizes)]);
  }
  const blocks = html === null ? [] : blocksOfHtml(html, parseHtml);
  const lines = linesOf(text);
  const isWhole = lengthOf(blocks) >= WHOLE * lengthOf(lines);
  if (blocks.length > 0 && isWhole && (blocks.length > 1 || lines.length < 2)) {
    return composeArticle('html', {}, blocks);
  }
  return readText(text, '', parseHtml);
}

/** Share of the characters of the pasted text that its HTML must hold: some programs copy a link or a picture only. */
const WHOLE = 0.8;

function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.replaceAll(' ', '').length, 0);
}

function readText(text: string, name: string, parseHtml: ParseHtml): ArticlesRead {
  if (text.trim() === '') return refused([problem('article-empty', [])]);
  const kind = recogniseText(text, name);
  if (kind === 'json') return readJsonArticles(text, parseHtml);
  if (kind === 'html') return readPage(text, parseHtml, null);
  if (kind === 'svg' && findCarried(text) !== null) return refused([problem('article-is-timeline', [])]);
  if (kind === 'svg' || kind === 'tags') return refused([problem('article-is-tags', [])]);
  return kind === 'markdown' ? readMarkdown(text) : composeArticle('text', {}, linesOf(text));
}

async function readMessage(
  bytes: Uint8Array,
  kind: 'email' | 'web-archive',
  parseHtml: ParseHtml,
): Promise<ArticlesRead> {
  if (boundariesIn(bytes) > MOST_PARTS) return refused([problem('article-broken', [])]);
  const { default: PostalMime } = await import('postal-mime');
  // It refuses messages that nest too deeply or are all header.
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 }).catch(() => null);
  if (mail === null) return refused([problem('article-broken', [])]);
  return kind === 'email'
    ? readMail(mail, parseHtml)
    : readWebArchive(mail, parseHtml, await mainPartFinder());
}

/** No message has so many parts, and taking them apart would take long. */
const MOST_PARTS = 5000;

/** Lines that begin with two hyphens, as every border between parts does. */
function boundariesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 45 && bytes[at + 2] === 45) count += 1;
  }
  return count;
}

async function mainPartFinder(): Promise<FindMainPart> {
  const { Readability } = await import('@mozilla/readability');
  return (page) => new Readability<Node>(page, { serializer: (part) => part }).parse()?.content ?? null;
}

function refused(problems: readonly Problem[]): ArticlesRead {
  return { articles: [], problems };
}
