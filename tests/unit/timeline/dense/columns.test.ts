import { describe, expect, test } from 'vitest';
import {
  emptyColumns,
  NO_MINUTE,
  OPEN_END,
  OPEN_START,
  readColumns,
  UNDATED,
} from '#lib/timeline/dense/columns.ts';
import { event } from '../../../support/timelines.ts';
import { eventsDated } from '../scenes.ts';

function read(events: Parameters<typeof readColumns>[0], piece = events.length) {
  const columns = emptyColumns(events.length);
  let isAscending = true;
  for (let from = 0; from < events.length; from += piece) {
    isAscending = readColumns(events, from, Math.min(events.length, from + piece), columns) && isAscending;
  }
  return { columns, isAscending };
}

describe('reads a date', () => {
  test.each([
    ['2022-02-24', 19047, 19048],
    ['2022-02', 19024, 19052],
    ['2022-02~', 19024, 19052],
    ['1970', 0, 365],
    ['2022/..', 18993, OPEN_END],
    ['[..1970-01-01]', OPEN_START, 1],
    ['[1970-01-01,1970-01-04]', 0, 4],
  ])('%s', (date, start, end) => {
    const { columns } = read(eventsDated([date]).events);
    expect([columns.start[0], columns.end[0]]).toEqual([start, end]);
    expect(columns.certainty[0]).not.toBe(UNDATED);
  });

  test.each([[null], ['yesterday'], ['2022-02-30']])('%s is none', (date) => {
    expect(read(eventsDated([date]).events).columns.certainty[0]).toBe(UNDATED);
  });

  test.each([
    [{ date: '2022-02-24', time: '14:30' }, 870],
    [{ date: '2022-02-24', time: '00:00' }, 0],
    [{ date: '2022-02-24', partOfDay: 'evening' as const }, 1140],
    [{ date: '2022-02-24' }, NO_MINUTE],
    [{ date: '2022-02', time: '14:30' }, NO_MINUTE],
  ])('%o stands at minute %i', (sketch, minute) => {
    expect(read([event({ title: 'Talks', ...sketch })]).columns.minute[0]).toBe(minute);
  });
});

describe('reads in pieces', () => {
  const ids = (list: readonly string[]) => list.map((id) => event({ id, title: id, date: '2022' }));

  test('the same as at once', () => {
    const { events } = eventsDated(['2022', null, '2021-03', '2020-01-01', '2022/2023']);
    expect(read(events, 2)).toEqual(read(events));
  });

  test.each([
    [['a', 'b', 'c'], true],
    [['a', 'c', 'b'], false],
    [['b', 'a', 'c'], false],
    [['a', 'a'], false],
  ])('%j ascend: %s', (list, expected) => {
    for (const piece of [1, 2, 3]) expect(read(ids(list), piece).isAscending).toBe(expected);
  });
});
