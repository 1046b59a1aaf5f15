import type { Box } from './scene.ts';
import { isFree, occupy, type Occupied } from './intervals.ts';
import { candidatesFor, LEAST_UNDER, roomUnder, underGap, type Candidate } from './label-candidates.ts';
import { labelForms, type LabelText } from './label-text.ts';
import type { Metrics } from './metrics.ts';
import type { PlacedItem } from './placed.ts';
import type { LayoutOptions, View } from './view.ts';

/** A label with its place. `box` holds the text; `anchor` is the side at which its lines are aligned. */
export interface PlacedLabel {
  readonly text: LabelText;
  readonly box: Box;
  readonly anchor: 'start' | 'end';
  readonly numberWidth: number;
}

/**
 * Places the labels of one row. Since labels never leave their row, rows cannot disturb each other, and inside a row
 * the question is one-dimensional: which stretches are taken. Marks come first, then labels by priority.
 *
 * `bounds`: the plot, which no label leaves. `room`: height of the row's text. `blocked`: stretches where something
 * else stands. Gives labels by event id.
 */
export function placeLabels(
  row: readonly PlacedItem[],
  room: number,
  bounds: { readonly left: number; readonly right: number },
  metrics: Metrics,
  options: LayoutOptions,
  view: Pick<View, 'selected' | 'pinned'>,
  blocked: readonly (readonly [number, number])[] = [],
): ReadonlyMap<string, PlacedLabel> {
  const labels = new Map<string, PlacedLabel>();
  if (!options.parts.labels) return labels;
  const taken: Occupied = [];
  const written: Occupied = [];
  for (const placed of row) for (const [from, to] of inkOf(placed, metrics)) occupy(taken, from, to);
  for (const [from, to] of blocked) {
    occupy(taken, from, to);
    occupy(written, from, to);
  }
  for (const placed of byPriority(row, view)) {
    const forms = labelForms(placed.item, metrics, options);
    for (const candidate of candidatesFor(forms, metrics, 'all')) {
      const box = boxOf(candidate, placed, room, bounds, metrics, taken, written);
      if (box === null) continue;
      labels.set(placed.item.id, {
        text: candidate.text,
        box,
        anchor: candidate.side === 'left' ? 'end' : 'start',
        numberWidth: forms.numberWidth,
      });
      const from = box.x - metrics.clearance;
      const to = box.x + box.width + metrics.clearance;
      occupy(taken, from, to);
      occupy(written, from, to);
      break;
    }
  }
  return labels;
}

/** Stretches that an item's ink takes, refinements included. */
function inkOf(placed: PlacedItem, metrics: Metrics): readonly (readonly [number, number])[] {
  return [
    [placed.ink0 - 1, placed.ink1 + 1],
    ...placed.refinements.map(({ start, end, dot }): [number, number] =>
      dot === null ? [start - 1, end + 1] : [dot - metrics.dot, dot + metrics.dot],
    ),
  ];
}

/** Pinned, selected, several sources, rest; each in order of time. */
function byPriority(
  row: readonly PlacedItem[],
  view: Pick<View, 'selected' | 'pinned'>,
): readonly PlacedItem[] {
  const rank = ({ item }: PlacedItem) =>
    view.pinned.has(item.id) ? 0 : item.id === view.selected ? 1 : sourcesOf(item.event.evidence) > 1 ? 2 : 3;
  return [...row].sort((a, b) => rank(a) - rank(b) || a.item.number - b.item.number);
}

function sourcesOf(evidence: readonly { readonly document: string }[]): number {
  return new Set(evidence.map((piece) => piece.document)).size;
}

/** Where a candidate would stand, or `null` when something is in its way. */
function boxOf(
  { text, side }: Candidate,
  placed: PlacedItem,
  room: number,
  bounds: { readonly left: number; readonly right: number },
  metrics: Metrics,
  taken: Occupied,
  written: Occupied,
): Box | null {
  const top = placed.y - metrics.titleLine / 2;
  const size = { width: text.width, height: text.height };
  if (side === 'under') {
    const x = Math.max(bounds.left, placed.ink0);
    const end = x + text.width;
    if (placed.ink1 - x < LEAST_UNDER || roomUnder(text, metrics) > room + 0.01 || end > bounds.right)
      return null;
    // The hanging refinements of a bar stand where its label would.
    if (placed.refinements.length > 0) return null;
    const clear = isFree(written, x, end) && (end <= placed.ink1 || isFree(taken, placed.ink1 + 1, end));
    return clear ? { x, y: placed.y + metrics.bar + underGap(metrics), ...size } : null;
  }
  if (text.height > room + 0.01) return null;
  const x = side === 'right' ? placed.ink1 + metrics.labelGap : placed.ink0 - metrics.labelGap - text.width;
  const inside = x >= bounds.left && x + text.width <= bounds.right;
  return inside && isFree(taken, x, x + text.width) ? { x, y: top, ...size } : null;
}
