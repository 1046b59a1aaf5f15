import type { Timeline } from '#lib/model/index.ts';
import { buffersOf, denseTimeline, prepareDense, readDense } from '#lib/timeline/index.ts';
import type { DensePrepared, DenseRaw, DenseTimeline, Grouping, ScaleName } from '#lib/timeline/index.ts';
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
  const isLarge = timeline.events.length >= WORKER_FROM && typeof Worker !== 'undefined';
  // It loads while the events are read.
  const worker = isLarge ? denseWorker() : null;
  const reading = readDense(timeline, group, scale, PIECE);
  let step = reading.next();
  while (!step.done) {
    await breath();
    step = reading.next();
  }
  worker?.post(step.value, [...buffersOf(step.value)]);
  const prepared = worker === null ? prepareDense(step.value) : await worker.answer;
  return denseTimeline(timeline, prepared.index, prepared);
}

function denseWorker(): AskedWorker<DenseRaw, DensePrepared> {
  return startWorker(new Worker(new URL('./dense-worker.ts', import.meta.url), { type: 'module' }));
}
