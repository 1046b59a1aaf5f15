import type { TimelineItem } from './items.ts';
import type { LaneNames } from './lane-names.ts';
import type { Metrics } from './metrics.ts';
import type { RowPlan } from './rows.ts';
import type { LayoutOptions } from './view.ts';

/** A lane with its place. */
export interface StackedLane {
  readonly name: string;
  readonly count: number;
  readonly y: number;
  readonly height: number;
  /** Middle of the first line of its name. */
  readonly nameY: number;
  readonly rows: readonly StackedRow[];
}

export interface StackedRow {
  readonly items: readonly TimelineItem[];
  /** Centre line of the marks, which is the middle of a label's first line. */
  readonly y: number;
  /** Room for text, from the top of the first line. */
  readonly text: number;
}

/** A row may grow to this many times its height when the drawing has room to spare; beyond, lanes get air. */
const MOST_GROWTH = 1.6;

/** Stacks lanes and rows from `top` down. When `minHeight` leaves room, rows and then lanes move apart evenly. */
export function stackLanes(
  plan: RowPlan,
  names: LaneNames,
  top: number,
  metrics: Metrics,
  options: LayoutOptions,
): { readonly lanes: readonly StackedLane[]; readonly bottom: number } {
  const air = plan.density === 'dense' ? metrics.rowPad * 0.6 : metrics.rowPad;
  const natural = plan.lanes.map(({ rows }, index) => {
    const rowsHeight = rows.reduce((sum, row) => sum + row.height, 0);
    const nameHeight =
      names.place === 'margin'
        ? (names.lines[index]?.length ?? 0) * metrics.titleLine + 2 * metrics.rowPad
        : 0;
    return { rowsHeight, height: Math.max(names.heading + rowsHeight + 2 * air, nameHeight + 2 * air) };
  });
  const used = top + natural.reduce((sum, lane) => sum + lane.height, 0);
  const spare = Math.max(0, options.minHeight - used);
  const rowsTotal = natural.reduce((sum, lane) => sum + lane.rowsHeight, 0);
  const growth = rowsTotal === 0 ? 1 : Math.min(MOST_GROWTH, 1 + spare / rowsTotal);
  const laneAir = plan.lanes.length === 0 ? 0 : (spare - rowsTotal * (growth - 1)) / plan.lanes.length;

  let y = top;
  const lanes = plan.lanes.map(({ lane, rows }, index): StackedLane => {
    const { height: base = 0, rowsHeight = 0 } = natural[index] ?? {};
    const height = base + rowsHeight * (growth - 1) + laneAir;
    const first = y + names.heading + air + laneAir / 2;
    let rowTop = first;
    const stackedRows = rows.map((row): StackedRow => {
      const grown = row.height * growth;
      const textTop = rowTop + (grown - row.text) / 2;
      rowTop += grown;
      return { items: row.items, y: textTop + metrics.titleLine / 2, text: row.text };
    });
    const nameY =
      names.place === 'above'
        ? y + air + metrics.titleLine / 2
        : (stackedRows[0]?.y ?? first + metrics.titleLine / 2);
    const laneY = y;
    y += height;
    return { name: lane.name, count: lane.items.length, y: laneY, height, nameY, rows: stackedRows };
  });
  return { lanes, bottom: Math.max(y, options.minHeight) };
}
