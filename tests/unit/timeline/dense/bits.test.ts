import { describe, expect, test } from 'vitest';
import { allBits, both, countBits, hasBit, noBits, setBit } from '#lib/timeline/dense/bits.ts';

/** The set of these places among `count`. */
function bitsOf(count: number, places: readonly number[]) {
  const bits = noBits(count);
  for (const place of places) setBit(bits, place);
  return bits;
}

describe('a set of places', () => {
  test.each([0, 1, 31, 32, 33, 64, 1000])('of %i: none and all are counted exactly', (count) => {
    expect(countBits(noBits(count))).toBe(0);
    expect(countBits(allBits(count))).toBe(count);
  });

  test('holds what was put into it and nothing else, the highest bit of a word too', () => {
    const bits = bitsOf(70, [0, 31, 32, 63, 69]);
    const held = Array.from({ length: 70 }, (_, place) => place).filter((place) => hasBit(bits, place));
    expect(held).toEqual([0, 31, 32, 63, 69]);
    expect(countBits(bits)).toBe(5);
  });

  test('both', () => {
    const a = bitsOf(40, [1, 31, 39]);
    const b = bitsOf(40, [2, 31, 39]);
    expect(both(a, b)).toEqual(bitsOf(40, [31, 39]));
    expect(a).toEqual(bitsOf(40, [1, 31, 39]));
  });
});
