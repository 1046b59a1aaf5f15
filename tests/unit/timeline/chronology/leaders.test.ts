import { describe, expect, test } from 'vitest';
import { unitScale } from '#lib/timeline/index.ts';
import { metricsFor } from '#lib/timeline/metrics.ts';
import { placeItem } from '#lib/timeline/placed.ts';
import { visibleTime } from '#lib/timeline/visible.ts';
import { leaderMark } from '#lib/timeline/chronology/leaders.ts';
import { eventsDated, figureOptions, itemOf, utc } from '../scenes.ts';

const { theme } = figureOptions(160);
const metrics = metricsFor(theme);
const time = visibleTime(
  unitScale(eventsDated(['2024-05-01', '2024-05-11']), 'calendar'),
  { from: utc('2024-05-01'), to: utc('2024-05-11') },
  { x: 0, width: 1000 },
);

describe('leaderMark', () => {
  const path = (date: string, label: number) => {
    const mark = leaderMark(
      placeItem(itemOf(date), 50, time, metrics, true)!,
      { column: 50, marks: 100, label: 120 },
      label,
      metrics,
      theme,
    );
    return mark.kind === 'path' ? mark.d : '';
  };

  test.each([
    ['level with its dot: one straight line', '2024-05-03', 250, 'M57.17,250L120,250'],
    ['moved: level, then slanted behind the marks', '2024-05-03', 300, 'M57.17,250L100,250L120,300'],
    ['a bar is joined wherever its label stands', '2024-05-02/2024-05-04', 222, 'M55.9,222L120,222'],
    ['below the bar: from its end', '2024-05-02/2024-05-04', 450, 'M55.9,398.5L100,398.5L120,450'],
    ['a dashed line has no width', '[2024-05-02..2024-05-04]', 222, 'M51.5,222L120,222'],
  ])('%s', (_, date, label, d) => expect(path(date, label)).toBe(d));
});
