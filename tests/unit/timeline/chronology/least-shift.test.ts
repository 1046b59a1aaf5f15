import { describe, expect, test } from 'vitest';
import { leastShift } from '#lib/timeline/chronology/least-shift.ts';

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
});
