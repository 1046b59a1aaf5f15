import { axisMarks } from '../axis.ts';
import { columnMarks, dayColumns, tornEdge, tornEdges } from '../backdrop.ts';
import { laneNames } from '../lane-names.ts';
import { group, laneMarks, paper } from '../layout-parts.ts';
import { metricsFor, type Metrics } from '../metrics.ts';
import type { LaneBox, Mark, Scene } from '../scene.ts';
import type { UnitScale } from '../scale.ts';
import type { LayoutOptions } from '../view.ts';
import { visibleTime, windowUnits, type VisibleTime } from '../visible.ts';
import { countWords, stretchWords } from '../words.ts';
import { countBits, hasBit } from './bits.ts';
import { drawLane, type Frame } from './dense-lane.ts';
import { isLow, stackDense, type DensePlace } from './dense-stack.ts';
import type { DenseTimeline } from './dense-timeline.ts';
import {
  columnsPerTile,
  lanesShown,
  planOf,
  type DensePlan,
  type DenseView,
  type PlannedLane,
} from './dense-view.ts';
import { columnsOf } from './density.ts';
import { densityScale } from './density-scale.ts';

/**
 * Everything visible of a long timeline, as `layoutTimeline` gives it for a short one: the same axis, lanes, marks and
 * labels, and where events crowd counted clusters and density. Looks at no event that is not drawn alone, so that a
 * frame costs what is seen, not what exists. Every event in view is drawn or counted exactly once.
 */
export function layoutDense(source: DenseTimeline, view: DenseView, options: LayoutOptions): Scene {
  const { timeline, index } = source;
  const metrics = metricsFor(options.theme);
  const scale = source.scale(view.scale);
  const bare = (name: string) => ({ name, items: [] });
  const shown = lanesShown(source, view).lanes;
  const names = laneNames(
    shown.map(({ name }) => bare(name)),
    source.lanes(view.group).lanes.map(({ name }) => bare(name)),
    metrics,
    options,
    // A name on one line keeps a low lane low.
    isLow(shown.length) ? LOW_MARGIN : undefined,
  );
  const edge = metrics.dot + 2;
  const plotX = names.place === 'margin' ? names.margin : edge;
  const plotWidth = Math.max(1, options.width - plotX - edge);
  const overscan = view.overscan ?? 0;
  const time = timeWith(scale, view.window, { x: plotX, width: plotWidth }, overscan);
  // Rows and tiles are those of the plot itself.
  const zoom = (time.zoom * (plotWidth + 2 * overscan)) / plotWidth;
  const plan = planOf(source, view, time.scale, zoom, plotWidth, names, metrics, options);
  const axisHeight = metrics.coarseBand + metrics.fineBand;
  const { places, bottom } = stackDense(
    plan.lanes.map(({ detail }) => detail),
    names,
    axisHeight,
    metrics,
  );
  const height = Math.max(bottom, options.minHeight);

  const columns = dayColumns(time);
  const torn = tornEdges(time);
  const frame = frameOf(source, view, plan, time, metrics, options, [
    ...columns,
    ...torn.map((x) => ({ x0: x - 4, x1: x + 4 })),
  ]);
  const drawn = plan.lanes.map((lane, at) => drawLane(lane, at, places[at] as DensePlace, frame));
  const events = drawn.flatMap((lane) => lane.events).sort((a, b) => a.target.number - b.target.number);
  const clusters = drawn.flatMap((lane) => lane.clusters);

  const all = shown.reduce((sum, lane) => sum + lane.count, 0);
  const seen = events.length + clusters.reduce((sum, { count }) => sum + count, 0);
  const isHiding = view.matching !== null && view.others === 'hide';
  const hidden = isHiding ? index.count - countBits(view.matching ?? new Uint32Array(0)) : 0;
  return {
    width: options.width,
    height,
    physical:
      options.millimetres === null
        ? null
        : { width: options.millimetres, height: (options.millimetres * height) / options.width },
    title: timeline.title,
    description: timeline.dek,
    marks: [
      ...paper(options, height),
      group('columns', columnMarks(columns, axisHeight, height, options.theme)),
      group(
        'breaks',
        torn.map((x) => tornEdge(x, metrics.coarseBand * 0.8, height, options.theme)),
      ),
      group('lanes', [
        ...laneMarks(places, names, axisHeight, height, metrics, options),
        ...(names.place === 'margin' ? totals(plan.lanes, places, names.lines, metrics, options) : []),
      ]),
      group('axis', axisMarks(time, 0, metrics, options, [])),
      group(
        'density',
        drawn.flatMap((lane) => lane.under),
      ),
      group(
        'events',
        events.map(({ mark }) => mark),
      ),
    ].filter((mark) => mark.kind !== 'group' || mark.children.length > 0),
    targets: events.map(({ target }) => target),
    clusters,
    ...(overscan > 0 ? { overscan } : {}),
    plot: { x: plotX, y: axisHeight, width: plotWidth, height: height - axisHeight },
    knots: time.knots,
    lanes: plan.lanes.map(({ lane }, at): LaneBox => ({
      name: lane.name,
      count: lane.count,
      x: 0,
      y: (places[at] as DensePlace).y,
      width: options.width,
      height: (places[at] as DensePlace).height,
    })),
    breaks: time.breaks.map(({ from, to, x0, x1 }) => ({
      from,
      to,
      x0,
      x1,
      words: stretchWords(from, to, options.locale, 'long'),
    })),
    undated: source.undated,
    leftOut: [
      ...(all > seen ? [{ count: all - seen, why: 'outside the time shown' }] : []),
      ...(hidden > 0 ? [{ count: hidden, why: 'filtered out' }] : []),
    ],
  };
}

/** The visible time, with as much more at either side as is drawn beyond the plot. */
function timeWith(
  scale: UnitScale,
  window: DenseView['window'],
  plot: { readonly x: number; readonly width: number },
  overscan: number,
): VisibleTime {
  if (overscan === 0) return visibleTime(scale, window, plot);
  const { u0, u1 } = windowUnits(scale, window);
  const more = ((u1 - u0) * overscan) / plot.width;
  return visibleTime(
    scale,
    { from: scale.toTime(u0 - more), to: scale.toTime(u1 + more) },
    { x: plot.x - overscan, width: plot.width + 2 * overscan },
  );
}

/** Widest margin for the names of low lanes, as a share of the width. */
const LOW_MARGIN = 0.22;

function frameOf(
  source: DenseTimeline,
  view: DenseView,
  plan: DensePlan,
  time: VisibleTime,
  metrics: Metrics,
  options: LayoutOptions,
  backdrop: Frame['backdrop'],
): Frame {
  const { level } = plan;
  const units = { u0: time.scale.toUnit(time.from), u1: time.scale.toUnit(time.to) };
  const firstTile = Math.floor(units.u0 * level.tiles + 1e-9);
  const lastTile = Math.max(firstTile, Math.ceil(units.u1 * level.tiles - 1e-9) - 1);
  const inner = Array.from({ length: lastTile - firstTile }, (_, at) =>
    time.scale.toTime((firstTile + at + 1) / level.tiles),
  );
  const perTile = columnsPerTile(plan.lanes.length);
  return {
    source,
    time,
    level,
    firstTile,
    tileTimes: [time.from, ...inner, time.to],
    columns: columnsOf(time.scale, level, units, { x: time.left, width: time.right - time.left }, perTile),
    fullDensity: densityScale(plan.planned, level, firstTile, lastTile, perTile).full,
    fullBand: Math.max(
      1,
      ...plan.lanes.map(({ detail }) => sum(detail.longer, (run) => run.crowding.together)),
    ),
    metrics,
    options,
    selected: view.selected,
    standing: standingOf(view),
    laneAt: plan.laneAt,
    backdrop,
  };
}

function sum<Each>(list: readonly Each[], count: (each: Each) => number): number {
  return list.reduce((total, each) => total + count(each), 0);
}

/** What is hidden stands nowhere, not even when it is selected. */
function standingOf({ selected, standing, matching, others }: DenseView): ReadonlySet<number> {
  const all = selected === null ? standing : [...standing, selected];
  return new Set(
    matching !== null && others === 'hide' ? all.filter((position) => hasBit(matching, position)) : all,
  );
}

/** How many events a lane holds, under its name. */
function totals(
  lanes: readonly PlannedLane[],
  places: readonly DensePlace[],
  lines: readonly (readonly string[])[],
  metrics: Metrics,
  { theme, locale }: LayoutOptions,
): readonly Mark[] {
  if (isLow(lanes.length)) return [];
  return lanes.map(({ lane }, at): Mark => {
    const { nameY } = places[at] as DensePlace;
    const below = Math.max(0, (lines[at]?.length ?? 1) - 1) * metrics.titleLine;
    return {
      kind: 'text',
      x: 0,
      y: nameY + below + (metrics.titleLine + metrics.noteLine) / 2 + theme.sizes.note * 0.35,
      text: countWords(lane.count, locale),
      size: theme.sizes.note,
      weight: 400,
      anchor: 'start',
      family: theme.sans,
      fill: theme.ink3,
    };
  });
}
