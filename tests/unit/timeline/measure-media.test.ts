import { describe, expect, test } from 'vitest';
import { measureFor } from '#lib/timeline/index.ts';
import { withoutReserve } from '#lib/timeline/measure.ts';

describe.each(['screen', 'figure'] as const)('%s', (medium) => {
  const measure = measureFor(medium);

  test('nothing has no width, and a longer text is wider', () => {
    expect(measure('', 13, 400)).toBe(0);
    expect(measure('Talks in Berlin', 13, 400)).toBeGreaterThan(measure('Talks', 13, 400));
  });

  test('grows with size, and bold is not narrower', () => {
    expect(measure('Talks in Berlin', 26, 400)).toBeCloseTo(2 * measure('Talks in Berlin', 13, 400), 9);
    expect(measure('Talks in Berlin', 13, 600)).toBeGreaterThan(measure('Talks in Berlin', 13, 400));
  });

  test.each([
    ['combining marks take nothing', 'e\u0301', 'e'],
    ['invisible signs take nothing', 'a\u200bb', 'ab'],
    ['what is never drawn takes nothing', 'a\ud800\ufdd0\u{1fffe}b', 'ab'],
  ])('%s', (_, text, plain) => expect(measure(text, 13, 400)).toBeCloseTo(measure(plain, 13, 400), 9));

  test.each(['漢', '🕊', '\u{10fffd}', 'Ж', 'ğ', '–', '”', '−', '…'])('%s has a width of its own', (text) => {
    expect(measure(text, 10, 400)).toBeGreaterThan(2);
    expect(measure(text, 10, 400)).toBeLessThan(17);
  });

  test('without its reserve a width is what the letters take', () => {
    const [one, two] = ['Talks', 'TalksTalks'].map((text) => withoutReserve(measure(text, 13, 400), 13));
    expect(two).toBeCloseTo(2 * one!, 9);
    expect(one).toBeLessThan(measure('Talks', 13, 400));
    expect(withoutReserve(0, 13)).toBe(0);
  });
});

test('figures are measured as Arial: 1000 units of "H" are 722 wide', () => {
  expect(withoutReserve(measureFor('figure')('H', 1000, 400), 1000)).toBeCloseTo(723, -1);
  expect(withoutReserve(measureFor('figure')('iiii', 1000, 400), 1000)).toBeCloseTo(4 * 222, -1.5);
});
