import { axisMarks } from '../axis.ts';
import { dayColumns, tornEdges } from '../backdrop.ts';
import {
  backdropMarks,
  breaksOf,
  group,
  laneBoxes,
  laneMarks,
  paper,
  physicalSize,
  plotSpan,
} from '../layout-parts.ts';
import { laneLabel } from '../locale.ts';
import { metricsFor, type Metrics } from '../metrics.ts';
import type { Scene } from '../scene.ts';
import { axisGround, marginGround } from './axis-ground.ts';
import type { UnitScale } from '../scale.ts';
import type { LayoutOptions } from '../view.ts';
import { visibleTime, windowUnits, type VisibleTime } from '../visible.ts';
import { countBits, hasBit } from './bits.ts';
import { drawLane, type Frame } from './dense-lane.ts';
import { denseNames, laneTotals } from './dense-names.ts';
import { isLow, stackDense, type DensePlace } from './dense-stack.ts';
import type { DenseTimeline } from './dense-timeline.ts';
import { columnsPerTile, lanesShown, planOf, type DensePlan, type DenseView } from './dense-view.ts';
import { columnsOf } from './density.ts';
import { scrolledLanes } from './lane-scroll.ts';
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
  const allLanes = source.lanes(view.group);
  const shown = lanesShown(source, view);
  const names = denseNames(shown, allLanes, view.group, metrics, options);
  const { x: plotX, width: plotWidth } = plotSpan(names, metrics, options);
  const overscan = view.overscan ?? 0;
  const time = timeWith(scale, view.window, { x: plotX, width: plotWidth }, overscan);
  // Rows and tiles are those of the plot itself.
  const zoom = (time.zoom * (plotWidth + 2 * overscan)) / plotWidth;
  const plan = planOf(source, view, time.scale, zoom, plotWidth, names, metrics, options);
  const axisHeight = metrics.coarseBand + metrics.fineBand;
  const stacked = stackDense(
    plan.lanes.map(({ detail }) => detail),
    names,
    axisHeight,
    metrics,
  );
  const scrolled = scrolledLanes(stacked.places, axisHeight, stacked.bottom, view.scroll);
  const places = scrolled?.places ?? stacked.places;
  const height = scrolled === null ? Math.max(stacked.bottom, options.minHeight) : (view.scroll?.height ?? 0);
  const [first, last] = scrolled === null ? [0, places.length] : [scrolled.first, scrolled.last];

  const columns = dayColumns(time);
  const torn = tornEdges(time);
  const frame = frameOf(source, view, plan, time, metrics, options, [
    ...columns,
    ...torn.map((x) => ({ x0: x - 4, x1: x + 4 })),
  ]);
  const inReach = plan.lanes.slice(first, last);
  const reached = places.slice(first, last);
  const drawn = inReach.map((lane, at) => drawLane(lane, first + at, reached[at] as DensePlace, frame));
  const events = drawn.flatMap((lane) => lane.events).sort((a, b) => a.target.number - b.target.number);
  const clusters = drawn.flatMap((lane) => lane.clusters);

  const counted = (lanes: readonly { readonly count: number }[]) => sum(lanes, ({ count }) => count);
  const all = counted(inReach.map(({ lane }) => lane));
  const shownCount = counted(shown.lanes);
  const seen = events.length + clusters.reduce((sum, { count }) => sum + count, 0);
  const isHiding = view.matching !== null && view.others === 'hide';
  const hidden = isHiding ? index.count - countBits(view.matching ?? new Uint32Array(0)) : 0;
  const notShown = allLanes.lanes.length - shown.lanes.length;
  const reachedNames = { ...names, lines: names.lines.slice(first, last) };
  const axis = axisMarks(time, 0, metrics, options, []);
  return {
    width: options.width,
    height,
    physical: physicalSize(options, height),
    title: timeline.title,
    description: timeline.dek,
    marks: [
      ...paper(options, height),
      ...backdropMarks(columns, torn, axisHeight, height, metrics, options),
      group('lanes', [
        ...laneMarks(reached, reachedNames, axisHeight, height, metrics, options),
        ...laneTotals(
          inReach.map(({ lane }) => lane),
          isLow(shown.lanes.length),
          reached,
          reachedNames,
          metrics,
          options,
        ),
        ...(scrolled === null ? [] : marginGround(plotX, axisHeight, options)),
      ]),
      group('axis', scrolled === null ? axis : []),
      group(
        'density',
        drawn.flatMap((lane) => lane.under),
      ),
      group(
        'events',
        events.map(({ mark }) => mark),
      ),
      // Lanes that are pushed up go under it.
      group(
        'axis',
        scrolled === null ? [] : [...axisGround(time, torn, axisHeight, metrics, options), ...axis],
      ),
    ].filter((mark) => mark.kind !== 'group' || mark.children.length > 0),
    targets: events.map(({ target }) => target),
    clusters,
    ...(overscan > 0 ? { overscan } : {}),
    ...(scrolled === null ? {} : { scroll: { top: scrolled.top, height: scrolled.whole } }),
    plot: { x: plotX, y: axisHeight, width: plotWidth, height: height - axisHeight },
    get knots() {
      return time.knots;
    },
    lanes: laneBoxes(
      plan.lanes.map(({ lane }, at) => ({
        name: laneLabel(lane.name, view.group, options.locale),
        count: lane.count,
        y: (places[at] as DensePlace).y,
        height: (places[at] as DensePlace).height,
      })),
      options,
    ),
    breaks: breaksOf(time, options),
    undated: source.undated,
    leftOut: [
      ...(all > seen ? [{ count: all - seen, why: 'outside the time shown' as const }] : []),
      ...(shownCount > all
        ? [
            {
              count: shownCount - all,
              why: 'lanes out of sight' as const,
              lanes: plan.lanes.length - inReach.length,
            },
          ]
        : []),
      ...(notShown > 0
        ? [
            {
              count: index.count - hidden - shownCount,
              why: 'lanes not shown' as const,
              lanes: notShown,
            },
          ]
        : []),
      ...(hidden > 0 ? [{ count: hidden, why: 'filtered out' as const }] : []),
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
