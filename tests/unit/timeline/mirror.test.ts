import { describe, expect, test } from 'vitest';
import { languageFor, layoutFigure } from '#lib/timeline/index.ts';
import type { LayoutOptions, Mark, Scene } from '#lib/timeline/index.ts';
import { mirrorScene } from '#lib/timeline/mirror.ts';
import { formsTimeline, talksTimeline } from '../../support/timelines.ts';
import { figureOptions, textsOf, viewOf } from './scenes.ts';

const figure = (locale: LayoutOptions['locale'], timeline = talksTimeline()): Scene =>
  layoutFigure(timeline, viewOf(), { ...figureOptions(160), locale }, { verified: true });

const texts = (scene: Scene) => textsOf(scene.marks);

describe('mirrorScene', () => {
  test('twice is once', () => {
    const scene = figure('en', formsTimeline());
    const again = mirrorScene(mirrorScene(scene));
    const bare = (of: Scene) =>
      JSON.stringify(of, (key, value: unknown) =>
        key === 'direction'
          ? undefined
          : typeof value === 'number'
            ? Math.round(value * 100) / 100 + 0
            : value,
      );
    expect(bare(again)).toBe(bare(scene));
  });

  test('an arc turns the other way', () => {
    const marks: readonly Mark[] = [{ kind: 'path', d: 'M10,20A5,6,30,0,1,15,25H40V3Z' }];
    expect(mirrorScene({ ...figure('en'), width: 100, marks }).marks).toEqual([
      { kind: 'path', d: 'M90,20A5,6,-30,0,0,85,25H60V3Z' },
    ]);
  });
});

describe.each(['ar', 'he'])('a figure in %s', (tag) => {
  const scene = figure(languageFor(tag));

  test('time runs to the left, inside the figure', () => {
    const xs = scene.knots.map(({ x }) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => b - a));
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(scene.width);
  });

  test('lane names and title begin at the right edge', () => {
    const [title] = texts(scene);
    expect(title).toMatchObject({ anchor: 'end', text: talksTimeline().title });
    const lane = languageFor(tag).names!.lanes['Use of force'].split(' ')[0]!;
    const name = texts(scene).find(({ text, weight }) => weight === 600 && text.startsWith(lane))!;
    expect(name).toMatchObject({ anchor: 'end', direction: 'rtl' });
    expect(scene.width - name.x).toBeLessThan(5);
    expect(scene.width - title!.x).toBeLessThan(5);
  });

  test('words of the article run as they do, those of the figure as it does', () => {
    for (const text of texts(scene)) {
      expect(['ltr', 'rtl']).toContain(text.direction);
      if (/[\u0590-\u06ff]/u.test(text.text)) expect(text.direction, text.text).toBe('rtl');
    }
    const quote = texts(scene).find(({ text }) => text.startsWith('Talks in Berlin'))!;
    expect(quote.direction).toBe('ltr');
  });

  test('every event is told in the order of time', () => {
    const dates = scene.longDescription!.split('\n').slice(1);
    expect(dates).toHaveLength(talksTimeline().events.length);
    expect(dates.map((line) => Number.parseInt(line, 10))).toEqual(dates.map((_, at) => at + 1));
  });
});

test('an English figure is read from the left, and an Arabic title in it from the right', () => {
  const scene = figure('en', { ...talksTimeline(), title: 'محادثات السلام (2025)' });
  expect(texts(scene)[0]).toMatchObject({ anchor: 'start', direction: 'rtl' });
  expect(scene.knots[0]!.x).toBeLessThan(scene.knots.at(-1)!.x);
});
