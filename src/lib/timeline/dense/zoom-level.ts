import type { UnitScale } from '../scale.ts';

/**
 * Time cut into tiles at a quantised zoom. Tiles begin at fixed places of the unit scale, so what is decided for a
 * tile does not depend on the window: panning changes nothing, and zooming nothing until the next step.
 */
export interface ZoomLevel {
  /** Largest power of two that does not exceed the zoom. */
  readonly step: number;
  /** Tiles of the whole timeline; tile `k` takes the units from `k / tiles` on. */
  readonly tiles: number;
  /** How long a tile usually is, UTC ms. */
  readonly length: number;
}

/** Least width of a tile in px; before the next step it is twice as wide. */
const TILE = 72;

/** Folds and even steps give tiles of many lengths; these many are looked at. */
const SAMPLES = 64;

/** The level of a zoom (1 shows everything) in a plot of this width. */
export function zoomLevel(scale: UnitScale, zoom: number, plotWidth: number): ZoomLevel {
  const step = 2 ** Math.floor(Math.log2(Math.max(1, zoom)) + 1e-9);
  const tiles = Math.max(4, Math.round(plotWidth / TILE)) * step;
  const levels = known.get(scale) ?? new Map<number, ZoomLevel>();
  known.set(scale, levels);
  const before = levels.get(tiles);
  if (before !== undefined && before.step === step) return before;
  const level = { step, tiles, length: usualLength(scale, 1 / tiles) };
  levels.set(tiles, level);
  return level;
}

const known = new WeakMap<UnitScale, Map<number, ZoomLevel>>();

/** A third of the stretches are shorter: what is a bar there would be one in most places. */
function usualLength(scale: UnitScale, unit: number): number {
  const lengths = Array.from({ length: SAMPLES }, (_, at) => {
    const middle = (at + 0.5) / SAMPLES;
    return scale.toTime(middle + unit / 2) - scale.toTime(middle - unit / 2);
  }).sort((a, b) => a - b);
  return lengths[Math.floor(SAMPLES / 3)] as number;
}
