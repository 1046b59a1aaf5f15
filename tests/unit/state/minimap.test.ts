import { unitScale } from '#lib/timeline/index.ts';
import { describe, expect, test } from 'vitest';
import { entriesOf, overviewOf } from '#lib/state/index.ts';
import type { ScaleName } from '#lib/timeline/index.ts';
import { event, formsTimeline, seededTimeline, talksTimeline, timelineOf } from '../../support/timelines.ts';

const SCALES: readonly ScaleName[] = ['calendar', 'folded', 'even'];
const talks = talksTimeline();

function overview(timeline = talks, scale: ScaleName = 'folded') {
  return overviewOf(unitScale(timeline, scale), entriesOf(timeline));
}

describe.each(SCALES)('on the %s scale', (scale) => {
  test.each([
    ['the talks', talksTimeline()],
    ['every form of date', formsTimeline()],
    ['many events', seededTimeline(11, 300)],
    ['one day', timelineOf([event({ title: 'Alone', date: '2025-12-15' })])],
    [
      'three thousand years',
      timelineOf([event({ title: 'Old', date: '-0900' }), event({ title: 'New', date: '2025' })]),
    ],
  ])('%s: dated events lie on the strip, years have room', (_, timeline) => {
    const { spans, years, breaks } = overview(timeline, scale);
    const dated = entriesOf(timeline).filter(({ date }) => date !== null);
    expect(spans.map((span) => span.event)).toEqual(dated.map((entry) => entry.event.id));
    for (const { u0, u1 } of [...spans, ...breaks]) {
      expect(u0).toBeGreaterThanOrEqual(0);
      expect(u1).toBeGreaterThanOrEqual(u0);
      expect(u1).toBeLessThanOrEqual(1);
    }
    for (const [index, { year, u }] of years.entries()) {
      expect(year).toMatch(/^-?\d+$/);
      expect(u).toBeLessThanOrEqual(1 - 0.035);
      expect(u - (years[index - 1]?.u ?? -1)).toBeGreaterThanOrEqual(0.07);
    }
  });
});

test('undated and left-out events are not on the strip', () => {
  const timeline = timelineOf([
    event({ title: 'Known', date: '2025-12-15' }),
    event({ title: 'Hidden', date: '2025-12-14' }),
    event({ title: 'Once', date: null }),
  ]);
  const entries = entriesOf(timeline).filter((entry) => entry.event.title !== 'Hidden');
  const titles = overviewOf(unitScale(timeline, 'folded'), entries).spans.map(
    (span) => timeline.events.find(({ id }) => id === span.event)?.title,
  );
  expect(titles).toEqual(['Known']);
});

test('a longer stretch of possible days is a longer span', () => {
  const length = (title: string) => {
    const { id } = talks.events.find((each) => each.title.startsWith(title))!;
    const { u0, u1 } = overview(talks, 'calendar').spans.find((span) => span.event === id)!;
    return u1 - u0;
  };
  expect(length('Consultations in Switzerland')).toBeGreaterThan(length('Parliament writes'));
  expect(length('Parliament writes')).toBeGreaterThan(length('Talks in Berlin'));
});

test('an event open at one end reaches that end of the strip', () => {
  const timeline = timelineOf([
    event({ title: 'Middle', date: '2024' }),
    event({ title: 'Before', date: '[..2024-03-01]' }),
    event({ title: 'Since', date: '2024-05/..' }),
  ]);
  const found = new Map(overview(timeline, 'calendar').spans.map((span) => [span.event, span]));
  const spanOf = (title: string) => found.get(timeline.events.find((each) => each.title === title)!.id);
  expect(spanOf('Before')?.u0).toBe(0);
  expect(spanOf('Since')?.u1).toBe(1);
});

test('only the folded scale has breaks', () => {
  expect(overview(talks, 'folded').breaks.length).toBeGreaterThan(0);
  expect(overview(talks, 'calendar').breaks).toEqual([]);
});

test('the calendar names every year that has room', () => {
  const years = overview(talks, 'calendar').years.map(({ year }) => year);
  expect(years).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', '2025']);
});

test('a year is named where it begins, not where the strip does', () => {
  const [first] = overview(talks, 'calendar').years;
  expect(first?.year).toBe('2019');
  expect(first?.u).toBeGreaterThan(0);
});

test('years too many for the strip are named all along it', () => {
  const timeline = timelineOf([event({ title: 'Old', date: '1990' }), event({ title: 'New', date: '2025' })]);
  const { years } = overview(timeline, 'calendar');
  expect(years.length).toBeGreaterThanOrEqual(7);
  const gaps = years.slice(1).map(({ u }, index) => u - years[index]!.u);
  expect(Math.max(...gaps)).toBeLessThan(0.2);
});

test('the first century is not taken for the twentieth', () => {
  const timeline = timelineOf([
    event({ title: 'Ides', date: '0044' }),
    event({ title: 'Later', date: '0048' }),
  ]);
  const years = overview(timeline, 'calendar').years.map(({ year }) => year);
  expect(years).toEqual(['44', '45', '46', '47', '48']);
});
