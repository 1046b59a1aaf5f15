import { describe, expect, test } from 'vitest';
import { CERTAINTIES, KIND_NAMES, NO_MINUTE, OPEN_END, OPEN_START } from '#lib/timeline/dense/columns.ts';
import {
  certaintyIn,
  END,
  FACTS,
  isDated,
  kindIn,
  LANE,
  minuteIn,
  RECORD,
  recordReader,
} from '#lib/timeline/dense/records.ts';
import type { DiplomaticEvent } from '#lib/model/index.ts';
import { event, timelineOf } from '../../../support/timelines.ts';
import { eventsDated } from '../scenes.ts';

function read(events: readonly DiplomaticEvent[], piece = events.length) {
  const reader = recordReader(timelineOf(events), 'place');
  const records: number[] = [];
  for (let from = 0; from < events.length; from += piece) {
    records.push(...reader.read(from, Math.min(events.length, from + piece)));
  }
  return { records, isAscending: reader.isAscending(), names: reader.names() };
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
    const { records } = read(eventsDated([date]).events);
    expect([records[0], records[END]]).toEqual([start, end]);
    expect(isDated(records[FACTS]!)).toBe(true);
  });

  test.each([[null], ['yesterday'], ['2022-02-30']])('%s is none', (date) => {
    expect(isDated(read(eventsDated([date]).events).records[FACTS]!)).toBe(false);
  });

  test.each([
    [{ date: '2022-02-24', time: '14:30' }, 870],
    [{ date: '2022-02-24', time: '00:00' }, 0],
    [{ date: '2022-02-24', partOfDay: 'evening' as const }, 1140],
    [{ date: '2022-02-24' }, NO_MINUTE],
    [{ date: '2022-02', time: '14:30' }, NO_MINUTE],
  ])('%o stands at minute %i', (sketch, minute) => {
    expect(minuteIn(read([event({ title: 'Talks', ...sketch })]).records[FACTS]!)).toBe(minute);
  });
});

test('facts are kept apart, the last of each list and the last minute of a day too', () => {
  const { records } = read([
    event({ title: 'A', kind: KIND_NAMES.at(-1)!, date: '2022-02-24', time: '23:59' }),
    event({ title: 'B', kind: KIND_NAMES[0]!, date: '[2022..]' }),
    event({ title: 'C', kind: KIND_NAMES.at(-1)!, date: null }),
  ]);
  const facts = [0, 1, 2].map((at) => records[at * RECORD + FACTS]!);
  expect(facts.map(kindIn)).toEqual([KIND_NAMES.length - 1, 0, KIND_NAMES.length - 1]);
  expect(facts.map(minuteIn)).toEqual([1439, NO_MINUTE, NO_MINUTE]);
  expect(facts.slice(0, 2).map((each) => CERTAINTIES[certaintyIn(each)])).toEqual(['day', 'after']);
});

test('lanes are numbered as they are met', () => {
  const at = (name?: string) =>
    event({
      title: 'Talks',
      date: '2022',
      places: name === undefined ? [] : [{ name, basis: 'stated' as const }],
    });
  const { records, names } = read([at('Vienna'), at(), at('Minsk'), at('Vienna')], 2);
  expect(names).toEqual(['Vienna', 'No place named', 'Minsk']);
  expect([0, 1, 2, 3].map((each) => records[each * RECORD + LANE])).toEqual([0, 1, 2, 0]);
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
