import { isFree, occupy, type Occupied } from '../intervals.ts';

/** What takes a column along time, downwards: a mark, or marks that stand on one line. */
export interface Standing {
  readonly from: number;
  readonly to: number;
  /** A bar stands nearer to the spine than a dot. */
  readonly isBar: boolean;
}

interface Column {
  readonly taken: Occupied;
  readonly bars: Occupied;
}

/** Which bars are placed first and stand nearest to the spine. */
export type BarOrder = 'long-first' | 'short-first';

/**
 * The column of each one, 0 beside the spine: nothing in a column touches anything else in it. Bars are placed before
 * dots, so that a line from a dot to its label runs through no bar. What finds no room in `most` columns shares one:
 * dots the last, bars the one before.
 */
export function columnsFor(
  standing: readonly Standing[],
  most: number,
  bars: BarOrder = 'long-first',
): readonly number[] {
  const columns = Array.from({ length: Math.max(1, most) }, (): Column => ({ taken: [], bars: [] }));
  const found = standing.map(() => 0);
  const order = standing
    .map((each, index) => ({ each, index }))
    .sort((a, b) => compare(rank(a.each, bars), rank(b.each, bars)) || a.index - b.index);
  for (const { each, index } of order) {
    const { from, to, isBar } = each;
    // The last column is for dots: a dot on a bar of another event would look like its sign.
    const open = isBar ? columns.slice(0, Math.max(2, most - 1)) : columns;
    const free = open.flatMap(({ taken }, at) => (isFree(taken, from, to) ? at : []));
    const clear = free.find(
      (at) => isBar || columns.slice(at + 1).every((column) => isFree(column.bars, from, to)),
    );
    const at = clear ?? free.at(-1) ?? open.length - 1;
    found[index] = at;
    const column = columns[at] as Column;
    occupy(column.taken, from, to);
    if (isBar) occupy(column.bars, from, to);
  }
  return found;
}

/** Bars by length, then everything else in its order. */
function rank({ from, to, isBar }: Standing, bars: BarOrder): number {
  if (!isBar) return Infinity;
  return bars === 'long-first' ? from - to : to - from;
}

/** Subtraction would give NaN for two equal infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How much the lines to the labels run through. `lines`: y of the lines of each one. */
export function crossings(
  standing: readonly Standing[],
  columns: readonly number[],
  lines: readonly (readonly number[])[],
): number {
  const crossed = (column: number, y: number) =>
    standing.filter(({ from, to }, at) => (columns[at] ?? 0) > column && from < y && y < to).length;
  return lines.reduce(
    (sum, ys, index) => sum + ys.reduce((own, y) => own + crossed(columns[index] ?? 0, y), 0),
    0,
  );
}
