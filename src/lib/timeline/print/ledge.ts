import { isFree, occupy, type Occupied } from '../intervals.ts';
import { labelForms, type LabelForms, type LabelText } from '../label-text.ts';
import type { Metrics } from '../metrics.ts';
import type { PlacedItem } from '../placed.ts';
import type { LayoutOptions } from '../view.ts';
import type { Packing } from './beside.ts';
import { dropUnder, inkStretch, type Bounds, type PackedItem, type PackedRow } from './packed.ts';
import { spread } from './spread.ts';

/** An event of a ledge and how it is labelled so far. */
export interface Entry {
  readonly placed: PlacedItem;
  readonly forms: LabelForms;
  /** Where the label would stand if it were alone, and how wide it is. */
  readonly at: number;
  width: number;
  text: LabelText | null;
}

/** Events that share one line of marks. */
export interface Ledge {
  entries: Entry[];
  readonly ink: Occupied;
}

/** Farthest that a label moves from its mark, and air between two labels, in heights of a label. */
const FARTHEST = 2.6;
const APART = 0.2;
/** Room for leaders between marks and text, in heights of a label. */
const LEADING = 0.22;
const CLOSEST = 1;

/**
 * Ledges: rows of marks with their numbers on a line below, for events whose titles have no room. Marks keep clear of
 * each other; numbers move apart as little as can be and a leader says whose they are. `items`: in order of time.
 */
export function packLedges(
  items: readonly PlacedItem[],
  { bounds, metrics, options }: Packing,
): readonly Ledge[] {
  const ledges: Ledge[] = [];
  for (const placed of items) {
    const entry = entryOf(placed, metrics, options);
    const [from, to] = inkStretch(placed, metrics);
    const ledge =
      ledges.find((each) => {
        if (!isFree(each.ink, from - CLOSEST, to + CLOSEST)) return false;
        const more = withEntry(each.entries, entry);
        if (placesOf(more, bounds, metrics, options) === null) return false;
        each.entries = more;
        return true;
      }) ?? openLedge(ledges, entry);
    occupy(ledge.ink, from - CLOSEST, to + CLOSEST);
  }
  return ledges;
}

/** Height of a ledge of plain marks, its air included. */
export function ledgeHeight({ pad, metrics, options }: Packing): number {
  return 1.5 * metrics.titleLine + metrics.bar + LEADING * options.theme.sizes.label + 2 * pad;
}

/** The ledge as a row. Titles are added where they still fit: who comes first by `rank` chooses first. */
export function ledgeRow(
  { entries }: Ledge,
  rank: (placed: PlacedItem) => number,
  { bounds, metrics, options }: Packing,
): PackedRow {
  nameSome(entries, rank, bounds, metrics, options);
  return rowOf(entries, bounds, metrics, options);
}

function openLedge(ledges: Ledge[], entry: Entry): Ledge {
  const ledge: Ledge = { entries: [entry], ink: [] };
  ledges.push(ledge);
  return ledge;
}

function entryOf(placed: PlacedItem, metrics: Metrics, options: LayoutOptions): Entry {
  const forms = labelForms(placed.item, metrics, options);
  const text = options.parts.labels ? (forms.bare[0] ?? null) : null;
  const at = placed.isDot ? placed.focus - numberInk(forms, options) / 2 : placed.ink0;
  return { placed, forms, at, width: text?.width ?? 0, text };
}

/** Width of the digits alone. */
function numberInk({ numberWidth }: LabelForms, { theme }: LayoutOptions): number {
  return Math.max(0, numberWidth - 0.4 * theme.sizes.label);
}

/** In the order of their wishes, so that no leader crosses another. */
function withEntry(entries: readonly Entry[], entry: Entry): Entry[] {
  const after = entries.findIndex(({ at }) => at > entry.at);
  const more = entries.slice();
  more.splice(after === -1 ? more.length : after, 0, entry);
  return more;
}

/** Left edges of the labels; `null` where one would stand too far from its mark. */
function placesOf(
  entries: readonly Entry[],
  bounds: Bounds,
  metrics: Metrics,
  { theme }: LayoutOptions,
): readonly number[] | null {
  const unit = theme.sizes.label;
  const places = spread(entries, APART * unit, bounds.left - metrics.dot, bounds.right + metrics.dot);
  if (places === null) return null;
  for (let index = 0; index < places.length; index += 1) {
    if (!(moveOf(entries[index] as Entry, places[index] as number) <= FARTHEST * unit)) return null;
  }
  return places;
}

/** How far a label stands from where it would be under its mark; 0 anywhere below a bar. */
function moveOf({ placed, at, text }: Entry, x: number): number {
  if (text === null || placed.isDot) return text === null ? 0 : Math.abs(x - at);
  return Math.max(0, placed.ink0 - x, x - placed.ink1);
}

/** Gives titles to events, who comes first first, as long as nobody is pushed too far. */
function nameSome(
  entries: readonly Entry[],
  rank: (placed: PlacedItem) => number,
  bounds: Bounds,
  metrics: Metrics,
  options: LayoutOptions,
): void {
  if (!options.parts.labels) return;
  for (const entry of [...entries].sort((a, b) => rank(a.placed) - rank(b.placed))) {
    const before = entry.text;
    say(entry, entry.forms.short[0] ?? before);
    if (placesOf(entries, bounds, metrics, options) === null) say(entry, before);
  }
}

function say(entry: Entry, text: LabelText | null): void {
  entry.text = text;
  entry.width = text?.width ?? 0;
}

function rowOf(
  entries: readonly Entry[],
  bounds: Bounds,
  metrics: Metrics,
  options: LayoutOptions,
): PackedRow {
  const unit = options.theme.sizes.label;
  const drop = Math.max(...entries.map(({ placed }) => dropUnder(placed, metrics))) + LEADING * unit;
  // A mark alone always has room for its own number.
  const places = placesOf(entries, bounds, metrics, options) ?? entries.map(({ at }) => at);
  const items = entries.map(({ placed, forms, text }, index): PackedItem => {
    if (text === null) return { placed, label: null, leader: null };
    const x = places[index] as number;
    const centre = x + numberInk(forms, options) / 2;
    const foot = placed.isDot ? placed.focus : Math.min(placed.ink1, Math.max(placed.ink0, centre));
    const label = {
      text,
      box: { x, y: drop, width: text.width, height: text.height },
      anchor: 'start' as const,
      numberWidth: forms.numberWidth,
    };
    const leader = {
      x1: foot,
      y1: dropUnder(placed, metrics),
      x2: centre,
      y2: drop + 0.12 * unit,
    };
    return { placed, label, leader: Math.abs(centre - foot) < 1 ? null : leader };
  });
  const height = Math.max(metrics.titleLine, ...entries.map(({ text }) => text?.height ?? 0));
  return { items, text: metrics.titleLine / 2 + drop + height };
}
