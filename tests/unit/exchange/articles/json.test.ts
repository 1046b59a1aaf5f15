import { describe, expect, test } from 'vitest';
import { readJsonArticles } from '#lib/exchange/articles/json.ts';
import { parseHtml } from './files.ts';

const read = (value: unknown) => readJsonArticles(JSON.stringify(value), parseHtml);
const article = (headline: string) => ({ headline, text: `${headline}\nThe ministers met.` });
const linked = {
  '@type': 'NewsArticle',
  headline: 'Talks',
  articleBody: 'They met.',
  datePublished: '2025-12-15',
};

test.each<[string, unknown, readonly string[]]>([
  ['one', article('A'), ['A']],
  ['a list', [article('A'), article('B')], ['A', 'B']],
  ['a list under a key', { articles: [article('A'), linked] }, ['A', 'Talks']],
  ['lists within a list', [[article('A')], { _items: [article('B')] }], ['A', 'B']],
  ['an article of JSON-LD', linked, ['Talks']],
])('%s', (_, value, headlines) => {
  const { articles, problems } = read(value);
  expect(problems).toEqual([]);
  expect(articles.map(({ headline }) => headline)).toEqual(headlines);
});

test('a fault in one article leaves the others', () => {
  const { articles, problems } = read([article('A'), { text: '' }, article('B'), { text: 'x', byline: [] }]);
  expect(articles.map(({ headline }) => headline)).toEqual(['A', 'B']);
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ['article-text-missing', [1]],
    ['wrong-type', [3, 'byline']],
  ]);
});

describe('what carries pictures', () => {
  const picture = { uri: 'urn:2', versioncreated: '2025-12-15', type: 'picture' };
  test('an article with one is whole', () => {
    const { articles, problems } = read({
      ...picture,
      headline: 'A',
      body_text: 'They met.',
      associations: { main: picture },
    });
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test('a picture alone has no text', () => {
    expect(read(picture).problems.map(({ code }) => code)).toEqual(['article-without-text']);
  });
});
