import { expect, test } from 'vitest';
import { readMarkdown } from '#lib/exchange/articles/markdown.ts';
import { readFixture } from './files.ts';

test('front matter and plain blocks', async () => {
  const { articles, problems } = await readFixture('report.md');
  expect(problems).toEqual([]);
  expect(articles).toEqual([
    {
      format: 'markdown',
      headline: 'Talks in Vienna: a report',
      byline: 'Ann Lee',
      provider: 'Test Agency',
      address: 'https://agency.example/report',
      language: 'en',
      published: {
        date: '2025-12-15',
        time: '14:05',
        zone: 'UTC',
        basis: 'printed',
        note: 'Found in date of the front matter: 2025-12-15T14:05:00Z.',
      },
      body: [
        'Talks in Vienna: a report',
        'By Ann Lee',
        'The ministers of Norland and Sudria met in Vienna on Monday.',
        'What was agreed',
        'A second round on Thursday',
        'An exchange of prisoners in January',
        '“We will speak again,” she said.',
        'Round',
        'Place',
        'First',
        'Geneva',
        'Files such as talks_2025_final.txt were signed on 5 * 3 copies.',
      ].join('\n'),
    },
  ]);
});

test.each([
  ['# a #\nb', 'a\nb'],
  ['a  \nb', 'a\nb'],
  ['a\nb', 'a b'],
  ['1. a\n2. b', 'a\nb'],
  ['a\n***\nb', 'a\nb'],
  ['**a** __b__ `c` ~~d~~ *e*', 'a b c d e'],
  ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
  ['[a][1] b\n\n[1]: https://a.example', 'a b'],
  ['<https://a.example> <b>a</b>', 'https://a.example a'],
  ['```\n# code\n```\nb', '# code\nb'],
  ['a <!-- b\n\nc --> d', 'a d'],
])('%j', (text, body) => {
  expect(readMarkdown(text).articles[0]?.body).toBe(body);
});
