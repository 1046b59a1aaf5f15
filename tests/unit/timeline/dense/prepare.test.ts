import { describe, expect, test } from 'vitest';
import { denseTimeline } from '#lib/timeline/dense/dense-timeline.ts';
import { indexEvents } from '#lib/timeline/dense/event-index.ts';
import { indexScale } from '#lib/timeline/dense/index-scale.ts';
import { laneSetOf } from '#lib/timeline/dense/lane-set.ts';
import { readLanes } from '#lib/timeline/dense/lane-codes.ts';
import {
  buffersOf,
  collectDense,
  prepareDense,
  prepareMore,
  readDense,
  type DenseSlice,
  type IdSlice,
} from '#lib/timeline/dense/prepare.ts';
import { seededTimeline, shuffled } from '../../../support/timelines.ts';

function read(timeline: ReturnType<typeof seededTimeline>, piece: number) {
  const slices: DenseSlice[] = [];
  const ids: IdSlice[] = [];
  const reading = readDense(timeline, 'place', 'folded', piece);
  let step = reading.next();
  for (; !step.done; step = reading.next()) {
    if ('text' in step.value) ids.push(step.value);
    else slices.push(step.value);
  }
  return { slices, ids, rest: step.value };
}

describe.each([
  ['ids in order', seededTimeline(7, 500)],
  ['ids in no order', shuffled(seededTimeline(7, 500), 3)],
])('%s', (_, timeline) => {
  test('read in pieces, it is what it is at once', () => {
    const { slices, rest } = read(timeline, 120);
    expect(slices.map(({ from, count }) => [from, count])).toEqual(
      [0, 120, 240, 360, 480].map((from) => [from, 500]),
    );
    const atOnce = read(timeline, 1000);
    expect(rest).toEqual(atOnce.rest);
    expect(slices.flatMap(({ records }) => [...records])).toEqual([...atOnce.slices[0]!.records]);
  });

  test.each([120, 1000])('what the worker makes of pieces of %i is what is made here', (piece) => {
    const { slices, ids, rest } = read(timeline, piece);
    // As a worker gets it and hands it back: copied.
    const collector = collectDense();
    for (const slice of [...slices, ...ids]) collector.add(structuredClone(slice));
    const prepared = structuredClone(collector.finish(structuredClone(rest)));
    const index = indexEvents(timeline.events);
    expect(prepared.index).toEqual(index);
    expect(prepared.lanes).toEqual([{ group: 'place', set: laneSetOf(index, timeline, 'place') }]);
    expect(prepared.scales[0]!.knots).toEqual(indexScale(index, timeline, 'folded').knots);
    expect(prepareDense(timeline, 'place', 'folded')).toEqual(prepared);
  });
});

test('another grouping and scale are learnt from a worker as they would be made here', () => {
  const timeline = seededTimeline(7, 500);
  const index = indexEvents(timeline.events);
  const source = denseTimeline(timeline, index);
  expect(source.missing('kind', 'even')).toEqual({ lanes: true, scale: true });
  const reading = readLanes(timeline, 'kind', 120);
  let step = reading.next();
  while (!step.done) step = reading.next();
  const more = prepareMore(
    structuredClone({ index, lanes: { group: 'kind', codes: step.value }, scale: 'even' }),
  );
  source.learn(structuredClone(more));
  expect(source.missing('kind', 'even')).toEqual({ lanes: false, scale: false });
  expect(source.missing('place', 'folded')).toEqual({ lanes: true, scale: true });
  expect(source.lanes('kind')).toEqual(laneSetOf(index, timeline, 'kind'));
  expect(source.scale('even').knots).toEqual(indexScale(index, timeline, 'even').knots);
});

test('ids travel only where they are out of order', () => {
  expect(read(seededTimeline(7, 50), 50).ids).toEqual([]);
  const timeline = shuffled(seededTimeline(7, 50), 3);
  const { ids } = read(timeline, 20);
  expect(ids.map(({ lengths }) => lengths.length)).toEqual([20, 20, 10]);
  expect(ids.map(({ text }) => text).join('')).toBe(timeline.events.map(({ id }) => id).join(''));
});

test('every buffer is handed over once', () => {
  const shared = new Float64Array(3);
  const own = new Uint32Array(2);
  const value = { shared, again: [{ shared }], own, words: ['x'], steps: [{ time: 1 }], none: null };
  expect(buffersOf(value)).toEqual(new Set([shared.buffer, own.buffer]));
});
