import { isFree, occupy, type Occupied } from '../intervals.ts';
import type { Metrics } from '../metrics.ts';
import type { PlacedItem } from '../placed.ts';
import type { LayoutOptions } from '../view.ts';
import { ledgeHeight, ledgeRow, packLedges } from './ledge.ts';
import type { Bounds, PackedItem, PackedRow } from './packed.ts';
import { waysFor, type Way, type Wording } from './ways.ts';

/** What rows are packed with. */
export interface Packing {
  /** Air above and below the text of a row. */
  readonly pad: number;
  readonly bounds: Bounds;
  readonly metrics: Metrics;
  readonly options: LayoutOptions;
}

/** A row that still takes more. */
export interface OpenRow extends PackedRow {
  readonly items: PackedItem[];
  readonly taken: Occupied;
  text: number;
}

/**
 * Rows of marks with their labels beside them. Each event takes the row in which it adds least height, and the side and
 * number of lines that fit there; a new row costs what it is high. Several orders are tried, and the lowest rows taken.
 * `items`: in order of time.
 */
export function packBeside(
  items: readonly PlacedItem[],
  wording: Wording,
  packing: Packing,
): readonly PackedRow[] {
  const ways = new Map(items.map((placed) => [placed, waysFor(placed, wording, packing)]));
  const length = (placed: PlacedItem) => placed.ink1 - placed.ink0;
  const orders = [
    items,
    [...items].reverse(),
    [...items].sort((a, b) => length(b) - length(a) || a.item.number - b.item.number),
  ];
  let best: { readonly rows: readonly OpenRow[]; readonly cost: number } | null = null;
  for (const bias of BIASES) {
    for (const order of orders) {
      const packed = packOnce(
        order,
        (placed) => ways.get(placed) ?? [],
        () => true,
        bias,
        packing,
      );
      if (best === null || packed.cost < best.cost - 0.01) best = packed;
    }
  }
  return inTime(best?.rows ?? []);
}

/** What a label at the right costs more than the table of prices says: beside what labels want, others are tried. */
const BIASES = [0, 1.2, 3];

/** What an event can be labelled with; worked out once. */
export interface Choices {
  readonly titles: readonly Way[];
  readonly numbers: readonly Way[];
  /** Who is to have a title first: 0 before 1. */
  readonly rank: number;
}

/**
 * Titles in at most `most` rows, for those who come first in `items`, and numbers for the rest: wherever these rows have
 * room, then on ledges. A ledge for few is higher than what it holds is worth, so that other ways to place them are tried.
 */
export function packSome(
  items: readonly PlacedItem[],
  choices: ReadonlyMap<PlacedItem, Choices>,
  most: number,
  packing: Packing,
): readonly PackedRow[] {
  const titles = (placed: PlacedItem) => choices.get(placed)?.titles ?? [];
  const numbers = (placed: PlacedItem) => choices.get(placed)?.numbers ?? [];
  const rank = (placed: PlacedItem) => choices.get(placed)?.rank ?? 0;
  // What a person pinned has its title, whatever height it takes.
  const mayOpen = (placed: PlacedItem, rows: number) => rows < most || rank(placed) === 0;
  const { rows, rest } = packOnce(items, titles, mayOpen, 0, packing);
  const longest = LONGEST_ON_LEDGE * packing.options.theme.sizes.label;
  const isLong = (placed: PlacedItem) => placed.ink1 - placed.ink0 > longest;
  const ledges = packLedges(addTo(rows, inOrder(rest), numbers, isLong, packing), packing);
  let best: { readonly open: readonly OpenRow[]; readonly few: number } | null = null;
  let lowest = Infinity;
  for (const few of FEW) {
    const scattered = ledges.filter(({ entries }) => entries.length <= few);
    if (best !== null && scattered.length === 0) continue;
    const open = rows.map((row) => ({ ...row, items: [...row.items], taken: [...row.taken] }));
    const placed = scattered.flatMap(({ entries }) => entries.map((entry) => entry.placed));
    addTo(open, inOrder(placed), numbers, () => true, packing);
    const height = rowsHeight(open, packing) + (ledges.length - scattered.length) * ledgeHeight(packing);
    if (height < lowest) [best, lowest] = [{ open, few }, height];
  }
  const few = best?.few ?? 0;
  return [
    ...inTime(best?.open ?? rows),
    ...ledges.filter(({ entries }) => entries.length > few).map((ledge) => ledgeRow(ledge, rank, packing)),
  ];
}

/** Longer marks, in heights of a label, would leave a ledge no room for others. */
const LONGEST_ON_LEDGE = 8;
/** Ledges with no more events than this are given up for rows with numbers beside their marks. */
const FEW = [0, 2, 4, Infinity];

/** Puts events into rows; gives those for which there is no room and that may not open one. */
function addTo(
  rows: OpenRow[],
  items: readonly PlacedItem[],
  ways: (placed: PlacedItem) => readonly Way[],
  mayOpen: (placed: PlacedItem) => boolean,
  packing: Packing,
): readonly PlacedItem[] {
  return items.filter((placed) => {
    const choice = choose(ways(placed), rows, mayOpen(placed), 0, packing);
    if (choice !== null) take(choice, placed, rows, packing.metrics);
    return choice === null;
  });
}

function inOrder(items: readonly PlacedItem[]): readonly PlacedItem[] {
  return [...items].sort((a, b) => a.item.number - b.item.number);
}

/** Height of rows with their air. */
export function rowsHeight(rows: readonly PackedRow[], { pad }: Pick<Packing, 'pad'>): number {
  return rows.reduce((sum, { text }) => sum + text + 2 * pad, 0);
}

interface Choice {
  readonly row: OpenRow | null;
  readonly way: Way;
}

function packOnce(
  items: readonly PlacedItem[],
  ways: (placed: PlacedItem) => readonly Way[],
  mayOpen: (placed: PlacedItem, rows: number) => boolean,
  bias: number,
  packing: Packing,
): { readonly rows: OpenRow[]; readonly rest: readonly PlacedItem[]; readonly cost: number } {
  const rows: OpenRow[] = [];
  const rest: PlacedItem[] = [];
  let cost = 0;
  for (const placed of items) {
    const choice = choose(ways(placed), rows, mayOpen(placed, rows.length), bias, packing);
    if (choice === null) {
      rest.push(placed);
      continue;
    }
    cost += choice.way.price;
    take(choice, placed, rows, packing.metrics);
  }
  const unit = packing.options.theme.sizes.label;
  return { rows, rest, cost: cost + rowsHeight(rows, packing) / unit };
}

/** The cheapest way into a row, in heights of a label; `null` where none is free. */
function choose(
  ways: readonly Way[],
  rows: readonly OpenRow[],
  mayOpen: boolean,
  bias: number,
  { pad, metrics, options }: Packing,
): Choice | null {
  const unit = options.theme.sizes.label;
  let best: Way | null = null;
  let into: OpenRow | null = null;
  let least = Infinity;
  for (const way of ways) {
    const price = way.price + (way.side === 'right' ? bias : 0);
    if (price >= least) continue;
    const from = way.stretch[0] - metrics.clearance;
    const to = way.stretch[1] + metrics.clearance;
    for (const row of rows) {
      const cost = Math.max(0, way.room - row.text) / unit + price;
      if (cost < least && isFree(row.taken, from, to)) [best, into, least] = [way, row, cost];
    }
    const cost = (way.room + 2 * pad) / unit + price;
    if (mayOpen && cost < least) [best, into, least] = [way, null, cost];
  }
  return best === null ? null : { row: into, way: best };
}

function take({ row: found, way }: Choice, placed: PlacedItem, rows: OpenRow[], metrics: Metrics): void {
  const row = found ?? { items: [], taken: [], text: 0 };
  if (found === null) rows.push(row);
  occupy(row.taken, way.stretch[0] - metrics.clearance, way.stretch[1] + metrics.clearance);
  row.items.push({ placed, label: way.label, leader: null });
  row.text = Math.max(row.text, way.room);
}

/** Rows by their first event, whatever the order in which they were packed. */
function inTime(rows: readonly OpenRow[]): readonly OpenRow[] {
  const first = ({ items }: OpenRow) => Math.min(...items.map(({ placed }) => placed.item.number));
  return [...rows].sort((a, b) => first(a) - first(b));
}
