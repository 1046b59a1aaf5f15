import { describe, expect, test } from 'vitest';
import { timelineItems } from '#lib/timeline/items.ts';
import { lanesOf } from '#lib/timeline/lanes.ts';
import { metricsFor } from '#lib/timeline/metrics.ts';
import { planRows, zoomStep } from '#lib/timeline/rows.ts';
import { unitScale } from '#lib/timeline/index.ts';
import { extentOf } from '#lib/timeline/uncertainty.ts';
import type { Timeline } from '#lib/model/index.ts';
import { seededTimeline, talksTimeline } from '../../support/timelines.ts';
import { screenOptions } from './scenes.ts';

function plan(timeline: Timeline, width: number, zoom = 1, more = {}) {
  const options = { ...screenOptions(width), ...more };
  const metrics = metricsFor(options.theme);
  const scale = unitScale(timeline, 'calendar');
  const x = (times: number) => (time: number) => scale.toUnit(time) * width * times;
  const lanes = lanesOf(timelineItems(timeline).items, 'kind', timeline);
  const full = { x: x(1), width };
  return { metrics, x: x(zoom), plan: planRows(lanes, x(zoom), width * zoom, metrics, options, full) };
}
const ids = (timeline: Timeline, width: number, zoom = 1) =>
  plan(timeline, width, zoom).plan.lanes.map(({ rows }) =>
    rows.map(({ items }) => items.map(({ id }) => id)),
  );

describe('zoomStep', () => {
  test.each([
    [1, 1],
    [1.41, 1],
    [Math.SQRT2, Math.SQRT2],
    [1.9, Math.SQRT2],
    [2, 2],
    [63.9, 32 * Math.SQRT2],
    [64, 64],
  ])('%d is planned as %d', (zoom, step) => expect(zoomStep(zoom)).toBeCloseTo(step, 9));
});

describe('planRows', () => {
  test('few events: one row each, the same at every zoom', () => {
    const talks = talksTimeline();
    expect(plan(talks, 900).plan.density).toBe('spread');
    expect(
      ids(talks, 900)
        .flat()
        .map((row) => row.length),
    ).toEqual(Array(11).fill(1));
    expect(ids(talks, 900, 8)).toEqual(ids(talks, 900));
  });

  test.each([
    [11, 'spread'],
    [40, 'roomy'],
    [60, 'compact'],
    [300, 'dense'],
  ])('%i events are %s', (count, density) => {
    const timeline = count === 11 ? talksTimeline() : seededTimeline(7, count);
    expect(plan(timeline, 1400).plan.density).toBe(density);
  });

  test('zooming in makes room: rows get looser, never denser', () => {
    const order = ['dense', 'compact', 'roomy', 'spread'];
    const timeline = seededTimeline(7, 300);
    const looseness = [1, 2, 4, 8, 16, 64, 256].map((zoom) =>
      order.indexOf(plan(timeline, 900, zoom).plan.density),
    );
    expect(looseness).toEqual(looseness.toSorted((a, b) => a - b));
    expect(looseness.at(-1)).toBeGreaterThan(looseness[0]!);
  });

  test('a high drawing may be looser', () => {
    const timeline = seededTimeline(7, 120);
    expect(plan(timeline, 900, 1, { minHeight: 0 }).plan.density).toBe('dense');
    expect(plan(timeline, 900, 1, { minHeight: 6000 }).plan.density).not.toBe('dense');
  });

  test('every event has one row, and no marks of a row overlap', () => {
    const timeline = seededTimeline(7, 300);
    const { plan: rows, x, metrics } = plan(timeline, 1400);
    const all = rows.lanes.flatMap((lane) => lane.rows.flatMap((row) => row.items.map(({ id }) => id)));
    expect(new Set(all).size).toBe(timelineItems(timeline).items.length);
    for (const { items } of rows.lanes.flatMap((lane) => lane.rows)) {
      const ends = items.map((item) => extentOf(item, x, metrics)).sort((a, b) => a.ink0 - b.ink0);
      ends.slice(1).forEach(({ ink0 }, index) => expect(ink0).toBeGreaterThanOrEqual(ends[index]!.ink1));
    }
  });
});
