import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readTimeline } from '#lib/exchange/index.ts';
import { DEFAULT_FIGURE, renderHtml } from '#lib/figure/index.ts';
import { unsafeParts } from '../../../support/safe-svg.ts';
import { HOSTILE_WORDS, hostileTimeline } from '../../../support/hostile-notes.ts';
import { event, seededTimeline, shuffled, talksTimeline, timelineOf } from '../../../support/timelines.ts';
import { parseXml } from '../../../support/xml.ts';

const withoutTexts = (timeline: ReturnType<typeof talksTimeline>) => ({
  ...timeline,
  documents: timeline.documents.map(({ text: _, ...rest }) => rest),
});

const figureIn = (html: string) => /<svg[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';

describe('renderHtml', () => {
  test('one file with figure, table, sentences and sources, that needs nothing else', () => {
    const timeline = talksTimeline();
    const { html, carried } = renderHtml(timeline, DEFAULT_FIGURE);
    expect(carried).toBe('events');
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).not.toMatch(/<script|<link|<iframe|<object|@import|url\(|\ssrc=|\son\w+=/i);
    expect(unsafeParts(parseXml(figureIn(html)))).toEqual([]);
    const { document } = parseHTML(html);
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toHaveLength(timeline.events.length);
    expect(rows[0]).toEqual([
      '1',
      '2019',
      'some day in that year',
      'Parliament writes NATO course into the constitution',
      'Law or vote',
      'Test Agency',
    ]);
    expect(rows.at(-1)!.slice(1, 3)).toEqual(['15 December 2025, evening', 'day known; expected']);
    for (const { evidence } of timeline.events) {
      for (const piece of evidence) expect(document.body.textContent).toContain(piece.quote.exact);
    }
    for (const link of document.querySelectorAll('td a[href^="#"]')) {
      expect(document.querySelector(`li${link.getAttribute('href')}`)).not.toBeNull();
    }
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  test('opens again as the timeline that was drawn', () => {
    const timeline = talksTimeline();
    expect(readTimeline(renderHtml(timeline, DEFAULT_FIGURE).html).timeline).toEqual(withoutTexts(timeline));
    const whole = renderHtml(timeline, { ...DEFAULT_FIGURE, carry: 'texts' });
    expect(whole.carried).toBe('texts');
    expect(readTimeline(whole.html)).toEqual({ timeline, problems: [] });
    const bare = renderHtml(timeline, { ...DEFAULT_FIGURE, carry: 'nothing' }).html;
    expect(readTimeline(bare).problems.map(({ code }) => code)).toEqual(['page-without-timeline']);
    expect(bare).not.toContain('opens there again');
  });

  test('equal options give equal bytes, whatever the order of events', () => {
    const timeline = talksTimeline();
    const bare = { ...DEFAULT_FIGURE, carry: 'nothing' } as const;
    expect(renderHtml(shuffled(timeline, 3), bare).html).toBe(renderHtml(timeline, bare).html);
  });

  test('what is filtered out is neither drawn nor listed, and told', () => {
    const timeline = talksTimeline();
    const [gone] = timeline.events;
    const hidden = new Set([gone!.id]);
    const { html } = renderHtml(timeline, { ...DEFAULT_FIGURE, hidden, carry: 'nothing' });
    expect(html).not.toContain(gone!.title);
    expect(html).toContain('1 event not drawn: filtered out.');
    expect(parseHTML(html).document.querySelectorAll('tbody tr')).toHaveLength(timeline.events.length - 1);
  });

  test('undated events are in table and sentences', () => {
    const timeline = timelineOf([
      event({ title: 'Talks go on', date: null }),
      event({ title: 'Talks', date: '2024' }),
    ]);
    const { document } = parseHTML(renderHtml(timeline, DEFAULT_FIGURE).html);
    const [, last] = [...document.querySelectorAll('tbody tr')];
    expect([...last!.children].map((cell) => cell.textContent)).toEqual([
      '2',
      'no date',
      'not known',
      'Talks go on',
      'Talks',
      'Test Agency',
    ]);
  });

  test('a long timeline is listed though marks stand for many', () => {
    const { html } = renderHtml(seededTimeline(4, 620), { ...DEFAULT_FIGURE, carry: 'nothing' });
    expect(html.match(/<tr><td>/g)).toHaveLength(620);
    expect(html).toContain('620 events, by date.');
  });

  test('without notes there are no sentences, and numbers lead nowhere', () => {
    const parts = { ...DEFAULT_FIGURE.parts, notes: false };
    const { html } = renderHtml(talksTimeline(), { ...DEFAULT_FIGURE, parts, carry: 'nothing' });
    expect(html).not.toMatch(/<blockquote|href="#/);
  });

  test.each(HOSTILE_WORDS)('%j is text', (words) => {
    const timeline = hostileTimeline(words);
    const { html } = renderHtml(timeline, DEFAULT_FIGURE);
    expect(html).not.toMatch(/<script|<img|<b>|<i>/i);
    const { document } = parseHTML(html);
    const names = [...document.querySelectorAll('*')].flatMap((each) => each.getAttributeNames());
    expect(names.filter((name) => name.startsWith('on'))).toEqual([]);
    expect(html.match(/<\/template>/g)).toHaveLength(1);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    for (const [, address] of html.matchAll(/href="([^"]*)"/g))
      expect(address).toMatch(/^(#note-\d+$|https:\/\/)/);
    expect(readTimeline(html).timeline).toEqual(withoutTexts(timeline));
  });
});
