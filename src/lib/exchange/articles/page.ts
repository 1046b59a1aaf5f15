import { problem } from '../problems.ts';
import type { ArticlesRead, ParseHtml } from './article.ts';
import { type ArticleFacts, composeArticle } from './compose.ts';
import { linesOf, wordsOf } from './lines.ts';
import { blocksOf, measureTree } from './page-blocks.ts';
import { pageFactsOf } from './page-facts.ts';
import { choosePublication } from './publication.ts';

/** Finds the article in a page and may take the page apart for it; `null` when it finds none. */
export type FindMainPart = (page: Document) => Node | null;

/** What a page comes in, where it does not come by itself. */
export interface PageWrapping {
  readonly format: 'html' | 'web-archive';
  /** Where the page was saved from; counts where the page names no address. */
  readonly address?: string | undefined;
}

/** Larger or deeper pages are not searched for their article: the search would take too long. */
const LARGEST = { elements: 10_000, depth: 100 };
/** The part found must hold this share of the words in the marked article, or it lost too much. */
const LEAST_SHARE = 0.5;

/** The article of a page. Without `findMainPart`, and where it fails, the part that the page itself marks as its article. */
export function readPage(
  html: string,
  parseHtml: ParseHtml,
  findMainPart: FindMainPart | null,
  wrapping: PageWrapping = { format: 'html' },
): ArticlesRead {
  const page = parsePage(html, parseHtml);
  if (page === null) return { articles: [], problems: [problem('article-broken', [])] };
  const facts = pageFactsOf(page);
  const saved = /<!-- saved from url=\(\d+\)(https?:\/\/[^\s>]+) -->/.exec(html.slice(0, 2000))?.[1];
  const marked = blocksOf(markedPart(page));
  const whole = blocksOf(page.body ?? page.documentElement);
  const blocks = articleBlocks(page, marked, facts.words, findMainPart);
  const chosen = choosePublication(facts.dates);
  const known: ArticleFacts = {
    ...facts,
    subhead: seenSubhead(facts.subhead, whole),
    address: facts.address ?? wrapping.address ?? saved,
    published: chosen.published ?? undefined,
  };
  const read = composeArticle(wrapping.format, known, blocks);
  // A date line may stand outside of the part that holds the article.
  const printed = read.articles.map((article) =>
    article.published === null
      ? { ...article, published: composeArticle('html', known, whole).articles[0]?.published ?? null }
      : article,
  );
  return { articles: printed, problems: [...read.problems, ...(printed.length > 0 ? chosen.problems : [])] };
}

/**
 * The blocks of a piece of HTML, of a message or of the clipboard: all of it, for it was chosen by whoever sent or
 * copied it.
 */
export function blocksOfHtml(html: string, parseHtml: ParseHtml): readonly string[] {
  const page = parsePage(html, parseHtml);
  return page === null ? [] : blocksOf(page.body ?? page.documentElement);
}

/** `null` where the parser gives up: it comes from outside, and what it throws is its own. */
function parsePage(html: string, parseHtml: ParseHtml): Document | null {
  if (!isBearable(html)) return null;
  try {
    const page = parseHtml(withBody(html));
    return page.documentElement === null ? null : page;
  } catch {
    return null;
  }
}

/** A page of a thousand screens has no more tags, and browsers nest 512 deep; some parsers take far too long beyond. */
const MOST_TAGS = 60_000;
const DEEPEST = 3000;
/** Elements that end by themselves or have no end. */
const ENDLESS =
  /^(?:p|li|d[td]|t[dhr]|tbody|thead|option|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** Whether the page can be parsed in reasonable time, judged by its signs only. */
function isBearable(html: string): boolean {
  let signs = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) signs += 1;
  if (signs > 2 * MOST_TAGS) return false;
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (ENDLESS.test(name)) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return false;
  }
  return true;
}

/** With the tags that HTML lets an author omit; not every parser adds them. */
function withBody(html: string): string {
  const bare = html.replace(/^[\s\ufeff]*<!doctype[^>]*>/i, '');
  if (/<body[\s>]/i.test(bare))
    return /<html[\s>]/i.test(bare) ? html : `<!doctype html><html>${bare}</html>`;
  const headEnd = bare.search(/<\/head\s*>/i);
  if (headEnd === -1) return `<!doctype html><html><head></head><body>${bare}</body></html>`;
  const after = bare.indexOf('>', headEnd) + 1;
  return `<!doctype html>${bare.slice(0, after)}<body>${bare.slice(after)}`;
}

/** What the page marks as its article, else all of it. Of several articles, as in a list of news, none is it. */
function markedPart(page: Document): Node {
  for (const selector of ['[itemprop~="articleBody"]', 'article', 'main, [role="main"]']) {
    const found = page.querySelectorAll(selector);
    if (found.length === 1 && found[0]) return found[0];
  }
  return page.body ?? page.documentElement;
}

function articleBlocks(
  page: Document,
  marked: readonly string[],
  words: string | undefined,
  findMainPart: FindMainPart | null,
): readonly string[] {
  const found = mainBlocks(page, findMainPart);
  const best = found !== null && lengthOf(found) >= LEAST_SHARE * lengthOf(marked) ? found : marked;
  const told = words === undefined ? [] : linesOf(words);
  // A page that a script fills has its article in the metadata only.
  return lengthOf(told) > 2 * lengthOf(best) ? told : best;
}

function mainBlocks(page: Document, findMainPart: FindMainPart | null): readonly string[] | null {
  if (findMainPart === null) return null;
  const { elements, depth } = measureTree(page.documentElement);
  if (elements > LARGEST.elements || depth > LARGEST.depth) return null;
  try {
    const part = findMainPart(page);
    return part === null ? null : blocksOf(part);
  } catch {
    // It was made for pages as browsers build them, and stumbles over some that are broken.
    return null;
  }
}

/** The subhead, if a person sees it: metadata often hold a summary that stands nowhere on the page. */
function seenSubhead(subhead: string | undefined, blocks: readonly string[]): string | undefined {
  const wanted = wordsOf(subhead ?? '');
  return wanted === '' ? undefined : blocks.find((block) => wordsOf(block) === wanted);
}

function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}
