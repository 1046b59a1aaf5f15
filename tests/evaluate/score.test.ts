import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bootstrapInterval } from './interval.ts';
import { addCounts, countMatches, countOfType, matchExpressions, NO_COUNTS, scoreOf } from './score.ts';
import type { Counts, Expression } from './score.ts';

/** "3-9 DATE 2019" */
function expression(sketch: string): Expression {
  const [span = '', type = '', value = ''] = sketch.split(' ');
  const [start = 0, end = 0] = span.split('-').map(Number);
  return { start, end, type, value, text: 'x'.repeat(end - start) };
}

const counted = (gold: readonly string[], found: readonly string[]): Counts =>
  countMatches(matchExpressions(gold.map(expression), found.map(expression)));

describe('matchExpressions', () => {
  test.each<
    readonly [
      string,
      readonly string[],
      readonly string[],
      readonly [strict: number, relaxed: number, type: number, value: number],
    ]
  >([
    ['the same', ['0-4 DATE 2019'], ['0-4 DATE 2019'], [1, 1, 1, 1]],
    ['another span', ['0-4 DATE 2019'], ['2-6 DATE 2019'], [0, 1, 1, 1]],
    ['one letter shared', ['0-4 DATE 2019'], ['3-6 DATE 2019'], [0, 1, 1, 1]],
    ['side by side', ['0-4 DATE 2019'], ['4-6 DATE 2019'], [0, 0, 0, 0]],
    ['another value', ['0-4 DATE 2019'], ['0-4 DATE 2018'], [1, 1, 1, 0]],
    ['a coarser value', ['0-4 DATE 2019-08'], ['0-4 DATE 2019'], [1, 1, 1, 0]],
    ['another type, the same value', ['0-4 SET P1D'], ['0-4 DURATION P1D'], [1, 1, 0, 1]],
    ['nothing found', ['0-4 DATE 2019'], [], [0, 0, 0, 0]],
    ['nothing to find', [], ['0-4 DATE 2019'], [0, 0, 0, 0]],
    ['two found for one', ['0-9 DATE 2019'], ['0-3 DATE 2019', '4-9 DATE 2019'], [0, 1, 1, 1]],
    ['one found for two', ['0-3 DATE 2019', '4-9 DATE 2019'], ['0-9 DATE 2019'], [0, 1, 1, 1]],
    [
      'the same span before the larger overlap',
      ['0-9 DURATION P1D', '2-5 DATE 2019'],
      ['2-5 DATE 2019'],
      [1, 1, 1, 1],
    ],
    [
      'the larger overlap before the first',
      ['0-3 DATE 2018', '3-9 DATE 2019'],
      ['2-9 DATE 2019'],
      [0, 1, 1, 1],
    ],
  ])('%s', (_, gold, found, [strict, relaxed, type, value]) => {
    expect(counted(gold, found)).toEqual({
      gold: gold.length,
      found: found.length,
      strict,
      relaxed,
      type,
      value,
    });
  });

  test('puts every expression in exactly one list, and never pairs more than relaxed allows', () => {
    const some = fc.array(
      fc
        .tuple(fc.nat(30), fc.integer({ min: 1, max: 6 }), fc.constantFrom('DATE', 'SET'))
        .map(([start, length, type]) => expression(`${start}-${start + length} ${type} 2019`)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, some, (gold, found) => {
        const { pairs, missed, spurious } = matchExpressions(gold, found);
        expect(new Set([...pairs.map((pair) => pair.gold), ...missed])).toEqual(new Set(gold));
        expect(new Set([...pairs.map((pair) => pair.found), ...spurious])).toEqual(new Set(found));
        expect(pairs.length + missed.length).toBe(gold.length);
        expect(pairs.length + spurious.length).toBe(found.length);
        // What is left over on both sides shares nothing: a pair more could have been made of it.
        const open = missed.filter((one) =>
          spurious.some((other) => one.start < other.end && other.start < one.end),
        );
        expect(open).toEqual([]);
      }),
    );
  });
});

describe('countOfType', () => {
  test('takes both sides of that type as if there were no others', () => {
    const gold = ['0-4 DATE 2019', '5-9 SET P1D'].map(expression);
    const found = ['0-4 DATE 2019', '5-9 DURATION P1D'].map(expression);
    expect(countOfType(gold, found, 'DATE')).toMatchObject({ gold: 1, found: 1, relaxed: 1 });
    expect(countOfType(gold, found, 'SET')).toMatchObject({ gold: 1, found: 0, relaxed: 0 });
    expect(countOfType(gold, found, 'DURATION')).toMatchObject({ gold: 0, found: 1, relaxed: 0 });
    expect(countOfType(gold, found, 'TIME')).toEqual(NO_COUNTS);
  });
});

describe('scoreOf', () => {
  const counts: Counts = { gold: 10, found: 5, strict: 2, relaxed: 4, type: 4, value: 3 };

  test('gives precision, recall and F1', () => {
    expect(scoreOf(counts, 'relaxed')).toEqual({ precision: 0.8, recall: 0.4, f1: 8 / 15 });
  });

  test('gives as value what TempEval-3 calls accuracy × relaxed F1', () => {
    expect(scoreOf(counts, 'value').f1).toBeCloseTo((3 / 4) * scoreOf(counts, 'relaxed').f1, 12);
  });

  test('is 0 where there is nothing', () => {
    expect(scoreOf(NO_COUNTS, 'strict')).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  test('adds documents up before it divides', () => {
    const sum = addCounts([counts, { ...NO_COUNTS, gold: 5 }]);
    expect(sum).toEqual({ ...counts, gold: 15 });
    expect(scoreOf(sum, 'relaxed').f1).toBe(8 / 20);
    expect(addCounts([])).toEqual(NO_COUNTS);
  });
});

describe('bootstrapInterval', () => {
  const document = (value: number): Counts => ({
    gold: 10,
    found: 10,
    strict: 0,
    relaxed: 10,
    type: 0,
    value,
  });
  const mixed = Array.from({ length: 40 }, (_, index) => document(index % 11));

  test('holds the score, and is the same every time', () => {
    const { low, high } = bootstrapInterval(mixed, 'value');
    const { f1 } = scoreOf(addCounts(mixed), 'value');
    expect(low).toBeLessThan(f1);
    expect(high).toBeGreaterThan(f1);
    expect(bootstrapInterval(mixed, 'value')).toEqual({ low, high });
  });

  test('is about 1.96 standard errors either side', () => {
    const shares = mixed.map(({ value }) => value / 10);
    const mean = shares.reduce((a, b) => a + b) / shares.length;
    const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / shares.length;
    const { low, high } = bootstrapInterval(mixed, 'value');
    expect(high - low).toBeCloseTo((2 * 1.96 * Math.sqrt(variance)) / Math.sqrt(shares.length), 1);
  });

  test.each([
    ['no documents', [], { low: 0, high: 0 }],
    ['one document', [document(7)], { low: 0.7, high: 0.7 }],
    ['documents that are alike', [document(5), document(5)], { low: 0.5, high: 0.5 }],
  ])('of %s', (_, documents, interval) => {
    expect(bootstrapInterval(documents, 'value')).toEqual(interval);
  });
});
