import { describe, expect, test } from 'vitest';
import { documentOf, readTimeline, writeTimeline, type ArticleDraft } from '#lib/exchange/index.ts';
import { extract } from '#lib/extract/index.ts';
import { ArticleDesk, newTimeline, PendingArticle, withArticles } from '#lib/state/index.ts';
import { talksTimeline } from '../../support/timelines.ts';

const noHtml = () => {
  throw new Error('no HTML in these tests');
};

const draft: ArticleDraft = {
  format: 'text',
  headline: 'Ministers agree to meet in Vienna',
  language: 'en',
  published: null,
  body: 'Ministers agree to meet in Vienna\nThe foreign ministers of Austria and Italy met in Vienna on Tuesday.\nThe foreign ministers of Austria and Italy will meet in Rome in June 2026.',
};

/** An article that was read as the worker reads it. */
function readArticle(day = '2026-03-11'): PendingArticle {
  const article = new PendingArticle(draft);
  article.day = day;
  const document = documentOf(draft, article.published);
  const { events, sentences } = extract(document);
  article.reading = { document, events, setAside: [], times: [], sentences: sentences.length };
  article.chosen = new Set(events.map((event) => event.id));
  return article;
}

describe('the date of an article', () => {
  test('must be settled: a day, or the word that nobody knows it', () => {
    const article = new PendingArticle(draft);
    expect(article.isDated).toBe(false);
    article.day = '2026-03';
    expect(article.isDated).toBe(false);
    article.day = '2026-03-11';
    expect(article.isDated).toBe(true);
    expect(article.published).toEqual({ date: '2026-03-11', basis: 'given' });
    article.dateUnknown = true;
    expect(article.isDated).toBe(true);
    expect(article.published).toBeNull();
  });

  test('keeps its origin while the person leaves it alone', () => {
    const own = { date: '2026-03-11', time: '09:30', basis: 'printed', note: 'in the page' } as const;
    const article = new PendingArticle({ ...draft, published: own });
    expect(article.published).toBe(own);
    article.zone = 'Europe/Vienna';
    expect(article.published).toEqual({ date: '2026-03-11', zone: 'Europe/Vienna', basis: 'given' });
    article.zone = '';
    article.day = '2026-03-12';
    expect(article.published).toEqual({ date: '2026-03-12', basis: 'given' });
  });
});

describe('what enters the timeline', () => {
  test('the chosen candidates, accepted, with their document; the file holds', () => {
    const article = readArticle();
    const before = talksTimeline();
    const after = withArticles(before, [article]);
    expect(after.events.length).toBe(before.events.length + article.reading!.events.length);
    expect(after.documents.map(({ id }) => id)).toEqual([
      before.documents[0]!.id,
      article.reading!.document.id,
    ]);
    expect(after.events.at(-1)?.review.state).toBe('accepted');
    expect(readTimeline(writeTimeline(after)).problems).toEqual([]);
    expect(before.events).toHaveLength(11);
  });

  test('nothing of what was not chosen, and no document without events', () => {
    const article = readArticle();
    article.chosen = new Set();
    expect(withArticles(talksTimeline(), [article])).toEqual(talksTimeline());
  });

  test('twice the same article changes nothing the second time', () => {
    const once = withArticles(talksTimeline(), [readArticle()]);
    expect(withArticles(once, [readArticle()])).toEqual(once);
  });

  test('a new timeline is a timeline of its own', () => {
    const fresh = newTimeline('Vienna', [readArticle()]);
    expect(fresh.documents).toHaveLength(1);
    expect(readTimeline(writeTimeline(fresh)).problems).toEqual([]);
  });
});

describe('files', () => {
  const file = (name: string, text: string, size = text.length) => ({
    name,
    size,
    arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer,
  });

  test('become drafts; what is none is told by name and nothing is lost', async () => {
    const desk = new ArticleDesk(noHtml);
    await desk.addFiles([
      file('one.txt', draft.body),
      file('empty.txt', ''),
      file('huge.txt', 'x', 2 ** 40),
      {
        name: 'moved.txt',
        size: 1,
        arrayBuffer: async () => {
          throw new DOMException('gone', 'NotFoundError');
        },
      },
    ]);
    expect(desk.pending.map(({ headline }) => headline)).toEqual([draft.headline]);
    expect(desk.troubles.map((trouble) => trouble.split(':')[0])).toEqual([
      'empty.txt',
      'huge.txt',
      'moved.txt',
    ]);
    await desk.addPasted(draft.body, null);
    expect(desk.pending).toHaveLength(2);
    desk.remove(desk.pending[0]!);
    expect(desk.pending).toHaveLength(1);
    desk.clear();
    expect([desk.pending, desk.troubles]).toEqual([[], []]);
  });
});
