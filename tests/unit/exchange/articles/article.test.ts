import { expect, test } from 'vitest';
import { documentOf, readTimeline, writeTimeline } from '#lib/exchange/index.ts';
import { documentId, sha256 } from '#lib/model/index.ts';
import { readFile, readFixture } from './files.ts';

test.each([
  'agency.html',
  'bulletin.eml',
  'saved.mhtml',
  'item-1.json',
  'item-3.json',
  'report.md',
  'wrapped.txt',
])('the documents of %s stand in a timeline that reads again', async (name) => {
  const { articles } = await readFixture(name);
  const documents = articles.map((draft) => documentOf(draft, draft.published));
  expect(documents).not.toEqual([]);
  const file = writeTimeline({ format: 'dateline/1', title: 'Talks', dek: '', documents, events: [] });
  expect(readTimeline(file)).toMatchObject({ timeline: { documents }, problems: [] });
});

test('id and hash are those of the text; the confirmed date counts; keys of others are kept', async () => {
  const { articles } = await readFile('a.json', JSON.stringify({ text: 'Talks\nThey met.', 'x-mine': 1 }));
  const [draft] = articles;
  const published = { date: '2025-12-15', basis: 'given' } as const;
  const hash = sha256('Talks\nThey met.');
  expect(draft && documentOf(draft, published)).toEqual({
    id: documentId(hash),
    headline: 'Talks',
    language: 'en',
    published,
    'x-mine': 1,
    text: 'Talks\nThey met.',
    sha256: hash,
  });
});
