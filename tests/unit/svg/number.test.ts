import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '#lib/svg/index.ts';

describe('numbers as SVG prints them', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [-0.001, '0'],
    [1, '1'],
    [1.005, '1'],
    [1.239, '1.24'],
    [-3.5, '-3.5'],
    [604.7244, '604.72'],
    [0.1 + 0.2, '0.3'],
    [1e-9, '0'],
    [1e9, '1000000000'],
  ])('%d is printed as %s', (value, printed) => {
    expect(formatNumber(value)).toBe(printed);
  });

  test.each([NaN, Infinity, -Infinity, 1e10, -1e10])('%d is our own mistake', (value) => {
    expect(() => formatNumber(value)).toThrow(RangeError);
  });

  test('never an exponent, never more than two decimals, and printing again changes nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const printed = formatNumber(value);
        expect(printed).toMatch(/^(0|-?(0\.\d{1,2}|[1-9]\d*(\.\d{1,2})?))$/);
        expect(formatNumber(Number(printed))).toBe(printed);
      }),
    );
  });
});
