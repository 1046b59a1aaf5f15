import { expect, test } from 'vitest';
import { hitBox, isOutOfSight } from '#lib/state/index.ts';

test.each([
  [
    'a dot is grown around its middle',
    { x: 100, y: 50, width: 10, height: 10 },
    { x: 93, y: 43, width: 24, height: 24 },
  ],
  [
    'a bar keeps its length and some air',
    { x: 0, y: 50, width: 80, height: 10 },
    { x: -4, y: 43, width: 88, height: 24 },
  ],
])('%s', (_, mark, expected) => {
  expect(hitBox({ mark })).toEqual(expected);
});

test.each([
  ['under the axis', 30, true],
  ['in the plot', 60, false],
  ['below', 150, true],
])('a mark %s', (_, y, expected) => {
  const plot = { x: 0, y: 40, width: 500, height: 100 };
  expect(isOutOfSight({ focus: { x: 5, y } }, { plot, scroll: {} })).toBe(expected);
  expect(isOutOfSight({ focus: { x: 5, y } }, { plot })).toBe(false);
});
