import type { Metrics } from '../metrics.ts';
import type { PlacedItem } from '../placed.ts';
import { DAY_INSET } from '../uncertainty.ts';

/** From where to where on its way down. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/** Closest that a line to a label comes to the end of its bar. */
const INSET = 1.5;

/** The place in a reach that is nearest to `at`. */
export function clamped(at: number, { from, to }: Reach): number {
  return Math.min(to, Math.max(from, at));
}

/**
 * Where a mark can be joined to its label: a dot at its hour; a dot without an hour anywhere in its day, where the day
 * is high enough to show that the hour is not known; a bar anywhere, because every place of it is the date.
 */
export function reachOf(placed: PlacedItem, { dot }: Metrics): Reach {
  const { isDot, focus, start, end } = placed;
  if (isFreeInDay(placed)) {
    const inset = Math.min(DAY_INSET + dot, (end - start) / 2);
    return { from: start + inset, to: end - inset };
  }
  if (isDot) return { from: focus, to: focus };
  const inset = Math.min(INSET, (end - start) / 2);
  return { from: start + inset, to: end - inset };
}

/** A dot whose place in its day says nothing: the tick of a known hour is missing, and the day is drawn as a line. */
export function isFreeInDay({ isDot, wideDay, whisker0, item }: PlacedItem): boolean {
  const { event, date } = item;
  const hasHour = event.time !== undefined || event.partOfDay !== undefined;
  return isDot && wideDay && !hasHour && whisker0 === null && !date.uncertain;
}

/** Where a label would like its first line: level with its dot, or just below the start of its bar. */
export function anchorOf({ isDot, focus, start, end }: PlacedItem, { titleLine }: Metrics): number {
  return isDot ? focus : start + Math.min(titleLine / 2, (end - start) / 2);
}
