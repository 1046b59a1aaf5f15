import { describe, expect, test } from 'vitest';
import { layoutTimeline, type Mark } from '#lib/timeline/index.ts';
import { translateMark, translateScene } from '#lib/timeline/translate.ts';
import { formsTimeline } from '../../support/timelines.ts';
import { boxOf, flat, screenOptions, viewOf } from './scenes.ts';

describe('translateMark', () => {
  test.each<[string, string, string]>([
    ['lines', 'M0,0L10,0Z', 'M5,-3L15,-3Z'],
    ['horizontal and vertical', 'M0,0H10V4', 'M5,-3H15V1'],
    ['curves', 'M0,0C1,2,3,4,5,6Q1,1,2,2', 'M5,-3C6,-1,8,1,10,3Q6,-2,7,-1'],
    ['arcs keep radii and flags', 'M0,0A7,7,0,1,0,10,10', 'M5,-3A7,7,0,1,0,15,7'],
    ['negative and fractional', 'M-5.25,3.5', 'M-0.25,0.5'],
  ])('paths: %s', (_, d, moved) =>
    expect(translateMark({ kind: 'path', d }, 5, -3)).toEqual({ kind: 'path', d: moved }),
  );

  test('relative commands are our own mistake', () => {
    expect(() => translateMark({ kind: 'path', d: 'R0,0' }, 1, 1)).toThrow('not an absolute path command');
  });

  test('groups move with all they hold', () => {
    const group: Mark = { kind: 'group', part: 'a', children: [{ kind: 'circle', cx: 1, cy: 2, r: 3 }] };
    expect(translateMark(group, 10, 20)).toEqual({
      ...group,
      children: [{ kind: 'circle', cx: 11, cy: 22, r: 3 }],
    });
  });
});

test('a scene moves as a whole: marks, targets, plot, knots, lanes, breaks', () => {
  const { measure } = screenOptions(900);
  const scene = layoutTimeline(formsTimeline(), viewOf(), screenOptions(900));
  const moved = translateScene(scene, 7, 11);
  flat(scene.marks).forEach((mark, index) => {
    const [a, b] = [boxOf(mark, measure), boxOf(flat(moved.marks)[index]!, measure)];
    expect([b.x - a.x, b.y - a.y]).toEqual([expect.closeTo(7, 1), expect.closeTo(11, 1)]);
  });
  expect([moved.plot.x - scene.plot.x, moved.plot.y - scene.plot.y]).toEqual([7, 11]);
  expect(moved.knots.map(({ x }) => x - 7)).toEqual(
    scene.knots.map(({ x }) => expect.closeTo(x, 9) as number),
  );
  expect(moved.targets[0]!.focus.y).toBe(scene.targets[0]!.focus.y + 11);
  expect(moved.lanes[1]!.y).toBe(scene.lanes[1]!.y + 11);
  expect(moved.breaks[0]!.x0).toBe(scene.breaks[0]!.x0 + 7);
  expect(moved.width).toBe(scene.width);
});
