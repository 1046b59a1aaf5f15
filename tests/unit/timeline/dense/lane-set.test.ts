import { describe, expect, test } from 'vitest';
import { noBits, setBit } from '#lib/timeline/dense/bits.ts';
import { indexEvents } from '#lib/timeline/dense/event-index.ts';
import { filteredLanes, laneSetOf } from '#lib/timeline/dense/lane-set.ts';
import { timelineItems } from '#lib/timeline/items.ts';
import { lanesOf } from '#lib/timeline/lanes.ts';
import type { Grouping } from '#lib/timeline/index.ts';
import { event, seededTimeline, talksTimeline, timelineOf } from '../../../support/timelines.ts';

const GROUPINGS: readonly Grouping[] = ['kind', 'actor', 'place', 'document', 'none'];
const seeded = seededTimeline(7, 900);
const index = indexEvents(seeded.events);

describe.each([
  ['talks', talksTimeline()],
  ['seeded', seeded],
])('%s', (_, timeline) => {
  test.each(GROUPINGS)('by %s: the lanes that looking at every event gives', (group) => {
    const expected = lanesOf(timelineItems(timeline).items, group, timeline);
    const { lanes } = laneSetOf(indexEvents(timeline.events), timeline, group);
    expect(lanes.map(({ name, count }) => [name, count])).toEqual(
      expected.map(({ name, items }) => [name, items.length]),
    );
    const members = lanes.map(({ runs }) => runs.flatMap((run) => [...run.positions]).sort((a, b) => a - b));
    expect(members).toEqual(expected.map(({ items }) => items.map((item) => item.number - 1)));
  });
});

test('the smallest of very many lanes are put together, and what has no name comes last', () => {
  const events = Array.from({ length: 2300 }, (_, at) =>
    event({
      title: `Event ${at}`,
      date: '2025-12-14',
      places: at < 5 ? [] : [{ name: `Place ${at % 1100}`, basis: 'stated' }],
    }),
  );
  const timeline = timelineOf(events);
  const { lanes } = laneSetOf(indexEvents(events), timeline, 'place');
  expect(lanes).toHaveLength(1001);
  expect(lanes.slice(-2).map(({ name }) => name)).toEqual(['Others', 'No place named']);
  expect(lanes.reduce((sum, { count }) => sum + count, 0)).toBe(2300);
});

test('a lane has the hue that nearly all of its events have, else none', () => {
  const { lanes } = laneSetOf(index, seeded, 'kind');
  const hues = new Map(lanes.map(({ name, quad }) => [name, quad]));
  expect(hues.get('Talks and meetings')).toBe('verbal-cooperation');
  expect(hues.get('Use of force')).toBe('material-conflict');
  expect(hues.get('Statements')).toBe('neutral');
});

test('filtered lanes stay in their places', () => {
  const set = laneSetOf(index, seeded, 'kind');
  const bits = noBits(index.count);
  for (let position = 0; position < index.count; position += 7) setBit(bits, position);
  const some = filteredLanes(index, set, bits, true);
  expect(some.lanes.map(({ name }) => name)).toEqual(set.lanes.map(({ name }) => name));
  expect(some.lanes.reduce((sum, { count }) => sum + count, 0)).toBe(Math.ceil(index.count / 7));
  const none = filteredLanes(index, set, noBits(index.count), true);
  expect(none.lanes.every(({ count, runs }) => count === 0 && runs.length === 0)).toBe(true);
});
