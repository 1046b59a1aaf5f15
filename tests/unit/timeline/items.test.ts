import { describe, expect, test } from 'vitest';
import { timelineItems } from '#lib/timeline/items.ts';
import { shuffled, talksTimeline } from '../../support/timelines.ts';
import { eventsDated, itemOf, utc } from './scenes.ts';

const hours = (date: string, more: Parameters<typeof itemOf>[1]) =>
  ((itemOf(date, more).moment ?? Number.NaN) - utc('2024-05-06')) / 3_600_000;

describe('timelineItems', () => {
  test('numbers follow time, whatever the order of events', () => {
    const { items } = timelineItems(talksTimeline());
    expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
    expect(timelineItems(shuffled(talksTimeline(), 5)).items.map(({ id }) => id)).toEqual(
      items.map(({ id }) => id),
    );
  });

  test('what is no date is undated, never invented', () => {
    const { items, undated } = timelineItems(eventsDated(['2024-05-06', null, 'Sunday', '2024-02-30']));
    expect(items).toHaveLength(1);
    expect(undated).toHaveLength(3);
    expect(undated).toEqual([...undated].sort());
  });

  test('no bound lies beyond what a Date holds', () => {
    const far = ['Y-300000', '-9999', '9999'].flatMap((date) => timelineItems(eventsDated([date])).items);
    for (const { earliest, latest } of far) expect(Math.max(-earliest, latest)).toBeLessThanOrEqual(8.64e15);
    expect(far.length).toBeGreaterThan(0);
  });

  test('open ends are infinite', () => {
    expect([itemOf('[..2024-05-06]').earliest, itemOf('2024-05/..').latest]).toEqual([-Infinity, Infinity]);
  });

  test('dates from outside that cannot be read are left out', () => {
    const from = (date: string) => ({
      date,
      basis: 'A page says so.',
      sources: [{ title: 'Page', url: 'https://example.org' }],
    });
    const { refinements } = itemOf('2019', { refinements: [from('2019-02-07'), from('in spring')] });
    expect(refinements.map(({ certainty }) => certainty)).toEqual(['day']);
  });
});

describe('where the dot of a day stands', () => {
  test.each([
    ['noon when nothing is said', {}, 12],
    ['the stated time', { time: '14:30' }, 14.5],
    ['time before part of day', { time: '20:15', partOfDay: 'evening' }, 20.25],
    ['morning', { partOfDay: 'morning' }, 9],
    ['evening', { partOfDay: 'evening' }, 19],
    ['night, still on that day', { partOfDay: 'night' }, 22.5],
  ] as const)('%s', (_, more, hour) => expect(hours('2024-05-06', more)).toBe(hour));

  test.each(['2024-05', '2024', '2024-05-06/2024-05-07', '[2024-05-06..2024-05-07]', '202X'])(
    '%s has none',
    (date) => expect(itemOf(date).moment).toBeNull(),
  );
});
