import type { LaneNames } from '../lane-names.ts';
import { localeId } from '../locale.ts';
import type { UnitScale } from '../scale.ts';
import type { Metrics } from '../metrics.ts';
import type { LayoutOptions, ScaleName, View } from '../view.ts';
import { barRowsOf, type BarRow } from './bar-rows.ts';
import type { Bits } from './bits.ts';
import type { DenseTimeline } from './dense-timeline.ts';
import { laneDetail, type LaneDetail } from './lane-detail.ts';
import { isLow } from './dense-stack.ts';
import { addSpread, goingOn, keptColumns, type KeptColumns } from './density.ts';
import { arrangedLanes } from './arrangement.ts';
import type { LaneScroll } from './lane-scroll.ts';
import { filteredLanes, type CrowdedRun, type DenseLane, type LaneSet } from './lane-set.ts';
import type { Span } from './runs.ts';
import { singleRows, type SingleRows } from './single-rows.ts';
import { zoomLevel, type ZoomLevel } from './zoom-level.ts';

/** What is asked for of a long timeline; events by position in its index. */
export interface DenseView extends Pick<View, 'scale' | 'group' | 'window' | 'lanes'> {
  readonly selected: number | null;
  /** What a filter or search finds; `null` without one. */
  readonly matching: Bits | null;
  /** What becomes of the rest. */
  readonly others: 'dim' | 'hide';
  /** Events that stand out alone wherever they lie, ascending: pinned, found when few are. */
  readonly standing: readonly number[];
  /**
   * How far to draw beyond either side of the plot, in px, so that what moves in can be shown by moving what is there;
   * 0 unless time is being dragged. Everything that runs with time then stands outside the plot too.
   */
  readonly overscan?: number;
  /** Part of many lanes to draw; absent: all of them, however high that is. */
  readonly scroll?: LaneScroll;
}

/** A lane with everything that does not change while panning. */
export interface PlannedLane {
  readonly lane: DenseLane;
  /** The part of it that is found; `null` when nothing is asked or the rest is hidden. */
  readonly found: DenseLane | null;
  readonly detail: LaneDetail;
  readonly singles: SingleRows;
  readonly bars: readonly BarRow[];
  /** What its columns hold: known to the day, all that is near, and what goes on for long. */
  readonly known: KeptColumns;
  readonly near: KeptColumns;
  readonly going: KeptColumns;
}

export interface DensePlan {
  readonly lanes: readonly PlannedLane[];
  /** The same list for as long as nothing but the window and what is found changes. */
  readonly planned: readonly PlannedLane[];
  readonly laneAt: Uint16Array;
  readonly level: ZoomLevel;
}

/** The lanes of a view in their order, with all of their events. */
export function arrangedLanesOf(
  source: DenseTimeline,
  { group, lanes }: Pick<DenseView, 'group' | 'lanes'>,
): LaneSet {
  const all = source.lanes(group);
  return lanes === undefined ? all : arrangedLanes(source.index, all, group, lanes);
}

/** Lanes as a view shows them: all events, or what is found when the rest is hidden. */
export function lanesShown(source: DenseTimeline, view: DenseView): LaneSet {
  const all = arrangedLanesOf(source, view);
  return view.matching !== null && view.others === 'hide'
    ? filteredOf(source, all, view.matching, true)
    : all;
}

/** Columns of a tile: about two px each, half as fine where many lanes are low. */
const COLUMNS = 48;

/** How many columns a tile has when so many lanes share the drawing. */
export function columnsPerTile(lanes: number): number {
  return isLow(lanes) ? COLUMNS / 2 : COLUMNS;
}

/** True for dates known to the day, with or without the hour. */
export function isKnownSpan({ span }: { readonly span: Span }): boolean {
  return span === 'day' || span === 'timed';
}

/** Plans are kept for the last few zoom steps: a gesture goes to and fro between them. */
const MOST_PLANS = 8;

/** The plan of a view at a zoom (1 shows everything) in a plot of this width. */
export function planOf(
  source: DenseTimeline,
  view: DenseView,
  scale: UnitScale,
  zoom: number,
  width: number,
  names: Pick<LaneNames, 'place'>,
  metrics: Metrics,
  options: LayoutOptions,
): DensePlan {
  const set = lanesShown(source, view);
  const level = zoomLevel(scale, zoom, width);
  const found =
    view.matching !== null && view.others === 'dim'
      ? filteredOf(source, set, view.matching, false).lanes
      : null;
  const plans = knownPlans.get(set) ?? new Map<string, readonly PlannedLane[]>();
  knownPlans.set(set, plans);
  const key = [view.scale satisfies ScaleName, level.tiles, width, names.place, settingOf(options)].join('|');
  let lanes = plans.get(key);
  if (lanes === undefined) {
    if (plans.size >= MOST_PLANS) plans.clear();
    lanes = set.lanes.map((lane) => {
      const detail = laneDetail(lane, level, set.lanes.length);
      const world = { source, scale, level, width: width * level.step, metrics, options };
      const perTile = columnsPerTile(set.lanes.length);
      const kept = (runs: readonly CrowdedRun[]) =>
        keptColumns(scale, level, perTile, ({ times }) => {
          const counts = new Float64Array(times.length - 1);
          addSpread(runs, { times }, counts);
          return counts;
        });
      return {
        lane,
        found: null,
        known: kept(detail.near.filter(isKnownSpan)),
        near: kept(detail.near),
        going: keptColumns(scale, level, perTile, (columns) => goingOn(detail.longer, columns)),
        detail,
        singles: singleRows(detail, world),
        bars: barRowsOf(source.index, detail),
      };
    });
    plans.set(key, lanes);
  }
  return {
    lanes: found === null ? lanes : lanes.map((each, at) => ({ ...each, found: found[at] ?? null })),
    planned: lanes,
    laneAt: set.laneAt,
    level,
  };
}

const knownPlans = new WeakMap<LaneSet, Map<string, readonly PlannedLane[]>>();
const knownFiltered = new WeakMap<
  LaneSet,
  { readonly bits: Bits; readonly isCounted: boolean; readonly lanes: LaneSet }
>();

/** Lanes with what a set holds only. The last set of a grouping is kept: panning asks for it again and again. */
export function filteredOf(source: DenseTimeline, set: LaneSet, bits: Bits, isCounted: boolean): LaneSet {
  const before = knownFiltered.get(set);
  if (before?.bits === bits && before.isCounted === isCounted) return before.lanes;
  const lanes = filteredLanes(source.index, set, bits, isCounted);
  knownFiltered.set(set, { bits, isCounted, lanes });
  return lanes;
}

/** What the width of a label depends on; see `LabelForms`. */
function settingOf({ theme, locale, parts }: LayoutOptions): string {
  return `${theme.sizes.label} ${theme.sizes.note} ${theme.sans.length} ${localeId(locale)} ${parts.labels} ${parts.numbers}`;
}
