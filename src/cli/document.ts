import { createHash } from 'node:crypto';
import { parseEdtf } from '#lib/edtf/index.ts';
import type { Publication, SourceDocument } from '#lib/model/index.ts';
import { type Answer, found, refused } from './command.ts';
import { didYouMean } from './nearest.ts';

/** An article as it was given: its words, and what is known about it. */
export interface Article {
  readonly body: string;
  readonly facts: Facts;
}

/** What may be said of an article, by the keys of `SourceDocument`; `published: null` says that it is unknown. */
export type Facts = Partial<Omit<SourceDocument, 'id' | 'text' | 'sha256'>>;

const textKeys = [
  'headline',
  'subhead',
  'byline',
  'provider',
  'datelinePlace',
  'language',
  'address',
] as const;

/** Plain text as an article; refuses a web page. `name` is how messages call the file. */
export function readPlainArticle(text: string, name: string): Answer<Article> {
  if (/^\s*(<!doctype|<html|<\?xml)/i.test(text)) {
    return refused(`${name} is a web page (HTML), not its text. Save the article's words as plain text.`);
  }
  return found({ body: tidy(text), facts: {} });
}

/**
 * An article in JSON: an object with `text` and any of the keys of `SourceDocument`. Refuses what is not JSON, a
 * finished timeline, a missing text, and metadata of the wrong type.
 */
export function readJsonArticle(text: string, name: string): Answer<Article> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused(`${name} is not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused(`${name} holds no article. Write { "text": "…", "headline": "…", "published": … }.`);
  }
  const article = value as Readonly<Record<string, unknown>>;
  if (typeof article['format'] === 'string' && article['format'].startsWith('dateline/')) {
    return refused(`${name} is a timeline already. Use dateline validate or dateline render.`);
  }
  const { text: body } = article;
  if (typeof body !== 'string' || body.trim() === '') {
    const keys = Object.keys(article);
    return refused(`${name} has no "text" with the article's words.${didYouMean('text', keys)}`);
  }
  const wrong = textKeys.find((key) => key in article && typeof article[key] !== 'string');
  if (wrong) return refused(`${name}: "${wrong}" must be text.`);
  const published = readPublished(article['published'], name);
  if (!published.ok) return published;
  const known = Object.entries(article).filter(
    ([key]) => (textKeys as readonly string[]).includes(key) || key.startsWith('x-'),
  );
  return found({ body: tidy(body), facts: { ...Object.fromEntries(known), ...published.value } });
}

/** The document that the words and facts make. Its text begins with the headline. */
export function makeDocument(article: Article, published: Publication | null): SourceDocument {
  const headline = article.facts.headline ?? article.body.split('\n', 1)[0]!;
  const text = article.body.startsWith(headline) ? article.body : `${headline}\n${article.body}`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    id: `doc-${sha256.slice(0, 12)}`,
    language: 'en',
    ...article.facts,
    headline,
    published,
    text,
    sha256,
  };
}

/** A day, month or year of publication as written on the command line or in a file; else `null`. */
export function readDate(written: string): string | null {
  const date = parseEdtf(written);
  const plain = date?.form === 'date' && /^\d{4}(-\d{2}){0,2}$/.test(date.source);
  return plain ? date.source : null;
}

function readPublished(value: unknown, name: string): Answer<Pick<Facts, 'published'>> {
  if (value === undefined) return found({});
  if (value === null) return found({ published: null });
  const written = typeof value === 'string' ? { date: value } : value;
  const date = typeof written === 'object' && 'date' in written ? written.date : undefined;
  if (typeof date !== 'string' || readDate(date) === null) {
    return refused(`${name}: "published" needs a "date" such as "2025-12-15".`);
  }
  return found({ published: { basis: 'printed', ...written, date } as Publication });
}

/** Without spaces at line ends and empty lines at either end. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');
}
