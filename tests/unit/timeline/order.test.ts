import { expect, test } from 'vitest';
import { noteNumbers, orderedEvents } from '#lib/timeline/index.ts';
import { event, shuffled, timelineOf } from '../../support/timelines.ts';

const dated = (id: string, date: string | null) => event({ id, title: id, date });
const timeline = timelineOf([
  dated('ev-b', null),
  dated('ev-a', null),
  dated('ev-late', '2024-05-07'),
  dated('ev-z', '2024-05-06'),
  dated('ev-y', '2024-05-06'),
  dated('ev-month', '2024-05'),
  dated('ev-first', '2024-05-01'),
  dated('ev-before', '[..2024-06-01]'),
]);
const expected = ['ev-before', 'ev-first', 'ev-month', 'ev-y', 'ev-z', 'ev-late', 'ev-a', 'ev-b'];

test('earliest, then latest, then id; undated last by id', () => {
  for (const seed of [1, 2, 3]) {
    const order = shuffled(timeline, seed);
    expect(orderedEvents(order).map(({ id }) => id)).toEqual(expected);
    expect([...noteNumbers(order)]).toEqual(expected.map((id, index) => [id, index + 1]));
  }
});
