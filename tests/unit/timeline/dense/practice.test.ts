import { expect, test } from 'vitest';
import { practise } from '#lib/timeline/dense/practice.ts';
import { SPANS } from '#lib/timeline/dense/runs.ts';

test('practice goes through every scale and every kind of date, and is the same each time', () => {
  const rounds = [...practise()];
  expect(rounds.flatMap(({ scales }) => scales.map(({ name }) => name))).toEqual([
    'calendar',
    'folded',
    'even',
  ]);
  for (const { index, lanes } of rounds) {
    const runs = lanes.flatMap(({ set }) => set.lanes.flatMap((lane) => lane.runs));
    expect(new Set(runs.map(({ span }) => span))).toEqual(new Set(SPANS));
    expect(runs.reduce((sum, { positions }) => sum + positions.length, 0)).toBe(index.count);
  }
  expect([...practise()]).toEqual(rounds);
});
