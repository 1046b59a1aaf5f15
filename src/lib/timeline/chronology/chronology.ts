import type { Timeline } from '#lib/model/index.ts';
import { timelineItems, type TimelineItem } from '../items.ts';
import { arrangeLanes, lanesLeftOut } from '../lane-arrangement.ts';
import { laneTitle, lanesOf } from '../lanes.ts';
import { breaksOf, group, paper, physicalSize } from '../layout-parts.ts';
import { labelled, laneLabel } from '../locale.ts';
import { marksOf } from '../marks.ts';
import { metricsFor, type Metrics } from '../metrics.ts';
import { eventName } from '../name.ts';
import type { PlacedItem } from '../placed.ts';
import { unitScale } from '../scale.ts';
import type { Box, LaneBox, Mark, Scene, Target } from '../scene.ts';
import type { Theme } from '../theme.ts';
import type { LayoutOptions, View } from '../view.ts';
import { arrange, type Arranged, type ArrangedLine } from './arrangement.ts';
import { labelSetter } from './label-block.ts';
import { leaderMark } from './leaders.ts';
import { signedMarks } from './signs.ts';
import { spineBackdrop, spineMarks } from './spine.ts';
import { entriesOf, type Entry } from './told.ts';
import { transposeMark } from './transpose.ts';

/**
 * A timeline with time running downwards: a spine with ticks, the marks of the horizontal drawing turned beside it,
 * and labels that wrap in what width is left, each joined to its mark by a thin line. As high as the labels need.
 * Pure and deterministic as `layoutTimeline`; `knots` and `breaks` of the scene give y in the place of x. `before`: ids
 * of events that have their label in a strip before this one; their marks go on under their numbers.
 *
 *     Feb 2022 ┤ ▒ ┆
 *          15  ┤ ▒ ┆──── 1  War starts
 *     ╱╲╱╲╱╲╱╲╱╲╱╲╱╲┆╲
 *     Dec 2025 ┤    ┆
 *       14 Sun ┤ ●──┆─╲─ 2  Talks in Berlin
 *              │        14 December 2025
 */
export function layoutChronology(
  timeline: Timeline,
  view: View,
  options: LayoutOptions,
  before: ReadonlySet<string> = new Set(),
): Scene {
  const metrics = metricsFor(options.theme);
  const { items, undated } = timelineItems(timeline);
  const window = view.window !== null && view.window.to > view.window.from ? view.window : null;
  const kept = items.filter((item) => !view.hidden.has(item.id));
  const allLanes = lanesOf(kept, view.group, timeline);
  const chosenLanes = arrangeLanes(allLanes, view.group, view.lanes);
  const inLanes = new Set(chosenLanes.flatMap((lane) => lane.items));
  const chosen = kept.filter((item) => inLanes.has(item));
  const seen = chosen.filter((item) => window === null || isInside(item, window));
  const entriesFor = (items: readonly TimelineItem[]) =>
    entriesOf(items, view.pinned, window?.from ?? firstBound(seen), options.locale);
  const entries = entriesFor(seen.filter(({ id }) => !before.has(id)));
  const goingOn = entriesFor(seen.filter(({ id }) => before.has(id))).filter(
    (entry) => entry.kind === 'event',
  );
  const told = [...entries, ...goingOn].flatMap((entry) => (entry.kind === 'event' ? entry.item : []));

  const headlines = new Map(
    timeline.documents.map(({ id, provider, headline }) => [id, provider ?? headline]),
  );
  const hasNames = options.parts.laneNames && view.group !== 'none';
  const lane = (entry: Entry) =>
    hasNames && entry.kind === 'event'
      ? laneLabel(laneTitle(entry.item.event, view.group, headlines) ?? '', view.group, options.locale)
      : '';
  const arranged = arrange({
    entries,
    goingOn,
    labels: labelSetter(entries, lane, metrics, options),
    // What is not drawn asks for no room.
    scale: unitScale({ ...timeline, events: told.map(({ event }) => event) }, view.scale),
    window,
    metrics,
    options,
  });
  const { time, spineX, marksX } = arranged;
  const height = Math.max(options.minHeight, arranged.bottom);
  const plot = { x: spineX, y: time.left, width: options.width - spineX, height: time.right - time.left };
  const shown = new Set(told);
  const lanes = labelled(chosenLanes, view.group, options.locale)
    .map((lane) => ({ ...lane, items: lane.items.filter((item) => shown.has(item)) }))
    .filter((lane) => lane.items.length > 0);
  const laneOf = new Map(lanes.flatMap((lane, index) => lane.items.map((item) => [item.id, index] as const)));
  const signed = signedMarks(
    arranged.lines.flatMap((line) => line.placed ?? []),
    options.theme.sizes.note,
  );
  const drawn = arranged.lines.flatMap((line) =>
    line.placed === null
      ? []
      : drawEvent(line, line.placed, laneOf, signed, arranged, metrics, view, options),
  );
  const hidden = items.filter((item) => view.hidden.has(item.id)).map((item) => item.moment ?? item.earliest);
  return {
    width: options.width,
    height,
    physical: physicalSize(options, height),
    orientation: 'vertical',
    title: timeline.title,
    description: timeline.dek,
    marks: [
      ...paper(options, height),
      group('columns', spineBackdrop(time, spineX, marksX, options)),
      group('leaders', leaderMarks(arranged, metrics, options)),
      group('days', dayMarks(arranged, options)),
      group('axis', spineMarks(arranged.spine, time, spineX, hidden, metrics, options)),
      group(
        'events',
        drawn.map(({ mark }) => mark),
      ),
      group('counts', countMarks(arranged)),
    ].filter((mark) => mark.kind !== 'group' || mark.children.length > 0),
    targets: drawn.map(({ target }) => target).sort((a, b) => a.number - b.number),
    plot,
    knots: time.knots,
    lanes: lanes.map(({ name, items: members }): LaneBox => ({ ...plot, name, count: members.length })),
    breaks: breaksOf(time, options),
    undated,
    leftOut: [
      { count: seen.length - told.length, why: 'counted by period' as const },
      { count: chosen.length - seen.length, why: 'outside the time shown' as const },
      ...lanesLeftOut(allLanes, chosenLanes),
      { count: items.length - kept.length, why: 'filtered out' as const },
    ].filter(({ count }) => count > 0),
  };
}

/** A dot is seen when its moment is; a bar when any of it is. */
function isInside(
  { moment, earliest, latest }: TimelineItem,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return moment === null ? latest > from && earliest < to : moment >= from && moment <= to;
}

/** The first instant at which anything is known to begin or end; 0 where nothing is. */
function firstBound(items: readonly TimelineItem[]): number {
  return items.reduce(
    (first, { earliest, latest }) => Math.min(first, Number.isFinite(earliest) ? earliest : latest),
    items.length === 0 ? 0 : Infinity,
  );
}

function drawEvent(
  { block, top, above }: ArrangedLine,
  placed: PlacedItem,
  laneOf: ReadonlyMap<string, number>,
  signed: ReadonlySet<PlacedItem>,
  { labelX }: Arranged,
  metrics: Metrics,
  view: View,
  { theme, locale }: LayoutOptions,
): { readonly mark: Mark; readonly target: Target } {
  const { item } = placed;
  const half = Math.max(metrics.bar, metrics.dot * 1.35);
  const label: Box | null =
    block === null ? null : { x: labelX, y: top, width: block.width, height: block.height };
  const target: Target = {
    event: item.id,
    mark: { x: placed.y - half, y: placed.ink0, width: 2 * half, height: placed.ink1 - placed.ink0 },
    focus: { x: placed.y, y: placed.focus },
    label,
    lane: laneOf.get(item.id) ?? 0,
    number: item.number,
    name: eventName(item.event, locale),
  };
  return {
    target,
    mark: {
      kind: 'group',
      part: 'event',
      event: item.id,
      title: target.name,
      children: [
        // The only words of a mark are its sign.
        ...marksOf(placed, theme, metrics)
          .filter(({ kind }) => kind !== 'text' || signed.has(placed))
          .map(transposeMark),
        ...(block?.marksAt(labelX, top, item.id === view.selected) ?? []),
        ...(above === null ? [] : [numberMark(item.number, placed.y, above, theme)]),
      ],
    },
  };
}

/** The number of an event that has its label in a strip before. */
function numberMark(number: number, x: number, y: number, { sans, sizes, ink2 }: Theme): Mark {
  const text = String(number);
  return {
    kind: 'text',
    x,
    y,
    text,
    size: sizes.note,
    weight: 600,
    anchor: 'middle',
    family: sans,
    fill: ink2,
  };
}

function leaderMarks(
  { lines, marksX, labelX }: Arranged,
  metrics: Metrics,
  { theme }: LayoutOptions,
): readonly Mark[] {
  return lines.flatMap(({ placed, block, top }) =>
    placed === null || block === null
      ? []
      : leaderMark(
          placed,
          { column: placed.y, marks: marksX, label: labelX - 0.35 * theme.sizes.label },
          top + metrics.titleLine / 2,
          metrics,
          theme,
        ),
  );
}

/** The hour of dots on one line is not known: the line is the day. */
function dayMarks({ days }: Arranged, { theme }: LayoutOptions): readonly Mark[] {
  return days.map(({ x, from, to }) => ({
    kind: 'line',
    x1: x,
    y1: from,
    x2: x,
    y2: to,
    stroke: theme.ink3,
    strokeWidth: theme.strokes.hair,
    strokeOpacity: 0.7,
  }));
}

/** Lines that say how many events of a period have none. */
function countMarks({ lines, labelX }: Arranged): readonly Mark[] {
  return lines.flatMap(({ entry, block, top }) =>
    entry.kind === 'more' && block !== null ? block.marksAt(labelX, top, false) : [],
  );
}
