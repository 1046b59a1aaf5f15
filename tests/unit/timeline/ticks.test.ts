import { describe, expect, test } from 'vitest';
import { AXIS_LEVELS, levelFor, yearWords } from '#lib/timeline/ticks.ts';
import { utc } from './scenes.ts';

const DAY = 86_400_000;
const at = (perDay: number) => levelFor(perDay / DAY, 'en', (text) => text.length * 6, 8);
const first = (perDay: number, date: string) => {
  const level = at(perDay);
  const tick = level.fine.floor(utc(date));
  return [level.fine.words(tick, 'en')[0], level.coarse?.words(level.coarse.floor(tick), 'en')[0] ?? null];
};

describe('levelFor', () => {
  test.each<[number, string | undefined, string | null]>([
    [100_000, '14:37', 'Sunday 14 December 2025'],
    [2000, '14:30', 'Sunday 14 December 2025'],
    [100, '14 Sun', 'December 2025'],
    [25, '14', 'December 2025'],
    [3, '8', 'December 2025'],
    [1.5, '1', 'December 2025'],
    [1.3, 'Dec', '2025'],
    [0.4, 'Oct', '2025'],
    [0.2, 'Jul', '2025'],
    [0.1, '2025', '2020–2029'],
    [0.02, '2025', '2000–2099'],
    [0.0001, '2000', null],
  ])('%d px for a day: %s under %s', (perDay, fine, coarse) => {
    expect(first(perDay, '2025-12-14T14:37')).toEqual([fine, coarse]);
  });

  test('levels are finest first, and the last one stands when nothing fits', () => {
    AXIS_LEVELS.slice(1).forEach((level, index) =>
      expect(level.least).toBeGreaterThanOrEqual(AXIS_LEVELS[index]!.least),
    );
    expect(at(1e-9)).toBe(AXIS_LEVELS.at(-1));
  });

  test('no two ticks of a level are closer than it says, months of any length included', () => {
    for (const level of AXIS_LEVELS) {
      const ticks = level.fine.range(Date.UTC(2023, 11, 25), Date.UTC(2023, 11, 25) + 40 * level.least);
      ticks
        .slice(1)
        .forEach((tick, index) => expect(tick - ticks[index]!).toBeGreaterThanOrEqual(level.least));
    }
  });
});

test.each([
  [2025, '2025'],
  [0, '0'],
  [-44, '−44'],
  [12_000, '12000'],
])('the year %d is written %s', (year, words) => {
  expect(yearWords(new Date(0).setUTCFullYear(year, 5, 1))).toBe(words);
});
