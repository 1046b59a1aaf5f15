import { describe, expect, test } from 'vitest';
import {
  innerAt,
  outerAt,
  rowAfter,
  rowSpace,
  scrolledTo,
  shownAt,
  visibleRows,
} from '#lib/state/table-window.ts';

const HEIGHT = 52;
const VIEW = 520;

describe('a space of rows', () => {
  test.each([0, 5, 10, 400, 100_000, 1_000_000, 5_000_000])('%i rows end where the bar ends', (count) => {
    const space = rowSpace(count, HEIGHT, VIEW);
    expect(space.outer).toBeLessThanOrEqual(8_000_000);
    expect(innerAt(space, 0)).toBe(0);
    expect(innerAt(space, space.outer)).toBe(Math.max(0, count * HEIGHT - VIEW));
  });

  test.each([400, 100_000, 1_000_000, 5_000_000])(
    'of %i rows each can be reached, and the bar says where',
    (count) => {
      const space = rowSpace(count, HEIGHT, VIEW);
      let before = -1;
      for (let part = 0; part <= 200; part += 1) {
        const inner = (space.inner * part) / 200;
        const outer = outerAt(space, inner);
        expect(outer).toBeGreaterThan(before);
        expect(innerAt(space, outer)).toBeCloseTo(inner, 3);
        before = outer;
      }
    },
  );

  test('few rows are not stretched', () => {
    const space = rowSpace(1000, HEIGHT, VIEW);
    expect(space.outer).toBe(space.inner);
    expect(innerAt(space, 12_345)).toBe(12_345);
  });

  test('near the ends a pixel is a pixel', () => {
    const space = rowSpace(1_000_000, HEIGHT, VIEW);
    expect(innerAt(space, 150_000)).toBe(150_000);
    expect(space.inner - innerAt(space, space.outer - 150_000)).toBe(150_000);
    expect(innerAt(space, 4_000_000)).toBeGreaterThan(20_000_000);
  });
});

describe('scrolling', () => {
  const space = rowSpace(1_000_000, HEIGHT, VIEW);
  const middle = innerAt(space, 4_000_000);

  test.each([
    ['a step of the wheel moves as far', 4_000_120, middle + 120],
    ['so does a step back', 3_999_900, middle - 100],
    ['a drag at the bar leads to its place', 6_000_000, innerAt(space, 6_000_000)],
    ['the end of the bar is the end', space.outer, space.inner],
    ['the beginning is the beginning', 0, 0],
  ])('%s', (_, to, expected) => {
    expect(scrolledTo(space, middle, 4_000_000, to)).toBe(expected);
  });

  test('every row is met by steps of the wheel through the whole of a stretched part', () => {
    let inner = middle;
    for (let step = 1; step <= 100; step += 1) {
      inner = scrolledTo(space, inner, 4_000_000 + (step - 1) * HEIGHT, 4_000_000 + step * HEIGHT);
    }
    expect(inner - middle).toBeCloseTo(100 * HEIGHT, 3);
  });
});

describe('the rows to print', () => {
  test.each([
    ['at the top', 0, 1000, { first: 0, count: 12, shift: -0 }],
    ['within', 1000, 1000, { first: 17, count: 15, shift: -116 }],
    ['at the bottom', 1000 * HEIGHT - VIEW, 1000, { first: 988, count: 12, shift: -104 }],
    ['fewer than fit', 0, 3, { first: 0, count: 3, shift: -0 }],
    ['none', 0, 0, { first: 0, count: 0, shift: 0 }],
  ])('%s', (_, inner, rows, expected) => {
    const { first, count, shift } = visibleRows(inner, rows, HEIGHT, VIEW);
    expect({ first, count, shift: shift + 0 }).toEqual({ ...expected, shift: expected.shift + 0 });
  });

  test('are never many, and none before anything is measured', () => {
    expect(visibleRows(0, 1_000_000, 10, 5000).count).toBe(80);
    expect(visibleRows(0, 1000, 0, 500).count).toBe(0);
  });
});

test.each([
  ['above: to the upper edge', 5, 260],
  ['in sight: not at all', 12, 500],
  ['below: to the lower edge', 40, 41 * HEIGHT - VIEW],
])('a row comes into sight by the least way, %s', (_, row, expected) => {
  expect(shownAt(500, row, HEIGHT, VIEW)).toBe(expected);
});

test.each([
  ['ArrowDown', 5, 6],
  ['ArrowUp', 5, 4],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 99, 99],
  ['PageDown', 5, 14],
  ['PageUp', 5, 0],
  ['PageDown', 95, 99],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['a', 50, null],
  ['Enter', 50, null],
  ['toString', 50, null],
])('%s leads from row %i to %s', (key, row, expected) => {
  expect(rowAfter(key, row, 100, 10)).toBe(expected);
});

test('keys lead nowhere without rows', () => {
  expect(rowAfter('End', 0, 0, 10)).toBeNull();
});
