import { describe, expect, test } from 'vitest';
import type { Timeline } from '#lib/model/index.ts';
import { timelineItems } from '#lib/timeline/items.ts';
import { entriesOf, MOST_ENTRIES } from '#lib/timeline/chronology/told.ts';
import { event, seededTimeline, shuffled, timelineOf } from '../../../support/timelines.ts';
import { utc } from '../scenes.ts';

const entries = (timeline: Timeline, pinned: readonly string[] = []) =>
  entriesOf(timelineItems(timeline).items, new Set(pinned), utc('2000-01-01'), 'en');
const ids = (timeline: Timeline, pinned: readonly string[] = []) =>
  entries(timeline, pinned).flatMap((entry) => (entry.kind === 'event' ? entry.item.id : []));
const many = seededTimeline(5, 2000);

describe('entriesOf', () => {
  test('up to 300 events: all, by number, and nothing counted', () => {
    const found = entries(seededTimeline(3, 300));
    expect(found.length).toBeGreaterThan(280);
    expect(found.every(({ kind }) => kind === 'event')).toBe(true);
    expect(found.map((entry) => (entry.kind === 'event' ? entry.item.number : 0))).toEqual(
      found.map((_, index) => index + 1),
    );
  });

  test('beyond: every event has a line or is in one count', () => {
    const found = entries(many);
    expect(found.length).toBeLessThanOrEqual(MOST_ENTRIES);
    expect(found.length).toBeGreaterThan(MOST_ENTRIES / 2);
    const counted = found.reduce((sum, entry) => sum + (entry.kind === 'more' ? entry.count : 1), 0);
    expect(counted).toBe(timelineItems(many).items.length);
    expect(found.flatMap((entry) => (entry.kind === 'more' ? entry.period : []))).toContain('2017');
    const times = found.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test('a count stands behind the events of its period', () => {
    const crowd = timelineOf([
      ...Array.from({ length: 400 }, (_, at) => event({ title: `Talks ${at}`, date: '2024-03-05' })),
      event({ title: 'After', date: '2024-06-01' }),
    ]);
    const [last, after] = entries(crowd).slice(-2);
    expect(last).toMatchObject({ kind: 'more', count: 102, period: 'Tuesday 5 March 2024' });
    expect(after).toMatchObject({ kind: 'event', item: { number: 401 } });
  });

  test('pinned events come before others', () => {
    const plain = new Set(ids(many));
    const without = timelineItems(many)
      .items.map(({ id }) => id)
      .filter((id) => !plain.has(id))
      .slice(0, 3);
    expect(ids(many, without)).toEqual(expect.arrayContaining(without));
  });

  test('the order of events in the file changes nothing', () => {
    expect(entries(shuffled(many, 2))).toEqual(entries(many));
  });

  test('hours part the events of one day; days, months and open dates keep the order of their numbers', () => {
    const day = timelineOf([
      event({ title: 'Evening', id: 'ev-000000000001', date: '2024-05-06', partOfDay: 'evening' }),
      event({ title: 'Morning', id: 'ev-000000000002', date: '2024-05-06', time: '08:00' }),
      event({ title: 'Some day', id: 'ev-000000000003', date: '2024-05-06' }),
      event({ title: 'Before', date: '[..2024-05-06]' }),
      event({ title: 'In May', date: '2024-05' }),
    ]);
    const titles = entries(day).map((entry) => (entry.kind === 'event' ? entry.item.event.title : ''));
    expect(titles).toEqual(['Before', 'In May', 'Morning', 'Some day', 'Evening']);
  });
});
