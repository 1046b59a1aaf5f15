import { describe, expect, test } from 'vitest';
import { timelineMetadata } from '#lib/exchange/index.ts';
import { carriedPart } from '#lib/figure/carried.ts';
import { MOST_CARRIED } from '#lib/figure/index.ts';
import { event, seededTimeline, talksTimeline, timelineOf } from '../../support/timelines.ts';

const bytes = (text: string | null) => new TextEncoder().encode(text ?? '').length;

/** Gives texts of these lengths: with article texts, and without. */
function writer(withTexts: number, without: number): (timeline: unknown, texts: boolean) => string {
  return (_, texts) => 'x'.repeat(texts ? withTexts : without);
}

describe('carriedPart', () => {
  test.each([
    ['texts that fit', 'texts', 1000, 500, 'texts'],
    ['texts at the limit', 'texts', MOST_CARRIED, 500, 'texts'],
    ['texts too large', 'texts', MOST_CARRIED + 1, 500, 'events'],
    ['even events too large', 'texts', MOST_CARRIED + 2, MOST_CARRIED + 1, 'nothing'],
    ['events that fit', 'events', MOST_CARRIED + 1, MOST_CARRIED, 'events'],
    ['events too large', 'events', MOST_CARRIED + 2, MOST_CARRIED + 1, 'nothing'],
    ['nothing asked', 'nothing', 10, 10, 'nothing'],
  ] as const)('%s', (_, asked, withTexts, without, carried) => {
    const part = carriedPart(talksTimeline(), asked, writer(withTexts, without));
    expect(part.carried).toBe(carried);
    expect(part.text === null).toBe(carried === 'nothing');
  });

  test('counts bytes, not characters', () => {
    const write = () => 'ж'.repeat(MOST_CARRIED / 2 + 1);
    expect(carriedPart(talksTimeline(), 'events', write).carried).toBe('nothing');
  });

  test('does not write what cannot fit, and no event is smaller than it reckons with', () => {
    const many = seededTimeline(1, 4000);
    expect(
      carriedPart(many, 'events', () => {
        throw new Error('written');
      }),
    ).toEqual({ text: null, carried: 'nothing' });
    const sketch = (title: string) => event({ title, date: null, quotes: ['Q'], kind: 'aid' });
    const size = (count: number) =>
      bytes(
        timelineMetadata(timelineOf(Array.from({ length: count }, (_, at) => sketch(String(at)))), false),
      );
    expect((size(60) - size(10)) / 50).toBeGreaterThan(400);
  });

  test('a timeline of two thousand events travels as long as it is small', () => {
    const part = carriedPart(seededTimeline(1, 1500), 'events', timelineMetadata);
    expect(part.carried).toBe('events');
    expect(bytes(part.text)).toBeLessThanOrEqual(MOST_CARRIED);
  });
});
