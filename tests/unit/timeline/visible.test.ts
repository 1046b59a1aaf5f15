import { describe, expect, test } from 'vitest';
import { unitScale, windowUnits } from '#lib/timeline/index.ts';
import { visibleTime } from '#lib/timeline/visible.ts';
import { talksTimeline } from '../../support/timelines.ts';
import { utc } from './scenes.ts';

const scale = unitScale(talksTimeline(), 'folded');
const plot = { x: 100, width: 800 };
const at = (from: string, to: string) => ({ from: utc(from), to: utc(to) });

describe('visibleTime', () => {
  test('everything: the plot from edge to edge, in three segments', () => {
    const time = visibleTime(scale, null, plot);
    expect(time).toMatchObject({ left: 100, right: 900, zoom: 1 });
    expect(time.segments).toHaveLength(3);
    expect(time.knots[0]).toMatchObject({ x: 100 });
    expect(time.knots.at(-1)).toMatchObject({ x: 900 });
  });

  test('a window in one segment is linear and larger', () => {
    const time = visibleTime(scale, at('2025-12-14', '2025-12-16'), plot);
    expect(time.breaks).toEqual([]);
    expect(time.x(utc('2025-12-15'))).toBeCloseTo(500, 6);
    expect(time.zoom).toBeGreaterThan(3);
    expect(time.x(-Infinity)).toBe(-Infinity);
  });

  test('a window that begins inside a break shows what is left of it', () => {
    const time = visibleTime(scale, at('2024-01-01', '2025-12-16'), plot);
    expect(time.breaks).toHaveLength(1);
    expect(time.breaks[0]).toMatchObject({ x0: 100 });
    expect(time.breaks[0]!.edge0).toBeLessThan(100);
    expect(time.segments).toHaveLength(1);
  });
});

test.each([
  ['none', null],
  ['reversed', at('2025-12-16', '2025-12-14')],
  ['empty', at('2025-12-14', '2025-12-14')],
  ['not a number', { from: Number.NaN, to: 0 }],
])('%s: everything', (_, window) => expect(windowUnits(scale, window)).toEqual({ u0: 0, u1: 1 }));
