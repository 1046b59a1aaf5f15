import type { Metrics } from '../metrics.ts';
import { placeItem, type PlacedItem } from '../placed.ts';
import type { UnitScale } from '../scale.ts';
import type { LayoutOptions, View } from '../view.ts';
import type { VisibleTime } from '../visible.ts';
import { downwards, type SpineSizes } from './downwards.ts';
import type { LabelBlock } from './label-block.ts';
import { labelTops } from './label-places.ts';
import { standMarks } from './mark-places.ts';
import { clamped, reachOf } from './reach.ts';
import { spineOf, type Spine } from './spine.ts';
import type { Entry, EventEntry } from './told.ts';

/** Where everything of a chronology stands. */
export interface Arranged {
  readonly time: VisibleTime;
  readonly spine: Spine;
  /** x of the line of the spine, of the end of the marks, of the labels. */
  readonly spineX: number;
  readonly marksX: number;
  readonly labelX: number;
  /** In the order of the entries, then those that go on from a strip before. */
  readonly lines: readonly ArrangedLine[];
  /** Days that several dots share. */
  readonly days: readonly { readonly x: number; readonly from: number; readonly to: number }[];
  readonly bottom: number;
}

export interface ArrangedLine {
  readonly entry: Entry;
  /** The mark as if time ran to the right, with its column as y; `null` for a count. */
  readonly placed: PlacedItem | null;
  /** `null` where labels are off, and for what goes on from a strip before. */
  readonly block: LabelBlock | null;
  /** Top of the label. */
  readonly top: number;
  /** Baseline of the number above the mark of what goes on from a strip before; `null` for all else. */
  readonly above: number | null;
}

/** What is to be arranged, and how. */
export interface Arranging {
  readonly entries: readonly Entry[];
  /** Events that were told in a strip before: marks under their numbers, without labels. */
  readonly goingOn: readonly EventEntry[];
  /** The labels of all entries, in their order, in a width. */
  readonly labels: (width: number) => readonly LabelBlock[];
  readonly scale: UnitScale;
  readonly window: View['window'];
  readonly metrics: Metrics;
  readonly options: LayoutOptions;
}

/** How much higher than its labels a spine may get so that they stand nearer to their marks. */
const STRETCHES = [1, 1.2, 1.45];
/** Mean distance of labels from their marks that needs no higher spine, in lines. */
const NEAR = 1.2;

/** A spine higher than this, in heights of a label, is not stretched: about a page of A4. */
const TALL = 110;

/** Arranges marks and labels on the lowest spine on which labels stand near their marks; if none does, on the lowest. */
export function arrange(arranging: Arranging): Arranged {
  const { scale, metrics, options } = arranging;
  const stretches = scale.name === 'even' ? [1] : STRETCHES;
  const lowest = settle(arranging, 1);
  for (const stretch of stretches) {
    const arranged = stretch === 1 ? lowest : settle(arranging, stretch);
    if (arranged.bottom > TALL * options.theme.sizes.label) break;
    if (meanShift(arranged, metrics) <= NEAR * metrics.titleLine) return arranged;
  }
  return lowest;
}

function meanShift({ lines }: Arranged, metrics: Metrics): number {
  const shifts = lines.map(({ placed, block, top }) => {
    const label = top + metrics.titleLine / 2;
    return placed === null || block === null ? 0 : Math.abs(clamped(label, reachOf(placed, metrics)) - label);
  });
  return shifts.reduce((sum, shift) => sum + shift, 0) / Math.max(1, shifts.length);
}

/** Rounds until the widths that the height was reckoned with are those that it needs. They only grow. */
const ROUNDS = 8;

/**
 * Words of the spine and columns of marks take width from the labels; narrower labels are higher, a higher spine needs
 * other words and fewer columns: tried until it agrees with itself.
 */
function settle(arranging: Arranging, stretch: number): Arranged {
  let axis = 0;
  let columns = 1;
  for (let round = 1; ; round += 1) {
    const tried = attempt(arranging, axis, columns, stretch, round === ROUNDS);
    if ((tried.spine.width <= axis && tried.columns <= columns) || round === ROUNDS) return tried;
    axis = Math.max(axis, tried.spine.width);
    columns = Math.max(columns, tried.columns);
  }
}

function attempt(
  { entries, goingOn, labels, scale, window, metrics, options }: Arranging,
  axis: number,
  columns: number,
  stretch: number,
  isLast: boolean,
): Arranged & { readonly columns: number } {
  const { label } = options.theme.sizes;
  const hasRefinements =
    options.parts.refinements &&
    [...entries, ...goingOn].some((entry) => entry.kind === 'event' && entry.item.refinements.length > 0);
  // Dates from elsewhere stand to the right of their mark, before the next column.
  const roomy = (hasRefinements ? 1.6 : 1.3) * label;
  const spineX = axis;
  const room = options.width - axis - Math.max(LEAST_TEXT * label, LEAST_SHARE * options.width);
  const pitch = Math.min(roomy, Math.max(TIGHT * label, room / columns));
  const firstX = spineX + 1.15 * label;
  const marksX = firstX + (columns - 1) * pitch + (hasRefinements ? 1.2 : 0.8) * label;
  const labelX = marksX + GUTTER * label;
  const width = Math.max(label, options.width - labelX);
  const hasLabels = options.parts.labels;
  const blocks = hasLabels ? labels(width) : [];
  const gap = 0.55 * metrics.titleLine;
  const heights = entries.map((_, index) => blocks[index]?.height ?? metrics.titleLine);
  const needs = entries.map((entry, index) => ({ time: entry.at, height: (heights[index] ?? 0) + gap }));
  const edge = 0.6 * metrics.titleLine;
  const top = goingOn.length === 0 ? edge : ABOVE * metrics.noteLine;
  const time = downwards(scale, window, needs, sizesFor(scale, metrics, label), top, stretch);
  const placed = entries.map((entry) =>
    entry.kind === 'more' ? null : placeItem(entry.item, 0, time, metrics, options.parts.refinements),
  );
  const tops = labelTops(entries, placed, heights, gap, time.right + edge, time, metrics);

  const most = isLast ? columns : Math.max(1, Math.floor(room / (TIGHT * label)));
  const marked = placed.flatMap((mark, index) => (mark === null ? [] : { mark, index }));
  const continued = goingOn.flatMap((entry) => {
    const mark = placeItem(entry.item, 0, time, metrics, options.parts.refinements);
    return mark === null ? [] : { entry, mark };
  });
  const stood = standMarks(
    [
      ...marked.map(({ mark, index }) => ({
        placed: mark,
        label: (tops[index] ?? 0) + metrics.titleLine / 2,
      })),
      ...continued.map(({ mark }) => ({ placed: mark, label: mark.start })),
    ],
    most,
    metrics,
  );
  const columnX = (column: number) => firstX + column * pitch;
  const standing = new Map(
    stood.marks
      .slice(0, marked.length)
      .map(({ placed: mark, column }, at) => [marked[at]?.index, { ...mark, y: columnX(column) }]),
  );
  const lines = entries.map((entry, index): ArrangedLine => ({
    entry,
    placed: standing.get(index) ?? null,
    block: blocks[index] ?? null,
    top: tops[index] ?? 0,
    above: null,
  }));
  const numbered = new Set<number>();
  const later = stood.marks.slice(marked.length).flatMap(({ placed: mark, column }, at): ArrangedLine[] => {
    const entry = continued[at]?.entry;
    if (entry === undefined) return [];
    // Every other number stands a line higher, so that neighbours have room; one column has one.
    const above = time.left - (0.3 + (column % 2)) * metrics.noteLine;
    const isFirst = !numbered.has(column);
    numbered.add(column);
    const placedThere = { ...mark, y: columnX(column) };
    return [{ entry, placed: placedThere, block: null, top: time.left, above: isFirst ? above : null }];
  });
  const bottoms = hasLabels ? lines.map((line) => line.top + (line.block?.height ?? 0)) : [];
  return {
    time,
    spine: spineOf(time, metrics, options),
    spineX,
    marksX,
    labelX,
    lines: [...lines, ...later],
    days: stood.days.map(({ column, from, to }) => ({ x: columnX(column), from, to })),
    bottom: Math.max(time.right + edge, ...bottoms),
    columns: Math.max(0, ...stood.marks.map(({ column }) => column)) + 1,
  };
}

/** Room above a spine for two lines of numbers, in lines of a note. */
const ABOVE = 2.3;
/** Closest distance of two columns of marks, in heights of a label. */
const TIGHT = 1.05;
/** Room in which leaders may slant, in heights of a label. */
const GUTTER = 1.7;
/** Columns of marks leave at least this much for gutter and labels, in heights of a label. */
const LEAST_TEXT = 15;
/** They leave at least this share of the width. */
const LEAST_SHARE = 0.5;
/** Least height of a spine, in heights of a label. */
const LEAST_SPINE = 11;

function sizesFor(scale: UnitScale, metrics: Metrics, label: number): SpineSizes {
  return {
    fold: 2.2 * label,
    least: Math.max(2.6 * label, (LEAST_SPINE * label) / (scale.breaks.length + 1)),
    line: metrics.titleLine,
  };
}
