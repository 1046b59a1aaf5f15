import { describe, expect, test } from 'vitest';
import { densestStretch } from '#lib/timeline/densest.ts';
import { timelineItems } from '#lib/timeline/items.ts';
import { eventsDated, utc } from './scenes.ts';

const stretch = (dates: readonly string[]) => densestStretch(timelineItems(eventsDated(dates)).items);

describe('densestStretch', () => {
  test.each<[string, readonly string[], [number, string, string] | null]>([
    [
      'days close together after a long time',
      ['2019', '2025-12-12', '2025-12-14', '2025-12-15'],
      [3, '2025-12-12', '2025-12-15'],
    ],
    ['one day', ['2024-01-01', '2025-12-15', '2025-12-15', '2025-12-15'], [3, '2025-12-15', '2025-12-15']],
    [
      'of equal ones the shortest',
      ['2020-01-01', '2020-01-09', '2020-01-10', '2025-03-01', '2025-03-02', '2025-03-03'],
      [3, '2025-03-01', '2025-03-03'],
    ],
    ['two are no stretch', ['2019', '2025-12-14', '2025-12-15'], null],
    ['all are no stretch of their own', ['2025-12-15', '2025-12-15', '2025-12-15'], null],
    ['a month is no day', ['2019', '2025-12', '2025-12', '2025-12'], null],
    [
      'too few of many',
      [...Array.from({ length: 9 }, (_, at) => `20${10 + at}`), '2025-12-14', '2025-12-14', '2025-12-14'],
      null,
    ],
    ['nothing', [], null],
  ])('%s', (_, dates, expected) => {
    const found = stretch(dates);
    expect(found && [found.count, found.first, found.last]).toEqual(
      expected && [expected[0], utc(expected[1]), utc(expected[2])],
    );
  });
});
