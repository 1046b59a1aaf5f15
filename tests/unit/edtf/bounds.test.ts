import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, parseEdtf, whiskersOf } from '#lib/edtf/index.ts';
import { edtfTexts } from '../../support/edtf-texts.ts';

function days(bounds: { earliest: number; latest: number } | null): string | null {
  if (bounds === null) return null;
  return [bounds.earliest, bounds.latest]
    .map((time) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, -14) : '…'))
    .join(' ');
}

describe('boundsOf', () => {
  test('bounds are whole days, not empty, and hold the bounds of both ends', () => {
    let held = 0;
    fc.assert(
      fc.property(edtfTexts, (text) => {
        const value = parseEdtf(text);
        if (value === null) return;
        const { earliest, latest } = boundsOf(value);
        expect(earliest).toBeLessThan(latest);
        for (const end of [earliest, latest]) {
          if (Number.isFinite(end)) expect(Math.abs(end % 86_400_000)).toBe(0);
        }
        for (const choice of value.choices) {
          expect(choice.bounds.earliest).toBeGreaterThanOrEqual(earliest);
          expect(choice.bounds.latest).toBeLessThanOrEqual(latest);
        }
        if (value.start) expect(value.start.bounds.earliest).toBe(earliest);
        if (value.end) expect(value.end.bounds.latest).toBe(latest);
        expect([earliest === -Infinity, latest === Infinity]).toEqual([value.openStart, value.openEnd]);
        held += 1;
      }),
      { numRuns: 500 },
    );
    expect(held).toBeGreaterThan(200);
  });

  test('a coarser date holds the finer ones inside it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (number, month) => {
        const year = String(number).padStart(4, '0');
        const chain = [
          `${year.slice(0, 2)}XX`,
          `${year.slice(0, 3)}X`,
          year,
          `${year}-${String(month).padStart(2, '0')}`,
          `${year}-${String(month).padStart(2, '0')}-28`,
        ].map((text) => boundsOf(parseEdtf(text)!));
        for (const [index, inner] of chain.entries()) {
          const outer = chain[index - 1] ?? inner;
          expect(inner.earliest).toBeGreaterThanOrEqual(outer.earliest);
          expect(inner.latest).toBeLessThanOrEqual(outer.latest);
        }
      }),
    );
  });
});

describe('whiskersOf', () => {
  test.each([
    ['2022-02', null],
    ['2022-02?', null],
    ['2022-02/2023', null],
    ['2025-12-14~', '2025-12-13 2025-12-16'],
    ['2022-02~', '2022-01-01 2022-04-01'],
    ['2022-02%', '2022-01-01 2022-04-01'],
    ['2022-21~', '2021-12-01 2022-09-01'],
    ['2019~', '2018-01-01 2021-01-01'],
    ['201X~', '2000-01-01 2030-01-01'],
    ['20XX~', '1900-01-01 2200-01-01'],
    ['2022-02~/2023', '2022-01-01 2024-01-01'],
    ['2022-02/2023~', '2022-02-01 2025-01-01'],
    ['2022-02~/..', '2022-01-01 …'],
    ['[..2025-12-13~]', '… 2025-12-15'],
    ['[2020,2022~]', '2020-01-01 2024-01-01'],
  ])('%s → %s', (text, expected) => {
    expect(days(whiskersOf(parseEdtf(text)!))).toBe(expected);
  });
});
