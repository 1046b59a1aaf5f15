import { describe, expect, test } from 'vitest';
import { glyphPath } from '#lib/svg/glyph-path.ts';
import type { OutlineGlyph, OutlineStep } from '#lib/svg/index.ts';

const glyph = (...steps: readonly OutlineStep[]): OutlineGlyph => ({ advance: 1, steps });

describe('the outline of a letter as relative path data', () => {
  test.each<[string, OutlineGlyph, number, string]>([
    ['a space', glyph(), 10, ''],
    [
      'a bar: level and upright lines are short',
      glyph(
        { type: 'M', x: 0.1, y: 0 },
        { type: 'L', x: 0.1, y: -0.7 },
        { type: 'L', x: 0.2, y: -0.7 },
        { type: 'L', x: 0.2, y: 0 },
        { type: 'Z' },
      ),
      10,
      'm1 0v-7h1v7z',
    ],
    [
      'a curve, and a second contour from where the first began',
      glyph(
        { type: 'M', x: 0.5, y: 0.25 },
        { type: 'Q', x1: 0.625, y1: 0.375, x: 0.5, y: 0.5 },
        { type: 'Z' },
        { type: 'M', x: 0.75, y: 0.5 },
        { type: 'L', x: 0.8, y: 0.55 },
        { type: 'Z' },
      ),
      4,
      'm2 1q.5 .5 0 1zm1 1l.2 .2z',
    ],
  ])('%s', (_, letter, size, path) => {
    expect(glyphPath(letter, size)).toBe(path);
    expect(glyphPath(letter, size)).toBe(path);
  });

  test('errors of rounding do not add up', () => {
    const steps = Array.from({ length: 300 }, (_, index): OutlineStep => ({
      type: 'L',
      x: (index + 1) / 300,
      y: index % 2 === 0 ? 0.004 : 0,
    }));
    const path = glyphPath(glyph({ type: 'M', x: 0, y: 0 }, ...steps), 1);
    const moves = path.match(/[hl]-?[\d.]+/g) ?? [];
    const end = moves.reduce((sum, move) => sum + Number(move.slice(1)), 0);
    expect(end).toBeCloseTo(1, 6);
  });
});
