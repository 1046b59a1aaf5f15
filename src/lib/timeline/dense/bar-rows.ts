import type { EventIndex } from './event-index.ts';
import type { LaneDetail } from './lane-detail.ts';
import { OPEN_END } from './columns.ts';

/** Positions of one row in order of time; no two of them overlap. */
export type BarRow = readonly number[];

/**
 * Rows for the long dates of a lane that has few at any one time: the first row whose last bar is over takes the next.
 * Gives as many rows as `detail.barRows` says, for the whole of time.
 */
export function barRowsOf(index: EventIndex, detail: LaneDetail): readonly BarRow[] {
  if (detail.barRows === 0) return [];
  const positions = detail.longer.flatMap((run) => [...run.positions]).sort((a, b) => a - b);
  const rows: number[][] = Array.from({ length: detail.barRows }, () => []);
  const ends = rows.map(() => -Infinity);
  for (const position of positions) {
    const start = index.start[position] as number;
    const row = ends.findIndex((end) => end <= start);
    // Fewer go on together than there are rows, so one is always free.
    if (row === -1) throw new TypeError(`no row is free for position ${position}`);
    rows[row]?.push(position);
    ends[row] = index.end[position] === OPEN_END ? Infinity : (index.end[position] as number);
  }
  return rows;
}

/** The bars of a row that `[from, to)`, in days since 1970, touches. O(log n + k). */
export function barsIn(index: EventIndex, row: BarRow, from: number, to: number): readonly number[] {
  const first = cut(row, (position) => (index.end[position] as number) > from);
  const last = cut(row, (position) => (index.start[position] as number) >= to);
  return row.slice(first, Math.max(first, last));
}

/** Place of the first that holds, where all behind it hold too. */
function cut(row: BarRow, holds: (position: number) => boolean): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(row[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
