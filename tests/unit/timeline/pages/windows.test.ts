import { describe, expect, test } from 'vitest';
import { cutTime, MOST_PAGES, partsFor, type Extent } from '#lib/timeline/pages/windows.ts';
import { unitScale } from '#lib/timeline/scale.ts';
import { event, timelineOf } from '../../../support/timelines.ts';

const at = (place: number, from = place, to = place): Extent => ({ from, to, at: place });

describe('partsFor', () => {
  test.each([
    ['nothing', [], 4, 1],
    ['as many as have room', [0.1, 0.2, 0.3, 0.4], 4, 1],
    ['one too many, spread', [0.1, 0.3, 0.5, 0.7, 0.9], 4, 2],
    ['all in one place', [0.5, 0.5, 0.5], 2, MOST_PAGES],
    ['outside does not count', [-1, 0.5, 2], 1, 1],
  ])('%s', (_, places, most, parts) => {
    expect(
      partsFor(
        places.map((place) => at(place)),
        0,
        1,
        most,
      ),
    ).toBe(parts);
  });
});

const dated = (...dates: string[]) =>
  timelineOf(dates.map((date, index) => event({ title: `Event ${index}`, date })));

describe('cutTime', () => {
  test('on the calendar windows are of equal length, without a gap', () => {
    const scale = unitScale(dated('2020-01-01', '2020-06-01', '2024-12-31'), 'calendar');
    const windows = cutTime(scale, [at(0.33, 0.3, 0.36)], { u0: 0, u1: 1, parts: 3 });
    expect(windows).toHaveLength(3);
    const lengths = windows.map(({ from, to }) => to - from);
    for (const length of lengths) expect(length / lengths[0]!).toBeCloseTo(1, 6);
    windows.slice(1).forEach(({ from }, index) => expect(from).toBe(windows[index]!.to));
  });

  test('folded time is cut in a break where one is near', () => {
    const scale = unitScale(dated('2019-03-01', '2019-03-20', '2024-05-01', '2024-05-20'), 'folded');
    const [first] = cutTime(scale, [], { u0: 0, u1: 1, parts: 2 });
    const { to } = first!;
    expect(scale.breaks.filter((gap) => gap.from < to && to < gap.to)).toHaveLength(1);
  });

  test('an event that lasts is not cut open where it can be helped', () => {
    const scale = unitScale(dated('2020-01-01', '2020-12-31'), 'folded');
    const lasting = at(0.5, 0.42, 0.55);
    const [first] = cutTime(scale, [lasting], { u0: 0, u1: 1, parts: 2 });
    const cut = scale.toUnit(first!.to);
    expect(cut <= lasting.from || cut >= lasting.to).toBe(true);
    expect(Math.abs(cut - 0.5)).toBeLessThan(0.12);
  });

  test('an instant without length gives no window', () => {
    const scale = unitScale(dated('2020-01-01'), 'folded');
    for (const { from, to } of cutTime(scale, [], { u0: 0, u1: 1, parts: 9 }))
      expect(to).toBeGreaterThan(from);
  });
});
