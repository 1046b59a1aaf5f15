import { describe, expect, test } from 'vitest';
import type { LayoutOptions, Mark, Scene } from '#lib/timeline/index.ts';
import { chronologyStrips } from '#lib/timeline/chronology/strips.ts';
import { seededTimeline, talksTimeline } from '../../../support/timelines.ts';
import { collisions, eventsDated, figureOptions, viewOf } from '../scenes.ts';

const options: LayoutOptions = { ...figureOptions(160), orientation: 'vertical' };
const ends = ({ knots }: Scene) => [knots[0]!.time, knots.at(-1)!.time] as const;

/** One day in each of so many months from 2016 on. */
function datesOver(months: number): readonly string[] {
  return Array.from({ length: months }, (_, at) =>
    new Date(Date.UTC(2016, at, 10)).toISOString().slice(0, 10),
  );
}

function textsOf(
  marks: readonly Mark[],
  event: string,
): readonly { readonly text: string; readonly y: number }[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'group') return [];
    if (mark.event !== event) return textsOf(mark.children, event);
    return mark.children.flatMap((each) => (each.kind === 'text' ? { text: each.text, y: each.y } : []));
  });
}

/** y of every point behind the marks. */
function edgesOf(marks: readonly Mark[]): readonly number[] {
  const columns = marks.flatMap((mark) =>
    mark.kind === 'group' && mark.part === 'columns' ? mark.children : [],
  );
  return columns.flatMap((mark) =>
    mark.kind === 'path' ? [...mark.d.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y)) : [],
  );
}

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

  const lasting = eventsDated(['2015-01-01/2024-12-31', ...datesOver(60)]);

  test('what goes over a cut has its label in the first strip, and then its number', () => {
    const strips = chronologyStrips(lasting, viewOf(), options, 600);
    expect(strips.length).toBeGreaterThan(2);
    const [id] = lasting.events.map((each) => each.id);
    const told = strips.map(({ targets }) => targets.find((target) => target.event === id)!);
    expect(told.map(({ label }) => label !== null)).toEqual(strips.map((_, at) => at === 0));
    strips.slice(1).forEach(({ marks, plot }, at) => {
      const own = textsOf(marks, id!);
      expect(own).toEqual([{ text: '1', y: expect.any(Number) as number }]);
      expect(own[0]!.y).toBeLessThan(plot.y);
      expect(own[0]!.y).toBeGreaterThan(0);
      expect(told[at + 1]!.mark.y).toBeCloseTo(plot.y, 3);
    });
  });

  test('without numbers it has its label in each', () => {
    const bare = { ...options, parts: { ...options.parts, numbers: false } };
    const strips = chronologyStrips(lasting, viewOf(), bare, 600);
    const [id] = lasting.events.map((each) => each.id);
    for (const { targets } of strips) expect(targets.find(({ event }) => event === id)!.label).not.toBeNull();
  });

  test('events of which one drawing would count some all have their label', () => {
    const many = seededTimeline(2, 450);
    const strips = chronologyStrips(many, viewOf(), options, 900);
    const labelled = strips.flatMap(({ targets }) => targets.filter(({ label }) => label !== null));
    expect(new Set(labelled.map(({ event }) => event)).size).toBe(labelled.length);
    expect(labelled.length + strips[0]!.undated.length).toBe(450);
    expect(strips.length).toBeLessThan(40);
  });

  test('no torn edge of a break stands outside its strip', () => {
    for (const { marks, height } of chronologyStrips(seededTimeline(1, 120), viewOf(), options, 600)) {
      for (const y of edgesOf(marks)) expect(y).toBeLessThanOrEqual(height);
    }
  });

  test('one day that is higher than a strip stays whole', () => {
    const day = eventsDated(Array.from({ length: 30 }, () => '2025-12-14'));
    const strips = chronologyStrips(day, viewOf(), options, 300);
    expect(strips.flatMap(({ targets }) => targets)).toHaveLength(30);
  });
});
