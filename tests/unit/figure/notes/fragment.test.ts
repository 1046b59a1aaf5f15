import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { writeNotes } from '#lib/figure/index.ts';
import { HOSTILE_WORDS, hostileTimeline } from '../../../support/hostile-notes.ts';
import { talksTimeline } from '../../../support/timelines.ts';

const all = { locale: 'en', dateStyle: 'long', only: null, refinements: true } as const;

function parsed(html: string) {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

describe('notes as HTML', () => {
  test('one list; each item has its number, its sentences and their sources', () => {
    const timeline = talksTimeline();
    const page = parsed(writeNotes(timeline, 'html', all));
    const items = [...page.querySelectorAll('body > ol > li')];
    expect(items.map((item) => item.getAttribute('value'))).toEqual(
      timeline.events.map((_, at) => String(at + 1)),
    );
    for (const event of timeline.events) {
      const item = items.find((each) => each.querySelector('strong')?.textContent?.startsWith(event.title));
      expect([...item!.querySelectorAll('blockquote')].map((each) => each.textContent)).toEqual(
        event.evidence.map((piece) => piece.quote.exact.replace(/\s+/g, ' ')),
      );
      expect(item!.textContent).toContain('Test Agency, “');
    }
  });

  test('numbers stay where events are left out', () => {
    const timeline = talksTimeline();
    const page = parsed(writeNotes(timeline, 'html', { ...all, only: new Set([timeline.events[4]!.id]) }));
    expect(page.querySelectorAll('li')).toHaveLength(1);
    expect(Number(page.querySelector('li')!.getAttribute('value'))).toBeGreaterThan(1);
  });

  test.each(HOSTILE_WORDS)('%j is text', (words) => {
    const page = parsed(writeNotes(hostileTimeline(words), 'html', all));
    const names = new Set([...page.querySelectorAll('body *')].map((each) => each.localName));
    expect([...names].sort()).toEqual(['a', 'blockquote', 'li', 'ol', 'p', 'strong']);
    for (const link of page.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https:\/\//);
    for (const each of page.querySelectorAll('body *')) {
      const allowed = { a: ['href'], li: ['value'] }[each.localName] ?? [];
      expect(allowed).toEqual(expect.arrayContaining([...each.getAttributeNames()]));
    }
  });

  test('an address that is none of the web is no link', () => {
    const timeline = hostileTimeline('x');
    const documents = timeline.documents.map((each) => ({ ...each, address: 'javascript:alert(1)' }));
    const html = writeNotes({ ...timeline, documents }, 'html', { ...all, refinements: false });
    expect(html).not.toContain('<a');
    expect(html).not.toContain('javascript:');
  });
});
