import { describe, expect, test } from 'vitest';
import type { LayoutOptions, Scene } from '#lib/timeline/index.ts';
import { chronologyStrips } from '#lib/timeline/chronology/strips.ts';
import { seededTimeline, talksTimeline } from '../../../support/timelines.ts';
import { collisions, eventsDated, figureOptions, viewOf } from '../scenes.ts';

const options: LayoutOptions = { ...figureOptions(160), orientation: 'vertical' };
const ends = ({ knots }: Scene) => [knots[0]!.time, knots.at(-1)!.time] as const;

describe('chronologyStrips', () => {
  test('what has room is one strip', () => {
    expect(chronologyStrips(talksTimeline(), viewOf(), options, 2000)).toHaveLength(1);
  });

  test.each(['folded', 'calendar', 'even'] as const)(
    '%s: every event stands in a strip, none is too high',
    (scale) => {
      const timeline = seededTimeline(3, 100, 3);
      const strips = chronologyStrips(timeline, viewOf({ scale }), options, 900);
      expect(strips.length).toBeGreaterThan(3);
      expect(strips.length).toBeLessThan(20);
      const drawn = new Set(strips.flatMap(({ targets }) => targets.map(({ event }) => event)));
      expect(drawn.size + strips[0]!.undated.length).toBe(100);
      for (const strip of strips) {
        expect(strip.height).toBeLessThanOrEqual(900);
        expect(collisions(strip.targets.flatMap(({ label }) => label ?? []))).toEqual([]);
      }
      strips.slice(1).forEach((strip, at) => expect(ends(strip)[0]).toBe(ends(strips[at]!)[1]));
    },
  );

  test('one day that is higher than a strip stays whole', () => {
    const day = eventsDated(Array.from({ length: 30 }, () => '2025-12-14'));
    const strips = chronologyStrips(day, viewOf(), options, 300);
    expect(strips.flatMap(({ targets }) => targets)).toHaveLength(30);
  });
});
