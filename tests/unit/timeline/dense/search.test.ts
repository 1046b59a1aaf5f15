import { describe, expect, test } from 'vitest';
import { below, belowFrom, upTo } from '#lib/timeline/dense/search.ts';

const list = Float64Array.of(-Infinity, 1, 3, 3, 3, 8, Infinity);

describe('counts in a sorted list', () => {
  test.each([
    [-Infinity, 0, 1],
    [0, 1, 1],
    [1, 1, 2],
    [3, 2, 5],
    [3.5, 5, 5],
    [8, 5, 6],
    [Infinity, 6, 7],
  ])('%d: %i below, %i up to', (value, lower, upper) => {
    expect(below(list, value)).toBe(lower);
    expect(upTo(list, value)).toBe(upper);
  });

  test('from the last answer on it says the same', () => {
    const many = Float64Array.from({ length: 500 }, (_, at) => Math.floor(at / 3));
    let near = 0;
    for (let value = -1; value < 200; value += 0.5) {
      near = belowFrom(many, value, near);
      expect(near).toBe(below(many, value));
    }
    expect(below(new Float64Array(0), 4)).toBe(0);
    expect(belowFrom(new Float64Array(0), 4, 0)).toBe(0);
  });
});
