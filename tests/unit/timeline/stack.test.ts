import { describe, expect, test } from 'vitest';
import { metricsFor } from '#lib/timeline/metrics.ts';
import { stackLanes } from '#lib/timeline/stack.ts';
import type { RowPlan } from '#lib/timeline/rows.ts';
import { screenOptions } from './scenes.ts';

const options = screenOptions(900);
const metrics = metricsFor(options.theme);
const row = (height: number) => ({ items: [], text: height - 10, height });
const plan: RowPlan = {
  density: 'spread',
  lanes: [
    { lane: { name: 'A', items: [] }, rows: [row(40), row(50)] },
    { lane: { name: 'B', items: [] }, rows: [row(40)] },
  ],
};
const margin = { place: 'margin', margin: 80, lines: [['A'], ['B']], heading: 0 } as const;
const stack = (minHeight: number, names: Parameters<typeof stackLanes>[1] = margin) =>
  stackLanes(plan, names, 40, metrics, { ...options, minHeight });

describe('stackLanes', () => {
  test.each([0, 100, 300, 500, 2000])(
    'at least %i high: lanes touch, rows stay in order and in their lane',
    (height) => {
      const { lanes, bottom } = stack(height);
      expect(bottom).toBeGreaterThanOrEqual(height);
      expect(lanes[0]?.y).toBe(40);
      expect(lanes[1]?.y).toBeCloseTo(lanes[0]!.y + lanes[0]!.height, 9);
      expect(lanes[1]!.y + lanes[1]!.height).toBeCloseTo(bottom, 9);
      for (const lane of lanes) {
        lane.rows.forEach(({ y, text }, index) => {
          expect(y - metrics.titleLine / 2).toBeGreaterThanOrEqual(lane.y);
          expect(y - metrics.titleLine / 2 + text).toBeLessThanOrEqual(lane.y + lane.height);
          const next = lane.rows[index + 1];
          if (next !== undefined) expect(next.y).toBeGreaterThanOrEqual(y + text);
        });
      }
    },
  );

  test('a name in the margin stands beside the first row, one above before it', () => {
    expect(stack(0).lanes.map(({ nameY, rows }) => nameY - rows[0]!.y)).toEqual([0, 0]);
    const above = stack(0, { place: 'above', margin: 0, lines: [['A'], ['B']], heading: 20 });
    for (const { nameY, rows } of above.lanes)
      expect(nameY).toBeLessThanOrEqual(rows[0]!.y - metrics.titleLine);
  });

  test('a name of many lines makes its lane as high as they need', () => {
    const long = { ...margin, lines: [['A'], ['B', 'b', 'b', 'b', 'b']] };
    expect(stack(0, long).lanes[1]!.height).toBeGreaterThan(5 * metrics.titleLine);
    expect(stack(0).lanes[1]!.height).toBeLessThan(5 * metrics.titleLine);
  });

  test('nothing to stack', () => {
    expect(
      stackLanes({ density: 'spread', lanes: [] }, { ...margin, lines: [] }, 40, metrics, options),
    ).toEqual({
      lanes: [],
      bottom: 40,
    });
  });
});
