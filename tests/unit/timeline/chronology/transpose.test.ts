import { describe, expect, test } from 'vitest';
import type { Mark, TextMark } from '#lib/timeline/index.ts';
import { marksOf } from '#lib/timeline/marks.ts';
import { metricsFor } from '#lib/timeline/metrics.ts';
import { placeItem } from '#lib/timeline/placed.ts';
import { visibleTime } from '#lib/timeline/visible.ts';
import { timelineItems } from '#lib/timeline/items.ts';
import { unitScale } from '#lib/timeline/index.ts';
import { transposeMark } from '#lib/timeline/chronology/transpose.ts';
import { formsTimeline } from '../../../support/timelines.ts';
import { boxOf, figureOptions, flat } from '../scenes.ts';

const { theme, measure } = figureOptions(160);

describe('transposeMark', () => {
  test.each<[string, Mark, Mark]>([
    ['line', { kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4 }, { kind: 'line', x1: 2, y1: 1, x2: 4, y2: 3 }],
    ['circle', { kind: 'circle', cx: 1, cy: 2, r: 3 }, { kind: 'circle', cx: 2, cy: 1, r: 3 }],
    [
      'rect',
      { kind: 'rect', x: 1, y: 2, width: 3, height: 4 },
      { kind: 'rect', x: 2, y: 1, width: 4, height: 3 },
    ],
    [
      'path',
      { kind: 'path', d: 'M0,1L10.5,-2Z', stroke: '#000000' },
      { kind: 'path', d: 'M1,0L-2,10.5Z', stroke: '#000000' },
    ],
  ])('%s', (_, mark, turned) => {
    expect(transposeMark(mark)).toEqual(turned);
    expect(transposeMark(turned)).toEqual(mark);
  });

  test('a path of anything but lines is our own mistake', () => {
    expect(() => transposeMark({ kind: 'path', d: 'M0,0C1,2,3,4,5,6' })).toThrow('made of lines');
  });

  test('words stay upright, centred where they were', () => {
    const question: TextMark = {
      kind: 'text',
      x: 100,
      y: 20 + 0.35 * theme.sizes.note,
      text: '?',
      size: theme.sizes.note,
      weight: 600,
      anchor: 'end',
      family: theme.sans,
    };
    const turned = transposeMark(question) as TextMark;
    expect([turned.text, turned.anchor, turned.x]).toEqual(['?', 'middle', 20]);
    const [before, after] = [boxOf(question, measure), boxOf(turned, measure)];
    expect(Math.abs(after.y + after.height / 2 - before.x - before.width / 2)).toBeLessThan(1.5);
  });

  test('every mark of every form can be turned, and keeps its ink', () => {
    const timeline = formsTimeline();
    const metrics = metricsFor(theme);
    const time = visibleTime(unitScale(timeline, 'calendar'), null, { x: 0, width: 600 });
    let seen = 0;
    for (const item of timelineItems(timeline).items) {
      const placed = placeItem(item, 50, time, metrics, true);
      for (const mark of flat(placed === null ? [] : marksOf(placed, theme, metrics))) {
        const turned = transposeMark(mark) as typeof mark;
        seen += 1;
        if (mark.kind === 'text') continue;
        const [before, after] = [boxOf(mark, measure), boxOf(turned, measure)];
        expect([after.x, after.y, after.width, after.height]).toEqual([
          before.y,
          before.x,
          before.height,
          before.width,
        ]);
      }
    }
    expect(seen).toBeGreaterThan(60);
  });
});
