import { describe, expect, test } from 'vitest';
import { deskOf } from '#lib/state/dense-desk.ts';
import {
  laneTopAt,
  laneTopFor,
  lanesInSight,
  selectionWindow,
  windowAround,
  withLane,
  Workspace,
} from '#lib/state/index.ts';
import { denseTimeline, OWN_LANES, type Scene } from '#lib/timeline/index.ts';
import { indexEvents } from '#lib/timeline/dense/event-index.ts';
import { event, seededTimeline, timelineOf } from '../../support/timelines.ts';

/** Ten lanes of 20 px under an axis of 40, seen 100 px at a time, moved up by `top`. */
function scrolled(top: number): Scene {
  const plot = { x: 0, y: 40, width: 500, height: 100 };
  const lanes = Array.from({ length: 10 }, (_, at) => ({
    name: `Lane ${at}`,
    count: 1,
    x: 0,
    y: 40 + at * 20 - top,
    width: 500,
    height: 20,
  }));
  return { plot, lanes, scroll: { top, height: 240 } } as unknown as Scene;
}

describe('the lane at the top', () => {
  test.each([
    [0, 0, { lane: 0, offset: 0 }],
    [0, 50, { lane: 2, offset: 10 }],
    [30, 50, { lane: 2, offset: 10 }],
    [30, 100, { lane: 5, offset: 0 }],
    [0, 5000, { lane: 9, offset: 4820 }],
  ])('from %i scrolled to %i px', (from, to, expected) => {
    expect(laneTopAt(scrolled(from), to)).toEqual(expected);
  });

  test.each([
    ['a lane in sight moves nothing', 3, null],
    ['one that is cut off at the top is moved down', 1, { lane: 1, offset: 0 }],
    ['one below moves up as little as needed', 8, { lane: 4, offset: 6 }],
    ['one that is not there moves nothing', 77, null],
  ])('%s', (_, lane, expected) => {
    expect(laneTopFor(scrolled(30), lane)).toEqual(expected);
  });

  test('nothing moves in a drawing that does not scroll', () => {
    const { scroll: _, ...still } = scrolled(30);
    expect(laneTopFor(still as Scene, 8)).toBeNull();
    expect(lanesInSight(still as Scene)).toBeNull();
  });

  test('lanes in sight are those whose middle is', () => {
    expect(lanesInSight(scrolled(15))).toEqual(['Lane 1', 'Lane 2', 'Lane 3', 'Lane 4', 'Lane 5']);
    expect(lanesInSight(scrolled(5))).toEqual(['Lane 0', 'Lane 1', 'Lane 2', 'Lane 3', 'Lane 4']);
  });
});

test('a lane is taken into a list once, and out again', () => {
  const hidden = withLane(withLane(OWN_LANES, 'hidden', 'Oslo', true), 'hidden', 'Bern', true);
  expect(hidden.hidden).toEqual(['Bern', 'Oslo']);
  expect(withLane(hidden, 'hidden', 'Oslo', true).hidden).toEqual(['Bern', 'Oslo']);
  expect(withLane(hidden, 'hidden', 'Oslo', false)).toEqual({ ...OWN_LANES, hidden: ['Bern'] });
  expect(withLane(hidden, 'thin', 'Oslo', true).hidden).toEqual(['Bern', 'Oslo']);
});

describe('zooming to something', () => {
  const workspace = new Workspace(
    timelineOf([
      event({ id: 'ev-a', title: 'A', date: '2010-01-01' }),
      event({ id: 'ev-b', title: 'B', date: '2015-06' }),
      event({ id: 'ev-c', title: 'C', date: '2020-01-01' }),
      event({ id: 'ev-d', title: 'D', date: null }),
    ]),
  );

  test('shows it whole, with air, inside of all time', () => {
    const { units } = workspace;
    const window = windowAround(workspace, { from: Date.UTC(2012, 0), to: Date.UTC(2013, 0) });
    expect(window.from).toBeLessThan(units.toUnit(Date.UTC(2012, 0)));
    expect(window.to).toBeGreaterThan(units.toUnit(Date.UTC(2013, 0)));
    expect(windowAround(workspace, { from: Date.UTC(1900, 0), to: Date.UTC(2100, 0) })).toEqual({
      from: 0,
      to: 1,
    });
  });

  test('the selected event, and nothing where it has no date or there is none', () => {
    workspace.select('ev-b');
    const window = selectionWindow(workspace)!;
    expect(workspace.units.toTime(window.from)).toBeLessThan(Date.UTC(2015, 5, 1));
    expect(workspace.units.toTime(window.to)).toBeGreaterThan(Date.UTC(2015, 6, 1));
    workspace.select('ev-d');
    expect(selectionWindow(workspace)).toBeNull();
    workspace.select(null);
    expect(selectionWindow(workspace)).toBeNull();
  });

  test('is a step that "back" undoes', () => {
    const before = workspace.view.jumps;
    workspace.jump({ from: 0.2, to: 0.6 });
    expect(workspace.view.jumps).toBe(before + 1);
    expect(workspace.unitWindow.from).toBeCloseTo(0.2);
  });
});

describe('the desk', () => {
  const timeline = seededTimeline(3, 2500);
  const desk = deskOf(denseTimeline(timeline, indexEvents(timeline.events)));

  test('lists all lanes with hidden ones in their places', () => {
    const [first, second] = desk.lanes('kind', OWN_LANES);
    const lanes = { ...OWN_LANES, hidden: [first!.name], thin: [second!.name] };
    const rows = desk.lanes('kind', lanes);
    expect(rows[0]).toEqual({ ...first, hidden: true });
    expect(rows[1]).toEqual({ ...second, thin: true });
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(desk.count(null));
  });

  test('knows the lane of an event, and none where that is hidden', () => {
    const id = desk.atRank(10, null)!;
    const lane = desk.laneOf(id, { group: 'kind' })!;
    const { name } = desk.lanes('kind', OWN_LANES)[lane]!;
    expect(desk.laneOf(id, { group: 'kind', lanes: { ...OWN_LANES, hidden: [name] } })).toBeNull();
    expect(desk.laneOf('ev-nobody', { group: 'kind' })).toBeNull();
    expect(desk.laneExtent('kind', name)!.from).toBeLessThan(desk.laneExtent('kind', name)!.to);
    expect(desk.laneExtent('kind', 'No such lane')).toBeNull();
  });
});
