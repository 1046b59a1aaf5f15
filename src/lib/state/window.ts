import type { UnitScale } from '#lib/timeline/index.ts';

/**
 * A visible part of the whole timeline in unit space: 0 is its beginning, 1 its end, whatever the scale.
 * `[from, to)`, `0 ≤ from < to ≤ 1`.
 */
export interface UnitWindow {
  readonly from: number;
  readonly to: number;
}

/** Everything. */
export const WHOLE: UnitWindow = { from: 0, to: 1 };

/** The shortest stretch that zooming leads to: three hours, so that times of day have room and no more is promised. */
const SHORTEST = 3 * 3_600_000;

/** Smallest span of a window on this scale: `SHORTEST` where time is drawn widest. Never above 1. */
export function smallestSpan(knots: UnitScale['knots']): number {
  let steepest = 0;
  for (let index = 1; index < knots.length; index += 1) {
    const [a, b] = [knots[index - 1], knots[index]];
    if (a && b && b.from > a.from) steepest = Math.max(steepest, (b.to - a.to) / (b.from - a.from));
  }
  return Math.min(1, steepest * SHORTEST || 1);
}

/** The window moved and, where needed, resized so that it lies in the whole and is not under `smallest` wide. */
export function clampWindow(window: UnitWindow, smallest: number): UnitWindow {
  const span = Math.min(1, Math.max(smallest, window.to - window.from));
  const centre = (window.from + window.to) / 2;
  const from = Math.min(1 - span, Math.max(0, centre - span / 2));
  return { from, to: from + span };
}

/** `factor` above 1 shows less time, larger; `about` (in units) stays where it is. */
export function zoomWindow(
  window: UnitWindow,
  factor: number,
  smallest: number,
  about = (window.from + window.to) / 2,
): UnitWindow {
  const span = Math.min(1, Math.max(smallest, (window.to - window.from) / factor));
  const share = (about - window.from) / (window.to - window.from);
  return clampWindow({ from: about - share * span, to: about + (1 - share) * span }, smallest);
}

/** Moved by a share of its own span; stops at the ends of the whole. */
export function panWindow(window: UnitWindow, share: number): UnitWindow {
  const span = window.to - window.from;
  const from = Math.min(1 - span, Math.max(0, window.from + share * span));
  return { from, to: from + span };
}

/** True when the window shows everything. */
export function isWhole(window: UnitWindow): boolean {
  return window.from <= 1e-9 && window.to >= 1 - 1e-9;
}
