import type { PlannedLane } from './dense-view.ts';
import { tallest } from './density-marks.ts';
import type { ZoomLevel } from './zoom-level.ts';

/**
 * The heights of density share one scale, so that lanes can be compared. What the full height stands for is a round
 * number at or above the most crowded column of the neighbourhood: whole blocks of tiles around the window. It changes
 * when a block comes into view that holds more, never from frame to frame.
 */
export interface DensityScale {
  /** Events in one whole column. */
  readonly full: number;
}

/** Tiles of a block. */
const BLOCK = 16;

/** `first`, `last`: the outermost visible tiles. */
export function densityScale(
  lanes: readonly PlannedLane[],
  level: ZoomLevel,
  first: number,
  last: number,
  perTile: number,
): DensityScale {
  // A window may lie outside: an address or a field says any dates.
  const from = Math.min(level.tiles, Math.max(0, Math.floor(first / BLOCK) * BLOCK));
  const to = Math.max(from, Math.min(level.tiles, (Math.floor(last / BLOCK) + 1) * BLOCK));
  const scales = known.get(lanes) ?? new Map<string, DensityScale>();
  known.set(lanes, scales);
  const key = `${from} ${to} ${perTile}`;
  const before = scales.get(key);
  if (before !== undefined) return before;
  let most = 0;
  for (const { near } of lanes) {
    const columns = near(from * perTile, (to - from) * perTile);
    most = Math.max(most, tallest(columns, 0, columns.length));
  }
  const made = { full: roundUp(most) };
  scales.set(key, made);
  return made;
}

const known = new WeakMap<readonly PlannedLane[], Map<string, DensityScale>>();

/** 1, 1.5, 2, 3, 5, 7 or 10 times a power of ten. */
function roundUp(count: number): number {
  if (!(count > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(count));
  const digit = [1, 1.5, 2, 3, 5, 7].find((each) => each * power >= count * 0.999) ?? 10;
  return digit * power;
}
