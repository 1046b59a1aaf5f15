import { columnMarks, tornEdge, type Column } from './backdrop.ts';
import type { TimelineItem } from './items.ts';
import type { PlacedLabel } from './labels.ts';
import type { Locale } from './languages/language.ts';
import type { LaneNames } from './lane-names.ts';
import { labelMarks, withHalo } from './marks/label.ts';
import { marksOf } from './marks.ts';
import type { Metrics } from './metrics.ts';
import { eventName } from './name.ts';
import type { PlacedItem } from './placed.ts';
import type { Box, LaneBox, Mark, Scene, Target } from './scene.ts';
import type { StackedLane } from './stack.ts';
import type { LayoutOptions } from './view.ts';
import type { VisibleTime } from './visible.ts';
import { stretchWords } from './words.ts';

/** The ground of the drawing; nothing where it is transparent. */
export function paper(options: LayoutOptions, height: number): readonly Mark[] {
  const { paper: fill } = options.theme;
  return fill === null ? [] : [{ kind: 'rect', x: 0, y: 0, width: options.width, height, fill }];
}

/** The size in mm of a drawing of some height; `null` on the screen. */
export function physicalSize({ millimetres, width }: LayoutOptions, height: number): Scene['physical'] {
  return millimetres === null ? null : { width: millimetres, height: (millimetres * height) / width };
}

/** Where time runs between the names of lanes and the right edge, with room for a mark at either end. */
export function plotSpan(
  names: LaneNames,
  metrics: Metrics,
  { width }: LayoutOptions,
): { readonly x: number; readonly width: number } {
  const edge = metrics.dot + 2;
  const x = names.place === 'margin' ? names.margin : edge;
  return { x, width: Math.max(1, width - x - edge) };
}

/** When the events are that a filter hides, for the axis to say that something is there. */
export function hiddenTimes(items: readonly TimelineItem[], hidden: ReadonlySet<string>): readonly number[] {
  return items
    .filter((item) => hidden.has(item.id))
    .map((item) => item.moment ?? (Number.isFinite(item.earliest) ? item.earliest : item.latest));
}

/** Lanes as the scene tells of them, as wide as the drawing. */
export function laneBoxes(
  lanes: readonly Pick<StackedLane, 'name' | 'count' | 'y' | 'height'>[],
  { width }: LayoutOptions,
): readonly LaneBox[] {
  return lanes.map(({ name, count, y, height }) => ({ name, count, x: 0, y, width, height }));
}

/** Columns of days and torn edges, which lie behind everything else. */
export function backdropMarks(
  columns: readonly Column[],
  torn: readonly number[],
  top: number,
  bottom: number,
  metrics: Metrics,
  { theme }: LayoutOptions,
): readonly Mark[] {
  return [
    group('columns', columnMarks(columns, top, bottom, theme)),
    group(
      'breaks',
      torn.map((x) => tornEdge(x, metrics.coarseBand * 0.8, bottom, theme)),
    ),
  ];
}

/** The stretches of time that are left out, with their lengths in words. */
export function breaksOf({ breaks }: VisibleTime, { locale }: LayoutOptions): Scene['breaks'] {
  return breaks.map(({ from, to, x0, x1 }) => ({
    from,
    to,
    x0,
    x1,
    words: stretchWords(from, to, locale, 'long'),
  }));
}

/** Marks that belong together. */
export function group(part: string, children: readonly Mark[]): Mark {
  return { kind: 'group', part, children };
}

/** Hairlines between lanes, and their names. */
export function laneMarks(
  lanes: readonly Pick<StackedLane, 'y' | 'nameY'>[],
  names: LaneNames,
  top: number,
  bottom: number,
  metrics: Metrics,
  options: LayoutOptions,
): readonly Mark[] {
  const { theme } = options;
  const rule = (y: number): Mark => ({
    kind: 'line',
    x1: 0,
    y1: y,
    x2: options.width,
    y2: y,
    stroke: theme.rule,
    strokeWidth: theme.strokes.hair,
  });
  const words = lanes.flatMap((lane, index) =>
    (names.lines[index] ?? []).flatMap((text, line) =>
      withHalo(
        {
          kind: 'text',
          x: 0,
          y: lane.nameY + line * metrics.titleLine + theme.sizes.label * 0.35,
          text,
          size: theme.sizes.label,
          weight: 600,
          anchor: 'start',
          family: theme.sans,
          fill: theme.ink,
        },
        // Above their lanes, names stand over the columns and breaks of the plot.
        names.place === 'above',
        theme,
      ),
    ),
  );
  return [
    ...lanes.map((lane, index) => rule(index === 0 ? top : lane.y)),
    ...(lanes.length > 0 ? [rule(bottom - theme.strokes.hair / 2)] : []),
    ...words,
  ];
}

/** Whether a label stands over a column or a torn edge, which takes a halo. */
export function crosses(box: Box, backdrop: readonly Column[]): boolean {
  return backdrop.some(({ x0, x1 }) => x0 < box.x + box.width && box.x < x1);
}

/** Everything of an event as one group: its marks, and its label with a halo where it stands over the backdrop. */
export function eventMark(
  placed: PlacedItem,
  label: PlacedLabel | null,
  name: string,
  bold: boolean,
  backdrop: readonly Column[],
  metrics: Metrics,
  { theme }: LayoutOptions,
): Mark {
  const { id, number } = placed.item;
  return {
    kind: 'group',
    part: 'event',
    event: id,
    title: name,
    children: [
      ...marksOf(placed, theme, metrics),
      ...(label === null
        ? []
        : labelMarks(label, number, bold, crosses(label.box, backdrop), theme, metrics)),
    ],
  };
}

/** Where a placed event can be pointed at, and what it is called. */
export function targetOf(
  placed: PlacedItem,
  label: PlacedLabel | null,
  lane: number,
  metrics: Metrics,
  locale: Locale,
): Target {
  const half = Math.max(metrics.bar, metrics.dot * 1.35);
  return {
    event: placed.item.id,
    mark: { x: placed.ink0, y: placed.y - half, width: placed.ink1 - placed.ink0, height: 2 * half },
    focus: { x: placed.focus, y: placed.y },
    label: label?.box ?? null,
    lane,
    number: placed.item.number,
    name: eventName(placed.item.event, locale),
  };
}
