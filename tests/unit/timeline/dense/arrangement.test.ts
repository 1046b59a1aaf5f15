import { describe, expect, test } from 'vitest';
import { arrangedLanes, laneExtent, OWN_LANES } from '#lib/timeline/dense/arrangement.ts';
import { indexEvents } from '#lib/timeline/dense/event-index.ts';
import { laneSetOf } from '#lib/timeline/dense/lane-set.ts';
import type { Arrangement } from '#lib/timeline/index.ts';
import { event, timelineOf } from '../../../support/timelines.ts';

/** Oslo 3 events from 2020, Bern 2 from 2018, "Site 10" and "Site 9" 1 each, one without a place. */
const DATES: readonly (readonly [place: string | null, date: string])[] = [
  ['Oslo', '2020-01-01'],
  ['Oslo', '2021-01-01'],
  ['Oslo', '2021-05'],
  ['Bern', '2018-03-01'],
  ['Bern', '2022-01-01'],
  ['Site 10', '2019-01-01'],
  ['Site 9', '[..2023-01-01]'],
  [null, '2017-01-01'],
];
const timeline = timelineOf(
  DATES.map(([place, date], at) =>
    event({
      id: `ev-${at}`,
      title: `Event ${at}`,
      date,
      places: place === null ? [] : [{ name: place, basis: 'stated' }],
    }),
  ),
);
const index = indexEvents(timeline.events);
const set = laneSetOf(index, timeline, 'place');
const arranged = (more: Partial<Arrangement>) =>
  arrangedLanes(index, set, 'place', { ...OWN_LANES, ...more });
const names = (more: Partial<Arrangement>) => arranged(more).lanes.map(({ name }) => name);

describe('lanes are arranged', () => {
  test.each<[string, Partial<Arrangement>, string[]]>([
    ['as they are', {}, ['Oslo', 'Bern', 'Site 10', 'Site 9', 'No place named']],
    [
      'by name, numbers as numbers',
      { sort: 'name' },
      ['Bern', 'Oslo', 'Site 9', 'Site 10', 'No place named'],
    ],
    ['by count', { sort: 'count' }, ['Oslo', 'Bern', 'Site 10', 'Site 9', 'No place named']],
    ['by first event', { sort: 'first' }, ['Bern', 'Site 10', 'Oslo', 'Site 9', 'No place named']],
    ['without hidden ones', { hidden: ['Oslo', 'Nowhere'] }, ['Bern', 'Site 10', 'Site 9', 'No place named']],
    ['these only, in their order', { only: ['Site 9', 'Nowhere', 'Bern'] }, ['Site 9', 'Bern']],
  ])('%s', (_, more, expected) => {
    expect(names(more)).toEqual(expected);
  });

  test('one that is collapsed is marked, the others are not', () => {
    expect(arranged({ thin: ['Bern'] }).lanes.map(({ thin }) => thin === true)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  test('events follow their lanes, and those of a hidden one have none', () => {
    const { lanes, laneAt } = arranged({ sort: 'name', hidden: ['Oslo'] });
    const placed = Array.from(laneAt, (lane, position) => [
      timeline.events[index.places[position]!]!.places[0]?.name ?? 'No place named',
      lanes[lane]?.name ?? null,
    ]);
    for (const [place, lane] of placed) expect(lane).toBe(place === 'Oslo' ? null : place);
    expect(placed.filter(([, lane]) => lane === null)).toHaveLength(3);
  });

  test('nothing asked for gives the set itself', () => {
    expect(arranged({})).toBe(set);
    expect(arranged({ sort: 'name' })).not.toBe(set);
  });
});

test('the time of a lane is that of its events, as far as it is known', () => {
  const lane = (name: string) => set.lanes.find((each) => each.name === name)!;
  expect(laneExtent(index, lane('Oslo'))).toEqual({ from: Date.UTC(2020, 0, 1), to: Date.UTC(2021, 5, 1) });
  expect(laneExtent(index, lane('Site 9'))).toBeNull();
});
