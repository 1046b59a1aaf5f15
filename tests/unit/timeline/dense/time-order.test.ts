import { describe, expect, test } from 'vitest';
import { OPEN_END, OPEN_START } from '#lib/timeline/dense/columns.ts';
import { recordReader } from '#lib/timeline/dense/records.ts';
import { timeOrder } from '#lib/timeline/dense/time-order.ts';
import { seededNumbers } from '../../../support/timelines.ts';
import { eventsDated } from '../scenes.ts';

/** Records with these bounds, in days; `null`: without a date. */
function recordsOf(list: readonly (readonly [start: number, end: number] | null)[]): Int32Array {
  const sample = recordReader(eventsDated(['2022', null]), 'none').read(0, 2);
  const [dated, undated] = [sample.slice(0, 4), sample.slice(4)];
  return Int32Array.from(
    list.flatMap((bounds) => (bounds === null ? [...undated] : [...bounds, ...dated.slice(2)])),
  );
}

const lists = [
  ['nothing', []],
  ['none with a date', [null, null]],
  ['equal ones', [[5, 6], [5, 6], null, [5, 6]]],
  [
    'the later end later',
    [
      [5, 9],
      [5, 6],
      [4, 9],
    ],
  ],
  ['open ends', [[3, OPEN_END], [3, 4], [OPEN_START, 4], null, [OPEN_START, 2], [2, OPEN_END]]],
  [
    'nothing but open ends',
    [
      [3, OPEN_END],
      [OPEN_START, 3],
      [1, OPEN_END],
    ],
  ],
  [
    'days farther apart than are counted',
    [[70_000, 70_001], [-300_000, 90_000], [-300_000, 5], null, [0, OPEN_END]],
  ],
] as const;

describe.each(lists)('%s', (_, list) => {
  const records = recordsOf(list);
  const names = list.map((__, at) => `ev-${(at * 7) % 11}`);

  test.each([
    ['ids that ascend', null, list.map((__, at) => String(at).padStart(2, '0'))],
    ['ids in no order', names, names],
  ])('%s', (__, ids, compared) => {
    const places = list.map((___, at) => at);
    const byId = (a: number, b: number) => (compared[a]! < compared[b]! ? -1 : 1);
    const dated = places.filter((at) => list[at] !== null);
    const order = timeOrder(records, ids);
    expect([...order.dated]).toEqual(
      dated.sort((a, b) => list[a]![0] - list[b]![0] || list[a]![1] - list[b]![1] || byId(a, b)),
    );
    expect([...order.undated]).toEqual(places.filter((at) => list[at] === null).sort(byId));
  });
});

test.each([
  ['some years', 5000],
  ['many centuries', 3_000_000],
])('many over %s', (_, days) => {
  const next = seededNumbers(4);
  const list = Array.from({ length: 3000 }, () => {
    const start = Math.floor((next() - 0.5) * days);
    return [start, start + 1 + Math.floor(next() * 3)] as const;
  });
  const expected = list
    .map((__, at) => at)
    .sort((a, b) => list[a]![0] - list[b]![0] || list[a]![1] - list[b]![1] || a - b);
  expect([...timeOrder(recordsOf(list), null).dated]).toEqual(expected);
});
