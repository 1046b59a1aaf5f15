import { describe, expect, test } from 'vitest';
import { neighbour, targetAt, type Scene, type Target } from '#lib/timeline/index.ts';

const target = (event: string, x: number, lane: number, label: Target['label'] = null): Target => ({
  event,
  lane,
  label,
  number: 1,
  name: event,
  focus: { x, y: 20 + lane * 50 },
  mark: { x: x - 5, y: 15 + lane * 50, width: 10, height: 10 },
});
const bar: Target = { ...target('bar', 200, 2), mark: { x: 100, y: 115, width: 200, height: 10 } };
const scene = {
  targets: [
    target('a', 20, 0, { x: 30, y: 10, width: 60, height: 20 }),
    target('b', 100, 0),
    target('c', 90, 2),
    bar,
    target('d', 210, 3),
  ],
} as unknown as Scene;

describe('neighbour', () => {
  test.each([
    ['a', 'right', 'b'],
    ['a', 'left', null],
    ['d', 'right', null],
    ['d', 'left', 'bar'],
    ['b', 'home', 'a'],
    ['b', 'end', 'd'],
    ['a', 'down', 'c'],
    ['d', 'up', 'bar'],
    ['c', 'up', 'b'],
    ['bar', 'up', 'b'],
    ['d', 'down', null],
    ['a', 'up', null],
    ['nobody', 'left', 'a'],
  ] as const)('from %s %s: %s', (from, direction, to) => expect(neighbour(scene, from, direction)).toBe(to));

  test('an empty scene leads nowhere', () => {
    expect(neighbour({ ...scene, targets: [] }, 'a', 'right')).toBeNull();
  });
});

describe('targetAt', () => {
  test.each([
    ['on the dot', 20, 20, 'a'],
    ['11 px beside it', 9, 20, 'a'],
    ['13 px beside it', 7, 20, null],
    ['on its label', 80, 28, 'a'],
    ['below its label', 80, 35, null],
    ['far along a bar', 290, 120, 'bar'],
    ['11 px above a bar', 290, 109, 'bar'],
    ['13 px above a bar', 290, 107, null],
    ['between two: the nearer', 94, 120, 'c'],
    ['nowhere', 400, 400, null],
  ])('%s', (_, x, y, event) => expect(targetAt(scene, x, y)).toBe(event));
});
