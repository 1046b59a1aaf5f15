import { describe, expect, test } from 'vitest';
import { GROUPS, readArticles } from './articles.ts';
import { CORPUS, fallen, LEAST_ARTICLES, measureFloors, raise, readFloors, type Floor } from './floor.ts';

const floor: Floor = { sentence: 0.5, date: 0.4, event: 0.3, invented: 0.02 };

describe('our own articles', () => {
  test('are enough to measure by, in both groups', () => {
    const articles = readArticles(CORPUS);
    expect(articles.length).toBeGreaterThanOrEqual(LEAST_ARTICLES);
    for (const group of GROUPS) {
      const events = articles
        .filter((article) => article.group === group)
        .flatMap((article) => article.events);
      expect(events.length).toBeGreaterThanOrEqual(50);
    }
  });

  test('are read no worse than before', () => {
    const [floors, reached] = [readFloors(), measureFloors(CORPUS)];
    expect(GROUPS.map((group) => [group, fallen(floors[group], reached[group])])).toEqual(
      GROUPS.map((group) => [group, []]),
    );
    for (const group of GROUPS) expect(floors[group].event).toBeGreaterThan(0);
  });
});

describe('fallen', () => {
  test.each<readonly [string, Partial<Floor>, readonly string[]]>([
    ['the same', {}, []],
    ['better', { sentence: 0.6, date: 0.5, event: 0.4, invented: 0 }, []],
    ['one worse', { event: 0.299, sentence: 0.9 }, ['F1 by event fell from 0.3 to 0.299']],
    [
      'all worse',
      { sentence: 0, date: 0, event: 0, invented: 0.03 },
      [
        'F1 by sentence fell from 0.5 to 0',
        'F1 by date fell from 0.4 to 0',
        'F1 by event fell from 0.3 to 0',
        'the share of invented dates rose from 0.02 to 0.03',
      ],
    ],
  ])('%s', (_, change, words) => {
    expect(fallen(floor, { ...floor, ...change })).toEqual(words);
  });
});

describe('raise', () => {
  test('takes the better of each figure, never the worse', () => {
    const reached: Floor = { sentence: 0.6, date: 0.3, event: 0.3, invented: 0.01 };
    expect(raise(floor, reached)).toEqual({ sentence: 0.6, date: 0.4, event: 0.3, invented: 0.01 });
    expect(raise(reached, floor)).toEqual(raise(floor, reached));
    expect(raise(floor, { ...floor, invented: 0.9 })).toEqual(floor);
  });
});
