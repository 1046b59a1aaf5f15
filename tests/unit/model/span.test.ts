import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, overlaps, type Span } from '#lib/model/index.ts';

const span = (start: number, end: number): Span => ({ start, end });

test.each<[string, Span, Span, { overlaps: boolean; contains: boolean }]>([
  ['apart', span(0, 3), span(5, 8), { overlaps: false, contains: false }],
  ['touching', span(0, 3), span(3, 8), { overlaps: false, contains: false }],
  ['one unit shared', span(0, 4), span(3, 8), { overlaps: true, contains: false }],
  ['inside', span(0, 9), span(3, 8), { overlaps: true, contains: true }],
  ['around', span(3, 8), span(0, 9), { overlaps: true, contains: false }],
  ['at the beginning', span(0, 9), span(0, 3), { overlaps: true, contains: true }],
  ['at the end', span(0, 9), span(3, 9), { overlaps: true, contains: true }],
  ['equal', span(3, 8), span(3, 8), { overlaps: true, contains: true }],
])('%s', (_, a, b, expected) => {
  expect({ overlaps: overlaps(a, b), contains: contains(a, b) }).toEqual(expected);
});

describe('overlaps', () => {
  const spans = fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 5 })).map(([start, length]) => ({
    start,
    end: start + length,
  }));

  test('says whether a unit is shared, whichever comes first', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const units = Array.from({ length: a.end - a.start }, (_, index) => a.start + index);
        expect(overlaps(a, b)).toBe(units.some((unit) => b.start <= unit && unit < b.end));
        expect(overlaps(b, a)).toBe(overlaps(a, b));
        if (contains(a, b)) expect(overlaps(a, b)).toBe(true);
      }),
    );
  });
});
