import { describe, expect, test } from 'vitest';
import { timelineItems } from '#lib/timeline/items.ts';
import { earliestAt, indexEvents, latestAt, overlapping } from '#lib/timeline/dense/event-index.ts';
import { formsTimeline, seededNumbers, seededTimeline, shuffled } from '../../../support/timelines.ts';
import { eventsDated } from '../scenes.ts';

const timelines = [
  ['every form', formsTimeline()],
  ['seeded', seededTimeline(7, 3000)],
  ['ids in no order', shuffled(seededTimeline(8, 700), 5)],
  ['empty', eventsDated([])],
  ['undated', eventsDated([null, null])],
  ['years that no Date holds', eventsDated(['Y300000', 'Y-300000', '2020'])],
] as const;

describe.each(timelines)('%s', (_, timeline) => {
  const index = indexEvents(timeline.events);
  const { items, undated } = timelineItems(timeline);

  test('stands in the order of the items, with their bounds', () => {
    const idAt = (position: number) => timeline.events[index.places[position]!]!.id;
    const positions = Array.from({ length: index.count }, (_, position) => position);
    expect(positions.map(idAt)).toEqual(items.map((item) => item.id));
    expect(positions.map((position) => earliestAt(index, position))).toEqual(
      items.map((item) => item.earliest),
    );
    expect(positions.map((position) => latestAt(index, position))).toEqual(items.map((item) => item.latest));
  });

  test('keeps the undated ones apart, by id', () => {
    expect([...index.undated].map((place) => timeline.events[place]!.id)).toEqual(undated);
  });

  test('finds what touches a stretch, as looking at every event does', () => {
    const next = seededNumbers(2);
    const first = Date.UTC(2014, 0);
    for (let round = 0; round < 200; round += 1) {
      const from = first + Math.floor(next() * 4500) * 86_400_000 + (round % 2) * 3_600_000;
      const to = from + Math.floor(next() ** 4 * 3000 * 86_400_000) + 1;
      const expected = items.flatMap((item, position) =>
        item.earliest < to && item.latest > from ? [position] : [],
      );
      expect([...overlapping(index, from, to)]).toEqual(expected);
    }
    expect(overlapping(index, -Infinity, Infinity)).toHaveLength(index.count);
  });

  test('is nothing but typed arrays, so that a worker can hand it over', () => {
    const arrays = Object.values(index).flatMap((value) => (typeof value === 'number' ? [] : value));
    expect(structuredClone(index)).toEqual(index);
    expect(Object.keys(index)).toContain('reach');
    expect(arrays.every((value) => typeof value === 'number' || ArrayBuffer.isView(value))).toBe(true);
  });
});
