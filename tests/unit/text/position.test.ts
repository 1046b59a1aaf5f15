import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionConverter, toCodePoints, toCodeUnits } from '#lib/text/index.ts';

const CASES: readonly (readonly [string, string, readonly [number, number], readonly [number, number]])[] = [
  ['plain text', 'abc', [1, 2], [1, 2]],
  ['after one astral character', 'a🎉b', [3, 4], [2, 3]],
  ['the astral character itself', 'a🎉b', [1, 3], [1, 2]],
  ['between two', '🎉x🎉', [2, 3], [1, 2]],
  ['the whole', '🎉🎉🎉', [0, 6], [0, 3]],
  ['combining marks are points of their own', 'e\u0301x', [2, 3], [2, 3]],
  ['a lone high surrogate is one point', 'a\ud83cb', [2, 3], [2, 3]],
];

describe('position', () => {
  it.each(CASES)('%s', (_, text, units, points) => {
    const inUnits = { start: units[0], end: units[1] };
    const inPoints = { start: points[0], end: points[1] };
    expect(toCodePoints(text, inUnits)).toEqual(inPoints);
    expect(toCodeUnits(text, inPoints)).toEqual(inUnits);
  });

  it('agrees with counting by iteration, and comes back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '🎉', 'é', '\n', '𝔘', '“')),
        fc.nat(),
        fc.nat(),
        (letters, a, b) => {
          const text = letters.join('');
          const start = Math.min(a, b) % (letters.length + 1);
          const end = start + (Math.max(a, b) % (letters.length - start + 1));
          const converter = positionConverter(text);
          const units = {
            start: letters.slice(0, start).join('').length,
            end: letters.slice(0, end).join('').length,
          };
          expect(converter.toCodeUnits({ start, end })).toEqual(units);
          expect(converter.toCodePoints(units)).toEqual({ start, end });
        },
      ),
    );
  });
});
