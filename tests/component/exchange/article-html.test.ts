import { expect, test } from 'vitest';
import { readArticles, readPastedArticle } from '#lib/exchange/index.ts';
import agency from '../../fixtures/articles/agency.html?raw';
import agencyBlocks from '../../fixtures/articles/agency.html.txt?raw';
import bulletin from '../../fixtures/articles/bulletin.eml?raw';
import saved from '../../fixtures/articles/saved.mhtml?raw';

const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (name: string, text: string) =>
  readArticles({ name, bytes: new TextEncoder().encode(text) }, parseHtml);

test('a page has the blocks that it has on the command line; no script runs, nothing is loaded', async () => {
  const title = document.title;
  performance.clearResourceTimings();
  const { articles, problems } = await read('agency.html', agency);
  expect(problems).toEqual([]);
  expect(articles).toMatchObject([
    {
      headline: 'Norland and Sudria resume talks in Vienna',
      subhead: 'Ministers met for five hours; a second round is planned for Thursday',
      byline: 'Ann Lee, Tom Berg',
      address: 'https://agency.example/world/norland-sudria-talks',
      published: { date: '2025-12-15', time: '23:05' },
      body: agencyBlocks.trimEnd(),
    },
  ]);
  expect(document.title).toBe(title);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  expect(loaded.filter((name) => name.includes('agency.example'))).toEqual([]);
});

test('a message and a page saved as one file', async () => {
  expect((await read('bulletin.eml', bulletin)).articles[0]?.body.split('\n')).toEqual([
    'Norland’s minister leaves Vienna',
    'VIENNA (TA) - Norland’s foreign minister, Jürg Marten, left Vienna on Monday.',
    'She will return on Thursday for a second round.',
  ]);
  expect((await read('saved.mhtml', saved)).articles[0]).toMatchObject({
    address: 'https://agency.example/world/border',
    published: { date: '2025-12-20', time: '14:05', zone: 'UTC' },
  });
});

test('a page without the tags that may be left out, pasted', () => {
  const html = '<!doctype html><title>Talks</title><p>The ministers met.<p>They will meet again.';
  expect(
    readPastedArticle('The ministers met. They will meet again.', html, parseHtml).articles[0]?.body,
  ).toBe('The ministers met.\nThey will meet again.');
});
