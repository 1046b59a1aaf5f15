import type { Timeline } from '#lib/model/index.ts';
import { isLong } from '../dense/threshold.ts';
import { timelineItems } from '../items.ts';
import type { View } from '../view.ts';

/** Events that a figure draws one by one; of more it counts those that stand close together. */
const MOST_ALONE = 300;

/**
 * True where a figure cannot give each event its own mark and number. What is filtered out or lies outside the window
 * does not count. Chosen lanes of a long timeline are those of its index, so it is drawn from that.
 */
export function isCrowded(timeline: Timeline, view: Pick<View, 'hidden' | 'window' | 'lanes'>): boolean {
  if (timeline.events.length <= MOST_ALONE) return false;
  if (isLong(timeline) && view.lanes !== undefined) return true;
  const { window, hidden } = view;
  const seen = timelineItems(timeline).items.filter(
    ({ id, earliest, latest }) =>
      !hidden.has(id) && (window === null || (latest > window.from && earliest < window.to)),
  );
  return seen.length > MOST_ALONE;
}
