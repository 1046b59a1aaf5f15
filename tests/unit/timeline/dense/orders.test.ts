import { describe, expect, test } from 'vitest';
import { certaintyOf, parseEdtf } from '#lib/edtf/index.ts';
import { allBits, hasBit, noBits, overlapping, setBit } from '#lib/timeline/index.ts';
import { CERTAINTIES } from '#lib/timeline/dense/columns.ts';
import { indexEvents } from '#lib/timeline/dense/event-index.ts';
import {
  bitsWithin,
  keptOf,
  orderByCertainty,
  orderByKeys,
  orderByTime,
  placeOf,
  rowCount,
} from '#lib/timeline/dense/orders.ts';
import { atOnce } from '#lib/timeline/dense/pieces.ts';
import { event, seededTimeline, shuffled } from '../../../support/timelines.ts';

const { events } = shuffled(seededTimeline(5, 700), 2);
const index = indexEvents(events);
const numbers = Array.from({ length: rowCount(index) }, (_, number) => number);
const undated = numbers.slice(index.count);

/** What sorting by a key gives that looks at each event; equal keys stay in the order of time. */
function sortedBy(keyOf: (number: number) => number, isDown: boolean): readonly number[] {
  return [...numbers].sort((a, b) => (isDown ? keyOf(b) - keyOf(a) : keyOf(a) - keyOf(b)) || a - b);
}

test('the seeded events have undated ones among them', () => {
  expect(undated.length).toBeGreaterThan(3);
  expect(numbers).toHaveLength(events.length);
});

test('numbers lead to every event once, the undated ones last', () => {
  const places = numbers.map((number) => placeOf(index, number));
  expect(new Set(places).size).toBe(events.length);
  expect(places.slice(index.count).every((place) => events[place]?.date === null)).toBe(true);
});

describe('by time, undated events last either way', () => {
  test.each([
    ['earliest', false],
    ['earliest', true],
    ['latest', false],
    ['latest', true],
  ] as const)('%s, down: %s', (bound, isDown) => {
    const keys = bound === 'earliest' ? index.start : index.end;
    const expected = sortedBy((number) => keys[number] ?? (isDown ? -Infinity : Infinity), isDown);
    expect([...atOnce(orderByTime(index, bound, isDown))]).toEqual(expected);
  });

  test('open ends are the farthest, up and down', () => {
    const open = indexEvents([
      event({ id: 'ev-a', title: 'Since', date: '2020-01-01/..' }),
      event({ id: 'ev-b', title: 'Until', date: '../2020-01-01' }),
      event({ id: 'ev-c', title: 'On', date: '2019-05-05' }),
    ]);
    const idsOf = (bound: 'earliest' | 'latest', isDown: boolean) =>
      [...atOnce(orderByTime(open, bound, isDown))].map((number) => 'abc'[placeOf(open, number)]).join('');
    expect(idsOf('earliest', false)).toBe('bca');
    expect(idsOf('earliest', true)).toBe('acb');
    expect(idsOf('latest', false)).toBe('cba');
    expect(idsOf('latest', true)).toBe('abc');
  });
});

test.each([false, true])('by certainty, the surest first, down: %s', (isDown) => {
  const rankOf = (number: number) => {
    const { date } = events[placeOf(index, number)]!;
    return date === null ? CERTAINTIES.length : CERTAINTIES.indexOf(certaintyOf(parseEdtf(date)!));
  };
  expect([...atOnce(orderByCertainty(index, isDown))]).toEqual(sortedBy(rankOf, isDown));
});

test('by keys, equal ones in the order of time up and down', () => {
  const keys = Int32Array.of(2, -0x80000000, 0x7fffffff, 2, 0);
  expect([...atOnce(orderByKeys(keys, false))]).toEqual([1, 4, 0, 3, 2]);
  expect([...atOnce(orderByKeys(keys, true))]).toEqual([2, 0, 3, 4, 1]);
});

test.each([
  ['some months', Date.UTC(2019, 0), Date.UTC(2019, 3)],
  ['part of a day', Date.UTC(2019, 0, 5, 9), Date.UTC(2019, 0, 5, 10)],
  ['before all', Date.UTC(1900, 0), Date.UTC(1900, 1)],
  ['all of time', -Infinity, Infinity],
])('a window holds what the index finds in it: %s', (_, from, to) => {
  const bits = bitsWithin(index, from, to);
  const held = numbers.filter((number) => number < index.count && hasBit(bits, number));
  expect(held).toEqual([...overlapping(index, from, to)]);
});

test('what is kept stays in its order', () => {
  const order = Uint32Array.of(4, 2, 0, 3, 1);
  const bits = noBits(5);
  setBit(bits, 3);
  setBit(bits, 4);
  expect([...keptOf(order, bits)]).toEqual([4, 3]);
  expect([...keptOf(order, allBits(5))]).toEqual([...order]);
  expect([...keptOf(order, noBits(5))]).toEqual([]);
  expect(keptOf(order, null)).toBe(order);
});

test('a long order is made in pieces', () => {
  const pieces = orderByTime(index, 'latest', true);
  let count = 0;
  while (!pieces.next().done) count += 1;
  expect(count).toBeGreaterThan(3);
});
