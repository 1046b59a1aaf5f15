import { describe, expect, test } from 'vitest';
import { metricsFor } from '#lib/timeline/metrics.ts';
import { extentOf } from '#lib/timeline/uncertainty.ts';
import { themeFor } from '#lib/timeline/index.ts';
import { itemOf } from './scenes.ts';

const DAY = 86_400_000;
const metrics = metricsFor(themeFor('light', 'screen'));
const origin = Date.UTC(2024, 0, 1);
/** Extent at so many px for a day; x 0 is 1 January 2024. */
const extent = (date: string, perDay: number, more = {}) =>
  extentOf(itemOf(date, more), (time) => ((time - origin) / DAY) * perDay, metrics);

describe('where a date begins and ends', () => {
  test.each<[string, number, number, number]>([
    ['2024-01-11', 10, 100, 110],
    ['2024-02', 10, 310, 600],
    ['2024', 2, 0, 732],
    ['2024-01-11/2024-01-20', 10, 100, 200],
    ['[2024-01-11..2024-01-20]', 10, 100, 200],
    ['[..2024-01-20]', 10, -Infinity, 200],
    ['2024-02/..', 10, 310, Infinity],
  ])('%s at %d px for a day: %d to %d', (date, perDay, start, end) => {
    expect(extent(date, perDay)).toMatchObject({ start, end });
  });

  test.each(['2024-02', '2024', '202X', '2024-01-11/2024-01-12', '[2024-01-11..2024-01-12]'])(
    '%s is never narrower than can be seen, and stays in its middle',
    (date) => {
      const { start, end } = extent(date, 1e-6);
      expect(end - start).toBeGreaterThanOrEqual(metrics.bar);
      expect((start + end) / 2).toBeCloseTo(0, 1);
    },
  );

  test('a bar that carries a sign is wide enough to be seen beside it; a dot needs no room', () => {
    const { start, end } = extent('2024-02', 0.01, { modality: 'planned' });
    expect(end - start).toBeGreaterThan(2 * 1.25 * metrics.dot);
    expect(extent('2024-02', 0.01).end - extent('2024-02', 0.01).start).toBeLessThan(2 * 1.25 * metrics.dot);
    expect(extent('2024-02-03', 0.01, { modality: 'planned' }).end).toBeCloseTo(0.34, 5);
  });
});

describe('what ink covers', () => {
  const { dot, whisker, question } = metrics;

  test.each<[string, string, number, number, number]>([
    ['a dot', '2024-01-11', 10, 105 - dot, 105 + dot],
    ['a wide day: its hairline, a little inside', '2024-01-11', 100, 1004, 1096],
    ['24 px are not wide', '2024-01-11', 24, 252 - dot, 252 + dot],
    ['perhaps: a question mark behind it', '2024-01-11?', 10, 105 - dot, 105 + dot + question],
    [
      'about: a day to either side, but enough to be seen',
      '2024-01-11~',
      10,
      105 - dot - whisker,
      105 + dot + whisker,
    ],
    ['about a month: a month to either side', '2024-02~', 10, 0, 910],
    ['open to the left', '[..2024-01-20]', 10, -Infinity, 200],
  ])('%s', (_, date, perDay, ink0, ink1) => {
    const got = extent(date, perDay);
    expect(got.ink0).toBeCloseTo(ink0, 9);
    expect(got.ink1).toBeCloseTo(ink1, 9);
  });

  test('whiskers only for "about"', () => {
    expect(extent('2024-02~', 10).whisker0).not.toBeNull();
    for (const date of ['2024-02', '2024-02?', '2024-02/2024-03'])
      expect(extent(date, 10).whisker0).toBeNull();
  });
});
