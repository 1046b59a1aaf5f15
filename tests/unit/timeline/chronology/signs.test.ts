import { describe, expect, test } from 'vitest';
import { unitScale } from '#lib/timeline/index.ts';
import { metricsFor } from '#lib/timeline/metrics.ts';
import { placeItem } from '#lib/timeline/placed.ts';
import { visibleTime } from '#lib/timeline/visible.ts';
import { signedMarks } from '#lib/timeline/chronology/signs.ts';
import { eventsDated, figureOptions, itemOf, utc } from '../scenes.ts';

const metrics = metricsFor(figureOptions(160).theme);

/** Which of some dates, each in a column, carry a sign of `size`; ten days on 1,000 units. */
function signed(size: number, dated: readonly (readonly [date: string, column: number])[]) {
  const time = visibleTime(
    unitScale(eventsDated(['2024-05-01', '2024-05-11']), 'calendar'),
    { from: utc('2024-05-01'), to: utc('2024-05-11') },
    { x: 0, width: 1000 },
  );
  const marks = dated.map(([date, column]) => {
    const placed = placeItem(itemOf(date), column, time, metrics, true);
    if (placed === null) throw new TypeError(`"${date}" is not drawn`);
    return placed;
  });
  const found = signedMarks(marks, size);
  return marks.map((mark) => found.has(mark));
}

describe('signs of dates in doubt', () => {
  test.each<[string, number, readonly (readonly [string, number])[], readonly boolean[]]>([
    ['no date in doubt has none', 10, [['2024-05-03', 0]], [false]],
    ['a date in doubt has one', 10, [['2024-05-03?', 0]], [true]],
    [
      'of those at one place the one drawn last',
      10,
      [
        ['2024-05-03?', 0],
        ['2024-05-03?', 0],
        ['2024-05-03', 0],
      ],
      [false, true, false],
    ],
    [
      'in columns of their own all',
      10,
      [
        ['2024-05-03?', 0],
        ['2024-05-03?', 12],
      ],
      [true, true],
    ],
    [
      'far enough apart both',
      100,
      [
        ['2024-05-03?', 0],
        ['2024-05-04?', 0],
      ],
      [true, true],
    ],
    [
      'too near for signs of their size one',
      110,
      [
        ['2024-05-03?', 0],
        ['2024-05-04?', 0],
      ],
      [false, true],
    ],
  ])('%s', (_, size, dated, expected) => expect(signed(size, dated)).toEqual(expected));
});
