import { describe, expect, test } from 'vitest';
import type { Cluster, Target } from '#lib/timeline/index.ts';
import { nearestIn, openingWindow, stopFrom, stopsOf } from '#lib/state/index.ts';

const box = { x: 0, y: 0, width: 10, height: 10 };

function target(event: string, lane: number, x: number): Target {
  return { event, lane, focus: { x, y: 0 }, mark: box, label: null, number: 1, name: event };
}

function cluster(id: string, lane: number, x: number, more: Partial<Cluster> = {}): Cluster {
  return {
    id,
    lane,
    focus: { x, y: 0 },
    mark: box,
    count: 5,
    unsure: 0,
    from: 0,
    to: 10,
    kind: 'near',
    spans: [],
    ...more,
  };
}

//   lane 0:  c1 ── e1 ── c2
//   lane 2:  c3 ────────── e2
const stops = stopsOf({
  targets: [target('e1', 0, 50), target('e2', 2, 95)],
  clusters: [cluster('c1', 0, 10), cluster('c2', 0, 90), cluster('c3', 2, 20)],
});

test('stops stand lane by lane, from left to right', () => {
  expect(stops.map(({ id }) => id)).toEqual(['c1', 'e1', 'c2', 'c3', 'e2']);
  expect(stopsOf({ targets: [target('e', 0, 1)] })).toHaveLength(1);
});

describe('keys', () => {
  test.each([
    ['c1', 'ArrowRight', 'e1'],
    ['e1', 'ArrowRight', 'c2'],
    ['c2', 'ArrowRight', null],
    ['e1', 'ArrowLeft', 'c1'],
    ['c1', 'ArrowLeft', null],
    ['c1', 'End', 'c2'],
    ['c2', 'Home', 'c1'],
    ['c1', 'Home', null],
    ['e1', 'PageDown', 'c2'],
    ['c2', 'PageUp', 'c1'],
    ['c1', 'ArrowDown', 'c3'],
    ['c2', 'ArrowDown', 'e2'],
    ['c3', 'ArrowUp', 'c1'],
    ['c1', 'ArrowUp', null],
    ['e2', 'ArrowDown', null],
    ['gone', 'ArrowDown', 'c1'],
  ] as const)('from %s %s leads to %s', (from, key, to) => {
    expect(stopFrom(stops, from, key)).toBe(to);
  });

  test('the nearest of a lane', () => {
    expect(nearestIn(stops, 0, 62)).toBe('e1');
    expect(nearestIn(stops, 1, 62)).toBeNull();
  });
});

describe('opening a cluster', () => {
  const units = { toUnit: (time: number) => time / 1000 };
  const whole = { from: 0, to: 1 };

  test('shows its extent with a little air', () => {
    const window = openingWindow(cluster('c', 0, 0, { from: 400, to: 500 }), units, whole, 0.001);
    expect(window?.from).toBeCloseTo(0.394);
    expect(window?.to).toBeCloseTo(0.506);
  });

  test('goes no nearer than time goes', () => {
    const window = openingWindow(cluster('c', 0, 0, { from: 400, to: 401 }), units, whole, 0.1);
    expect(window!.to - window!.from).toBeCloseTo(0.1);
  });

  test.each([
    ['one moment', cluster('c', 0, 0, { from: 400, to: 400 }), whole, 0.001],
    ['long dates', cluster('c', 0, 0, { from: 0, to: 900, kind: 'longer' }), whole, 0.001],
    ['as near as can be', cluster('c', 0, 0, { from: 400, to: 410 }), { from: 0.39, to: 0.42 }, 0.029],
  ])('leads nowhere: %s', (_, each, window, smallest) => {
    expect(openingWindow(each, units, window, smallest)).toBeNull();
  });
});
