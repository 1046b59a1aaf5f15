import type { PlacedItem } from '../placed.ts';
import type { View } from '../view.ts';
import { packBeside, packSome, rowsHeight, type Packing } from './beside.ts';
import type { PackedRow } from './packed.ts';
import { numberWays, titleWays } from './ways.ts';

/** Rows of every lane, from the top, and how close they stand. */
export interface PrintPlan {
  readonly lanes: readonly (readonly PackedRow[])[];
  /** Air above and below the text of a row. */
  readonly pad: number;
  /**
   * roomy: every label says all it can; compact: its title, and what is in doubt or not even that; dense: numbers where
   * titles have no room.
   */
  readonly density: 'roomy' | 'compact' | 'dense';
}

/**
 * What is tried, from the most said to the least, and up to which height of the drawing on a text block of A4, in user
 * units; wider drawings are lower, as slides are. Beyond titles nothing is said that the page has no room for.
 */
const TRIED = [
  { density: 'roomy', wording: 'full', tallest: 420 },
  { density: 'compact', wording: 'doubt', tallest: 420 },
  { density: 'compact', wording: 'short', tallest: 720 },
] as const;
/** The same for numbers where titles have no room. */
const TALLEST = 720;
const A4_WIDTH = 605;
/** Air of a row of each density, as a part of the air on screen. */
const AIR = { roomy: 1, compact: 0.7, dense: 0.45 };

/**
 * Rows of a figure: everything is said where that stays within a page, then titles and what is in doubt, then titles
 * alone, then as many titles as there is room for and numbers for the rest. `lanes`: the visible items of each lane in
 * order of time, at y 0.
 */
export function planPrint(
  lanes: readonly (readonly PlacedItem[])[],
  world: Omit<Packing, 'pad'>,
  view: Pick<View, 'pinned'>,
): PrintPlan {
  const { metrics, options } = world;
  const wide = Math.min(1, A4_WIDTH / options.width);
  const lines = leastLines(lanes, world);
  for (const { density, wording, tallest } of TRIED) {
    const packing = { ...world, pad: metrics.rowPad * AIR[density] };
    if (lines * (metrics.titleLine + 2 * packing.pad) > tallest * wide && options.parts.labels) continue;
    const plan = {
      density,
      pad: packing.pad,
      lanes: lanes.map((items) => packBeside(items, wording, packing)),
    };
    if (heightOf(plan) <= tallest * wide || !options.parts.labels) return plan;
  }
  return densePlan(lanes, { ...world, pad: metrics.rowPad * AIR.dense }, TALLEST * wide, view);
}

/** The plan with most titles that is no higher than `tallest`; the lowest where none is. */
function densePlan(
  lanes: readonly (readonly PlacedItem[])[],
  packing: Packing,
  tallest: number,
  view: Pick<View, 'pinned'>,
): PrintPlan {
  const choices = new Map(
    lanes.flat().map((placed) => [
      placed,
      {
        titles: titleWays(placed, 'short', packing),
        numbers: numberWays(placed, packing),
        rank: rankOf(placed, view),
      },
    ]),
  );
  const ranked = lanes.map((items) =>
    [...items].sort(
      (a, b) => (choices.get(a)?.rank ?? 0) - (choices.get(b)?.rank ?? 0) || a.item.number - b.item.number,
    ),
  );
  const line = packing.metrics.titleLine + 2 * packing.pad;
  let most = Math.ceil(tallest / line / Math.max(1, lanes.length));
  let lowest: PrintPlan | null = null;
  for (;;) {
    const rows = most;
    const plan: PrintPlan = {
      density: 'dense',
      pad: packing.pad,
      lanes: ranked.map((items) => packSome(items, choices, rows, packing)),
    };
    if (lowest === null || heightOf(plan) < heightOf(lowest)) lowest = plan;
    if (heightOf(plan) <= tallest || most === 0) return lowest;
    most = Math.floor(most * 0.6);
  }
}

/** Titles take at least this many rows of one line together, however well they are packed. */
function leastLines(
  lanes: readonly (readonly PlacedItem[])[],
  { bounds, options }: Omit<Packing, 'pad'>,
): number {
  const { measure, theme } = options;
  const room = bounds.right - bounds.left;
  const widths = lanes.flat().reduce((sum, { item, ink0, ink1 }) => {
    const title = Math.min(measure(item.event.title, theme.sizes.label, 400), room);
    return sum + Math.max(ink1 - ink0, title / 2);
  }, 0);
  return widths / room;
}

function heightOf({ lanes, pad }: PrintPlan): number {
  return rowsHeight(lanes.flat(), { pad });
}

/** Pinned, several sources, rest. */
function rankOf({ item }: PlacedItem, view: Pick<View, 'pinned'>): number {
  if (view.pinned.has(item.id)) return 0;
  return new Set(item.event.evidence.map(({ document }) => document)).size > 1 ? 1 : 2;
}
