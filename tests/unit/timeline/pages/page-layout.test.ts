import { describe, expect, test } from 'vitest';
import { DEFAULT_FIGURE, renderPages, type FigureOptions } from '#lib/figure/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import type { Mark, Scene } from '#lib/timeline/index.ts';
import {
  event,
  formsTimeline,
  seededTimeline,
  talksTimeline,
  timelineOf,
} from '../../../support/timelines.ts';

const pages = (
  timeline: Timeline,
  options: Partial<FigureOptions> = {},
  turned: 'landscape' | 'portrait' = 'landscape',
): readonly Scene[] =>
  renderPages(timeline, { ...DEFAULT_FIGURE, carry: 'nothing', ...options }, { size: 'a4', turned }).scenes;

const drawnIn = (scenes: readonly Scene[]) =>
  new Set(scenes.flatMap(({ targets }) => targets.map((target) => target.event)));

const datedIn = ({ events }: Timeline) => events.filter(({ date }) => date !== null).map(({ id }) => id);

function wordsIn(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark) =>
    mark.kind === 'group' ? wordsIn(mark.children) : mark.kind === 'text' && !mark.halo ? [mark.text] : [],
  );
}

/** Lowest and rightmost point of words and marks, generously: words by their start. */
function reachOf(marks: readonly Mark[]): readonly [number, number] {
  return marks.reduce<readonly [number, number]>(
    ([x, y], mark) => {
      if (mark.kind === 'path') return [x, y];
      if (mark.kind === 'group') {
        const [cx, cy] = reachOf(mark.children);
        return [Math.max(x, cx), Math.max(y, cy)];
      }
      if (mark.kind === 'line') return [Math.max(x, mark.x1, mark.x2), Math.max(y, mark.y1, mark.y2)];
      if (mark.kind === 'circle') return [Math.max(x, mark.cx), Math.max(y, mark.cy)];
      const [width, height] = mark.kind === 'rect' ? [mark.width, mark.height] : [0, 0];
      return [Math.max(x, mark.x + width), Math.max(y, mark.y + height)];
    },
    [0, 0],
  );
}

const lasting = timelineOf(
  [
    ...Array.from({ length: 90 }, (_, index) =>
      event({
        title: `Talks number ${index}`,
        date: `20${10 + (index % 15)}-0${1 + (index % 9)}-1${index % 9}`,
      }),
    ),
    event({ title: 'A mission that lasted', date: '2011-03-01/2023-08-31' }),
    event({ title: 'Once in those years', date: '[2012-01-01..2020-12-31]' }),
    event({ title: 'Since then', date: '2013-05/..' }),
  ],
  { title: 'Fifteen years' },
);

describe('layoutPages', () => {
  test.each<[string, Timeline, Partial<FigureOptions>, 'landscape' | 'portrait']>([
    ['the shipped shape', talksTimeline(), {}, 'landscape'],
    ['every form of date', formsTimeline(), { scale: 'calendar' }, 'portrait'],
    ['a hundred events', seededTimeline(1, 100), {}, 'landscape'],
    ['a hundred events, even', seededTimeline(1, 100), { scale: 'even' }, 'portrait'],
    ['many that last', lasting, { group: 'none' }, 'landscape'],
    ['many, by place', seededTimeline(2, 250), { group: 'place' }, 'landscape'],
    ['the shipped shape, downwards', talksTimeline(), { orientation: 'vertical' }, 'portrait'],
    ['a hundred events, downwards', seededTimeline(1, 120), { orientation: 'vertical' }, 'landscape'],
    ['450 events, downwards', seededTimeline(2, 450), { orientation: 'vertical' }, 'portrait'],
    ['large type, downwards', seededTimeline(3, 60), { orientation: 'vertical', textSize: 14 }, 'landscape'],
    ['large type', seededTimeline(3, 60), { textSize: 14 }, 'portrait'],
  ])(
    '%s: every dated event is on a page, and all is within the paper',
    (_, timeline, options, turned) => {
      const scenes = pages(timeline, options, turned);
      const drawn = drawnIn(scenes);
      expect(datedIn(timeline).filter((id) => !drawn.has(id))).toEqual([]);
      for (const scene of scenes) {
        const [width, height] = turned === 'landscape' ? [297, 210] : [210, 297];
        expect(scene.physical!.width).toBeCloseTo(width!, 6);
        expect(scene.physical!.height).toBeCloseTo(height!, 6);
        const ground = scene.marks[0]!;
        const [right, bottom] = reachOf(scene.marks.filter((mark) => mark !== ground));
        expect(right).toBeLessThanOrEqual(scene.width);
        expect(bottom).toBeLessThanOrEqual(scene.height);
      }
    },
    30_000,
  );

  test('each page has title and number; each strip axis, lane names and key', () => {
    const scenes = pages(seededTimeline(1, 100));
    expect(scenes.length).toBeGreaterThan(3);
    scenes.forEach((scene, index) => {
      const words = wordsIn(scene.marks);
      expect(words).toContain(`${index + 1} / ${scenes.length}`);
      expect(words).toContain('100 seeded events');
      if (scene.targets.length === 0) return;
      expect(words).toContain('Talks and meetings');
      expect(words).toContain('day known');
      expect(words.some((word) => /20\d\d/.test(word))).toBe(true);
    });
  });

  test('what goes over a cut is open on both pages', () => {
    const scenes = pages(lasting, { scale: 'calendar' });
    const strips = scenes.filter(({ targets }) => targets.length > 0);
    expect(strips.length).toBeGreaterThan(1);
    const mission = lasting.events.find(({ title }) => title === 'A mission that lasted')!.id;
    const found = strips.flatMap((scene) => scene.targets.filter((target) => target.event === mission));
    expect(found.length).toBeGreaterThan(1);
    const [first, second] = found;
    const edges = strips[0]!.plot;
    expect(first!.mark.x + first!.mark.width).toBeCloseTo(edges.x + edges.width, 3);
    expect(second!.mark.x).toBeCloseTo(strips[1]!.plot.x, 3);
  });

  test('every sentence is in the notes, and the notes are not between the strips', () => {
    const timeline = seededTimeline(1, 100);
    const scenes = pages(timeline);
    const words = scenes.flatMap(({ marks }) => wordsIn(marks)).join(' ');
    for (const each of timeline.events) expect(words).toContain(each.evidence[0]!.quote.exact.slice(0, 12));
    const kinds = scenes.map(({ targets }) => (targets.length > 0 ? 's' : 'n')).join('');
    expect(kinds).toMatch(/^s+n+$/);
  });

  test('says on its pages what is left out, and nothing of what is on other pages', () => {
    const timeline = timelineOf([
      ...seededTimeline(1, 90).events,
      event({ title: 'Talks go on', date: null }),
    ]);
    const [gone] = datedIn(timeline);
    const words = pages(timeline, { hidden: new Set([gone!]) })
      .flatMap(({ marks }) => wordsIn(marks))
      .join(' ');
    expect(words).toContain('1 event not drawn: filtered out.');
    expect(words).toContain('1 event without a date');
    expect(words).not.toContain('outside the time shown');
  });

  test('a window is kept: what lies outside is counted', () => {
    const timeline = seededTimeline(1, 100);
    const window = { from: Date.UTC(2018, 0, 1), to: Date.UTC(2020, 0, 1) };
    const scenes = pages(timeline, { window });
    expect(drawnIn(scenes).size).toBeLessThan(60);
    expect(wordsIn(scenes.at(-1)!.marks).join(' ')).toMatch(/\d+ events not drawn: outside the time shown/);
  });

  test('time downwards: strips stand side by side on wide paper, one by one on narrow', () => {
    const timeline = seededTimeline(1, 120);
    const spinesOn = (turned: 'landscape' | 'portrait') =>
      pages(timeline, { orientation: 'vertical' }, turned)
        .filter(({ targets }) => targets.length > 0)
        .map(({ marks }) => marks.filter((mark) => mark.kind === 'group' && mark.part === 'axis').length);
    expect(new Set(spinesOn('landscape').slice(0, -1))).toEqual(new Set([2]));
    expect(new Set(spinesOn('portrait'))).toEqual(new Set([1]));
  });

  test('time runs to the right in more than 500 events, whatever is asked', () => {
    const timeline = seededTimeline(6, 501);
    const [asked] = pages(timeline, { orientation: 'vertical' });
    const [usual] = pages(timeline);
    expect(asked!.targets).toEqual(usual!.targets);
  }, 30_000);

  test('of a long timeline every event in a lane is drawn or counted', () => {
    const timeline = seededTimeline(6, 900);
    const scenes = pages(timeline);
    const drawn = drawnIn(scenes);
    const counted = scenes
      .flatMap(({ clusters }) => clusters ?? [])
      .reduce((sum, { count }) => sum + count, 0);
    expect(drawn.size + counted).toBeGreaterThanOrEqual(datedIn(timeline).length);
    expect(scenes.filter(({ targets }) => targets.length > 0).length).toBeGreaterThan(5);
  }, 30_000);
});
