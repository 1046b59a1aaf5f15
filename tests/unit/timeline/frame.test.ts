import { describe, expect, test } from 'vitest';
import type { Timeline } from '#lib/model/index.ts';
import { layoutFigure, MM_PER_UNIT, type Parts, type TextMark } from '#lib/timeline/index.ts';
import { withoutReserve } from '#lib/timeline/measure.ts';
import { event, formsTimeline, seededTimeline, talksTimeline, timelineOf } from '../../support/timelines.ts';
import {
  boxOf,
  collisions,
  figureOptions,
  flat,
  frameOf,
  inside,
  isFiniteThroughout,
  partOf,
  textBox,
  textsOf,
  viewOf,
  WHOLE_FIGURE,
  wordsOf,
} from './scenes.ts';

const talks = talksTimeline();
const facts = { verified: true };
const figure = (timeline: Timeline, millimetres = 160, parts: Partial<Parts> = {}, view = viewOf()) =>
  layoutFigure(timeline, view, figureOptions(millimetres, parts), facts);

describe.each([
  ['talks', talks],
  ['forms', formsTimeline()],
  ['seeded', seededTimeline(7, 30)],
])('%s at every width', (_, timeline) => {
  test.each([89, 140, 160, 183, 190, 247])('%i mm: no text over another, nothing outside', (millimetres) => {
    const scene = figure(timeline, millimetres);
    const { measure } = figureOptions(millimetres);
    const texts = textsOf(scene.marks);
    // Stretches of one line follow each other at the width they have, not at the one they have at most.
    const drawn = (mark: TextMark) => {
      const box = textBox(mark, measure);
      const width = withoutReserve(box.width, mark.size);
      return { ...box, width, x: mark.anchor === 'end' ? mark.x - width : box.x };
    };
    const pairs = collisions(texts.map(drawn)).map(([a, b]) => `${texts[a]?.text} / ${texts[b]?.text}`);
    expect(pairs).toEqual([]);
    const outside = flat(scene.marks).filter((mark) => !inside(boxOf(mark, measure), frameOf(scene)));
    expect(outside).toEqual([]);
    expect(isFiniteThroughout(scene)).toBe(true);
    expect(scene.physical?.width).toBe(millimetres);
    expect(scene.physical!.height / scene.height).toBeCloseTo(MM_PER_UNIT, 9);
  });
});

describe('every part can be switched off', () => {
  test.each<[keyof Parts, string, number]>([
    ['title', 'header', 1],
    ['key', 'key', 1],
    ['notes', 'notes', 1],
    ['source', 'source', 1],
  ])('%s', (part, group, count) => {
    const groups = (parts: Partial<Parts>) =>
      figure(talks, 160, parts).marks.filter((mark) => mark.kind === 'group' && mark.part === group).length;
    expect([groups({}), groups({ [part]: false })]).toEqual([count, 0]);
    expect(figure(talks, 160, { [part]: false }).height).toBeLessThan(figure(talks).height);
  });

  test.each<[keyof Parts, string]>([
    ['laneNames', 'Talks and meetings'],
    ['refinements', 'Elsewhere dated'],
    ['title', 'Eleven events as one report'],
    ['key', 'day known'],
    ['source', 'Made with Dateline.'],
  ])('%s: "%s" is gone', (part, words) => {
    const words247 = (parts: Partial<Parts>) => wordsOf(figure(talks, 247, parts).marks);
    expect(words247({})).toContain(words);
    expect(words247({ [part]: false })).not.toContain(words);
  });

  test('labels and numbers', () => {
    const labels = (parts: Partial<Parts>) =>
      textsOf(partOf(figure(talks, 160, parts), 'events')).map(({ text }) => text);
    expect(labels({})).toContain('11');
    expect(labels({ numbers: false })).not.toContain('11');
    expect(labels({ labels: false })).toEqual([]);
  });

  test('with everything off the drawing stays', () => {
    const none = Object.fromEntries(Object.keys(WHOLE_FIGURE).map((part) => [part, false]));
    const scene = figure(talks, 160, none);
    expect(scene.targets).toHaveLength(11);
    expect(wordsOf(scene.marks)).not.toContain('Talks');
  });
});

describe('notes and what is left out', () => {
  test('marks carry the numbers of their notes', () => {
    const scene = figure(talks, 247);
    const notes = partOf(scene, 'notes').flatMap((mark) =>
      mark.kind === 'text' && mark.anchor === 'end' ? [mark.text] : [],
    );
    expect(notes).toEqual(scene.targets.map(({ number }) => String(number)));
    expect(wordsOf(scene.marks)).toContain('Test Agency, 15 December 2025.');
  });

  test('numbers stand between title and mark, left of a mark too', () => {
    const { measure } = figureOptions(160);
    const scene = figure(talks);
    let left = 0;
    for (const group of eventGroups(scene.marks)) {
      const [title, number] = textsOf(group.children);
      if (title?.anchor !== 'end' || number === undefined || !/^\d+$/.test(number.text)) continue;
      left += 1;
      expect(number.anchor).toBe('end');
      const gap = number.x - measure(number.text, number.size, 600) - title.x;
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan(title.size);
    }
    expect(left).toBeGreaterThan(2);
  });

  const foot = (scene: ReturnType<typeof figure>) =>
    wordsOf(scene.marks.filter((mark) => mark.kind === 'group' && mark.part === 'source'));

  test.each([
    ['nothing', viewOf(), null],
    ['filtered out', viewOf({ hidden: new Set([talks.events[0]!.id]) }), '1 event not drawn: filtered out.'],
    [
      'outside the window',
      viewOf({ window: { from: Date.UTC(2025, 11, 14), to: Date.UTC(2025, 11, 15) } }),
      '8 events not drawn: outside the time shown.',
    ],
  ] as const)('%s is said, also without source line', (_, view, words) => {
    const text = foot(figure(talks, 160, { source: false }, view));
    expect(text).toBe(words ?? '');
    expect(foot(figure(talks, 160, {}, view))).toContain(
      'Source: Test Agency, 15 December 2025 (date given by the editor).',
    );
  });

  test('undated events have a note, and are named where notes are off', () => {
    const timeline = timelineOf([
      event({ title: 'Talks', date: '2024-05-06' }),
      event({ title: 'A visit', date: null }),
    ]);
    expect(foot(figure(timeline))).toContain('1 event without a date: 2.');
    expect(foot(figure(timeline, 160, { notes: false }))).toContain('1 event without a date: A visit.');
  });

  test('says that quotations were verified only when they were', () => {
    const text = (verified: boolean) => foot(layoutFigure(talks, viewOf(), figureOptions(160), { verified }));
    expect(text(true)).toContain('Quotations verified against the text.');
    expect(text(false)).not.toContain('verified');
  });

  test('an address is shown without its scheme and leads where it says', () => {
    const [document] = talks.documents;
    const timeline = { ...talks, documents: [{ ...document!, address: 'https://www.example.org/news/1/' }] };
    const links = flat(figure(timeline).marks).flatMap((mark) =>
      mark.kind === 'text' && mark.link !== undefined ? [mark] : [],
    );
    expect(links.some(({ text }) => text === 'example.org/news/1.')).toBe(true);
    expect(new Set(links.map(({ link }) => link))).toEqual(
      new Set(['https://www.example.org/news/1/', 'https://example.org/vote']),
    );
  });

  test('the description is the generated summary', () => {
    expect(figure(talks).description).toContain('Timeline of 11 events, 2019 to 15 December 2025.');
  });
});

describe('key', () => {
  test('only what occurs', () => {
    const key = (timeline: Timeline) =>
      wordsOf(figure(timeline).marks.filter((mark) => mark.kind === 'group' && mark.part === 'key'));
    expect(key(talks)).not.toMatch(/perhaps|alleged|called off|since, ongoing/);
    expect(key(formsTimeline())).toMatch(/perhaps.*alleged.*called off/);
  });
});

/** Groups of single events. */
function eventGroups(marks: readonly ReturnType<typeof figure>['marks'][number][]) {
  return marks
    .flatMap((mark) => (mark.kind === 'group' && mark.part === 'events' ? mark.children : []))
    .filter((mark) => mark.kind === 'group');
}
