import { describe, expect, test } from 'vitest';
import { DEFAULT_FIGURE, renderFigure, type FigureOptions } from '#lib/figure/index.ts';
import { readTimeline } from '#lib/exchange/index.ts';
import { cleanText } from '#lib/svg/index.ts';
import { HOSTILE_WORDS, hostileTimeline } from '../../support/hostile-timeline.ts';
import { unsafeParts } from '../../support/safe-svg.ts';
import { parseXml } from '../../support/xml.ts';

const VARIANTS: Readonly<Record<string, Partial<FigureOptions>>> = {
  'as nobody touched it': {},
  'as narrow as a column': { width: 89 },
  'with lanes by actor': { group: 'actor' },
  'with lanes by place': { group: 'place' },
  'with lanes by document': { group: 'document' },
  'as a chronology': { orientation: 'vertical' },
  'with lanes by actor, downwards': { orientation: 'vertical', group: 'actor' },
  'with notes beside': { notesAt: 'side', width: 247 },
  'from right to left': { locale: 'ar' },
  'without what travels': { carry: 'nothing' },
};

describe.each(Object.entries(VARIANTS))('hostile words in a figure %s', (_, more) => {
  const { svg } = renderFigure(hostileTimeline(), { ...DEFAULT_FIGURE, ...more });
  const elements = parseXml(svg);

  test('are only words: the file parses strictly and holds only what every program draws', () => {
    expect(unsafeParts(elements)).toEqual([]);
    expect(svg).not.toMatch(/<\/?(script|foreignObject|style|img|body|iframe|!|\?)/i);
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on/i.test(name)),
    ).toEqual([]);
  });

  test('lead nowhere but to the web', () => {
    const addresses = elements.flatMap(({ name, attributes }) =>
      name === 'a' ? [attributes['href'] ?? ''] : [],
    );
    expect(addresses.filter((address) => !/^https?:\/\/[^\s"'<>]+$/.test(address))).toEqual([]);
  });
});

describe('hostile words are seen', () => {
  // One element in the middle of a word of the notes: spaces and the ends of lines say nothing here.
  const seen = (more: Partial<FigureOptions>): string =>
    parseXml(renderFigure(hostileTimeline(), { ...DEFAULT_FIGURE, ...more }).svg)
      .filter(({ name, path }) => name === 'text' && !path.includes('metadata'))
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, '');
  const notes = seen({});

  test.each(Object.entries(HOSTILE_WORDS))('in the notes: %s', (what, words) => {
    expect(notes).toContain(cleanText(`${what}: ${words}`).replace(/\s/g, ''));
  });

  test('in title, dek and outlet', () => {
    const { title, dek, documents } = hostileTimeline();
    for (const words of [title, dek, documents[0]?.provider ?? '']) {
      expect(notes).toContain(cleanText(words).replace(/\s/g, ''));
    }
  });

  test('nothing invisible stays', () => {
    const { svg } = renderFigure(hostileTimeline(), DEFAULT_FIGURE);
    const texts = parseXml(svg).flatMap(({ name, text, path }) =>
      path.includes('metadata') ? [] : [`${name}${text}`],
    );
    expect(texts.join('')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\ufeff]/);
  });

  test('what travels comes back unharmed where the reader takes its addresses', () => {
    const { events, documents, ...rest } = hostileTimeline();
    const timeline = {
      ...rest,
      documents: documents.map(({ address: _, ...document }) => document),
      events: events.map(({ refinements: _, ...each }) => each),
    };
    const again = readTimeline(renderFigure(timeline, DEFAULT_FIGURE).svg).timeline;
    expect(again?.events.map(({ title }) => title)).toEqual(events.map(({ title }) => title));
    expect(readTimeline(renderFigure(hostileTimeline(), DEFAULT_FIGURE).svg).timeline).toBeNull();
  });
});
