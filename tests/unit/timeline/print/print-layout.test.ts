import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTimeline } from '#lib/exchange/index.ts';
import { DEFAULT_FIGURE, renderFigure } from '#lib/figure/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { layoutFigure, type LayoutOptions, type Scene } from '#lib/timeline/index.ts';
import { event, seededTimeline, talksTimeline, timelineOf } from '../../../support/timelines.ts';
import { figureOptions, partOf, textsOf, viewOf, wordsOf } from '../scenes.ts';

const figure = (timeline: Timeline, millimetres = 160, more: Partial<LayoutOptions> = {}, view = viewOf()) =>
  layoutFigure(timeline, view, { ...figureOptions(millimetres), ...more }, { verified: true });
const titled = (scene: Scene) => scene.targets.filter(({ label }) => (label?.width ?? 0) > 40).length;

test('the timeline that ships fits a page of A4 with all its notes, in less than 60 kB', () => {
  const file = new URL('../../../../data/timelines/ukraine-nato-talks.timeline.json', import.meta.url);
  const { timeline } = readTimeline(readFileSync(file, 'utf8'));
  const { svg, scene } = renderFigure(timeline!, { ...DEFAULT_FIGURE, carry: 'nothing' });
  expect(scene.physical!.height).toBeLessThan(247);
  expect(Buffer.byteLength(svg)).toBeLessThan(60_000);
  expect(titled(scene)).toBe(11);
});

test('the timeline that ships says what is in doubt on a slide, and still fits it', () => {
  const file = new URL('../../../../data/timelines/ukraine-nato-talks.timeline.json', import.meta.url);
  const { timeline } = readTimeline(readFileSync(file, 'utf8'));
  const { scene } = renderFigure(timeline!, { ...DEFAULT_FIGURE, width: 247, carry: 'nothing' });
  const said = textsOf(scene.marks).map(({ text }) => text);
  expect(said).toEqual(expect.arrayContaining(['expected, evening', 'says Ukrinform']));
  expect(partOf(scene, 'events').filter((mark) => saysOneOf(mark))).toHaveLength(3);
  expect(said).not.toContain('2019, day not given');
  expect(scene.physical!.height).toBeLessThanOrEqual(195);
});

function saysOneOf(mark: ReturnType<typeof partOf>[number]): boolean {
  return mark.kind === 'text' && mark.text === 'one of these days' && mark.halo !== true;
}

describe('labels', () => {
  test.each([
    [3, 3],
    [12, 12],
    [40, 40],
  ])('of %i events all say their titles', (count, named) => {
    const scene = figure(seededTimeline(count * 7 + 1, count));
    expect([scene.targets.length, titled(scene)]).toEqual([scene.targets.length, named]);
  });

  test.each([
    [120, 5],
    [300, 0],
  ])('of %i events at least %i, and the others their numbers', (count, least) => {
    const scene = figure(seededTimeline(count * 7 + 1, count), 140);
    expect(scene.targets.every(({ label }) => label !== null)).toBe(true);
    expect(titled(scene)).toBeGreaterThanOrEqual(least);
    expect(titled(scene)).toBeLessThan(scene.targets.length);
  });

  test('who is pinned has a title before others', () => {
    const many = seededTimeline(2101, 300);
    const silent = figure(many).targets.find(({ label }) => (label?.width ?? 0) < 40)!;
    const scene = figure(many, 160, {}, viewOf({ pinned: new Set([silent.event]) }));
    expect(scene.targets.find((each) => each.event === silent.event)!.label!.width).toBeGreaterThan(40);
  });

  test('numbers that moved have a leader that ends at them, and no leader crosses another', () => {
    const scene = figure(seededTimeline(2101, 300));
    const lines = partOf(scene, 'leaders').filter((mark) => mark.kind === 'line');
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      const ends = scene.targets.some(
        ({ label }) =>
          label !== null && line.x2 >= label.x && line.x2 <= label.x + label.width && line.y2 > line.y1,
      );
      expect(ends).toBe(true);
      for (const other of lines) {
        if (other.y1 !== line.y1 || other.x1 <= line.x1) continue;
        expect(other.x2).toBeGreaterThan(line.x2);
      }
    }
  });
});

describe('notes at the side', () => {
  const talks = talksTimeline();
  const numbersOf = (scene: Scene) =>
    partOf(scene, 'notes').flatMap((mark) =>
      mark.kind === 'text' && mark.anchor === 'end' ? [mark.text] : [],
    );

  test.each([
    [160, false],
    [183, true],
    [247, true],
  ])('%i mm: %s', (millimetres, beside) => {
    const below = figure(talks, millimetres);
    const scene = figure(talks, millimetres, { notesAt: 'side' });
    expect(scene.plot.width < below.plot.width).toBe(beside);
    expect(numbersOf(scene)).toEqual(numbersOf(below));
    if (beside) expect(scene.height).toBeLessThan(below.height);
    else expect(scene).toEqual(below);
  });

  test('without notes there is no empty column', () => {
    const { parts } = figureOptions(183);
    const off = { parts: { ...parts, notes: false } };
    expect(figure(talks, 183, { ...off, notesAt: 'side' })).toEqual(figure(talks, 183, off));
    const nobody = timelineOf([event({ title: 'Talks', date: '2024-05-06' })]);
    const hidden = viewOf({ hidden: new Set(nobody.events.map(({ id }) => id)) });
    expect(figure(nobody, 183, { notesAt: 'side' }, hidden)).toEqual(figure(nobody, 183, {}, hidden));
  });

  test('what is longer than the drawing goes on below, and nothing is lost', () => {
    const many = seededTimeline(841, 120);
    const scene = figure(many, 183, { notesAt: 'side' });
    expect(numbersOf(scene)).toEqual(many.events.map((_, index) => String(index + 1)));
    const x = partOf(scene, 'notes').flatMap((mark) =>
      mark.kind === 'text' && mark.anchor === 'end' ? [mark.x] : [],
    );
    expect(new Set(x.map(Math.round)).size).toBeGreaterThan(2);
  });
});

describe('more than 300 events', () => {
  const many = seededTimeline(3, 320);

  test('are counted where they stand close, and the foot says so', () => {
    const scene = figure(many);
    const together = scene.clusters!.reduce((sum, { count }) => sum + count, 0);
    expect(together).toBeGreaterThan(0);
    expect(wordsOf(scene.marks)).toContain(`${together} of them are drawn together, as density.`);
    expect(figure(seededTimeline(3, 300)).clusters).toBeUndefined();
  });

  test('of which less than 300 are seen, are drawn one by one', () => {
    const hidden = new Set(many.events.slice(0, 60).map(({ id }) => id));
    const scene = figure(many, 160, {}, viewOf({ hidden }));
    expect(scene.clusters).toBeUndefined();
    expect(scene.targets.every(({ label }) => label !== null)).toBe(true);
    expect(textsOf(scene.marks).length).toBeGreaterThan(scene.targets.length);
  });
});
