import { describe, expect, test } from 'vitest';
import { anchoring } from '#lib/state/anchor.ts';

const at = (from: number, span = 0.1) => ({
  window: { from: from * 1000, to: (from + span) * 1000 },
  units: { from, to: from + span },
});

describe('what is drawn', () => {
  test('at rest is what is looked at, and no more', () => {
    const anchors = anchoring();
    expect(anchors(at(0.2), false, 900)).toEqual({ ...at(0.2), overscan: 0 });
    expect(anchors(at(0.3), false, 900)).toEqual({ ...at(0.3), overscan: 0 });
  });

  test('goes on beyond the plot while dragged, and stays until that runs out', () => {
    const anchors = anchoring();
    anchors(at(0.2), false, 900);
    const first = anchors(at(0.2), true, 900);
    expect(first.overscan).toBe(360);
    expect(anchors(at(0.21), true, 900)).toBe(first);
    expect(anchors(at(0.17), true, 900)).toBe(first);
    expect(anchors(at(0.239), true, 900)).toBe(first);
    const next = anchors(at(0.241), true, 900);
    expect(next).toEqual({ ...at(0.241), overscan: 360 });
    expect(anchors(at(0.241), false, 900)).toEqual({ ...at(0.241), overscan: 0 });
  });

  test('is made anew for every step of zooming', () => {
    const anchors = anchoring();
    anchors(at(0.2), false, 900);
    expect(anchors(at(0.2, 0.09), true, 900)).toEqual({ ...at(0.2, 0.09), overscan: 0 });
    expect(anchors(at(0.2, 0.08), true, 900)).toEqual({ ...at(0.2, 0.08), overscan: 0 });
  });

  test('has nothing beyond the whole', () => {
    const anchors = anchoring();
    anchors(at(0, 1), false, 900);
    expect(anchors(at(0, 1), true, 900).overscan).toBe(0);
  });
});
