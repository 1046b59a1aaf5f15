import type { Problem } from '#lib/model/index.ts';
import { findJsonFault } from '../json-fault.ts';
import { problem } from '../problems.ts';
import { kindOf } from '../shape.ts';
import type { ArticlesRead, ParseHtml } from './article.ts';
import { composeArticle } from './compose.ts';
import { isObject, type JsonObject, parseJson } from './json-values.ts';
import { linesOf } from './lines.ts';
import { isLinkedArticle, linkedFactsOf } from './linked-facts.ts';
import { associationsOf, isNinjs, readNinjs } from './ninjs.ts';
import { readOwnArticle } from './own-json.ts';
import { choosePublication } from './publication.ts';

/** Keys under which others list their articles. */
const LISTS = ['articles', 'items', '_items', 'documents'];
/** Deepest nesting of items within items that is read. */
const DEEPEST = 4;

/** The articles in a text of JSON: one, a list of them, or an item of ninjs with the items it carries. */
export function readJsonArticles(text: string, parseHtml: ParseHtml): ArticlesRead {
  const value = parseJson(text.replace(/^\ufeff/, ''));
  if (value === undefined) {
    const { line, column } = findJsonFault(text) ?? { line: 0, column: 0 };
    return refused([problem('not-json', [], { line, column })]);
  }
  return readValue(value, parseHtml, [], 0);
}

function readValue(value: unknown, parseHtml: ParseHtml, path: Problem['path'], depth: number): ArticlesRead {
  if (Array.isArray(value) && value.length > 0 && depth < DEEPEST) {
    return together(
      value.map((one: unknown, index) => readValue(one, parseHtml, [...path, index], depth + 1)),
    );
  }
  if (!isObject(value)) return refused([problem('article-json-other', path, { found: kindOf(value) })]);
  const { format } = value;
  if (typeof format === 'string' && format.startsWith('dateline/'))
    return refused([problem('article-is-timeline', path)]);
  if (isNinjs(value)) return readWithAssociations(value, parseHtml, path, depth);
  if (isLinkedArticle(value) && typeof value['articleBody'] === 'string') return readLinked(value, path);
  const list = LISTS.find((key) => Array.isArray(value[key]) && !('text' in value));
  if (list !== undefined && depth < DEEPEST)
    return readValue(value[list], parseHtml, [...path, list], depth + 1);
  return readOwnArticle(value, path);
}

/** The item's article, then those it carries; pictures among them are no fault. */
function readWithAssociations(
  item: JsonObject,
  parseHtml: ParseHtml,
  path: Problem['path'],
  depth: number,
): ArticlesRead {
  const own = readNinjs(item, parseHtml, path);
  if (depth >= DEEPEST) return own;
  const carried = associationsOf(item)
    .filter(([, one]) => isObject(one) && isNinjs(one))
    .map(([at, one]) => readWithAssociations(one as JsonObject, parseHtml, [...path, ...at], depth + 1));
  const articles = [...own.articles, ...carried.flatMap((one) => one.articles)];
  const problems = [own, ...carried].flatMap((one) => one.problems);
  const isNoFault = ({ code }: Problem) => code === 'article-without-text' && articles.length > 0;
  return { articles, problems: problems.filter((one) => !isNoFault(one)) };
}

function readLinked(value: JsonObject, path: Problem['path']): ArticlesRead {
  const facts = linkedFactsOf(value);
  const chosen = choosePublication(facts.dates);
  const read = composeArticle(
    'json',
    { ...facts, published: chosen.published ?? undefined },
    linesOf(facts.words ?? ''),
    path,
  );
  return together([read, { articles: [], problems: chosen.problems }]);
}

function together(parts: readonly ArticlesRead[]): ArticlesRead {
  return { articles: parts.flatMap((one) => one.articles), problems: parts.flatMap((one) => one.problems) };
}

function refused(problems: readonly Problem[]): ArticlesRead {
  return { articles: [], problems };
}
