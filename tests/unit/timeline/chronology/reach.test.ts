import { describe, expect, test } from 'vitest';
import { metricsFor } from '#lib/timeline/metrics.ts';
import { placeItem } from '#lib/timeline/placed.ts';
import { unitScale } from '#lib/timeline/index.ts';
import { visibleTime } from '#lib/timeline/visible.ts';
import { anchorOf, clamped, isFreeInDay, reachOf } from '#lib/timeline/chronology/reach.ts';
import { eventsDated, figureOptions, itemOf, utc } from '../scenes.ts';

const metrics = metricsFor(figureOptions(160).theme);
/** One day is 100 units high. */
const time = visibleTime(
  unitScale(eventsDated(['2024-05-01', '2024-05-11']), 'calendar'),
  { from: utc('2024-05-01'), to: utc('2024-05-11') },
  { x: 0, width: 1000 },
);
const placed = (date: string, more: Parameters<typeof itemOf>[1] = {}) => {
  const found = placeItem(itemOf(date, more), 0, time, metrics, true);
  if (found === null) throw new TypeError(`"${date}" is not drawn`);
  return found;
};

describe('isFreeInDay', () => {
  test.each([
    ['2024-05-03', {}, true],
    ['2024-05-03', { time: '14:30' }, false],
    ['2024-05-03', { partOfDay: 'evening' as const }, false],
    ['2024-05-03~', {}, false],
    ['2024-05-03?', {}, false],
    ['2024-05-02/2024-05-04', {}, false],
  ])('%s %o: %s', (date, more, free) => expect(isFreeInDay(placed(date, more))).toBe(free));
});

describe('reachOf', () => {
  test('a known day: anywhere in it; a known hour: there', () => {
    const day = reachOf(placed('2024-05-03'), metrics);
    expect(day.from).toBeGreaterThan(200);
    expect(day.to).toBeLessThan(300);
    expect(day.to - day.from).toBeGreaterThan(70);
    const { from, to } = reachOf(placed('2024-05-03', { time: '12:00' }), metrics);
    expect([from, to]).toEqual([expect.closeTo(250, 6), expect.closeTo(250, 6)]);
  });

  test('a bar: all of it', () => {
    const { from, to } = reachOf(placed('2024-05-02/2024-05-04'), metrics);
    expect([from, to]).toEqual([expect.closeTo(101.5, 6), expect.closeTo(398.5, 6)]);
  });
});

test('a label would stand below the start of a bar, and level with a dot', () => {
  expect(anchorOf(placed('2024-05-02/2024-05-04'), metrics)).toBeCloseTo(100 + metrics.titleLine / 2, 6);
  expect(anchorOf(placed('2024-05-03'), metrics)).toBeCloseTo(250, 6);
});

test.each([
  [5, 10],
  [15, 15],
  [25, 20],
])('clamped: %i gives %i', (at, wanted) => expect(clamped(at, { from: 10, to: 20 })).toBe(wanted));
