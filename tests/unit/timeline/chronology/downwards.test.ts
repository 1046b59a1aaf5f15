import { describe, expect, test } from 'vitest';
import { unitScale, type ScaleName } from '#lib/timeline/index.ts';
import { downwards } from '#lib/timeline/chronology/downwards.ts';
import { talksTimeline } from '../../../support/timelines.ts';
import { eventsDated, SCALES, utc } from '../scenes.ts';

const sizes = { fold: 20, least: 30, line: 12 };
const talks = talksTimeline();
const needs = (...pairs: readonly (readonly [string, number])[]) =>
  pairs.map(([date, height]) => ({ time: utc(date), height }));
const run = (scale: ScaleName, list: ReturnType<typeof needs>, stretch = 1) =>
  downwards(unitScale(talks, scale), null, list, sizes, 10, stretch);

describe('downwards', () => {
  test.each(SCALES)('%s: time and place both increase, from top to bottom', (scale) => {
    const time = run(scale, needs(['2019-01-01', 40], ['2022-02-01', 90], ['2025-12-14', 300]));
    expect(time.left).toBe(10);
    time.knots.forEach((knot, at) => {
      const before = time.knots[at - 1];
      if (before === undefined) return;
      expect(knot.time).toBeGreaterThan(before.time);
      expect(knot.x).toBeGreaterThan(before.x);
    });
    expect(time.knots[0]?.x).toBe(10);
    expect(time.knots.at(-1)?.x).toBe(time.right);
    for (const knot of time.knots) expect(time.x(knot.time)).toBeCloseTo(knot.x, 6);
    expect(time.x(Infinity)).toBe(Infinity);
  });

  test('folded: each stretch is as high as what stands in it, each break as high as the others', () => {
    const time = run('folded', needs(['2019-01-01', 40], ['2022-02-01', 90], ['2025-12-14', 300]));
    expect(time.segments.map(({ x0, x1 }) => Math.round(x1 - x0))).toEqual([40, 90, 300]);
    expect(time.breaks.map(({ x0, x1 }) => Math.round(x1 - x0))).toEqual([20, 20]);
  });

  test('a stretch without labels keeps its least height, and a higher spine has the same breaks', () => {
    const time = run('folded', needs(['2025-12-14', 300]), 2);
    expect(time.segments.map(({ x0, x1 }) => Math.round(x1 - x0))).toEqual([30, 30, 600]);
    expect(time.breaks.map(({ x0, x1 }) => Math.round(x1 - x0))).toEqual([20, 20]);
  });

  test('even: a step is as high as its labels; a lone day reaches over one line, several over the step', () => {
    const dated = eventsDated(['2024-05-01', '2024-05-09', '2024-05-20']);
    const scale = unitScale(dated, 'even');
    const list = needs(['2024-05-01', 50], ['2024-05-09', 60], ['2024-05-09', 60], ['2024-05-20', 50]);
    const time = downwards(scale, null, list, sizes, 10, 1);
    const day = (date: string, next: string) => [time.x(utc(date)), time.x(utc(next))].map(Math.round);
    expect(day('2024-05-01', '2024-05-02')).toEqual([11, 23]);
    expect(day('2024-05-09', '2024-05-10')).toEqual([60, 173]);
    expect(Math.round(time.x(utc('2024-05-20')))).toBe(180);
  });

  test('a window shows its part only', () => {
    const window = { from: utc('2025-12-14'), to: utc('2025-12-16') };
    const time = downwards(unitScale(talks, 'folded'), window, needs(['2025-12-14', 100]), sizes, 0, 1);
    expect([time.x(window.from), time.x(window.to)]).toEqual([0, 100]);
    expect(time.breaks).toEqual([]);
  });
});
