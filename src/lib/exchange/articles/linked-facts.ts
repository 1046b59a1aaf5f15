import type { ArticleFacts } from './compose.ts';
import { isObject, type JsonObject, listOf, parseJson, textIn } from './json-values.ts';
import type { DateGiven } from './publication.ts';

/** What JSON-LD says of the article of a page. https://schema.org/NewsArticle */
export interface LinkedFacts extends ArticleFacts {
  readonly dates: readonly DateGiven[];
  /** The words themselves, which some pages carry only here. */
  readonly words?: string | undefined;
}

const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|\w*BlogPosting|LiveBlogPosting)$/;
/** Deepest nesting that is searched: a graph within a list within a page. */
const DEEPEST = 6;

/** Whether an object of JSON-LD is an article or one of its kinds. */
export function isLinkedArticle(value: JsonObject): boolean {
  return listOf(value['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));
}

/** The first article in the JSON-LD scripts of a page; `null` when there is none. A script that is no JSON is passed over. */
export function findLinkedFacts(scripts: readonly string[]): LinkedFacts | null {
  for (const script of scripts) {
    const found = findArticle(parseJson(script.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')), 0);
    if (found !== null) return linkedFactsOf(found);
  }
  return null;
}

/** The facts in an object that `isLinkedArticle`. */
export function linkedFactsOf(article: JsonObject): LinkedFacts {
  const provider = namesOf(article['publisher'])[0] ?? namesOf(article['sourceOrganization'])[0];
  const authors = namesOf(article['author']).filter((name) => name !== provider);
  const page = article['mainEntityOfPage'];
  const date = (key: string, means: DateGiven['means']) =>
    listOf(article[key]).flatMap((written) => {
      const text = textIn(written);
      return text === undefined ? [] : [{ where: `${key} of the page`, written: text, means }];
    });
  return {
    headline: textIn(article['headline']) ?? textIn(article['name']),
    subhead: textIn(article['alternativeHeadline']),
    byline: authors.join(', ') || undefined,
    provider,
    address: textIn(article['url']) ?? textIn(page) ?? (isObject(page) ? textIn(page['@id']) : undefined),
    language: textIn(article['inLanguage']) ?? namesOf(article['inLanguage'])[0],
    dates: [
      ...date('datePublished' in article ? 'datePublished' : 'dateCreated', 'published'),
      ...date('dateModified', 'changed'),
    ],
    words: textIn(article['articleBody']),
  };
}

function findArticle(value: unknown, depth: number): JsonObject | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return firstArticle(value, depth);
  if (!isObject(value)) return null;
  if (isLinkedArticle(value)) return value;
  return firstArticle(
    ['@graph', 'mainEntity', 'hasPart'].flatMap((key) => listOf(value[key])),
    depth,
  );
}

function firstArticle(values: readonly unknown[], depth: number): JsonObject | null {
  for (const value of values) {
    const found = findArticle(value, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** Names of people and organisations, each text or an object with `name`; addresses are none. */
function namesOf(value: unknown): readonly string[] {
  return listOf(value)
    .slice(0, 12)
    .flatMap((one) => listOf(isObject(one) ? one['name'] : one))
    .map(textIn)
    .filter((name) => name !== undefined && !/^https?:/i.test(name)) as readonly string[];
}
