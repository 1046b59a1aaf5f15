import { describe, expect, test } from 'vitest';
import { timeAt, xAt } from '#lib/timeline/index.ts';
import { interpolate, inverted } from '#lib/timeline/piecewise.ts';

const knots = [
  { from: 0, to: 10 },
  { from: 100, to: 20 },
  { from: 200, to: 120 },
];

describe('interpolate', () => {
  test.each([
    [0, 10],
    [50, 15],
    [100, 20],
    [150, 70],
    [200, 120],
    [-100, 0],
    [300, 220],
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ])('%d is %d, and back', (from, to) => {
    expect(interpolate(knots, from)).toBe(to);
    expect(interpolate(inverted(knots), to)).toBe(from);
  });

  test('is exact at a knot whatever the magnitudes', () => {
    const far = [
      { from: -8.64e15, to: 0 },
      { from: 1.7e12 + 1 / 3, to: 0.1 },
      { from: 8.64e15, to: 1 },
    ];
    for (const { from, to } of far) expect(interpolate(far, from)).toBe(to);
  });
});

test('timeAt and xAt are each other’s inverse', () => {
  const map = [
    { time: 1000, x: 0 },
    { time: 2000, x: 50 },
    { time: 9000, x: 60 },
  ];
  expect([xAt(map, 1500), timeAt(map, 25), xAt(map, 5500), timeAt(map, 55)]).toEqual([25, 1500, 55, 5500]);
});
