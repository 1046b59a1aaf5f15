import { describe, expect, test } from 'vitest';
import { isNinjs, readNinjs } from '#lib/exchange/articles/ninjs.ts';
import { parseHtml, readFixture } from './files.ts';

test('version 1, with an article that it carries', async () => {
  const { articles, problems } = await readFixture('item-1.json');
  expect(problems).toEqual([]);
  expect(articles).toEqual([
    {
      format: 'ninjs',
      headline: 'Norland and Sudria resume talks',
      byline: 'Ann Lee',
      provider: 'Test Agency',
      datelinePlace: 'Vienna',
      address: 'https://agency.example/items/1',
      language: 'en',
      published: {
        date: '2025-12-15',
        time: '23:05',
        basis: 'printed',
        note: 'Found in firstcreated of the ninjs item: 2025-12-15T23:05:00+01:00; changed later: 2025-12-16T08:10:00+01:00.',
      },
      body: 'Norland and Sudria resume talks\nBy Ann Lee\nVIENNA (TA) - The ministers met in Vienna on Monday.\nThey meet again on Thursday.',
    },
    {
      format: 'ninjs',
      headline: 'The talks so far',
      language: 'en',
      published: {
        date: '2025-12-14',
        time: '10:00',
        zone: 'UTC',
        basis: 'printed',
        note: 'Found in versioncreated of the ninjs item: 2025-12-14T10:00:00Z.',
      },
      body: 'The talks so far\nThe first round was held in Geneva in May 2024.\nA second round failed in June.',
    },
  ]);
});

test('version 3: keys with capitals, and the language is told', async () => {
  const { articles, problems } = await readFixture('item-3.json');
  expect(problems).toMatchObject([{ code: 'language-not-read', args: { language: 'de' } }]);
  expect(articles).toMatchObject([
    {
      headline: 'Norland und Sudria sprechen wieder',
      byline: 'Ilse Berg',
      provider: 'Test Agency',
      datelinePlace: 'Wien',
      address: 'https://agency.example/de/3',
      language: 'de',
      published: { date: '2025-12-15', time: '16:02' },
      body: 'Norland und Sudria sprechen wieder\nIlse Berg\nWien (TA) – Die Minister trafen sich am Montag.\nSie treffen sich wieder.',
    },
  ]);
});

describe('the body', () => {
  const item = { uri: 'urn:1', headline: 'Talks' };
  test.each<[string, object, string]>([
    [
      'plain where it has more blocks',
      { body_text: 'a\nb\nc', body_xhtml: '<div>a b c</div>' },
      'Talks\na\nb\nc',
    ],
    ['rich text of 1.5', { body_richtext: '<p>a</p><p>b</p>' }, 'Talks\na\nb'],
    [
      'no NITF',
      {
        bodies: [
          { contenttype: 'application/xml', value: '<X>y</X>' },
          { role: 'main', value: 'a' },
        ],
      },
      'Talks\na',
    ],
  ])('%s', (_, more, body) => {
    expect(readNinjs({ ...item, ...more }, parseHtml, []).articles[0]?.body).toBe(body);
  });

  test('none', () => {
    const { articles, problems } = readNinjs({ ...item, type: 'picture' }, parseHtml, [3]);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ code: 'article-without-text', path: [3] }]);
  });
});

test.each<[boolean, object]>([
  [true, { uri: 'urn:1', versioncreated: '2025' }],
  [true, { headlines: [], bodies: [] }],
  [false, { text: 'a', headline: 'b' }],
  [false, { uri: 'urn:1' }],
  [false, { bodies: 7 }],
])('isNinjs: %s for %j', (expected, value) => {
  expect(isNinjs({ ...value })).toBe(expected);
});
