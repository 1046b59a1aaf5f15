import type { TimelineItem } from './items.ts';
import { isFree, occupy, type Occupied } from './intervals.ts';
import { candidatesFor, LEAST_UNDER, roomUnder } from './label-candidates.ts';
import { labelForms } from './label-text.ts';
import type { LanedItems } from './lanes.ts';
import type { Metrics } from './metrics.ts';
import { extentOf } from './uncertainty.ts';
import type { LayoutOptions } from './view.ts';

/** Rows of every lane, with the height that their labels need. */
export interface RowPlan {
  readonly density: Density;
  readonly lanes: readonly { readonly lane: LanedItems; readonly rows: readonly PlannedRow[] }[];
}

export interface PlannedRow {
  readonly items: readonly TimelineItem[];
  /** Room for text, without air. */
  readonly text: number;
  /** Whole height. */
  readonly height: number;
}

/**
 * How close rows stand. spread: one event per row, nothing shares; roomy: rows are shared where full labels fit;
 * compact: where titles fit; dense: where marks fit, labels take what is left.
 */
export type Density = 'spread' | 'roomy' | 'compact' | 'dense';

/** Highest plan taken of each density, in heights of a label: about one screen, a page of A4, two. */
const TALLEST: Readonly<Record<Exclude<Density, 'dense'>, number>> = { spread: 54, roomy: 90, compact: 140 };
/** Rows of one dense lane; what finds no room shares a row and overlaps. */
const MOST_ROWS = 48;
const CLOSEST = 2;

/**
 * Plans rows for the whole timeline, whatever part of it is seen: panning never moves a row. `zoom` enters only in
 * quantised steps (`zoomStep`), so that a little zooming moves none either. `x`: px for UTC ms at that step, from 0
 * to `width`.
 */
export function planRows(
  lanes: readonly LanedItems[],
  x: (time: number) => number,
  width: number,
  metrics: Metrics,
  options: LayoutOptions,
  atFullView: { readonly x: (time: number) => number; readonly width: number },
): RowPlan {
  const unit = options.theme.sizes.label;
  const count = lanes.reduce((sum, lane) => sum + lane.items.length, 0);
  const lowest = metrics.titleLine + 2 * metrics.rowPad;
  if (count * lowest <= TALLEST.spread * unit) {
    const plan = planWith('spread', lanes, metrics, options, atFullView);
    if (heightOf(plan) <= Math.max(options.minHeight, TALLEST.spread * unit)) return plan;
  }
  for (const density of ['roomy', 'compact'] as const) {
    const plan = planWith(density, lanes, metrics, options, { x, width });
    if (heightOf(plan) <= Math.max(options.minHeight, TALLEST[density] * unit)) return plan;
  }
  return planWith('dense', lanes, metrics, options, { x, width });
}

/** Largest power of √2 that does not exceed `zoom`: rows are planned for it and kept until the next. */
export function zoomStep(zoom: number): number {
  return 2 ** (Math.floor(2 * Math.log2(zoom) + 1e-9) / 2);
}

function heightOf(plan: RowPlan): number {
  return plan.lanes.reduce((sum, lane) => sum + lane.rows.reduce((rows, row) => rows + row.height, 0), 0);
}

interface World {
  readonly x: (time: number) => number;
  readonly width: number;
}

interface OpenRow {
  readonly items: TimelineItem[];
  readonly occupied: Occupied;
  text: number;
}

function planWith(
  density: Density,
  lanes: readonly LanedItems[],
  metrics: Metrics,
  options: LayoutOptions,
  world: World,
): RowPlan {
  const pad = density === 'dense' ? metrics.rowPad * 0.3 : metrics.rowPad;
  return {
    density,
    lanes: lanes.map((lane) => ({
      lane,
      rows: packLane(lane, density, metrics, options, world).map((row) => ({
        items: row.items,
        text: row.text,
        height: row.text + 2 * pad,
      })),
    })),
  };
}

function packLane(
  lane: LanedItems,
  density: Density,
  metrics: Metrics,
  options: LayoutOptions,
  world: World,
): readonly OpenRow[] {
  const rows: OpenRow[] = [];
  // Dense lanes with thousands of events: rows that were full a moment ago need not be asked again from the top.
  lane.items.forEach((item, index) => {
    const need = roomFor(item, density, metrics, options, world);
    const row =
      density === 'spread'
        ? undefined
        : (rows.find((each) => isFree(each.occupied, need.from, need.to)) ??
          (density === 'dense' && rows.length >= MOST_ROWS ? rows[index % MOST_ROWS] : undefined));
    const taken = row ?? { items: [], occupied: [], text: 0 };
    if (row === undefined) rows.push(taken);
    occupy(taken.occupied, need.from, need.to);
    taken.items.push(item);
    taken.text = Math.max(taken.text, need.text);
  });
  return rows;
}

/** Stretch of a row that an item asks for, its label included, and the height of its text. */
function roomFor(
  item: TimelineItem,
  density: Density,
  metrics: Metrics,
  options: LayoutOptions,
  world: World,
): { readonly from: number; readonly to: number; readonly text: number } {
  const { ink0, ink1 } = extentOf(item, world.x, metrics);
  const bare = { from: ink0 - CLOSEST, to: ink1 + CLOSEST, text: metrics.titleLine };
  if (density === 'dense' || !options.parts.labels) return bare;
  const forms = labelForms(item, metrics, options);
  const left = Math.max(0, ink0);
  const right = Math.min(world.width, ink1);
  for (const { text, side } of candidatesFor(forms, metrics, density === 'compact' ? 'short' : 'full')) {
    const reach = text.width + metrics.labelGap;
    if (side === 'right' && right + reach <= world.width) {
      return { from: ink0 - metrics.clearance, to: right + reach + metrics.clearance, text: text.height };
    }
    if (side === 'left' && left - reach >= 0) {
      return { from: left - reach - metrics.clearance, to: ink1 + metrics.clearance, text: text.height };
    }
    if (side === 'under' && right - left >= LEAST_UNDER) {
      return { ...bare, text: roomUnder(text, metrics) };
    }
  }
  return bare;
}
