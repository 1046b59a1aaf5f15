import { describe, expect, test } from 'vitest';
import { allBits, hasBit, noBits, setBit } from '#lib/timeline/dense/bits.ts';
import { indexEvents } from '#lib/timeline/dense/event-index.ts';
import { countAt, countIn, countToward, spreadBefore } from '#lib/timeline/dense/run-counts.ts';
import { filteredRun, momentAt, runOf, spanAt, SPANS, type Span } from '#lib/timeline/dense/runs.ts';
import { event, seededNumbers, seededTimeline, timelineOf } from '../../../support/timelines.ts';

const DAY = 86_400_000;
const seeded = seededTimeline(7, 1500);
const two = (value: number) => String(value).padStart(2, '0');
const timeline = timelineOf([
  ...seeded.events,
  ...Array.from({ length: 200 }, (_, at) =>
    event({
      title: 'Alert',
      id: `ev-timed-${at}`,
      date: `2018-0${1 + (at % 9)}-11`,
      time: `0${at % 10}:${10 + (at % 50)}`,
    }),
  ),
  ...Array.from({ length: 100 }, (_, at) =>
    event({
      title: 'Round',
      id: `ev-round-${at}`,
      date: `2017-${two(1 + (at % 12))}-${two(1 + (at % 9))}/2017-${two(1 + (at % 12))}-${11 + (at % 17)}`,
    }),
  ),
]);
const index = indexEvents(timeline.events);

function positionsOf(span: Span): Uint32Array {
  const all = Array.from({ length: index.count }, (_, position) => position);
  return Uint32Array.from(all.filter((position) => spanAt(index, position) === span));
}

/** Where the ink of an event begins and ends, as the drawing has it. */
function inkOf(span: Span, position: number): readonly [number, number] {
  if (span === 'timed' || span === 'day') return [momentAt(index, position), momentAt(index, position) + 1];
  return [
    index.start[position]! === -0x80000000 ? -Infinity : index.start[position]! * DAY,
    index.end[position]! === 0x7fffffff ? Infinity : index.end[position]! * DAY,
  ];
}

describe.each(SPANS)('events of span %s', (span) => {
  const run = runOf(index, span, positionsOf(span));
  const inks = [...run.positions].map((position) => inkOf(span, position));
  const next = seededNumbers(5);
  const times = Array.from({ length: 60 }, () => Date.UTC(2014, 0) + Math.floor(next() * 4800 * DAY));

  test('there are some, and every list ascends', () => {
    expect(run.positions.length).toBeGreaterThan(5);
    for (const list of [run.lo, run.hi, run.mid]) expect([...list]).toEqual([...list].sort((a, b) => a - b));
    expect([...run.members].sort((a, b) => a - b)).toEqual([...run.positions].sort((a, b) => a - b));
  });

  test('those seen in a stretch are counted as looking at each does', () => {
    for (const from of times.slice(0, 20)) {
      for (const length of [1, DAY, 40 * DAY, 900 * DAY]) {
        const seen = inks.filter(([lo, hi]) => lo < from + length && hi > from).length;
        expect(countIn(run, from, from + length)).toBe(seen);
      }
    }
  });

  test('cut into parts, every one of them is counted once', () => {
    for (const from of times.slice(0, 20)) {
      const to = from + 300 * DAY;
      const cuts = times.filter((time) => time > from && time < to).sort((a, b) => a - b);
      const counts = [from, ...cuts, to].map((time) => countToward(run, from, to, time));
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
      expect(counts.at(-1)).toBe(countIn(run, from, to));
      expect(counts[0]).toBe(0);
    }
  });

  test('how many go on at a time', () => {
    const going = (time: number) => inks.filter(([lo, hi]) => lo <= time && hi > time).length;
    const isOfPoints = span === 'timed' || span === 'day';
    for (const time of times) expect(countAt(run, time)).toBe(isOfPoints ? 0 : going(time));
  });

  test('spread over its days, all of it lies somewhere', () => {
    // An open date has no days to be spread over.
    if (span === 'long') return expect(run.shares).toBeNull();
    const sorted = [...times].sort((a, b) => a - b);
    const near = { lo: 0, hi: 0 };
    const shares = [...run.positions].map((position) =>
      span === 'timed'
        ? ([momentAt(index, position), momentAt(index, position) + 1] as const)
        : ([index.start[position]! * DAY, index.end[position]! * DAY] as const),
    );
    for (const time of sorted) {
      const expected = shares.reduce(
        (sum, [lo, hi]) => sum + Math.min(1, Math.max(0, (time - lo) / (hi - lo))),
        0,
      );
      expect(spreadBefore(run, time, near)).toBeCloseTo(expected, 4);
    }
    expect(spreadBefore(run, Date.UTC(2090, 0), { lo: 0, hi: 0 })).toBeCloseTo(run.positions.length, 4);
  });

  test('narrowed to a set it is the run of that set', () => {
    const bits = noBits(index.count);
    for (let position = 0; position < index.count; position += 3) setBit(bits, position);
    const kept = Uint32Array.from([...positionsOf(span)].filter((position) => hasBit(bits, position)));
    expect(filteredRun(index, run, bits)).toEqual(runOf(index, span, kept));
    expect(filteredRun(index, run, allBits(index.count))).toBe(run);
  });
});
