import type { TimeWindow } from './view.svelte.ts';
import type { UnitWindow } from './window.ts';

/** What is drawn, and how far beyond the plot. */
export interface Anchor {
  readonly window: TimeWindow | null;
  /** The same in units. */
  readonly units: UnitWindow;
  /** Px beyond either side of the plot; 0 unless time is dragged. */
  readonly overscan: number;
}

/**
 * Chooses what is drawn while time moves. Asked for every window in turn; gives the same anchor again for as long as
 * dragging can be shown by moving what was drawn, which costs next to nothing. Zooming is drawn anew every time.
 */
export type Anchors = (now: Pick<Anchor, 'window' | 'units'>, moving: boolean, width: number) => Anchor;

/** How far to draw beyond the plot, as a share of the width of the drawing. */
const BEYOND = 0.4;

/** A chooser with nothing drawn yet. */
export function anchoring(): Anchors {
  let last: Anchor | null = null;
  return (now, moving, width) => {
    const span = now.units.to - now.units.from;
    const isDragged =
      moving && last !== null && Math.abs(last.units.to - last.units.from - span) < span * 1e-6 && span < 1;
    if (last !== null && isDragged && last.overscan > 0) {
      const moved = (Math.abs(now.units.from - last.units.from) / span) * width;
      if (moved <= last.overscan) return last;
    }
    last = { ...now, overscan: isDragged ? Math.round(width * BEYOND) : 0 };
    return last;
  };
}
