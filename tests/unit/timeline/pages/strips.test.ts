import { expect, test } from 'vitest';
import { heightOf, stacked, together } from '#lib/timeline/pages/strips.ts';
import type { Scene } from '#lib/timeline/index.ts';

const strip = (height: number) =>
  ({ height, marks: [], targets: [], lanes: [], breaks: [] }) as unknown as Scene;

test.each([
  ['two that fit', [40, 40], [[0, 50]]],
  ['one too many', [40, 40, 10], [[0, 50], [0]]],
  ['too high by itself', [120, 30], [[0], [0]]],
  ['none', [], []],
])('stacked: %s', (_, heights, tops) => {
  const stacks = stacked(heights.map(strip), 90, 10);
  expect(stacks.map((stack) => stack.map(({ top }) => top))).toEqual(tops);
});

test('a stack is as high as its last strip ends', () => {
  expect(heightOf(stacked([strip(40), strip(30)], 90, 10)[0]!)).toBe(80);
  expect(heightOf([])).toBe(0);
});

test('no page is made of nothing', () => {
  expect(() => together([])).toThrow();
});
