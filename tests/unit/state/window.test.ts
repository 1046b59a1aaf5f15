import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WHOLE, clampWindow, isWhole, panWindow, smallestSpan, zoomWindow } from '#lib/state/index.ts';

const hour = 3_600_000;
const windows = fc
  .tuple(fc.double({ min: 0, max: 0.98, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }))
  .map(([from, share]) => ({ from, to: from + share * (1 - from) }));
const smallests = fc.double({ min: 1e-6, max: 0.2, noNaN: true });

describe('smallestSpan', () => {
  test.each([
    [
      'three hours of a day',
      [
        { from: 0, to: 0 },
        { from: 24 * hour, to: 1 },
      ],
      0.125,
    ],
    [
      'three hours where time is widest',
      [
        { from: 0, to: 0 },
        { from: 1000 * hour, to: 0.4 },
        { from: 1006 * hour, to: 1 },
      ],
      0.3,
    ],
    [
      'everything of an hour',
      [
        { from: 0, to: 0 },
        { from: hour, to: 1 },
      ],
      1,
    ],
    ['everything where there is no time', [], 1],
    [
      'everything of an instant',
      [
        { from: 5, to: 0 },
        { from: 5, to: 1 },
      ],
      1,
    ],
  ])('%s', (_, knots, expected) => {
    expect(smallestSpan(knots)).toBeCloseTo(expected, 12);
  });
});

describe('clampWindow', () => {
  test.each([
    ['leaves a good one', { from: 0.2, to: 0.6 }, 0.1, { from: 0.2, to: 0.6 }],
    ['moves one that is too early', { from: -0.2, to: 0.2 }, 0.1, { from: 0, to: 0.4 }],
    ['moves one that is too late', { from: 0.8, to: 1.2 }, 0.1, { from: 0.6, to: 1 }],
    [
      'widens one that is too narrow, about its centre',
      { from: 0.5, to: 0.5 },
      0.1,
      { from: 0.45, to: 0.55 },
    ],
    ['widens one at the edge', { from: 0.99, to: 1 }, 0.1, { from: 0.9, to: 1 }],
    ['cuts one that is too wide', { from: -3, to: 9 }, 0.1, { from: 0, to: 1 }],
  ])('%s', (_, window, smallest, expected) => {
    const found = clampWindow(window, smallest);
    expect(found.from).toBeCloseTo(expected.from, 12);
    expect(found.to).toBeCloseTo(expected.to, 12);
  });
});

describe('zoomWindow', () => {
  test.each([
    ['about its centre', { from: 0.2, to: 0.6 }, 2, undefined, { from: 0.3, to: 0.5 }],
    ['about a point', { from: 0.2, to: 0.6 }, 2, 0.3, { from: 0.25, to: 0.45 }],
    ['out, to the whole at most', { from: 0.2, to: 0.6 }, 0.1, undefined, WHOLE],
    ['in, to the smallest at most', { from: 0.2, to: 0.6 }, 100, undefined, { from: 0.375, to: 0.425 }],
  ])('%s', (_, window, factor, about, expected) => {
    const found = zoomWindow(window, factor, 0.05, about);
    expect(found.from).toBeCloseTo(expected.from, 12);
    expect(found.to).toBeCloseTo(expected.to, 12);
  });

  test('zooming in leaves the point under the finger where it is', () => {
    fc.assert(
      fc.property(
        windows,
        smallests,
        fc.double({ min: 1, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (window, smallest, factor, share) => {
          const about = window.from + share * (window.to - window.from);
          fc.pre(window.to - window.from >= smallest);
          const found = zoomWindow(window, factor, smallest, about);
          expect((about - found.from) / (found.to - found.from)).toBeCloseTo(share, 6);
        },
      ),
    );
  });
});

describe('panWindow', () => {
  test.each([
    ['half of itself later', { from: 0.2, to: 0.4 }, 0.5, { from: 0.3, to: 0.5 }],
    ['half of itself earlier', { from: 0.2, to: 0.4 }, -0.5, { from: 0.1, to: 0.3 }],
    ['to the end and no further', { from: 0.2, to: 0.4 }, 9, { from: 0.8, to: 1 }],
    ['to the beginning and no further', { from: 0.2, to: 0.4 }, -9, { from: 0, to: 0.2 }],
    ['nowhere when everything is seen', WHOLE, 0.5, WHOLE],
  ])('%s', (_, window, share, expected) => {
    const found = panWindow(window, share);
    expect(found.from).toBeCloseTo(expected.from, 12);
    expect(found.to).toBeCloseTo(expected.to, 12);
  });
});

test('whatever is done, the window lies in the whole and is not too narrow', () => {
  const steps = fc.array(
    fc.oneof(
      fc.record({
        zoom: fc.double({ min: 0.01, max: 100, noNaN: true }),
        about: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      fc.record({ pan: fc.double({ min: -3, max: 3, noNaN: true }) }),
    ),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(steps, smallests, (gestures, smallest) => {
      let window = WHOLE;
      for (const gesture of gestures) {
        window =
          'pan' in gesture
            ? panWindow(window, gesture.pan)
            : zoomWindow(window, gesture.zoom, smallest, gesture.about);
        expect(window.from).toBeGreaterThanOrEqual(0);
        expect(window.to).toBeLessThanOrEqual(1 + 1e-12);
        expect(window.to - window.from).toBeGreaterThanOrEqual(smallest - 1e-12);
      }
    }),
  );
});

test.each([
  ['everything', WHOLE, true],
  ['everything but a rounding error', { from: 1e-12, to: 1 - 1e-12 }, true],
  ['less at the beginning', { from: 0.001, to: 1 }, false],
  ['less at the end', { from: 0, to: 0.999 }, false],
])('%s is whole: %s', (_, window, expected) => {
  expect(isWhole(window)).toBe(expected);
});
