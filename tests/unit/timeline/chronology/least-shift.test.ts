import { describe, expect, test } from 'vitest';
import { leastShift } from '#lib/timeline/chronology/least-shift.ts';
import { seededNumbers } from '../../../support/timelines.ts';

const starts = (ats: readonly number[], bottom = 1000, height = 10, gap = 2) =>
  leastShift(
    ats.map((at) => ({ at, height })),
    gap,
    0,
    bottom,
  );

describe('leastShift', () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ['nothing', [], []],
    ['apart already: nothing moves', [0, 50, 90], [0, 50, 90]],
    ['two at one place part evenly', [100, 100], [94, 106]],
    ['three: the middle one stays', [100, 100, 100], [88, 100, 112]],
    ['a pushed block pushes its neighbour', [100, 100, 108], [90.67, 102.67, 114.67]],
    ['order is kept where wishes are reversed', [120, 100], [104, 116]],
    ['not above the top', [-30, 0], [0, 12]],
    ['not below the bottom', [995, 995], [978, 990]],
  ])('%s', (_, ats, wanted) => expect(starts(ats).map((at) => Math.round(at * 100) / 100)).toEqual(wanted));

  test('where all are too high for the bottom, they go on below it', () => {
    expect(starts([5, 5, 5], 20)).toEqual([0, 12, 24]);
  });

  test('no other arrangement that is apart shifts less', () => {
    const next = seededNumbers(11);
    for (let round = 0; round < 200; round += 1) {
      const wishes = Array.from({ length: 6 }, () => ({ at: next() * 120, height: 5 + next() * 20 }));
      const found = leastShift(wishes, 3, 0, 400);
      const cost = (places: readonly number[]) =>
        places.reduce((sum, place, index) => sum + (place - wishes[index]!.at) ** 2, 0);
      found.forEach((place, index) => {
        const after = found[index + 1];
        if (after !== undefined)
          expect(after - place).toBeGreaterThanOrEqual(wishes[index]!.height + 3 - 1e-9);
        expect(place).toBeGreaterThanOrEqual(0);
      });
      // A convex sum has no better place nearby unless it has a better one at all.
      for (let probe = 0; probe < 20; probe += 1) {
        const moved = found.map((place) => place + (next() - 0.5) * 2);
        const isApart = moved.every(
          (place, index) =>
            place >= 0 && (index === 0 || place - moved[index - 1]! >= wishes[index - 1]!.height + 3),
        );
        if (isApart) expect(cost(moved)).toBeGreaterThanOrEqual(cost(found) - 1e-9);
      }
    }
  });
});
