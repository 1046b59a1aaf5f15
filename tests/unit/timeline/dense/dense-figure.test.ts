import { describe, expect, test } from 'vitest';
import { renderFigure, DEFAULT_FIGURE } from '#lib/figure/index.ts';
import { layoutFigure } from '#lib/timeline/index.ts';
import { seededEvents, seededTimeline as manyLanes } from '../../../bench/seeded-events.ts';
import { seededTimeline } from '../../../support/timelines.ts';
import { figureOptions, flat, textsOf, viewOf, wordsOf } from '../scenes.ts';

const timeline = seededTimeline(9, 2500);

function figure(more: Parameters<typeof viewOf>[0] = {}) {
  return layoutFigure(timeline, viewOf({ scale: 'calendar', ...more }), figureOptions(160), {
    verified: true,
  });
}

/** Events that a figure draws, counts or says that it leaves out. */
function told(scene: ReturnType<typeof figure>): number {
  return [
    ...scene.targets.map(() => 1),
    ...scene.clusters!.map(({ count }) => count),
    ...scene.leftOut.map(({ count }) => count),
  ].reduce((sum, count) => sum + count, 0);
}

describe('a figure of a long timeline', () => {
  test('draws or counts every event, and says which it leaves out', () => {
    const hidden = new Set(timeline.events.slice(0, 100).map(({ id }) => id));
    for (const scene of [
      figure(),
      figure({ hidden }),
      figure({ window: { from: Date.UTC(2019, 0), to: Date.UTC(2020, 0) } }),
    ]) {
      expect(told(scene)).toBe(timeline.events.length - scene.undated.length);
      expect(scene.undated).toEqual([]);
      for (const { why } of scene.leftOut) expect(wordsOf(scene.marks)).toContain(why);
    }
  });

  test('is named by how many it shows, and its key explains density', () => {
    const scene = figure();
    const undated = timeline.events.filter(({ date }) => date === null).length;
    expect(scene.description).toContain(`Timeline of ${(2500 - undated).toLocaleString('en')} events`);
    expect(wordsOf(scene.marks)).toContain('height: how many');
    expect(textsOf(scene.marks).length).toBeLessThan(300);
    expect(flat(scene.marks).length).toBeLessThan(1500);
  });

  test('shows the lanes that were seen, in their order, and says how many are not', () => {
    const lanes = { sort: 'own', hidden: [], thin: [], only: ['Statements', 'Talks and meetings'] } as const;
    const scene = figure({ lanes });
    expect(scene.lanes.map(({ name }) => name)).toEqual(lanes.only);
    expect(told(scene)).toBe(timeline.events.length - scene.undated.length);
    const more = figure().lanes.length - 2;
    expect(wordsOf(scene.marks)).toContain(`in ${more} lanes not shown`);
    expect(wordsOf(figure().marks)).not.toContain('not shown');
  });

  test('of hundreds of lanes shows the first forty where nobody chose', () => {
    const many = manyLanes(seededEvents({ count: 3000, lanes: 100, seed: 8 }));
    const scene = layoutFigure(many, viewOf({ scale: 'calendar', group: 'place' }), figureOptions(160), {
      verified: true,
    });
    expect(scene.lanes).toHaveLength(40);
    expect(told(scene)).toBe(3000);
    expect(scene.description).toContain('in 60 lanes not shown');
    expect(flat(scene.marks).length).toBeLessThan(1500);
  });

  test('is a small file, the same every time, and does not carry thousands of events', () => {
    const options = { ...DEFAULT_FIGURE, scale: 'calendar' as const };
    const { svg } = renderFigure(timeline, options);
    expect(svg.length).toBeLessThan(500_000);
    expect(svg).not.toContain('<metadata>');
    expect(renderFigure(timeline, options).svg).toBe(svg);
  });
});
