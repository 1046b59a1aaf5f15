import { parseLevel1 } from '@edtf-ts/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSingle } from '#lib/edtf/single.ts';

/** Dates of every shape that one date may have, many of them of no month or no day that exists. */
const dates = fc
  .tuple(
    fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1500, max: 2100 })),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom('', '?', '~', '%'),
  )
  .filter(([year]) => year !== 0)
  .map(([year, month, day, parts, mark]) => {
    const two = (value: number) => String(value).padStart(2, '0');
    const digits = String(Math.abs(year)).padStart(4, '0');
    return [(year < 0 ? '-' : '') + digits, two(month), two(day)].slice(0, parts).join('-') + mark;
  });

test('the same months and days exist as for another reader', () => {
  let refused = 0;
  fc.assert(
    fc.property(dates, (text) => {
      const isDate = parseSingle(text) !== null;
      if (!isDate) refused += 1;
      expect(isDate, text).toBe(parseLevel1(text).success);
    }),
    { numRuns: 3000, seed: 9 },
  );
  expect(refused).toBeGreaterThan(300);
});
