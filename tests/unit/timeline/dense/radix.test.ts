import { describe, expect, test } from 'vitest';
import { countingUp, radixOrder } from '#lib/timeline/dense/radix.ts';
import { seededNumbers } from '../../../support/timelines.ts';

const LEAST = -0x80000000;
const MOST = 0x7fffffff;

describe('sorts stably', () => {
  test.each([
    ['nothing', []],
    ['one', [5]],
    ['equal ones', [7, 7, 7]],
    ['small ones', [3, 1, 2, 1]],
    ['negative ones', [-1, 0, -3, 2]],
    ['more than 16 bits apart', [70_000, -70_000, 3, 65_536, 65_535]],
    ['the whole range', [MOST, 0, LEAST, MOST, -1, LEAST]],
  ])('%s', (_, list) => {
    const keys = Int32Array.from(list);
    const order = countingUp(list.length);
    const expected = [...order].sort((a, b) => keys[a]! - keys[b]! || a - b);
    expect([...radixOrder(keys, order)]).toEqual(expected);
    expect(order).toEqual(countingUp(list.length));
  });

  test('many, by two keys', () => {
    const next = seededNumbers(3);
    const a = Int32Array.from({ length: 3000 }, () => Math.floor(next() * 40) - 20);
    const b = Int32Array.from({ length: 3000 }, () => Math.floor(next() * 2 ** 32) + LEAST);
    const order = radixOrder(a, radixOrder(b, countingUp(3000)));
    const expected = [...countingUp(3000)].sort((x, y) => a[x]! - a[y]! || b[x]! - b[y]! || x - y);
    expect([...order]).toEqual(expected);
  });

  test('only the places that were given', () => {
    expect([...radixOrder(Int32Array.of(9, 4, 7, 1), Uint32Array.of(0, 2, 3))]).toEqual([3, 2, 0]);
  });
});
