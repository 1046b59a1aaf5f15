import type { CrowdedRun, DenseLane } from './lane-set.ts';
import { filledIn, peakIn } from './peaks.ts';
import { SPAN_LENGTH } from './runs.ts';
import type { ZoomLevel } from './zoom-level.ts';

/**
 * How a lane is drawn at a zoom. rows: every event alone, with a label where there is room; mixed: crowded stretches as
 * counted clusters between single marks; strip: density all along.
 */
export type LaneMode = 'rows' | 'mixed' | 'strip';

export interface LaneDetail {
  readonly mode: LaneMode;
  /** Runs whose dates are short at this zoom: marks, clusters, density. */
  readonly near: readonly CrowdedRun[];
  /** Runs whose dates are longer than a stretch: bars, or a band of how many go on. */
  readonly longer: readonly CrowdedRun[];
  /** Rows for single marks; 0 in a strip. */
  readonly rows: number;
  /** Rows for long bars; 0 when a band stands for them or there are none. */
  readonly barRows: number;
  /** More events than this in one stretch are a cluster. */
  readonly limit: number;
  /** One thin strip, whatever it holds. */
  readonly thin: boolean;
}

/** More long dates than this at one time are drawn as a band. */
const MOST_BARS = 3;
/** A date is long when it takes more than this many stretches. */
const LONG = 1.5;
const MIXED_ROWS = 3;
const MOST_ROWS = 4;

/**
 * Decided from counts alone, for the whole lane and the whole of time, so that neither panning nor what happens to be
 * in view changes it. `lanes`: how many share the drawing.
 */
export function laneDetail(lane: DenseLane, level: ZoomLevel, lanes: number): LaneDetail {
  const isLong = (run: CrowdedRun) => SPAN_LENGTH[run.span] > LONG * level.length;
  const near = lane.runs.filter((run) => !isLong(run));
  const longer = lane.runs.filter(isLong);
  const sum = (runs: readonly CrowdedRun[], count: (run: CrowdedRun) => number) =>
    runs.reduce((total, run) => total + count(run), 0);
  const limit = lanes <= 8 ? 6 : lanes <= 16 ? 4 : 2;
  const peak = sum(near, (run) => peakIn(run.crowding, level.length));
  const filled = Math.max(0, ...near.map((run) => filledIn(run.crowding, level.length)));
  const mean = filled === 0 ? 0 : sum(near, (run) => run.positions.length) / filled;
  const together = sum(longer, (run) => run.crowding.together);
  const thin = lane.thin === true;
  const mode: LaneMode = thin ? 'strip' : peak <= limit ? 'rows' : mean <= limit ? 'mixed' : 'strip';
  return {
    mode,
    near,
    longer,
    limit,
    thin,
    rows: mode === 'strip' ? 0 : mode === 'mixed' ? MIXED_ROWS : rowsFor(peak, mean),
    barRows: mode !== 'strip' && together <= MOST_BARS ? together : 0,
  };
}

/** A label is wider than a stretch, so its neighbours need rows of their own. */
function rowsFor(peak: number, mean: number): number {
  return Math.min(MOST_ROWS, Math.max(1, peak), 1 + Math.ceil(mean));
}
