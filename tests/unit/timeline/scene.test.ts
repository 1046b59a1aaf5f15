import { describe, expect, test } from 'vitest';
import { layoutFigure, layoutTimeline, type Scene } from '#lib/timeline/index.ts';
import { serializeScene } from '#lib/svg/index.ts';
import { expectSvgSnapshot } from '../../support/svg-snapshot.ts';
import { formsTimeline, talksTimeline } from '../../support/timelines.ts';
import { figureOptions, screenOptions, viewOf } from './scenes.ts';

const talks = talksTimeline();
const forms = formsTimeline();
const svg = (scene: Scene) => serializeScene(scene, { metadata: null, language: 'en' });

describe('on screen', () => {
  test.each([
    ['talks-folded-light', talks, 'folded', 'light'],
    ['talks-folded-dark', talks, 'folded', 'dark'],
    ['talks-calendar-light', talks, 'calendar', 'light'],
    ['talks-even-light', talks, 'even', 'light'],
    ['forms-folded-light', forms, 'folded', 'light'],
    ['forms-calendar-dark', forms, 'calendar', 'dark'],
    ['forms-even-light', forms, 'even', 'light'],
  ] as const)('%s', (name, timeline, scale, theme) => {
    expectSvgSnapshot(
      `timeline/${name}`,
      svg(layoutTimeline(timeline, viewOf({ scale }), screenOptions(900, {}, theme))),
    );
    expect(name).toContain(scale);
  });

  test('talks-narrow', () => {
    const scene = layoutTimeline(talks, viewOf(), screenOptions(320));
    expectSvgSnapshot('timeline/talks-narrow', svg(scene));
    expect(scene.targets.every(({ label }) => label !== null)).toBe(true);
  });
});

describe('as figures', () => {
  test.each([
    ['talks-figure', talks, 160, 'light'],
    ['talks-figure-greyscale', talks, 160, 'greyscale'],
    ['talks-figure-column', talks, 89, 'light'],
    ['forms-figure', formsTimeline(), 160, 'light'],
  ] as const)('%s', (name, timeline, millimetres, theme) => {
    const scene = layoutFigure(timeline, viewOf(), figureOptions(millimetres, {}, theme), { verified: true });
    expectSvgSnapshot(`timeline/${name}`, svg(scene));
    expect(scene.physical?.width).toBe(millimetres);
  });
});
