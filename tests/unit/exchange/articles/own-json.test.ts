import { describe, expect, test } from 'vitest';
import { readOwnArticle } from '#lib/exchange/articles/own-json.ts';

const TEXT = 'Talks in Vienna\n\nVIENNA - The ministers met  on Monday.';
const draft = (more: object) => readOwnArticle({ text: TEXT, ...more }, []).articles[0];

test('all that an article may say', () => {
  expect(
    draft({
      headline: 'Talks in Vienna',
      subhead: 'They go on',
      byline: 'Ann Lee',
      provider: 'Test Agency',
      datelinePlace: 'Vienna',
      language: 'en-GB',
      address: 'https://a.example/1',
      published: { date: '2025-12-15', time: '19:05', zone: 'Europe/Vienna', basis: 'given', note: 'n' },
      'x-mine': { a: [1] },
      unknown: 1,
    }),
  ).toEqual({
    format: 'json',
    headline: 'Talks in Vienna',
    subhead: 'They go on',
    byline: 'Ann Lee',
    provider: 'Test Agency',
    datelinePlace: 'Vienna',
    language: 'en-GB',
    address: 'https://a.example/1',
    published: { date: '2025-12-15', time: '19:05', zone: 'Europe/Vienna', basis: 'given', note: 'n' },
    body: TEXT,
    extensions: { 'x-mine': { a: [1] } },
  });
});

describe('the text', () => {
  test('stays as it is, with positions', () => {
    expect(draft({})?.body).toBe(TEXT);
    expect(draft({ text: `\ufeff${TEXT.replaceAll('\n', '\r\n')}\n\n` })?.body).toBe(TEXT);
  });

  test('gets the headline that it lacks', () => {
    const body = draft({ headline: 'Ministers meet' })?.body ?? '';
    expect(body.startsWith('Ministers meet\nTalks in Vienna')).toBe(true);
    expect(body.endsWith(TEXT.slice(-30))).toBe(true);
  });
});

describe('published', () => {
  test.each<[string, object, object | null]>([
    ['a day', { published: '2025-12-15' }, { date: '2025-12-15', basis: 'printed' }],
    ['a month', { published: { date: '2025-12' } }, { date: '2025-12', basis: 'printed' }],
    ['nothing', {}, null],
    ['unknown', { published: null }, null],
    [
      'unknown, though the text has a date',
      { published: null, text: 'Talks\nPublished 15 December 2025\nThey met.' },
      null,
    ],
  ])('%s', (_, more, published) => {
    expect(draft(more)?.published).toEqual(published);
  });

  test('not said, but printed in the text', () => {
    expect(draft({ text: 'Talks\nPublished 15 December 2025\nThey met.' })?.published).toMatchObject({
      date: '2025-12-15',
    });
  });

  test.each<[string, unknown]>([
    ['words', 'Monday'],
    ['an interval', '2025-12-14/2025-12-15'],
    ['a number', 2025],
    ['no date', { time: '19:05' }],
    ['a time in words', { date: '2025-12-15', time: '7 pm' }],
    ['a time in a month', { date: '2025-12', time: '19:05' }],
    ['another basis', { date: '2025-12-15', basis: 'guessed' }],
  ])('refused: %s', (_, published) => {
    expect(readOwnArticle({ text: TEXT, published }, [2])).toMatchObject({
      articles: [],
      problems: [{ code: 'article-published', path: [2, 'published'] }],
    });
  });
});
