import { describe, expect, test } from 'vitest';
import { layoutDense } from '#lib/timeline/dense/dense-layout.ts';
import { denseTimeline } from '#lib/timeline/dense/dense-timeline.ts';
import type { DenseView } from '#lib/timeline/dense/dense-view.ts';
import { indexEvents } from '#lib/timeline/dense/event-index.ts';
import type { Scene } from '#lib/timeline/index.ts';
import { seededEvents, seededTimeline } from '../../../bench/seeded-events.ts';
import { flat, screenOptions } from '../scenes.ts';

const LANES = 300;
const timeline = seededTimeline(seededEvents({ count: 9000, lanes: LANES, seed: 5 }));
const source = denseTimeline(timeline, indexEvents(timeline.events));
const HEIGHT = 570;

function draw(more: Partial<DenseView> = {}, width = 900): Scene {
  const view: DenseView = {
    scale: 'calendar',
    group: 'place',
    window: null,
    selected: null,
    matching: null,
    others: 'dim',
    standing: [],
    ...more,
  };
  return layoutDense(source, view, screenOptions(width));
}
const at = (lane: number, offset = 0) => ({ scroll: { lane, offset, height: HEIGHT } });
const drawnLanes = ({ targets, clusters = [] }: Scene) =>
  [...new Set([...targets, ...clusters].map(({ lane }) => lane))].sort((a, b) => a - b);
const told = (scene: Scene) =>
  scene.targets.length +
  scene.clusters!.reduce((sum, { count }) => sum + count, 0) +
  scene.leftOut.reduce((sum, { count }) => sum + count, 0);

describe('hundreds of lanes', () => {
  test.each([360, 900, 1600])(
    'at %i px have few marks at every height, and every event is told of',
    (width) => {
      const failures: string[] = [];
      for (const window of [null, { from: Date.UTC(2003, 0), to: Date.UTC(2004, 0) }]) {
        for (let lane = 0; lane < LANES; lane += 23) {
          const scene = draw({ window, ...at(lane, 7) }, width);
          if (scene.height !== HEIGHT) failures.push(`${lane}: ${scene.height} high`);
          if (flat(scene.marks).length > 1500) failures.push(`${lane}: ${flat(scene.marks).length} marks`);
          if (told(scene) !== timeline.events.length) failures.push(`${lane}: told of ${told(scene)}`);
          if (scene.lanes.length !== LANES) failures.push(`${lane}: ${scene.lanes.length} lanes`);
        }
      }
      expect(failures).toEqual([]);
    },
  );

  test('what is drawn is what is in sight, and little more', () => {
    const scene = draw(at(120, 3));
    const drawn = drawnLanes(scene);
    const seen = scene.lanes.flatMap(({ y, height }, lane) =>
      y + height > scene.plot.y && y < HEIGHT ? [lane] : [],
    );
    for (const lane of seen) expect(drawn).toContain(lane);
    expect(drawn.length).toBeLessThanOrEqual(seen.length + 4);
    expect(scene.lanes[120]!.y).toBeCloseTo(scene.plot.y - 3, 0);
  });

  test('a lane stays at the top when zooming changes heights', () => {
    const year = { from: Date.UTC(2003, 0), to: Date.UTC(2003, 3) };
    expect(draw({ window: year, ...at(200) }).lanes[200]!.y).toBeCloseTo(
      draw({ window: null, ...at(200) }).lanes[200]!.y,
      0,
    );
  });

  test.each([
    ['before the first', -5, 0],
    ['behind the last', 5000, LANES - 1],
  ])('%s is the end', (_, lane, expected) => {
    const scene = draw(at(lane));
    expect(drawnLanes(scene)).toContain(expected);
    expect(scene.scroll!.top).toBeGreaterThanOrEqual(0);
    expect(scene.scroll!.top).toBeLessThanOrEqual(scene.scroll!.height - HEIGHT + 1);
  });

  test('the axis lies over the lanes that are pushed under it, and under none otherwise', () => {
    const parts = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'group' ? [mark.part] : []));
    expect(parts(draw(at(40))).at(-1)).toBe('axis');
    expect(parts(draw()).at(-1)).not.toBe('axis');
  });

  test('few lanes never scroll', () => {
    const scene = draw({ group: 'kind', scroll: { lane: 3, offset: 0, height: 200 } });
    expect(scene.scroll).toBeUndefined();
    expect(scene).toEqual(draw({ group: 'kind' }));
  });

  test('hidden lanes are told of, and a thin one is lower than its neighbours', () => {
    const lanes = { sort: 'own', hidden: ['Lane 001', 'Lane 002'], thin: ['Lane 003'] } as const;
    const scene = draw({ lanes, ...at(0) });
    expect(scene.lanes).toHaveLength(LANES - 2);
    expect(scene.leftOut).toContainEqual(expect.objectContaining({ why: 'lanes not shown', lanes: 2 }));
    expect(told(scene)).toBe(timeline.events.length);
    const thin = scene.lanes.find(({ name }) => name === 'Lane 003')!;
    expect(thin.height).toBeLessThan(scene.lanes[5]!.height);
    expect(thin.height).toBeGreaterThan(12);
  });
});
