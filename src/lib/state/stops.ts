import type { Cluster, Scene, UnitScale } from '#lib/timeline/index.ts';
import type { StepKey } from './steps.ts';
import type { UnitWindow } from './window.ts';

/** Something that the keys stop at in a drawing with clusters: the mark of an event, or a cluster. */
export interface Stop {
  /** Id of the event or of the cluster. */
  readonly id: string;
  readonly lane: number;
  readonly x: number;
}

/** The stops of a drawing, lane by lane, from left to right. */
export function stopsOf(scene: Pick<Scene, 'targets' | 'clusters'>): readonly Stop[] {
  const stops = [
    ...scene.targets.map(({ event, lane, focus }) => ({ id: event, lane, x: focus.x })),
    ...(scene.clusters ?? []).map(({ id, lane, focus }) => ({ id, lane, x: focus.x })),
  ];
  return stops.sort((a, b) => a.lane - b.lane || a.x - b.x || (a.id < b.id ? -1 : 1));
}

/** Stops that a page key passes. */
const PAGE = 10;

/**
 * The stop that a key leads to from another, or `null` where it leads nowhere: arrows left and right within the lane,
 * up and down to the nearest stop of the next lane that has any, Home and End to the ends of the lane, page keys ten
 * stops at once. From what is not drawn, every key leads to the first.
 */
export function stopFrom(stops: readonly Stop[], id: string, key: StepKey): string | null {
  const from = stops.find((stop) => stop.id === id);
  if (from === undefined) return stops[0]?.id ?? null;
  const lane = stops.filter((stop) => stop.lane === from.lane);
  const at = lane.indexOf(from);
  const inLane = (to: number) => lane[Math.min(lane.length - 1, Math.max(0, to))]?.id ?? null;
  const next = (() => {
    switch (key) {
      case 'ArrowLeft':
        return inLane(at - 1);
      case 'ArrowRight':
        return inLane(at + 1);
      case 'Home':
        return inLane(0);
      case 'End':
        return inLane(lane.length - 1);
      case 'PageUp':
        return inLane(at - PAGE);
      case 'PageDown':
        return inLane(at + PAGE);
      default:
        return nearestBeyond(stops, from, key === 'ArrowDown');
    }
  })();
  return next === id ? null : next;
}

function nearestBeyond(stops: readonly Stop[], from: Stop, isDown: boolean): string | null {
  const beyond = stops.filter((stop) => (isDown ? stop.lane > from.lane : stop.lane < from.lane));
  const lanes = beyond.map((stop) => stop.lane);
  const lane = isDown ? Math.min(...lanes) : Math.max(...lanes);
  return nearestIn(beyond, lane, from.x);
}

/** The stop of a lane that is nearest to `x`; `null` in an empty lane. */
export function nearestIn(stops: readonly Stop[], lane: number, x: number): string | null {
  let best: Stop | null = null;
  for (const stop of stops) {
    if (stop.lane !== lane) continue;
    if (best === null || Math.abs(stop.x - x) < Math.abs(best.x - x)) best = stop;
  }
  return best?.id ?? null;
}

/** Air to either side of what a cluster holds when it is opened, as a share of its length. */
const AIR = 0.06;
/** Opening must bring its events apart by at least this much. */
const LEAST_GAIN = 1.3;

/**
 * The window that opens a cluster: its extent, with a little air. `null` when no zooming parts its events: they have one
 * date, or go on all the time.
 */
export function openingWindow(
  { from, to, kind }: Cluster,
  units: Pick<UnitScale, 'toUnit'>,
  window: UnitWindow,
  smallest: number,
): UnitWindow | null {
  const [start, end] = [units.toUnit(from), units.toUnit(to)];
  if (kind === 'longer' || !(end > start)) return null;
  const now = window.to - window.from;
  const span = Math.max(smallest, (end - start) * (1 + 2 * AIR));
  if (span * LEAST_GAIN > now) return null;
  const middle = (start + end) / 2;
  return { from: middle - span / 2, to: middle + span / 2 };
}
