import type { Metrics } from '../metrics.ts';
import type { PlacedItem } from '../placed.ts';
import type { VisibleTime } from '../visible.ts';
import { leastShift } from './least-shift.ts';
import { anchorOf, clamped, isFreeInDay, reachOf } from './reach.ts';
import type { Entry } from './told.ts';

/** Rounds in which labels move along their bars; later ones move them by less than can be seen. */
const SLIDES = 24;

/**
 * Tops of all labels in the order of the entries: as near to their marks as can be, apart by `gap`, none above 0, none
 * below `bottom` unless there are too many. `placed`: `null` for an entry without a mark of its own.
 */
export function labelTops(
  entries: readonly Entry[],
  placed: readonly (PlacedItem | null)[],
  heights: readonly number[],
  gap: number,
  bottom: number,
  time: VisibleTime,
  metrics: Metrics,
): readonly number[] {
  const half = metrics.titleLine / 2;
  const fit = (middles: readonly number[]) =>
    leastShift(
      middles.map((middle, index) => ({ at: middle - half, height: heights[index] ?? 0 })),
      gap,
      0,
      bottom,
    );
  const reaches = entries.map((entry, index) => {
    const mark = placed[index] ?? null;
    if (mark !== null) return reachOf(mark, metrics);
    const at = clamped(time.x(entry.at), { from: time.left, to: time.right });
    return { from: at, to: at };
  });
  const anchors = reaches.map(({ from }, index) => {
    const mark = placed[index] ?? null;
    return mark === null ? from : anchorOf(mark, metrics);
  });
  if (time.scale.name === 'even') {
    // The first of a day stands where the day begins.
    const starts = anchors.map((at, index) => {
      const mark = placed[index] ?? null;
      return mark !== null && isFreeInDay(mark) ? Math.min(at, mark.start + half) : at;
    });
    return fit(onePerStep(starts, heights, gap));
  }
  let tops = fit(anchors);
  for (let slide = 0; slide < SLIDES; slide += 1) {
    // Wherever beside its bar a label stands, it stands at its date: only what is left of the way counts.
    const wished = tops.map((top, index) => {
      const reach = reaches[index];
      return reach === undefined ? top + half : clamped(top + half, reach);
    });
    tops = fit(wished);
  }
  return tops;
}

/** On the even scale reading order is all: what happened on one day follows downwards from where the day stands. */
function onePerStep(anchors: readonly number[], heights: readonly number[], gap: number): readonly number[] {
  let free = -Infinity;
  return anchors.map((at, index) => {
    const start = Math.max(at, free);
    free = start + (heights[index] ?? 0) + gap;
    return start;
  });
}
