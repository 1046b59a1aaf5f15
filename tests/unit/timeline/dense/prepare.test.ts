import { describe, expect, test } from 'vitest';
import { denseTimeline } from '#lib/timeline/dense/dense-timeline.ts';
import { indexEvents } from '#lib/timeline/dense/event-index.ts';
import { indexScale } from '#lib/timeline/dense/index-scale.ts';
import { laneSetOf } from '#lib/timeline/dense/lane-set.ts';
import { buffersOf, prepareDense, prepareMore, readDense, readLanes } from '#lib/timeline/dense/prepare.ts';
import { seededTimeline, shuffled } from '../../../support/timelines.ts';

function read(timeline: ReturnType<typeof seededTimeline>, piece: number) {
  const shares: number[] = [];
  const reading = readDense(timeline, 'place', 'folded', piece);
  let step = reading.next();
  for (; !step.done; step = reading.next()) shares.push(step.value);
  return { raw: step.value, shares };
}

describe.each([
  ['ids in order', seededTimeline(7, 500)],
  ['ids in no order', shuffled(seededTimeline(7, 500), 3)],
])('%s', (_, timeline) => {
  test('read in pieces, it is what it is at once', () => {
    const { raw, shares } = read(timeline, 120);
    expect(shares).toEqual([0.24, 0.48, 0.72, 0.96, 1]);
    expect(raw).toEqual(read(timeline, 1000).raw);
  });

  test('what the worker makes is what would be made here', () => {
    // As a worker gets it and hands it back: copied.
    const prepared = structuredClone(prepareDense(structuredClone(read(timeline, 120).raw)));
    const index = indexEvents(timeline.events);
    expect(prepared.index).toEqual(index);
    expect(prepared.lanes).toEqual([{ group: 'place', set: laneSetOf(index, timeline, 'place') }]);
    expect(prepared.scales[0]!.knots).toEqual(indexScale(index, timeline, 'folded').knots);
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
  expect(read(seededTimeline(7, 50), 50).raw.ids).toBeNull();
  expect(read(shuffled(seededTimeline(7, 50), 3), 50).raw.ids).toHaveLength(50);
});

test('every buffer is handed over once', () => {
  const shared = new Float64Array(3);
  const own = new Uint32Array(2);
  const value = { shared, again: [{ shared }], own, words: ['x'], steps: [{ time: 1 }], none: null };
  expect(buffersOf(value)).toEqual(new Set([shared.buffer, own.buffer]));
});
