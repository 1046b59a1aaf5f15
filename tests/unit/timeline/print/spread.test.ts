import { describe, expect, test } from 'vitest';
import { spread, type Wish } from '#lib/timeline/print/spread.ts';
import { seededNumbers } from '../../../support/timelines.ts';

const wishes = (...each: readonly (readonly [at: number, width: number])[]): Wish[] =>
  each.map(([at, width]) => ({ at, width }));

describe('spread', () => {
  test.each<[string, Wish[], readonly number[] | null]>([
    ['nothing', [], []],
    ['room enough: nobody moves', wishes([10, 20], [50, 20]), [10, 50]],
    ['touching with the gap between: nobody moves', wishes([10, 20], [32, 20]), [10, 32]],
    ['two on one place share the move', wishes([50, 20], [50, 20]), [39, 61]],
    ['three on one place: the middle one stays', wishes([50, 10], [50, 10], [50, 10]), [38, 50, 62]],
    ['a crowd pushes the one before it', wishes([20, 20], [50, 20], [50, 20]), [18, 40, 62]],
    ['at the left edge', wishes([-9, 10], [0, 10]), [0, 12]],
    ['at the right edge', wishes([80, 20], [95, 20]), [58, 80]],
    ['as wide as the line', wishes([0, 49], [0, 49]), [0, 51]],
    ['wider than the line', wishes([0, 50], [0, 49]), null],
  ])('%s', (_, asked, places) => {
    const found = spread(asked, 2, 0, 100);
    if (places === null) expect(found).toBeNull();
    else expect(found?.map((x) => Math.round(x * 1e6) / 1e6)).toEqual(places);
  });

  test('no other places are nearer to what is wished', () => {
    const next = seededNumbers(4);
    for (let round = 0; round < 200; round += 1) {
      const asked = Array.from({ length: 2 + Math.floor(next() * 8) }, () => ({
        at: next() * 300 - 20,
        width: 4 + next() * 20,
      })).sort((a, b) => a.at - b.at);
      const places = spread(asked, 2, 0, 300)!;
      const cost = (at: readonly number[]) =>
        at.reduce((sum, x, index) => sum + (x - asked[index]!.at) ** 2, 0);
      const isAllowed = (at: readonly number[]) =>
        at.every((x, index) => {
          const before = index === 0 ? -2 : at[index - 1]! + asked[index - 1]!.width;
          return x >= before + 2 - 1e-9 && x >= -1e-9 && x + asked[index]!.width <= 300 + 1e-9;
        });
      expect(isAllowed(places)).toBe(true);
      // The problem is convex: what no small step of neighbours improves is the best.
      for (let from = 0; from < places.length; from += 1) {
        for (let to = from + 1; to <= places.length; to += 1) {
          for (const step of [-0.05, 0.05]) {
            const moved = places.map((x, index) => (index >= from && index < to ? x + step : x));
            if (isAllowed(moved)) expect(cost(moved)).toBeGreaterThanOrEqual(cost(places) - 1e-9);
          }
        }
      }
    }
  });
});
