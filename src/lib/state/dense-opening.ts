import type { Timeline } from '#lib/model/index.ts';
import { buffersOf, denseTimeline, prepareDense, readDense, readLanes } from '#lib/timeline/index.ts';
import type {
  DenseMore,
  DensePrepared,
  DenseRest,
  DenseSlice,
  DenseTimeline,
  Grouping,
  Prepared,
  ScaleName,
} from '#lib/timeline/index.ts';
import { breath } from './idle.ts';
import { startWorker } from './worker-answer.ts';
import type { AskedWorker } from './worker-answer.ts';

/** From so many events on a worker is worth its start. */
const WORKER_FROM = 20_000;
/** Events read before the page may do something else. */
const PIECE = 20_000;

/**
 * Makes the index of a long timeline: its events are read here, in pieces, since they live here; what was read is
 * sorted in a worker. `group`, `scale`: what will be drawn first. Without workers it is sorted here.
 */
export async function openDense(
  timeline: Timeline,
  group: Grouping,
  scale: ScaleName,
): Promise<DenseTimeline> {
  if (!isWorthWorker(timeline)) {
    const prepared = prepareDense(timeline, group, scale);
    return denseTimeline(timeline, prepared.index, prepared);
  }
  // It loads while the events are read.
  const worker = denseWorker<DenseSlice | DenseRest, DensePrepared>();
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
    const reading = readLanes(timeline, group, PIECE);
    let step = reading.next();
    while (!step.done) {
      await breath();
      step = reading.next();
    }
    lanes = { group, codes: step.value };
  }
  // The index stays here too, so it is copied.
  worker.post({ index, lanes, scale: missing.scale ? scale : null });
  source.learn(await worker.answer);
}

function isWorthWorker({ events }: Timeline): boolean {
  return events.length >= WORKER_FROM && typeof Worker !== 'undefined';
}

function denseWorker<Message, Value>(): AskedWorker<Message, Value> {
  return startWorker(new Worker(new URL('./dense-worker.ts', import.meta.url), { type: 'module' }));
}
