import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitScale } from '#lib/timeline/index.ts';
import { formsTimeline, seededTimeline, talksTimeline } from '../../support/timelines.ts';
import { eventsDated, SCALES } from './scenes.ts';

const timelines = [
  ['talks', talksTimeline()],
  ['forms', formsTimeline()],
  ['seeded', seededTimeline(7, 60)],
  ['one day', eventsDated(['2024-05-06'])],
  ['one year', eventsDated(['2024'])],
  ['only open ends', eventsDated(['[..2024-05-06]', '2024-05-06/..'])],
  ['nothing dated', eventsDated([null])],
  ['far apart', eventsDated(['-3000', '2024-05-06', '2024-05-07'])],
] as const;

describe.each(timelines)('%s', (_, timeline) => {
  test.each(SCALES)('%s: the knots increase and cover 0 to 1', (name) => {
    const { knots } = unitScale(timeline, name);
    expect(knots.length).toBeGreaterThan(1);
    knots.slice(1).forEach((knot, index) => {
      expect(knot.from).toBeGreaterThan(knots[index]!.from);
      expect(knot.to).toBeGreaterThan(knots[index]!.to);
    });
    expect(knots[0]!.to).toBeGreaterThanOrEqual(0);
    expect(knots.at(-1)!.to).toBeLessThanOrEqual(1);
  });

  test.each(SCALES)('%s: increasing, and back again gives the instant', (name) => {
    const { toUnit, toTime, knots } = unitScale(timeline, name);
    const [first, last] = [knots[0]!.from, knots.at(-1)!.from];
    const instant = fc.double({ min: first, max: last, noNaN: true });
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        // A millisecond, or what a double can tell apart at this distance from 1970.
        expect(Math.abs(toTime(toUnit(a)) - a)).toBeLessThan(Math.max(1, (last - first) * 1e-9));
        if (b - a > (last - first) * 1e-12) expect(toUnit(b)).toBeGreaterThan(toUnit(a));
      }),
    );
  });

  test.each(SCALES)('%s: open ends stay open, and no position leads beyond a Date', (name) => {
    const { toUnit, toTime } = unitScale(timeline, name);
    expect(toUnit(-Infinity)).toBe(-Infinity);
    expect(toUnit(Infinity)).toBe(Infinity);
    for (const unit of [-1e12, -1, 2, 1e12]) expect(Number.isNaN(+new Date(toTime(unit)))).toBe(false);
  });
});

describe('folded', () => {
  test('two long empty stretches become breaks, inside the time in which nothing stands', () => {
    const { breaks } = unitScale(talksTimeline(), 'folded');
    expect(
      breaks.map(({ from, to }) => [from, to].map((at) => new Date(at).toISOString().slice(0, 10))),
    ).toEqual([
      ['2020-01-01', '2022-02-01'],
      ['2022-03-01', '2025-12-13'],
    ]);
    for (const { u0, u1 } of breaks) expect(u1 - u0).toBeLessThan(0.06);
  });

  test.each<[string, readonly string[], number]>([
    ['one day', ['2024-05-06'], 0],
    ['days of one week', ['2024-05-06', '2024-05-07', '2024-05-09', '2024-05-10'], 0],
    ['two days far apart', ['2010-05-06', '2024-05-07'], 1],
    ['months that touch', ['2024-01', '2024-02', '2024-03'], 0],
    ['a long set without anything inside: its ends', ['[2010-01-01..2024-01-01]'], 1],
    ['an open end stands nowhere', ['2024-05-06', '[..2024-05-07]'], 0],
  ])('%s: %j has %i breaks', (_, dates, count) => {
    expect(unitScale(eventsDated(dates), 'folded').breaks).toHaveLength(count);
  });

  test.each(['calendar', 'even'] as const)('%s has none', (name) => {
    expect(unitScale(talksTimeline(), name).breaks).toEqual([]);
  });
});

test('calendar is linear', () => {
  const { toUnit } = unitScale(talksTimeline(), 'calendar');
  const [a, b, c] = [2020, 2021, 2022].map((year) => toUnit(Date.UTC(year, 0, 1)));
  expect((b! - a!) / 366).toBeCloseTo((c! - b!) / 365, 10);
});

describe('even', () => {
  test('one step per start, all alike, each known as finely as its dates', () => {
    const { steps, toUnit } = unitScale(talksTimeline(), 'even');
    expect(steps.map(({ time, known }) => [new Date(time).toISOString().slice(0, 10), known])).toEqual([
      ['2019-01-01', 'year'],
      ['2022-02-01', 'month'],
      ['2025-12-14', 'day'],
      ['2025-12-15', 'day'],
    ]);
    const widths = steps.slice(1).map(({ time }, index) => toUnit(time) - toUnit(steps[index]!.time));
    for (const width of widths) expect(width).toBeCloseTo(widths[0]!, 10);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['a day beside its month', ['2024-05', '2024-05-01'], ['day']],
    ['a season', ['2024-21'], ['month']],
    ['a decade', ['202X'], ['year']],
    ['a set counts when nothing plain starts there', ['[2024-05-01..2024-06-01]'], ['day']],
    ['an open start has a step at its end', ['[..2024-05-01]'], ['day']],
  ])('%s: %j', (_, dates, known) => {
    expect(unitScale(eventsDated(dates), 'even').steps.map((step) => step.known)).toEqual(known);
  });
});
