import { labelForms, type LabelForms, type LabelText } from '../label-text.ts';
import type { PlacedLabel } from '../labels.ts';
import type { PlacedItem } from '../placed.ts';
import type { Packing } from './beside.ts';
import { inkStretch, labelAt, labelBelow, roomFor, type Side, type Stretch } from './packed.ts';

/** What labels say: title and what the axis does not show of the date, title and what is in doubt, the title alone. */
export type Wording = 'full' | 'doubt' | 'short';

/** One way to label an event, and what it costs a reader beside its height, in heights of a label. */
export interface Way {
  readonly label: PlacedLabel | null;
  readonly side: Side;
  /** What label and ink take of a row. */
  readonly stretch: Stretch;
  /** Height of the row's text with it. */
  readonly room: number;
  readonly price: number;
}

/** Plots narrower than this, in heights of a label, may set a title on three lines. */
const NARROWEST = 43;
/** What it costs to read a label left of its mark, or below a bar; a second and third line; a line that is too long. */
const PRICE = { left: 0.3, under: 0.45, secondLine: 0.1, thirdLine: 3, longLine: 2 };
const SIDES: readonly Side[] = ['right', 'left', 'under'];

/** Ways to label an event with words; where none fits in the plot, with its number. At least one. */
export function waysFor(placed: PlacedItem, wording: Wording, packing: Packing): readonly Way[] {
  if (!packing.options.parts.labels) return [silent(placed, packing)];
  const named = titleWays(placed, wording, packing);
  return named.length > 0 ? named : numberWays(placed, packing);
}

/** Ways to label an event with its title; none where the plot has no room. */
export function titleWays(placed: PlacedItem, wording: Wording, packing: Packing): readonly Way[] {
  const forms = labelForms(placed.item, packing.metrics, packing.options);
  const isShort =
    wording === 'short' || isShown(placed, packing) || (wording === 'doubt' && !saysDoubt(placed));
  for (const texts of isShort ? [forms.short] : [forms.full, forms.short]) {
    const ways = waysOf(texts, placed, forms, packing);
    if (ways.length > 0) return ways;
  }
  return [];
}

/** Ways to write the number of an event at its mark. At least one. */
export function numberWays(placed: PlacedItem, packing: Packing): readonly Way[] {
  const forms = labelForms(placed.item, packing.metrics, packing.options);
  const [number] = forms.bare;
  if (number === undefined || !packing.options.parts.labels) return [silent(placed, packing)];
  const ways = waysOf([number], placed, forms, packing);
  if (ways.length > 0) return ways;
  const label = labelBelow(number, placed, forms, packing.bounds, packing.metrics);
  return [wayOf(number, 'under', label, 0, placed, packing)];
}

/** A plain day stands on the axis and in the note: a label need not say it again. */
function isShown({ item }: PlacedItem, { options }: Packing): boolean {
  const { date, certainty, event } = item;
  return (
    options.parts.numbers &&
    options.parts.notes &&
    certainty === 'day' &&
    event.modality === 'asserted' &&
    event.attribution.length === 0 &&
    !date.approximate &&
    !date.uncertain
  );
}

/** Whether it happened, who says so, on which of several days: what nobody should read past. */
function saysDoubt({ item: { certainty, event } }: PlacedItem): boolean {
  return (
    event.modality !== 'asserted' ||
    event.attribution.length > 0 ||
    certainty === 'one-of' ||
    certainty === 'before' ||
    certainty === 'after'
  );
}

function silent(placed: PlacedItem, { metrics }: Packing): Way {
  return {
    label: null,
    side: 'right',
    stretch: inkStretch(placed, metrics),
    room: metrics.titleLine,
    price: 0,
  };
}

function waysOf(
  texts: readonly LabelText[],
  placed: PlacedItem,
  forms: LabelForms,
  packing: Packing,
): readonly Way[] {
  const { bounds, metrics, options } = packing;
  const isNarrow = bounds.right - bounds.left < NARROWEST * options.theme.sizes.label;
  const ways: Way[] = [];
  for (const text of texts) {
    const price =
      (text.titleLines === 2 ? PRICE.secondLine : 0) +
      (text.titleLines > 2 && !isNarrow ? PRICE.thirdLine : 0) +
      (text.width > metrics.longLine ? PRICE.longLine : 0);
    for (const side of SIDES) {
      const label = labelAt(text, side, placed, forms, bounds, metrics);
      const more = side === 'right' ? 0 : PRICE[side];
      if (label !== null) ways.push(wayOf(text, side, label, price + more, placed, packing));
    }
  }
  return ways;
}

function wayOf(
  text: LabelText,
  side: Side,
  label: PlacedLabel,
  price: number,
  placed: PlacedItem,
  { metrics }: Packing,
): Way {
  const [from, to] = inkStretch(placed, metrics);
  const { x, width } = label.box;
  return {
    label,
    side,
    stretch: [Math.min(from, x), Math.max(to, x + width)],
    room: roomFor(text, side, placed, metrics),
    price,
  };
}
