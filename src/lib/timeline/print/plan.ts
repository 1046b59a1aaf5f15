import type { PlacedItem } from '../placed.ts';
import type { View } from '../view.ts';
import { packBeside, packSome, rowsHeight, type Packing } from './beside.ts';
import type { PackedRow } from './packed.ts';
import { titleWays } from './ways.ts';

/** Rows of every lane, from the top, and how close they stand. */
export interface PrintPlan {
  readonly lanes: readonly (readonly PackedRow[])[];
  /** Air above and below the text of a row. */
  readonly pad: number;
  /** roomy: every label says all it can; compact: titles alone; dense: numbers where titles have no room. */
  readonly density: 'roomy' | 'compact' | 'dense';
}

/** Tallest drawings of each density on a text block of A4, in user units; wider ones are lower, as slides are. */
const TALLEST = { roomy: 420, compact: 720 };
const A4_WIDTH = 605;
/** Air of a row of each density, as a part of the air on screen. */
const AIR = { roomy: 1, compact: 0.7, dense: 0.45 };
/** Rows of a lane with titles that are tried where not all titles have room. */
const ROWS = [40, 24, 16, 12, 9, 7, 5, 4, 3, 2, 1, 0];

/**
 * Rows of a figure: everything is said where that stays within a page, then titles alone, then as many titles as there
 * is room for and numbers for the rest. `lanes`: the visible items of each lane in order of time, at y 0.
 */
export function planPrint(
  lanes: readonly (readonly PlacedItem[])[],
  world: Omit<Packing, 'pad'>,
  view: Pick<View, 'pinned'>,
): PrintPlan {
  const { metrics, options } = world;
  const wide = Math.min(1, A4_WIDTH / options.width);
  for (const density of ['roomy', 'compact'] as const) {
    const packing = { ...world, pad: metrics.rowPad * AIR[density] };
    const least = leastHeight(lanes, packing);
    if (least > TALLEST[density] * wide && options.parts.labels) continue;
    const wording = density === 'roomy' ? 'full' : 'short';
    const plan = {
      density,
      pad: packing.pad,
      lanes: lanes.map((items) => packBeside(items, wording, packing)),
    };
    if (heightOf(plan) <= TALLEST[density] * wide || !options.parts.labels) return plan;
  }
  return densePlan(lanes, { ...world, pad: metrics.rowPad * AIR.dense }, TALLEST.compact * wide, view);
}

/** The plan with most titles that is no higher than `tallest`; the lowest where none is. */
function densePlan(
  lanes: readonly (readonly PlacedItem[])[],
  packing: Packing,
  tallest: number,
  view: Pick<View, 'pinned'>,
): PrintPlan {
  const ways = new Map(lanes.flat().map((placed) => [placed, titleWays(placed, 'short', packing)]));
  const ranked = lanes.map((items) => byPriority(items, view));
  let lowest: PrintPlan | null = null;
  for (const most of ROWS) {
    const plan: PrintPlan = {
      density: 'dense',
      pad: packing.pad,
      lanes: ranked.map((items) => packSome(items, ways, most, packing)),
    };
    if (heightOf(plan) <= tallest) return plan;
    if (lowest === null || heightOf(plan) < heightOf(lowest)) lowest = plan;
  }
  return lowest ?? { density: 'dense', pad: packing.pad, lanes: [] };
}

/** Titles take at least this much of the rows together, however well they are packed. */
function leastHeight(
  lanes: readonly (readonly PlacedItem[])[],
  { pad, bounds, metrics, options }: Packing,
): number {
  const { measure, theme } = options;
  const room = bounds.right - bounds.left;
  const widths = lanes.flat().reduce((sum, { item, ink0, ink1 }) => {
    const title = Math.min(measure(item.event.title, theme.sizes.label, 400), room);
    return sum + Math.max(ink1 - ink0, title / 2);
  }, 0);
  return (widths / room) * (metrics.titleLine + 2 * pad);
}

function heightOf({ lanes, pad }: PrintPlan): number {
  return rowsHeight(lanes.flat(), { pad });
}

/** Pinned, several sources, rest; each in order of time. */
function byPriority(items: readonly PlacedItem[], view: Pick<View, 'pinned'>): readonly PlacedItem[] {
  const rank = ({ item }: PlacedItem) =>
    view.pinned.has(item.id)
      ? 0
      : new Set(item.event.evidence.map(({ document }) => document)).size > 1
        ? 1
        : 2;
  return [...items].sort((a, b) => rank(a) - rank(b) || a.item.number - b.item.number);
}
