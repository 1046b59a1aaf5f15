import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEdtf, parseEdtf } from '#lib/edtf/index.ts';
import { edtfTexts } from '../../support/edtf-texts.ts';

const values = edtfTexts.map(parseEdtf).filter((value) => value !== null);

describe('compareEdtf', () => {
  test('sorts by earliest bound, then by latest', () => {
    const sorted = [
      '../2019',
      '[..2025-12-13]',
      '201X',
      '2019',
      '2022-02',
      '[2022-02-01..2025-12-13]',
      '[2022-02-01..2025-12-15]',
      '2022-02/..',
      '2025-12-14',
      '2025-12-14/2025-12-15',
      '2025-12-15',
    ];
    const shuffled = [...sorted].reverse().map((text) => parseEdtf(text)!);
    expect(shuffled.sort(compareEdtf).map((value) => value.source)).toEqual(sorted);
  });

  test('equal bounds are equal, whatever the form', () => {
    expect(compareEdtf(parseEdtf('2022-02')!, parseEdtf('2022-02~')!)).toBe(0);
    expect(compareEdtf(parseEdtf('[..2022]')!, parseEdtf('../2022')!)).toBe(0);
    expect(compareEdtf(parseEdtf('[..2020,2022..]')!, parseEdtf('[..2020,2023..]')!)).toBe(0);
  });

  test('is a total order of bounds: complete, antisymmetric, transitive', () => {
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        expect(Math.sign(compareEdtf(a, b)) + Math.sign(compareEdtf(b, a))).toBe(0);
        if (compareEdtf(a, b) === 0) expect(a.bounds).toEqual(b.bounds);
        const [first, second, third] = [a, b, c].sort(compareEdtf);
        expect(compareEdtf(first!, second!)).toBeLessThanOrEqual(0);
        expect(compareEdtf(second!, third!)).toBeLessThanOrEqual(0);
        expect(compareEdtf(first!, third!)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});
