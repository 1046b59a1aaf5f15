import { describe, expect, test } from 'vitest';
import {
  addressOf,
  type ArticleFacts,
  composeArticle,
  placeInDateline,
} from '#lib/exchange/articles/compose.ts';

const P = 'The ministers met in Vienna on Monday.';
const compose = (facts: ArticleFacts, ...blocks: readonly string[]) =>
  composeArticle('text', facts, blocks).articles[0];

describe('composeArticle', () => {
  test.each<[string, ArticleFacts, readonly string[], string, readonly string[]]>([
    ['the first line where nothing else is said', {}, ['Talks', P], 'Talks', ['Talks', P]],
    ['one line', {}, [P], P, [P]],
    ['a headline that is missing', { headline: ' Talks ' }, [P], 'Talks', ['Talks', P]],
    [
      'a headline that stands there',
      { headline: 'talks  again' },
      ['Talks again', P],
      'Talks again',
      ['Talks again', P],
    ],
    [
      'what stands above it follows it',
      { headline: 'Talks' },
      ['World', 'Talks', P],
      'Talks',
      ['Talks', 'World', P],
    ],
    ['an empty headline', { headline: ' ' }, ['Talks', P], 'Talks', ['Talks', P]],
    [
      'subhead and byline that are missing',
      { headline: 'Talks', subhead: 'They go on', byline: 'Ann Lee' },
      [P],
      'Talks',
      ['Talks', 'They go on', 'By Ann Lee', P],
    ],
    [
      'those that stand there',
      { headline: 'Talks', subhead: 'They go on', byline: 'Ann Lee' },
      ['Talks', 'They go on', 'By Ann Lee in Vienna', P],
      'Talks',
      ['Talks', 'They go on', 'By Ann Lee in Vienna', P],
    ],
    ['a subhead that is the headline', { headline: 'Talks', subhead: 'Talks.' }, [P], 'Talks', ['Talks', P]],
  ])('%s', (_, facts, blocks, headline, body) => {
    const article = compose(facts, ...blocks);
    expect(article?.headline).toBe(headline);
    expect(article?.body.split('\n')).toEqual(body);
  });

  test.each([
    ['By Ann Lee', 'Ann Lee'],
    ['By Ann Lee and Tom de Berg in Vienna', 'Ann Lee and Tom de Berg'],
    ['By Monday the talks had failed.', undefined],
    ['by then', undefined],
  ])('a byline in the text: %s', (line, byline) => {
    expect(compose({}, 'Talks', line, P)?.byline).toBe(byline);
  });

  test.each([
    [undefined, 'en'],
    ['en_US', 'en-US'],
    ['English language', 'en'],
  ])('language %s', (language, expected) => {
    expect(compose({ language }, P)?.language).toBe(expected);
  });

  test.each<[string, ArticleFacts, readonly string[]]>([
    ['nothing', {}, []],
    ['a headline only', { headline: 'Talks' }, ['Talks']],
    ['a headline of metadata only', { headline: 'Talks' }, []],
  ])('no article: %s', (_, facts, blocks) => {
    const { articles, problems } = composeArticle('text', facts, blocks, [1]);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ code: 'article-without-text', path: [1] }]);
  });
});

test.each([
  ['ISTANBUL (AA) - Russia said so.', 'Istanbul'],
  ['RIO DE JANEIRO - Brazil said so.', 'Rio de Janeiro'],
  ['WASHINGTON, D.C. - The House said so.', 'Washington, D.C.'],
  ['Berlin (dpa) – Germany said so.', 'Berlin'],
  [P, null],
])('placeInDateline: %s', (block, place) => {
  expect(placeInDateline(['Talks', block])).toBe(place);
});

test.each([
  [' https://a.example/1?a=b#c ', 'https://a.example/1?a=b#c'],
  ['ftp://a.example', null],
  ['//a.example', null],
  ['https://a.example/a b', null],
  [`https://a.example/${'a'.repeat(2000)}`, null],
  [undefined, null],
])('addressOf %s', (written, address) => {
  expect(addressOf(written)).toBe(address);
});
