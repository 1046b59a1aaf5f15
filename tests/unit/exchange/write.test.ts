import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline, timelineLines, timelinePieces, writeTimeline } from '#lib/exchange/index.ts';
import { toFileValue } from '#lib/exchange/write.ts';
import type { Timeline } from '#lib/model/index.ts';
import { formsTimeline, seededTimeline, talksTimeline } from '../../support/timelines.ts';
import { hostileTimelines } from './hostile.ts';
import { smallTimeline } from './small-timeline.ts';

const SHIPPED = readFileSync(
  new URL('../../../data/timelines/ukraine-nato-talks.timeline.json', import.meta.url),
  'utf8',
);

/** The timeline read back, which must be there. */
function reread(text: string): Timeline {
  const { timeline, problems } = readTimeline(text);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (timeline === null) throw new Error('not read');
  return timeline;
}

describe('writeTimeline', () => {
  it('writes the shipped timeline again byte for byte', () => {
    expect(writeTimeline(reread(SHIPPED))).toBe(SHIPPED);
  });

  it.each([
    ['talks', talksTimeline()],
    ['every form of date', formsTimeline()],
    ['seeded', seededTimeline(7, 60)],
    ['characters outside the BMP', smallTimeline()],
  ])('%s: read again it is equal, with and without texts', (_, timeline) => {
    const text = writeTimeline(timeline);
    expect(reread(text)).toEqual(timeline);
    expect(writeTimeline(reread(text))).toBe(text);

    const short = writeTimeline(timeline, { bodies: false });
    expect(short).not.toContain('"text":');
    expect(writeTimeline(reread(short))).toBe(short);
  });

  it('saved figures stand before the documents, with their keys in order; without any, nothing does', () => {
    const figures: Timeline['figures'] = [
      { width: 89, name: 'Column', window: { from: '2025-12-13T00:00:00Z', to: '2025-12-15T00:00:00Z' } },
      {
        name: 'Slide “A”',
        parts: { notes: false },
        lanes: { thin: [], sort: 'count', hidden: ['Talks'] },
        'x-for': 1,
      },
    ];
    const text = writeTimeline({ ...smallTimeline(), figures });
    const keys = [...text.matchAll(/^ {2}"([a-z]+)"/gm)].map(([, key]) => key);
    expect(keys).toEqual(['format', 'title', 'dek', 'figures', 'documents', 'events']);
    expect(reread(text)).toEqual({ ...smallTimeline(), figures });
    expect(writeTimeline(reread(text))).toBe(text);
    expect(text.indexOf('"name": "Column"')).toBeLessThan(text.indexOf('"width": 89'));
    expect(writeTimeline(smallTimeline())).not.toContain('figures');
  });

  it('keeps hostile words exactly', () => {
    fc.assert(
      fc.property(hostileTimelines, fc.boolean(), (timeline, bodies) => {
        const text = writeTimeline(timeline, { bodies });
        const read = reread(text);
        if (bodies) expect(read).toEqual(timeline);
        else expect(read.events.map(({ title }) => title)).toEqual(timeline.events.map(({ title }) => title));
        expect(writeTimeline(read)).toBe(text);
      }),
    );
  });

  it('counts positions in code points', () => {
    const file = JSON.parse(writeTimeline(smallTimeline())) as Timeline;
    expect(smallTimeline().events[0]?.dating.expression?.position.start).toBe(19);
    expect(file.events[0]?.dating.expression?.position.start).toBe(18);
  });

  it('leaves texts out on request, but not their SHA-256', () => {
    const [document] = (JSON.parse(writeTimeline(smallTimeline(), { bodies: false })) as Timeline).documents;
    expect(document).not.toHaveProperty('text');
    expect(document?.sha256).toBe(smallTimeline().documents[0]?.sha256);
  });

  it('has the keys in the order of the format, own keys by name after them', () => {
    const { format, title, ...rest } = smallTimeline();
    const text = writeTimeline({ 'x-b': 1, ...rest, 'x-a': { z: 1, a: 2 }, title, format });
    expect([...text.matchAll(/^ {2}"([^"]+)"/gm)].map(([, key]) => key)).toEqual([
      'format',
      'title',
      'dek',
      'documents',
      'events',
      'x-a',
      'x-b',
    ]);
    expect(text).toMatch(/"x-a": \{\n {4}"z": 1,\n {4}"a": 2\n {2}\}/);
    expect(text).toMatch(/^\{\n {2}"format": "dateline\/1",\n.*\n\}\n$/s);
  });

  it('throws, naming event and sentence, when a quote does not stand in its text', () => {
    const timeline = smallTimeline();
    const [document, ...others] = timeline.documents;
    if (!document) throw new Error('no document');
    const text = document.text?.replace('Moscow', 'Berlin') ?? '';
    expect(() => writeTimeline({ ...timeline, documents: [{ ...document, text }, ...others] })).toThrow(
      /“A statement”: the sentence “Moscow said so\.” does not stand/,
    );
  });

  it('throws when an own key holds itself', () => {
    const loop: Record<string, unknown> = {};
    loop['loop'] = loop;
    expect(() => writeTimeline({ ...smallTimeline(), 'x-loop': loop })).toThrow(/holds itself/);
  });
});

describe('timelinePieces', () => {
  it.each([
    ['talks', talksTimeline()],
    ['no events and no documents', { ...talksTimeline(), documents: [], events: [] }],
    ['keys of others', { ...smallTimeline(), 'x-b': [{ c: [] }], 'x-a': null }],
  ])('%s: together they are the value as JSON with two spaces', (_, timeline) => {
    const whole = `${JSON.stringify(toFileValue(timeline, true), null, 2)}\n`;
    expect([...timelinePieces(timeline)].join('')).toBe(whole);
  });

  it('has no piece that grows with the number of events', () => {
    const longest = (count: number) =>
      Math.max(
        ...[...timelinePieces(seededTimeline(3, count), { bodies: false })].map(({ length }) => length),
      );
    expect(longest(200)).toBeLessThan(2 * longest(20));
  });

  it('throws when it comes to a broken quote', () => {
    const { documents, ...rest } = talksTimeline();
    const pieces = timelinePieces({ ...rest, documents: documents.map((each) => ({ ...each, text: '' })) });
    expect(() => [...pieces]).toThrow(/does not stand/);
  });
});

describe('timelineLines', () => {
  it('gives the head and one event a line, each JSON of its own', () => {
    const timeline = { ...talksTimeline(), 'x-a': 1 };
    const { events, ...head } = toFileValue(timeline, true) as Timeline;
    const lines = [...timelineLines(timeline)];
    expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([{ ...head, events: [] }, ...events]);
  });

  it('leaves the texts out when asked', () => {
    expect([...timelineLines(talksTimeline(), { bodies: false })].join('')).not.toContain('"text":');
  });
});
