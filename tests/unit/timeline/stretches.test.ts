import { describe, expect, test } from 'vitest';
import { timelineItems } from '#lib/timeline/items.ts';
import { segmentsOf, stretchesOf } from '#lib/timeline/stretches.ts';
import { eventsDated, utc } from './scenes.ts';

const stretches = (dates: readonly string[]) => stretchesOf(timelineItems(eventsDated(dates)).items);

describe('stretchesOf', () => {
  test.each<[string, readonly string[], readonly (readonly [string, string, number])[]]>([
    ['a day', ['2024-05-06'], [['2024-05-06', '2024-05-07', 1]]],
    ['a year alone keeps all of it', ['2024'], [['2024-01-01', '2025-01-01', 1]]],
    [
      'a year with a day in it keeps its ends',
      ['2024', '2024-05-06'],
      [
        ['2024-01-01', '2024-01-01', 0.15],
        ['2024-05-06', '2024-05-07', 1],
        ['2025-01-01', '2025-01-01', 0.15],
      ],
    ],
    [
      'a long interval: two ends',
      ['2020-01-01/2024-05-06'],
      [
        ['2020-01-01', '2020-01-01', 0.15],
        ['2024-05-07', '2024-05-07', 0.15],
      ],
    ],
    ['a short interval: all of it', ['2024-05-01/2024-05-06'], [['2024-05-01', '2024-05-07', 1]]],
    ['an open end: one end', ['[..2024-05-06]'], [['2024-05-07', '2024-05-07', 0.15]]],
  ])('%s', (_, dates, expected) => {
    expect(stretches(dates)).toEqual(
      expected.map(([from, to, weight]) => ({ from: utc(from), to: utc(to), weight })),
    );
  });
});

describe('segmentsOf', () => {
  test('counts weights and places, equal starts once', () => {
    expect(segmentsOf(stretches(['2024-05-06', '2024-05-06', '2024-05-07']))).toEqual([
      { from: utc('2024-05-06'), to: utc('2024-05-08'), weight: 3, places: 2 },
    ]);
  });

  test('cuts the longest gap first and never more than eight', () => {
    const dates = Array.from({ length: 20 }, (_, index) => `${1900 + 6 * index}-05-06`);
    const segments = segmentsOf(stretches(dates));
    expect(segments.length).toBeLessThanOrEqual(9);
    expect(segmentsOf(stretches(['2000-01-01', '2000-01-15', '2024-01-01']))[1]?.from).toBe(
      utc('2024-01-01'),
    );
  });

  test('nothing gives nothing', () => expect(segmentsOf([])).toEqual([]));
});
