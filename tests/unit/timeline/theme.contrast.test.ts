import { describe, expect, test } from 'vitest';
import { DEFAULT_FIGURE, renderFigure, type FigureOptions } from '#lib/figure/index.ts';
import { measureFor, themeFor } from '#lib/timeline/index.ts';
import { contrastOf, lightnessOf, markPairings, textPairings } from '../../support/contrast.ts';
import { formsTimeline, seededTimeline, talksTimeline } from '../../support/timelines.ts';
import { textBox } from './scenes.ts';

const TIMELINES = { talks: talksTimeline(), forms: formsTimeline(), seeded: seededTimeline(7, 40) };
const THEMES: readonly FigureOptions['theme'][] = ['light', 'dark', 'greyscale', 'transparent'];
const cases = Object.entries(TIMELINES).flatMap(([name, timeline]) =>
  THEMES.flatMap((theme) =>
    (['horizontal', 'vertical'] as const).map((orientation) => [name, theme, orientation, timeline] as const),
  ),
);

describe.each(cases)('%s, %s, %s', (_, theme, orientation, timeline) => {
  const { scene } = renderFigure(timeline, { ...DEFAULT_FIGURE, theme, orientation, carry: 'nothing' });

  test('every text is at least 4.5:1 on what lies under it', () => {
    const pairings = textPairings(scene, (text) => textBox(text, measureFor('figure')));
    expect(pairings.length).toBeGreaterThan(40);
    expect(pairings.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });

  test('every mark of an event, of the axis and of the key is at least 3:1', () => {
    const pairings = markPairings(scene, ['events', 'axis', 'key']);
    expect(pairings.length).toBeGreaterThan(20);
    expect(pairings.filter(({ ratio }) => ratio < 3)).toEqual([]);
  });
});

describe('hues in grey', () => {
  const order = (name: 'light' | 'greyscale') => {
    const { quads } = themeFor(name, 'figure');
    return Object.entries(quads).sort(([, a], [, b]) => lightnessOf(a) - lightnessOf(b));
  };

  test('the greys of kinds are apart by lightness', () => {
    const steps = order('greyscale').map(([, colour]) => lightnessOf(colour));
    const gaps = steps.slice(1).map((step, index) => step - (steps[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(6);
  });

  test('they keep the order that the hues have', () => {
    expect(order('greyscale').map(([quad]) => quad)).toEqual(order('light').map(([quad]) => quad));
  });
});

test.each([
  ['#000000', '#FFFFFF', 21],
  ['#777777', '#FFFFFF', 4.48],
  ['#FFFFFF', '#FFFFFF', 1],
])('the contrast of %s on %s is %d', (ink, ground, ratio) => {
  expect(contrastOf(ink, ground)).toBeCloseTo(ratio, 2);
});
