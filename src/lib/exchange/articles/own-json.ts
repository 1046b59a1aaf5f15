import { FORMS, type Problem, SCHEMAS } from '#lib/model/index.ts';
import { is } from 'valibot';
import { problem } from '../problems.ts';
import { kindOf } from '../shape.ts';
import type { ArticlesRead } from './article.ts';
import { type ArticleFacts, composeArticle, languageProblems } from './compose.ts';
import type { JsonObject } from './json-values.ts';
import { tidyText } from './lines.ts';
import { plainDate } from './publication.ts';

const TEXT_KEYS = [
  'headline',
  'subhead',
  'byline',
  'provider',
  'datelinePlace',
  'language',
  'address',
] as const;

/** Keys under which others keep the words; who has one of them meant an article. */
const NEAR = ['txt', 'body', 'content', 'texts', 'article', 'Text'];

/**
 * An article in Dateline's own JSON: `text` and any of the keys of `SourceDocument`. Its text stays as it is, so that
 * positions in it stay true. A key of the wrong type or form refuses the article.
 */
export function readOwnArticle(article: JsonObject, path: Problem['path']): ArticlesRead {
  const { text } = article;
  if (typeof text !== 'string' || text.trim() === '') {
    const near = NEAR.find((key) => typeof article[key] === 'string') ?? '';
    return refused([problem('article-text-missing', path, { near })]);
  }
  const faults = TEXT_KEYS.flatMap((key): readonly Problem[] => {
    const value = article[key];
    if (value === undefined) return [];
    if (typeof value !== 'string')
      return [problem('wrong-type', [...path, key], { expected: 'text', received: kindOf(value) })];
    const form = key === 'address' || key === 'language' ? key : null;
    return form === null || FORMS[form].test(value)
      ? []
      : [problem('wrong-form', [...path, key], { form, received: value })];
  });
  if (faults.length > 0) return refused(faults);
  const published = publishedOf(article['published']);
  if (published === undefined) return refused([problem('article-published', [...path, 'published'])]);

  const body = tidyText(text);
  const known = Object.fromEntries(TEXT_KEYS.map((key) => [key, article[key]])) as ArticleFacts;
  const extensions = Object.fromEntries(Object.entries(article).filter(([key]) => key.startsWith('x-')));
  const facts: ArticleFacts = { ...known, extensions };
  const headline = known.headline?.trim() || body.split('\n', 1)[0] || '';
  // A text of one line is an article too: it is only the same as a headline that was given.
  const read = composeArticle('json', facts, body.split('\n'), path);
  if (read.articles.length === 0) return refused(read.problems);
  return {
    articles: read.articles.map((draft) => ({
      ...draft,
      headline,
      // Said to be unknown is not the same as not said.
      published: article['published'] === null ? null : (published ?? draft.published),
      body: body.startsWith(headline) ? body : draft.body,
    })),
    problems: languageProblems(known.language ?? 'en', path),
  };
}

/** `null`: nothing is said, or that it is not known; `undefined`: what is said cannot be read. */
function publishedOf(value: unknown): ArticleFacts['published'] {
  if (value === undefined || value === null) return null;
  const written = typeof value === 'string' ? { date: value } : value;
  const date = typeof written === 'object' && 'date' in written ? written.date : undefined;
  if (typeof date !== 'string' || plainDate(date) === null) return undefined;
  const published = { basis: 'printed', ...written, date };
  if (!is(SCHEMAS.Publication, published)) return undefined;
  return published.time !== undefined && date.length < 10 ? undefined : published;
}

function refused(problems: readonly Problem[]): ArticlesRead {
  return { articles: [], problems };
}
