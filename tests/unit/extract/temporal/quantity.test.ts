import { describe, expect, it } from 'vitest';
import { durationValue, isRate, readUnit } from '../../../../src/lib/extract/temporal/quantity.ts';

describe('durationValue', () => {
  it.each([
    [3, 'day', 'P3D'],
    [2.5, 'year', 'P2.5Y'],
    [0.5, 'hour', 'PT30M'],
    [0.5, 'century', 'P50Y'],
    [0.25, 'century', 'P25Y'],
    [2, 'decade', 'P20Y'],
    [null, 'decade', 'PXDE'],
    [null, 'minute', 'PTXM'],
    [2, 'weekend', 'P2WE'],
  ] as const)('%s %s: %s', (amount, unit, value) => {
    expect(durationValue(amount, unit)).toBe(value);
  });
});

describe('readUnit', () => {
  it.each([
    ['night', 'day'],
    ['fortnight', 'week'],
    ['centurie', 'century'],
    ['Month', 'month'],
  ])('%s: %s', (word, unit) => {
    expect(readUnit(word)).toBe(unit);
  });
});

describe('isRate', () => {
  it.each(['$5 ', '20% ', '$5 million ', 'rose 3 percent ', '6,000 barrels ', '700 seats '])(
    'a rate: %s',
    (before) => {
      expect(isRate(before)).toBe(true);
    },
  );
  it.each(['for ', 'ten times ', '6 hours ', 'spent ', 'within '])('no rate: %s', (before) => {
    expect(isRate(before)).toBe(false);
  });
});
