import { LEAST_UNDER, underGap } from '../label-candidates.ts';
import type { LabelForms, LabelText } from '../label-text.ts';
import type { PlacedLabel } from '../labels.ts';
import { refinementDrop } from '../marks/refinement.ts';
import type { Metrics } from '../metrics.ts';
import type { PlacedItem } from '../placed.ts';

/** An event of a row with its label, both as if the centre line of the row were y 0. */
export interface PackedItem {
  readonly placed: PlacedItem;
  readonly label: PlacedLabel | null;
  /** From the mark to a label that had to move; `null` where the label stands at its mark. */
  readonly leader: Leader | null;
}

/** A thin straight line, `x1`, `y1` at the mark. */
export interface Leader {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PackedRow {
  readonly items: readonly PackedItem[];
  /** Room for text from the top of the first line, without air. */
  readonly text: number;
}

/** Left and right edge of the plot, which nothing leaves. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

export type Side = 'right' | 'left' | 'under';

/** A stretch of x. */
export type Stretch = readonly [from: number, to: number];

/** What an item's ink takes, refinements included. */
export function inkStretch(placed: PlacedItem, metrics: Metrics): Stretch {
  if (placed.refinements.length === 0) return [placed.ink0, placed.ink1];
  let [from, to] = [placed.ink0, placed.ink1];
  for (const each of refinementStretches(placed, metrics)) {
    from = Math.min(from, each[0]);
    to = Math.max(to, each[1]);
  }
  return [from, to];
}

function refinementStretches({ refinements }: PlacedItem, metrics: Metrics): readonly Stretch[] {
  return refinements.map(({ start, end, dot }): Stretch =>
    dot === null ? [start - 1, end + 1] : [dot - metrics.dot * 0.6, dot + metrics.dot * 0.6],
  );
}

/** How far below the centre line of a mark the text under it starts. */
export function dropUnder({ refinements }: PlacedItem, metrics: Metrics): number {
  const ink = refinements.length === 0 ? metrics.bar : refinementDrop(metrics.bar) + metrics.dot * 0.45;
  return ink + underGap(metrics);
}

/** Height of a row's text with a label at that side. Digits alone have no descenders, so they need less. */
export function roomFor(text: LabelText, side: Side, placed: PlacedItem, metrics: Metrics): number {
  const half = metrics.titleLine / 2;
  if (side === 'under') return half + dropUnder(placed, metrics) + text.height;
  const beside = text.lines[0]?.role === 'number' ? metrics.titleLine * 0.8 : text.height;
  return placed.refinements.length === 0 ? beside : Math.max(beside, half + dropUnder(placed, metrics));
}

/** The label at that side of its mark; `null` where the plot or the item's own refinements leave no room. */
export function labelAt(
  text: LabelText,
  side: Side,
  placed: PlacedItem,
  forms: LabelForms,
  bounds: Bounds,
  metrics: Metrics,
): PlacedLabel | null {
  const { width, height } = text;
  const anchor = side === 'left' ? 'end' : 'start';
  const label = (x: number, y: number): PlacedLabel => ({
    text,
    box: { x, y, width, height },
    anchor,
    numberWidth: forms.numberWidth,
  });
  if (side === 'under') {
    const x = Math.max(bounds.left, placed.ink0);
    if (placed.ink1 - x < LEAST_UNDER || x + width > bounds.right) return null;
    return label(x, dropUnder(placed, metrics));
  }
  const x = side === 'right' ? placed.ink1 + metrics.labelGap : placed.ink0 - metrics.labelGap - width;
  if (x < bounds.left || x + width > bounds.right) return null;
  const hits =
    placed.refinements.length > 0 &&
    refinementStretches(placed, metrics).some(([from, to]) => from < x + width && x < to);
  return hits ? null : label(x, -metrics.titleLine / 2);
}

/** The label under its mark wherever the plot has room for it: the last resort, which always exists. */
export function labelBelow(
  text: LabelText,
  placed: PlacedItem,
  forms: LabelForms,
  bounds: Bounds,
  metrics: Metrics,
): PlacedLabel {
  const { width, height } = text;
  const x = Math.max(bounds.left, Math.min(placed.ink0, bounds.right - width));
  return {
    text,
    box: { x, y: dropUnder(placed, metrics), width, height },
    anchor: 'start',
    numberWidth: forms.numberWidth,
  };
}
