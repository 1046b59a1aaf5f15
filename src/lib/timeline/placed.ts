import type { TimelineItem } from './items.ts';
import type { Metrics } from './metrics.ts';
import { extentOf, type Extent } from './uncertainty.ts';
import type { VisibleTime } from './visible.ts';

/** An item with everything about its place but the label: the fourth link of the chain. All numbers finite. */
export interface PlacedItem {
  readonly item: TimelineItem;
  /** Centre line of the mark. */
  readonly y: number;
  /** Extent of the date, clipped to the plot. */
  readonly start: number;
  readonly end: number;
  /** The date goes on beyond the window. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
  /** The date is open: it fades instead of ending. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** What ink covers, clipped to the plot. */
  readonly ink0: number;
  readonly ink1: number;
  /** x of the dot, or of the middle of what is seen of a bar. */
  readonly focus: number;
  readonly isDot: boolean;
  readonly wideDay: boolean;
  readonly whisker0: number | null;
  readonly whisker1: number | null;
  /** x where a bar begins in truth: hatch lines keep their places while panning. */
  readonly phase: number;
  readonly refinements: readonly PlacedRefinement[];
}

/** A date from outside, as a thinner mark in the same row. */
export interface PlacedRefinement {
  readonly start: number;
  readonly end: number;
  readonly dot: number | null;
}

/** `null` when nothing of the item is inside the window. `y`: centre line of the mark. */
export function placeItem(
  item: TimelineItem,
  y: number,
  time: Pick<VisibleTime, 'x' | 'left' | 'right'>,
  metrics: Metrics,
  refinements: boolean,
): PlacedItem | null {
  const extent = extentOf(item, time.x, metrics);
  const { left, right } = time;
  if (!isVisible(extent, left, right)) return null;
  const clip = (x: number) => Math.min(right, Math.max(left, x));
  const start = clip(extent.start);
  const end = clip(extent.end);
  return {
    item,
    y,
    start,
    end,
    cutStart: Number.isFinite(extent.start) && extent.start < left,
    cutEnd: Number.isFinite(extent.end) && extent.end > right,
    openStart: extent.start === -Infinity,
    openEnd: extent.end === Infinity,
    ink0: extent.dot === null ? clip(extent.ink0) : Math.min(clip(extent.ink0), extent.dot - metrics.dot),
    ink1: extent.dot === null ? clip(extent.ink1) : Math.max(clip(extent.ink1), extent.dot + metrics.dot),
    focus: extent.dot ?? (start + end) / 2,
    isDot: extent.dot !== null,
    wideDay: extent.wideDay,
    whisker0: extent.whisker0 === null ? null : clip(extent.whisker0),
    whisker1: extent.whisker1 === null ? null : clip(extent.whisker1),
    phase: Number.isFinite(extent.start) ? extent.start : left,
    refinements: refinements ? item.refinements.flatMap((each) => placeRefinement(each, time, metrics)) : [],
  };
}

/** A dot is seen when its centre is; a bar when any of it is. */
function isVisible(extent: Extent, left: number, right: number): boolean {
  if (extent.dot !== null) return extent.dot >= left && extent.dot <= right;
  return extent.end > left && extent.start < right;
}

function placeRefinement(
  refinement: TimelineItem['refinements'][number],
  time: Pick<VisibleTime, 'x' | 'left' | 'right'>,
  metrics: Metrics,
): readonly PlacedRefinement[] {
  const noon = refinement.certainty === 'day' ? (refinement.earliest + refinement.latest) / 2 : null;
  const extent = extentOf({ ...refinement, moment: noon }, time.x, metrics);
  if (!isVisible(extent, time.left, time.right)) return [];
  return [
    { start: Math.max(time.left, extent.start), end: Math.min(time.right, extent.end), dot: extent.dot },
  ];
}
