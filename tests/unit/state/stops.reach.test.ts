import { describe, expect, test } from 'vitest';
import { deskOf, type DenseLook } from '#lib/state/dense-desk.ts';
import {
  clusterLines,
  nearestIn,
  openingWindow,
  smallestSpan,
  stopsOf,
  WHOLE,
  type ClusterLine,
} from '#lib/state/index.ts';
import { denseTimeline, prepareDense } from '#lib/timeline/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { event, seededNumbers, seededTimeline, timelineOf } from '../../support/timelines.ts';
import { screenOptions } from '../timeline/scenes.ts';

function deskFor(timeline: Timeline) {
  const prepared = prepareDense(timeline, 'kind', 'calendar');
  return deskOf(denseTimeline(timeline, prepared.index, prepared));
}

/** Keys in a list of a cluster: arrows that go round, and Enter for every list on the way. */
function keysInList(id: string, lines: readonly ClusterLine[]): number {
  const at = lines.findIndex((line) =>
    line.kind === 'event' ? line.event.id === id : line.events.some((each) => each.id === id),
  );
  const line = lines[at];
  if (line === undefined) return Infinity;
  const keys = Math.min(at, lines.length - at) + 1;
  return line.kind === 'event' ? keys : keys + keysInList(id, clusterLines(line.events, line.first - 1));
}

/**
 * Keys from the middle of an event's lane, with the whole of time in view, to the event: left and right to the mark or to
 * the cluster that holds it, Enter to open that, again from the middle.
 */
function keysTo(id: string, desk: ReturnType<typeof deskFor>): number {
  const units = desk.scale('calendar');
  const smallest = smallestSpan(units.knots) / 12;
  let window = WHOLE;
  let keys = 0;
  for (let opened = 0; opened < 20; opened += 1) {
    const look: DenseLook = {
      scale: 'calendar',
      group: 'kind',
      window:
        window === WHOLE
          ? null
          : { from: Math.round(units.toTime(window.from)), to: Math.round(units.toTime(window.to)) },
      selected: null,
      found: null,
      others: 'dim',
    };
    const scene = desk.draw(look, screenOptions(900));
    const mark = scene.targets.find((target) => target.event === id);
    const cluster = (scene.clusters ?? []).find((each) =>
      desk.members(each, look, scene).some((member) => member.id === id),
    );
    const lane = mark?.lane ?? cluster?.lane;
    if (lane === undefined) return Infinity;
    const stops = stopsOf(scene).filter((stop) => stop.lane === lane);
    const middle = nearestIn(stops, lane, scene.plot.x + scene.plot.width / 2);
    const place = (stop: string | null | undefined) => stops.findIndex((each) => each.id === stop);
    keys += Math.abs(place(mark?.event ?? cluster?.id) - place(middle));
    if (cluster === undefined || mark !== undefined) return keys;
    keys += 1;
    const next = openingWindow(cluster, units, window, smallest);
    if (next === null) return keys + keysInList(id, clusterLines(desk.members(cluster, look, scene)));
    window = next;
  }
  return Infinity;
}

const crowded = timelineOf([
  ...seededTimeline(3, 1500).events,
  ...Array.from({ length: 1500 }, (_, at) =>
    event({ id: `ev-same-${at}`, title: `Same ${at}`, date: '2019-06-15' }),
  ),
]);

describe.each([
  ['seeded, 6000', seededTimeline(9, 6000)],
  ['half of them on one day', crowded],
])('%s', (_, timeline) => {
  test('every event is reached by opening clusters, in about two keys for every halving', () => {
    const desk = deskFor(timeline);
    const next = seededNumbers(6);
    const dated = timeline.events.filter(({ date }) => date !== null);
    const keys = Array.from({ length: 60 }, () => keysTo(dated[Math.floor(next() * dated.length)]!.id, desk));
    const limit = 2 * Math.log2(dated.length);
    expect(keys.filter((each) => !Number.isFinite(each))).toEqual([]);
    const mean = keys.reduce((sum, each) => sum + each, 0) / keys.length;
    expect(mean).toBeLessThanOrEqual(limit);
    expect(Math.max(...keys)).toBeLessThanOrEqual(1.25 * limit);
  });
});
