import { describe, expect, test } from 'vitest';
import { addSpread, columnsOf, keptColumns } from '#lib/timeline/dense/density.ts';
import { areaMarks, groundMarks, type Stretch } from '#lib/timeline/dense/density-marks.ts';
import { denseTimeline } from '#lib/timeline/dense/dense-timeline.ts';
import { indexEvents } from '#lib/timeline/dense/event-index.ts';
import { zoomLevel } from '#lib/timeline/dense/zoom-level.ts';
import type { Mark } from '#lib/timeline/index.ts';
import { seededTimeline } from '../../../support/timelines.ts';
import { eventsDated, SCALES } from '../scenes.ts';

const seeded = seededTimeline(9, 2000);
const source = denseTimeline(seeded, indexEvents(seeded.events));

describe('columns', () => {
  test.each(SCALES)('%s: hold all that has days to be spread over', (name) => {
    const scale = source.scale(name);
    const columns = columnsOf(scale, zoomLevel(scale, 1, 900), { u0: 0, u1: 1 }, { x: 0, width: 900 }, 48);
    const counts = new Float64Array(columns.count);
    const runs = source
      .lanes('none')
      .lanes.flatMap((lane) => lane.runs.filter(({ span }) => span !== 'long'));
    addSpread(runs, columns, counts);
    const all = runs.reduce((sum, run) => sum + run.positions.length, 0);
    // Dates that begin or end beyond the drawn time leave a part of themselves there.
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeCloseTo(all, 0);
    expect(counts.every((count) => count >= 0)).toBe(true);
  });

  test('stand still while the window moves, and are cut in width only', () => {
    const scale = source.scale('calendar');
    const level = zoomLevel(scale, 4, 900);
    const at = (u0: number) => columnsOf(scale, level, { u0, u1: u0 + 0.25 }, { x: 100, width: 900 }, 48);
    const [a, b] = [at(0.4), at(0.4003)];
    expect(b.times.filter((time) => a.times.includes(time)).length).toBeGreaterThan(a.count * 0.95);
    expect(b.x[0]).toBe(100);
    expect(b.x.at(-1)).toBe(1000);
  });

  test('kept are what they are worked out anew', () => {
    const scale = source.scale('folded');
    const level = zoomLevel(scale, 8, 900);
    const runs = source.lanes('none').lanes[0]!.runs.filter(({ span }) => span !== 'long');
    let asked = 0;
    const kept = keptColumns(scale, level, 48, ({ times }) => {
      asked += 1;
      const counts = new Float64Array(times.length - 1);
      addSpread(runs, { times }, counts);
      return counts;
    });
    for (const u0 of [-0.02, 0.1, 0.31, 0.31, 0.8, 0.9]) {
      const columns = columnsOf(scale, level, { u0, u1: u0 + 0.125 }, { x: 0, width: 900 }, 48);
      const counts = new Float64Array(columns.count);
      addSpread(runs, columns, counts);
      kept(columns.first, columns.count).forEach((count, at) => expect(count).toBeCloseTo(counts[at]!, 6));
    }
    const before = asked;
    kept(500, 300);
    kept(510, 280);
    expect(asked - before).toBeLessThanOrEqual(5);
  });

  test('a month lies evenly over its days', () => {
    const timeline = eventsDated(['2020-06', '2020-01-01', '2020-12-31']);
    const one = denseTimeline(timeline, indexEvents(timeline.events));
    const scale = one.scale('calendar');
    const columns = columnsOf(scale, zoomLevel(scale, 1, 900), { u0: 0, u1: 1 }, { x: 0, width: 900 }, 48);
    const counts = new Float64Array(columns.count);
    addSpread(
      one.lanes('none').lanes[0]!.runs.filter(({ span }) => span === 'month'),
      columns,
      counts,
    );
    const inside = counts.filter(
      (_, at) => columns.times[at]! >= Date.UTC(2020, 5, 1) && columns.times[at + 1]! <= Date.UTC(2020, 6, 1),
    );
    expect(inside.length).toBeGreaterThan(20);
    expect(Math.max(...inside) - Math.min(...inside)).toBeLessThan(1e-9);
  });
});

describe('an area', () => {
  const edge = (at: number) => String(at * 2);
  const pathsOf = (marks: readonly Mark[]) => marks.map((mark) => (mark.kind === 'path' ? mark.d : ''));
  const area = (heights: readonly number[], stretches: readonly Stretch[] = [[0, heights.length]]) =>
    pathsOf(
      areaMarks({ edge, heights: Float64Array.from(heights), stretches, base: 10 }, { fill: '#000000' }),
    );

  test.each([
    ['nothing', [0, 0], []],
    ['one column', [4], ['M0,10V6H2V10Z']],
    ['equal neighbours are one', [4, 4, 2], ['M0,10V6H4V8H6V10Z']],
    ['a gap parts it', [4, 0, 4], ['M0,10V6H2V10ZM4,10V6H6V10Z']],
    ['very little is seen', [0.01], ['M0,10V9.25H2V10Z']],
  ])('%s', (_, heights, expected) => {
    expect(area(heights)).toEqual(expected);
  });

  test.each<[string, readonly Stretch[], string[], string[]]>([
    [
      'parts of it',
      [
        [0, 1],
        [2, 3],
      ],
      ['M0,10V6H2V10ZM4,10V6H6V10Z'],
      ['M0,10H2M4,10H6'],
    ],
    [
      'parts that touch are one',
      [
        [0, 1],
        [1, 3],
      ],
      ['M0,10V6H6V10Z'],
      ['M0,10H6'],
    ],
    ['no part', [[2, 2]], [], []],
  ])('%s, and the line under it', (_, stretches, expected, ground) => {
    expect(area([4, 4, 4], stretches)).toEqual(expected);
    expect(pathsOf(groundMarks({ edge, stretches, base: 10 }, { stroke: '#000000' }))).toEqual(ground);
  });
});
