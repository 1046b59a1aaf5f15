import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFree, occupy, type Occupied } from '#lib/timeline/intervals.ts';

const taken = (...stretches: readonly (readonly [number, number])[]): Occupied => {
  const occupied: Occupied = [];
  for (const [from, to] of stretches) occupy(occupied, from, to);
  return occupied;
};

describe('isFree', () => {
  test.each<[string, number, number, boolean]>([
    ['before', 0, 9, true],
    ['touching the start', 5, 10, true],
    ['over the start', 5, 11, false],
    ['inside', 12, 13, false],
    ['around', 0, 50, false],
    ['touching the end', 20, 25, true],
    ['between two', 20, 30, true],
    ['over both ends of a gap', 19, 31, false],
    ['all of time', -Infinity, Infinity, false],
  ])('%s', (_, from, to, free) => expect(isFree(taken([30, 40], [10, 20]), from, to)).toBe(free));
});

test('overlapping stretches are merged, touching ones are not', () => {
  expect(taken([30, 40], [10, 20], [15, 32])).toEqual([{ from: 10, to: 40 }]);
  expect(taken([10, 20], [20, 30])).toEqual([
    { from: 10, to: 20 },
    { from: 20, to: 30 },
  ]);
});

test('agrees with asking every stretch alone', () => {
  const stretch = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 10 }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), stretch, (many, [at, length]) => {
      const free = many.every(([from, long]) => from >= at + length || from + long <= at);
      expect(
        isFree(taken(...many.map(([from, long]) => [from, from + long] as const)), at, at + length),
      ).toBe(free);
    }),
  );
});
