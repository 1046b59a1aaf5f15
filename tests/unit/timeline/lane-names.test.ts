import { describe, expect, test } from 'vitest';
import { laneNames } from '#lib/timeline/lane-names.ts';
import { metricsFor } from '#lib/timeline/metrics.ts';
import { screenOptions } from './scenes.ts';

const lanes = (...names: readonly string[]) => names.map((name) => ({ name, items: [] }));
const place = (width: number, names: readonly string[], all = names, parts = {}) => {
  const options = screenOptions(width, parts);
  return laneNames(lanes(...names), lanes(...all), metricsFor(options.theme), options);
};

describe('laneNames', () => {
  test.each([
    ['a wide drawing has a margin', 900, ['Statements'], {}, 'margin'],
    ['a narrow one has names above', 320, ['Statements'], {}, 'above'],
    ['from 559 px on a margin', 559, ['Statements'], {}, 'margin'],
    ['below it none', 558, ['Statements'], {}, 'above'],
    ['switched off', 900, ['Statements'], { laneNames: false }, 'none'],
    ['the one lane of no grouping has no name', 900, [''], {}, 'none'],
  ])('%s', (_, width, names, parts, expected) =>
    expect(place(width, names, names, parts).place).toBe(expected),
  );

  test('words are broken between, never inside', () => {
    const { lines, margin } = place(600, ['Talks and meetings', 'Donaudampfschifffahrtsgesellschaft']);
    expect(lines).toEqual([['Talks and', 'meetings'], ['Donaudampfschifffahrtsgesellschaft']]);
    expect(margin).toBeGreaterThan(200);
  });

  test('lanes that are filtered out keep their share of the margin', () => {
    const all = ['Talks', 'A very much longer name'];
    expect(place(900, ['Talks'], all).margin).toBe(place(900, all).margin);
    expect(place(900, ['Talks']).margin).toBeLessThan(place(900, all).margin);
  });
});
