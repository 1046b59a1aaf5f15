import type { Timeline } from '#lib/model/index.ts';
import type { DensePrepared, DenseRest, DenseSlice, IdSlice } from '#lib/timeline/index.ts';
import { startWorker } from './worker-answer.ts';
import type { AskedWorker } from './worker-answer.ts';

/** From so many events on a worker is worth its start. */
const WORKER_FROM = 20_000;

/** True when a worker does what this timeline needs sooner than the page. */
export function isWorthWorker({ events }: Timeline): boolean {
  return events.length >= WORKER_FROM && typeof Worker !== 'undefined';
}

/**
 * Starts a worker for a long timeline; see `dense-worker.ts`. Apart from the code that tells it what to do, so that both
 * load at the same time.
 */
export function denseWorker<Message, Value>(): AskedWorker<Message, Value> {
  return startWorker(new Worker(new URL('./dense-worker.ts', import.meta.url), { type: 'module' }));
}

/** A worker that makes an index of what it is told. */
export type IndexWorker = AskedWorker<DenseSlice | IdSlice | DenseRest, DensePrepared>;

/** Starts the worker that a timeline is worth; `null` for none. */
export function startIndexing(timeline: Timeline): IndexWorker | null {
  return isWorthWorker(timeline) ? denseWorker() : null;
}
