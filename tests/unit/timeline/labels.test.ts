import { describe, expect, test } from 'vitest';
import { timelineItems } from '#lib/timeline/items.ts';
import { placeLabels } from '#lib/timeline/labels.ts';
import { metricsFor } from '#lib/timeline/metrics.ts';
import { placeItem } from '#lib/timeline/placed.ts';
import { unitScale } from '#lib/timeline/index.ts';
import { visibleTime } from '#lib/timeline/visible.ts';
import { event, timelineOf, type EventSketch } from '../../support/timelines.ts';
import { inside, screenOptions, viewOf } from './scenes.ts';

const options = screenOptions(900);
const metrics = metricsFor(options.theme);

/** Labels of one row, 0 to `width`, by the ids of its events. */
function labels(sketches: readonly EventSketch[], width: number, view = viewOf(), room = 60, more = options) {
  const timeline = timelineOf(sketches.map((sketch) => event(sketch)));
  const time = visibleTime(unitScale(timeline, 'calendar'), null, { x: 0, width });
  const row = timelineItems(timeline).items.flatMap(
    (item) => placeItem(item, 100, time, metrics, true) ?? [],
  );
  return placeLabels(row, room, time, metrics, more, view);
}
const on = (id: string, date: string, more: Partial<EventSketch> = {}) => ({
  id,
  title: `Talks called ${id}`,
  date,
  ...more,
});

describe('priority', () => {
  // Two marks at one place: room on either side for one label, and not for both.
  const pair = [on('a', '2020-05-05'), on('b', '2020-05-05')];
  const winners = (view: ReturnType<typeof viewOf>, sketches = pair) =>
    [...labels(sketches, 240, view).keys()].slice(0, 1);
  const sources = (id: string) => timelineOf([event(on(id, '2020-05-05'))]);

  test.each([
    ['nothing said: by number', viewOf(), ['a']],
    ['selected', viewOf({ selected: 'b' }), ['b']],
    ['pinned', viewOf({ pinned: new Set(['b']) }), ['b']],
    ['pinned before selected', viewOf({ selected: 'a', pinned: new Set(['b']) }), ['b']],
    ['an id that is not here changes nothing', viewOf({ selected: 'x' }), ['a']],
  ])('%s', (_, view, expected) => expect(winners(view)).toEqual(expected));

  test('several documents come before one', () => {
    const [more] = sources('b').events;
    const piece = more!.evidence[0]!;
    const timeline = timelineOf(pair.map((sketch) => event(sketch)));
    const two = {
      ...timeline,
      events: timeline.events.map((each) =>
        each.id === 'b'
          ? { ...each, evidence: [...each.evidence, { ...piece, document: 'doc-other' }] }
          : each,
      ),
    };
    const time = visibleTime(unitScale(two, 'calendar'), null, { x: 0, width: 240 });
    const row = timelineItems(two).items.flatMap((item) => placeItem(item, 100, time, metrics, true) ?? []);
    expect([...placeLabels(row, 60, time, metrics, options, viewOf()).keys()][0]).toBe('b');
  });
});

describe('sides', () => {
  const only = (date: string, width: number, more: Partial<EventSketch> = {}, room = 60) => {
    const label = labels([on('a', date, more)], width, viewOf(), room).get('a');
    return label === undefined ? null : [label.anchor, label.text.lines.length];
  };

  test.each([
    ['right of a mark with room', '2020-05-05', 600, {}, 60, ['start', 2]],
    ['nothing where there is no room at all', '2020-05-05', 40, {}, 60, null],
    ['a row too low for two lines: the title alone', '2020-05-05', 600, {}, 17, ['start', 1]],
    ['a row too low for one: none', '2020-05-05', 600, {}, 10, null],
    ['under a bar that fills the row', '2020/2021', 300, {}, 60, ['start', 2]],
    [
      'not under a bar that carries a date from outside',
      '2020',
      300,
      {
        refinements: [
          { date: '2020-02-07', basis: 'A page.', sources: [{ title: 'Page', url: 'https://example.org' }] },
        ],
      },
      60,
      null,
    ],
  ] as const)('%s', (_, date, width, more, room, expected) => {
    expect(only(date, width, more, room)).toEqual(expected);
  });

  test('left of a mark near the right edge', () => {
    const near = labels([on('a', '2020-12-31'), on('b', '2020-01-01')], 500);
    expect(near.get('a')?.anchor).toBe('end');
    expect(near.get('b')?.anchor).toBe('start');
  });

  test('boxes stay in the plot and off the ink of others', () => {
    const placed = labels([on('a', '2020-01-01'), on('b', '2020-04-01'), on('c', '2020-12-01')], 500);
    for (const { box } of placed.values())
      expect(inside(box, { x: 0, y: 0, width: 500, height: 200 })).toBe(true);
    expect(placed.size).toBeGreaterThan(1);
  });

  test('switched off: none', () => {
    expect(
      labels([on('a', '2020-05-05')], 600, viewOf(), 60, screenOptions(900, { labels: false })).size,
    ).toBe(0);
  });
});
