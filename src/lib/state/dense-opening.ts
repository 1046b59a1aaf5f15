import type { Timeline } from '#lib/model/index.ts';
import { buffersOf, denseTimeline, prepareDense, readDense, readLanes } from '#lib/timeline/index.ts';
import type { DenseMore, DenseTimeline, Grouping, Prepared, ScaleName } from '#lib/timeline/index.ts';
import { denseWorker, isWorthWorker } from './dense-start.ts';
import type { IndexWorker } from './dense-start.ts';
import { breath, withBreaths } from './idle.ts';

/** Events read before the page may do something else. */
const PIECE = 20_000;

/**
 * Makes the index of a long timeline: its events are read here, in pieces, since they live here; what was read is
 * sorted in the worker, which takes it piece by piece. `group`, `scale`: what will be drawn first. Without a worker it
 * is sorted here.
 */
export async function openDense(
  timeline: Timeline,
  group: Grouping,
  scale: ScaleName,
  worker: IndexWorker | null,
): Promise<DenseTimeline> {
  if (worker === null) {
    const prepared = prepareDense(timeline, group, scale);
    return denseTimeline(timeline, prepared.index, prepared);
  }
  const reading = readDense(timeline, group, scale, PIECE);
  let step = reading.next();
  for (; !step.done; step = reading.next()) {
    worker.post(step.value, buffersOf(step.value));
    await breath();
  }
  worker.post(step.value);
  const prepared = await worker.answer;
  return denseTimeline(timeline, prepared.index, prepared);
}

/** True when a grouping and a scale are there, or are worked out in no time worth waiting for. */
export function isPrepared(source: DenseTimeline, group: Grouping, scale: ScaleName): boolean {
  const { lanes, scale: units } = source.missing(group, scale);
  return !isWorthWorker(source.timeline) || !(lanes || units);
}

/** Works out in a worker what another grouping or scale needs. Only where `isPrepared` says no. */
export async function prepareFor(source: DenseTimeline, group: Grouping, scale: ScaleName): Promise<void> {
  const { timeline, index } = source;
  const missing = source.missing(group, scale);
  const worker = denseWorker<DenseMore, Prepared>();
  let lanes: DenseMore['lanes'] = null;
  if (missing.lanes) {
    lanes = { group, codes: await withBreaths(readLanes(timeline, group, PIECE)) };
  }
  // The index stays here too, so it is copied.
  worker.post({ index, lanes, scale: missing.scale ? scale : null });
  source.learn(await worker.answer);
}
