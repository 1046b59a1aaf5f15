import { describe, expect, it } from 'vitest';
import { startReport } from '#lib/exchange/problems.ts';
import { readShape } from '#lib/exchange/shape.ts';
import { smallTimeline } from './small-timeline.ts';

function read(value: unknown) {
  const report = startReport();
  const timeline = readShape(value, report);
  return { timeline, problems: report.problems() };
}

describe('readShape', () => {
  it('gives a sound value as it is, with keys in the order of the format', () => {
    const { format, title, ...rest } = smallTimeline();
    const { timeline, problems } = read({ ...rest, 'x-own': [1], title, format });
    expect(problems).toEqual([]);
    expect(timeline).toEqual({ ...smallTimeline(), 'x-own': [1] });
    expect(Object.keys(timeline ?? {})).toEqual(['format', 'title', 'dek', 'documents', 'events', 'x-own']);
  });

  it('leaves out keys that it does not know, and says each once with its number', () => {
    const timeline = smallTimeline();
    const events = timeline.events.map((event) => ({
      ...event,
      note: 1,
      review: { ...event.review, by: 'me' },
    }));
    const reading = read({ ...timeline, events, xown: 1 });
    expect(reading.timeline).toEqual(timeline);
    expect(reading.problems.map(({ code, args }) => [code, args['key'], args['count']])).toEqual([
      ['unknown-key', 'xown', 1],
      ['unknown-key', 'by', 2],
      ['unknown-key', 'note', 2],
    ]);
  });

  it('does not take own keys where the format has none', () => {
    const timeline = smallTimeline();
    const documents = timeline.documents.map((one) => ({
      ...one,
      published: { date: '2025-12-15', basis: 'given', 'x-own': 1 },
    }));
    const { problems } = read({ ...timeline, documents });
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual([
      ['unknown-key', 'documents', 0, 'published'],
    ]);
  });

  it('never lets a file set a prototype', () => {
    const value = JSON.parse(
      `{"__proto__": {"dek": "x"}, ${JSON.stringify(smallTimeline()).slice(1)}`,
    ) as unknown;
    const { timeline, problems } = read(value);
    expect(Object.getPrototypeOf(timeline)).toBe(Object.prototype);
    expect(problems.map(({ args }) => args['key'])).toEqual(['__proto__']);
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['nothing in it', {}],
    ['a thousand zeros as events', { ...smallTimeline(), events: Array.from({ length: 1000 }, () => 0) }],
    ['a text as documents', { ...smallTimeline(), documents: 'none' }],
  ])('refuses %s', (_, value) => {
    const { timeline, problems } = read(value);
    expect(timeline).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(102);
  });
});
