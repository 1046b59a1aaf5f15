import type { Timeline } from '#lib/model/index.ts';
import { axisMarks } from './axis.ts';
import { dayColumns, tornEdges, type Column } from './backdrop.ts';
import { timelineItems, type TimelineItem } from './items.ts';
import { placeLabels } from './labels.ts';
import { laneNames } from './lane-names.ts';
import { lanesOf } from './lanes.ts';
import {
  backdropMarks,
  breaksOf,
  eventMark,
  group,
  hiddenTimes,
  laneBoxes,
  laneMarks,
  paper,
  physicalSize,
  plotSpan,
  targetOf,
} from './layout-parts.ts';
import { labelled } from './locale.ts';
import { metricsFor, type Metrics } from './metrics.ts';
import { placeItem } from './placed.ts';
import { planRows, zoomStep } from './rows.ts';
import { unitScale } from './scale.ts';
import type { Mark, Scene, Target } from './scene.ts';
import { stackLanes, type StackedLane } from './stack.ts';
import type { LayoutOptions, View } from './view.ts';
import { visibleTime, type VisibleTime } from './visible.ts';

/**
 * Everything visible of a timeline, decided: the chain TimelineItem → LanedItems → rows → PlacedItem → Mark.
 * Pure and deterministic: the order of `timeline.events` does not matter, and equal input gives an equal scene.
 * Draws axis, lanes, marks and labels; title, key and notes are added around it by `frame.ts`.
 */
export function layoutTimeline(timeline: Timeline, view: View, options: LayoutOptions): Scene {
  const metrics = metricsFor(options.theme);
  const { items, undated } = timelineItems(timeline);
  const shown = items.filter((item) => !view.hidden.has(item.id));
  const scale = unitScale(timeline, view.scale);

  const named = (of: typeof items) => labelled(lanesOf(of, view.group, timeline), view.group, options.locale);
  const lanes = named(shown);
  const names = laneNames(lanes, named(items), metrics, options);
  const { x: plotX, width: plotWidth } = plotSpan(names, metrics, options);
  const time = visibleTime(scale, view.window, { x: plotX, width: plotWidth });

  const step = zoomStep(time.zoom);
  const plan = planRows(
    lanes,
    (at) => unitX(scale.toUnit(at), plotWidth * step),
    plotWidth * step,
    metrics,
    options,
    {
      x: (at) => unitX(scale.toUnit(at), plotWidth),
      width: plotWidth,
    },
  );
  const axisHeight = metrics.coarseBand + metrics.fineBand;
  const stacked = stackLanes(plan, names, axisHeight, metrics, options);
  const height = stacked.bottom;

  const columns = dayColumns(time);
  const torn = tornEdges(time);
  const drawn = drawEvents(
    stacked.lanes,
    time,
    [...columns, ...torn.map((x) => ({ x0: x - 4, x1: x + 4 }))],
    metrics,
    view,
    options,
  );
  const outside = shown.length - drawn.targets.length;
  const hiddenCount = items.length - shown.length;

  return {
    width: options.width,
    height,
    physical: physicalSize(options, height),
    title: timeline.title,
    description: timeline.dek,
    marks: [
      ...paper(options, height),
      ...backdropMarks(columns, torn, axisHeight, height, metrics, options),
      group('lanes', laneMarks(stacked.lanes, names, axisHeight, height, metrics, options)),
      group('axis', axisMarks(time, 0, metrics, options, hiddenTimes(items, view.hidden))),
      group('events', drawn.marks),
    ].filter((mark) => mark.kind !== 'group' || mark.children.length > 0),
    targets: drawn.targets,
    plot: { x: plotX, y: axisHeight, width: plotWidth, height: height - axisHeight },
    get knots() {
      return time.knots;
    },
    lanes: laneBoxes(stacked.lanes, options),
    breaks: breaksOf(time, options),
    undated,
    leftOut: [
      ...(outside > 0 ? [{ count: outside, why: 'outside the time shown' as const }] : []),
      ...(hiddenCount > 0 ? [{ count: hiddenCount, why: 'filtered out' as const }] : []),
    ],
  };
}

/** Keeps an open end open. */
function unitX(unit: number, width: number): number {
  return Number.isFinite(unit) ? unit * width : unit;
}

/** Places and draws every event of every row. Targets come in order of time. */
function drawEvents(
  lanes: readonly StackedLane[],
  time: VisibleTime,
  backdrop: readonly Column[],
  metrics: Metrics,
  view: View,
  options: LayoutOptions,
): { readonly marks: readonly Mark[]; readonly targets: readonly Target[] } {
  const drawn: { readonly number: number; readonly mark: Mark; readonly target: Target }[] = [];
  lanes.forEach((lane, laneIndex) => {
    for (const row of lane.rows) {
      const placed = row.items
        .map((item: TimelineItem) => placeItem(item, row.y, time, metrics, options.parts.refinements))
        .filter((each) => each !== null);
      const labels = placeLabels(placed, row.text, time, metrics, options, view);
      for (const each of placed) {
        const label = labels.get(each.item.id) ?? null;
        const target = targetOf(each, label, laneIndex, metrics, options.locale);
        const mark = eventMark(
          each,
          label,
          target.name,
          each.item.id === view.selected,
          backdrop,
          metrics,
          options,
        );
        drawn.push({ number: each.item.number, target, mark });
      }
    }
  });
  drawn.sort((a, b) => a.number - b.number);
  return { marks: drawn.map(({ mark }) => mark), targets: drawn.map(({ target }) => target) };
}
