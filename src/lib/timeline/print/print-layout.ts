import type { Timeline } from '#lib/model/index.ts';
import { axisMarks } from '../axis.ts';
import { dayColumns, tornEdges } from '../backdrop.ts';
import { timelineItems } from '../items.ts';
import { arrangeLanes, lanesLeftOut } from '../lane-arrangement.ts';
import { laneNames } from '../lane-names.ts';
import { lanesOf } from '../lanes.ts';
import { labelled } from '../locale.ts';
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
} from '../layout-parts.ts';
import { metricsFor } from '../metrics.ts';
import { placeItem } from '../placed.ts';
import { unitScale } from '../scale.ts';
import type { Mark, Scene, Target } from '../scene.ts';
import { stackLanes } from '../stack.ts';
import type { Theme } from '../theme.ts';
import type { LayoutOptions, View } from '../view.ts';
import { visibleTime } from '../visible.ts';
import type { Leader, PackedItem } from './packed.ts';
import { planPrint } from './plan.ts';

/**
 * The drawing of a figure with time to the right, as `layoutTimeline` gives it for the screen. On paper nothing can be
 * pointed at, so rows are packed for what is seen, every event has at least its number, and lanes are those that
 * `view.lanes` asks for. Pure; the order of `timeline.events` does not matter.
 */
export function layoutPrint(timeline: Timeline, view: View, options: LayoutOptions): Scene {
  const metrics = metricsFor(options.theme);
  const { items, undated } = timelineItems(timeline);
  const shown = items.filter((item) => !view.hidden.has(item.id));
  const allLanes = lanesOf(shown, view.group, timeline);
  const chosen = arrangeLanes(allLanes, view.group, view.lanes);
  const lanes = labelled(chosen, view.group, options.locale);
  const names = laneNames(lanes, lanes, metrics, options);
  const { x: plotX, width: plotWidth } = plotSpan(names, metrics, options);
  const time = visibleTime(unitScale(timeline, view.scale), view.window, { x: plotX, width: plotWidth });

  const placed = lanes.map((lane) =>
    lane.items
      .map((item) => placeItem(item, 0, time, metrics, options.parts.refinements))
      .filter((each) => each !== null),
  );
  const plan = planPrint(placed, { bounds: time, metrics, options }, view);
  const axisHeight = metrics.coarseBand + metrics.fineBand;
  const stacked = stackLanes(
    {
      density: plan.density,
      lanes: lanes.map((lane, index) => ({
        lane,
        rows: (plan.lanes[index] ?? []).map(({ items: row, text }) => ({
          items: row.map((each) => each.placed.item),
          text,
          height: text + 2 * plan.pad,
        })),
      })),
    },
    names,
    axisHeight,
    metrics,
    options,
  );
  const height = stacked.bottom;
  const columns = dayColumns(time);
  const torn = tornEdges(time);
  const backdrop = [...columns, ...torn.map((x) => ({ x0: x - 4, x1: x + 4 }))];

  const drawn: { readonly target: Target; readonly mark: Mark }[] = [];
  const leaders: Mark[] = [];
  stacked.lanes.forEach((lane, laneIndex) =>
    lane.rows.forEach((row, rowIndex) => {
      for (const packed of plan.lanes[laneIndex]?.[rowIndex]?.items ?? []) {
        const { placed: each, label, leader } = moveDown(packed, row.y);
        const target = targetOf(each, label, laneIndex, metrics, options.locale);
        drawn.push({ target, mark: eventMark(each, label, target.name, false, backdrop, metrics, options) });
        if (leader !== null) leaders.push(leaderMark(leader, options.theme));
      }
    }),
  );
  drawn.sort((a, b) => a.target.number - b.target.number);
  const inLanes = lanes.reduce((sum, lane) => sum + lane.items.length, 0);
  const outside = inLanes - drawn.length;
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
      group('leaders', leaders),
      group(
        'events',
        drawn.map(({ mark }) => mark),
      ),
    ].filter((mark) => mark.kind !== 'group' || mark.children.length > 0),
    targets: drawn.map(({ target }) => target),
    plot: { x: plotX, y: axisHeight, width: plotWidth, height: height - axisHeight },
    knots: time.knots,
    lanes: laneBoxes(stacked.lanes, options),
    breaks: breaksOf(time, options),
    undated,
    leftOut: [
      ...(outside > 0 ? [{ count: outside, why: 'outside the time shown' as const }] : []),
      ...lanesLeftOut(allLanes, chosen),
      ...(hiddenCount > 0 ? [{ count: hiddenCount, why: 'filtered out' as const }] : []),
    ],
  };
}

/** What was packed around y 0, at the place of its row. */
function moveDown({ placed, label, leader }: PackedItem, y: number): PackedItem {
  return {
    placed: { ...placed, y },
    label: label === null ? null : { ...label, box: { ...label.box, y: label.box.y + y } },
    leader: leader === null ? null : { ...leader, y1: leader.y1 + y, y2: leader.y2 + y },
  };
}

function leaderMark(leader: Leader, { ink3, strokes }: Theme): Mark {
  return { kind: 'line', ...leader, stroke: ink3, strokeWidth: strokes.hair };
}
