import { describe, expect, test } from 'vitest';
import { arrangeLanes, lanesLeftOut } from '#lib/timeline/lane-arrangement.ts';
import { timelineItems } from '#lib/timeline/items.ts';
import { lanesOf } from '#lib/timeline/lanes.ts';
import { layoutFigure, type Arrangement } from '#lib/timeline/index.ts';
import { talksTimeline } from '../../support/timelines.ts';
import { figureOptions, viewOf, wordsOf } from './scenes.ts';

const talks = talksTimeline();
const lanes = lanesOf(timelineItems(talks).items, 'kind', talks);
const places = lanesOf(timelineItems(talks).items, 'place', talks);
const asked = (more: Partial<Arrangement> = {}): Arrangement => ({
  sort: 'own',
  hidden: [],
  thin: [],
  ...more,
});

describe('arrangeLanes', () => {
  test.each<[string, Arrangement | undefined, readonly string[]]>([
    ['nothing asked', undefined, ['Talks and meetings', 'Statements', 'Laws and votes', 'Use of force']],
    ['own order', asked(), ['Talks and meetings', 'Statements', 'Laws and votes', 'Use of force']],
    [
      'by name',
      asked({ sort: 'name' }),
      ['Laws and votes', 'Statements', 'Talks and meetings', 'Use of force'],
    ],
    [
      'by count',
      asked({ sort: 'count' }),
      ['Talks and meetings', 'Statements', 'Laws and votes', 'Use of force'],
    ],
    [
      'by first event',
      asked({ sort: 'first' }),
      ['Laws and votes', 'Talks and meetings', 'Statements', 'Use of force'],
    ],
    [
      'hidden ones',
      asked({ hidden: ['Statements', 'Unheard of'] }),
      ['Talks and meetings', 'Laws and votes', 'Use of force'],
    ],
    [
      'only, in its order',
      asked({ only: ['Use of force', 'Statements'], hidden: ['Statements'] }),
      ['Use of force', 'Statements'],
    ],
    [
      'only, named twice or unknown',
      asked({ only: ['Statements', 'Nowhere', 'Statements'] }),
      ['Statements'],
    ],
  ])('%s', (_, arrangement, names) => {
    expect(arrangeLanes(lanes, 'kind', arrangement).map(({ name }) => name)).toEqual(names);
  });

  test('what names no place comes last in every order', () => {
    for (const sort of ['own', 'name', 'count', 'first'] as const) {
      expect(arrangeLanes(places, 'place', asked({ sort })).at(-1)?.name).toBe('No place named');
    }
  });
});

describe('lanes that are not drawn', () => {
  test('are counted with their events', () => {
    expect(lanesLeftOut(lanes, lanes)).toEqual([]);
    expect(lanesLeftOut(lanes, lanes.slice(1))).toEqual([{ count: 6, why: 'lanes not shown', lanes: 1 }]);
    expect(lanesLeftOut(lanes, [])).toEqual([{ count: 11, why: 'lanes not shown', lanes: 4 }]);
  });

  test('a figure draws the others and says so', () => {
    const view = viewOf({ lanes: asked({ hidden: ['Statements'] }) });
    const scene = layoutFigure(talks, view, figureOptions(160), { verified: true });
    expect(scene.lanes.map(({ name }) => name)).toEqual([
      'Talks and meetings',
      'Laws and votes',
      'Use of force',
    ]);
    expect(scene.targets).toHaveLength(8);
    expect(scene.leftOut).toEqual([{ count: 3, why: 'lanes not shown', lanes: 1 }]);
    expect(wordsOf(scene.marks)).toContain('3 events not drawn: in 1 lane not shown.');
    expect(wordsOf(scene.marks)).not.toContain('Peskov');
  });
});
