import { describe, expect, test } from 'vitest';
import { indexEvents } from '#lib/timeline/dense/event-index.ts';
import { indexScale } from '#lib/timeline/dense/index-scale.ts';
import { unitScale } from '#lib/timeline/scale.ts';
import { formsTimeline, seededTimeline, talksTimeline } from '../../../support/timelines.ts';
import { eventsDated, SCALES } from '../scenes.ts';

const timelines = [
  ['talks', talksTimeline()],
  ['every form', formsTimeline()],
  ['seeded', seededTimeline(7, 60)],
  ['seeded, many', seededTimeline(9, 900)],
  ['one day', eventsDated(['2025-12-14'])],
  ['far apart', eventsDated(['1914-06-28', '1914-07', '2022', '2022-02-24', '2022-02-24'])],
  ['undated', eventsDated([null])],
] as const;

describe.each(timelines)('%s', (_, timeline) => {
  test.each(SCALES)('%s is the scale of the events themselves', (name) => {
    const expected = unitScale(timeline, name);
    const scale = indexScale(indexEvents(timeline.events), timeline, name);
    expect(scale.knots.map((knot) => knot.from)).toEqual(expected.knots.map((knot) => knot.from));
    scale.knots.forEach((knot, at) => expect(knot.to).toBeCloseTo(expected.knots[at]!.to, 9));
    expect(scale.breaks.map(({ from, to }) => [from, to])).toEqual(
      expected.breaks.map(({ from, to }) => [from, to]),
    );
    expect(scale.steps.map(({ time }) => time)).toEqual(expected.steps.map(({ time }) => time));
  });
});
