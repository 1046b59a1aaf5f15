import { describe, expect, test } from 'vitest';
import { unitScale } from '#lib/timeline/index.ts';
import { metricsFor } from '#lib/timeline/metrics.ts';
import { placeItem } from '#lib/timeline/placed.ts';
import { visibleTime } from '#lib/timeline/visible.ts';
import { standMarks } from '#lib/timeline/chronology/mark-places.ts';
import { eventsDated, figureOptions, itemOf, utc } from '../scenes.ts';

const metrics = metricsFor(figureOptions(160).theme);

/** Ten days on `height` units. */
function stood(
  height: number,
  labelled: readonly (readonly [date: string, label: number, more?: Parameters<typeof itemOf>[1]])[],
) {
  const time = visibleTime(
    unitScale(eventsDated(['2024-05-01', '2024-05-11']), 'calendar'),
    { from: utc('2024-05-01'), to: utc('2024-05-11') },
    { x: 0, width: height },
  );
  return standMarks(
    labelled.map(([date, label, more]) => {
      const placed = placeItem(itemOf(date, more), 0, time, metrics, true);
      if (placed === null) throw new TypeError(`"${date}" is not drawn`);
      return { placed, label };
    }),
    9,
    metrics,
  );
}
const columns = ({ marks }: ReturnType<typeof stood>) => marks.map(({ column }) => column);
const focus = ({ marks }: ReturnType<typeof stood>) => marks.map(({ placed }) => Math.round(placed.focus));

describe('dots of one high day', () => {
  test('stand on one line, level with their labels', () => {
    const found = stood(1000, [
      ['2024-05-03', 230],
      ['2024-05-03', 250],
      ['2024-05-03', 270],
    ]);
    expect(columns(found)).toEqual([0, 0, 0]);
    expect(focus(found)).toEqual([230, 250, 270]);
    expect(found.days).toEqual([{ column: 0, from: 204, to: 296 }]);
  });

  test('never leave their day, and never touch', () => {
    const found = stood(1000, [
      ['2024-05-03', 100],
      ['2024-05-03', 110],
      ['2024-05-03', 600],
    ]);
    const at = focus(found);
    expect(Math.min(...at)).toBeGreaterThan(204);
    expect(Math.max(...at)).toBeLessThan(296);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(Math.floor(2 * metrics.dot));
  });

  test('a dot with an hour keeps it, without the line that says the hour is not known', () => {
    const found = stood(1000, [
      ['2024-05-03', 260],
      ['2024-05-03', 400, { time: '12:00' }],
    ]);
    expect(focus(found)[1]).toBe(250);
    expect(focus(found)[0]).toBeLessThan(250);
    expect(found.marks.map(({ placed }) => placed.wideDay)).toEqual([true, false]);
    expect(new Set(columns(found)).size).toBe(2);
  });

  test('more than the day holds stand on several lines', () => {
    const found = stood(
      400,
      Array.from({ length: 8 }, () => ['2024-05-03', 100] as const),
    );
    expect(found.days.length).toBeGreaterThan(1);
    expect(Math.min(...focus(found))).toBeGreaterThan(80);
    expect(Math.max(...focus(found))).toBeLessThan(120);
  });
});

describe('dots of one low day', () => {
  const abreast = (count: number, more: Parameters<typeof itemOf>[1] = {}) =>
    Array.from({ length: count }, () => ['2024-05-03', 50, more] as const);

  test('four stand side by side', () => expect(columns(stood(100, abreast(4)))).toEqual([0, 1, 2, 3]));

  test('five that look alike are one, those that look different stay apart', () => {
    expect(columns(stood(100, abreast(5)))).toEqual([0, 0, 0, 0, 0]);
    const mixed = columns(stood(100, [...abreast(4), ...abreast(2, { modality: 'denied' })]));
    expect(mixed.slice(0, 4)).toEqual([mixed[0], mixed[0], mixed[0], mixed[0]]);
    expect(new Set(mixed).size).toBe(2);
  });
});

test('bars take the order in which lines to their labels run through fewest', () => {
  const found = stood(1000, [
    ['2024-05-02/2024-05-03', 110],
    ['2024-05-02/2024-05-09', 150],
  ]);
  const [short, long] = columns(found);
  expect([short, long]).toEqual([1, 0]);
  const other = stood(1000, [
    ['2024-05-02/2024-05-03', 110],
    ['2024-05-02/2024-05-09', 700],
  ]);
  expect(new Set(columns(other)).size).toBe(2);
});
