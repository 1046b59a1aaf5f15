import type { Timeline } from '#lib/model/index.ts';
import { buffersOf, denseTimeline, prepareDense, readDense } from '#lib/timeline/index.ts';
import type { DensePrepared, DenseRaw, DenseTimeline, Grouping, ScaleName } from '#lib/timeline/index.ts';
import type { DenseAnswer } from './dense-worker.ts';

/** From so many events on a worker is worth its start. */
const WORKER_FROM = 20_000;
/** Events read before the page may do something else. */
const PIECE = 40_000;

/**
 * Makes the index of a long timeline: its events are read here, in pieces, since they live here; what was read is
 * sorted in a worker. `group`, `scale`: what will be drawn first. Without workers it is sorted here.
 */
export async function openDense(
  timeline: Timeline,
  group: Grouping,
  scale: ScaleName,
): Promise<DenseTimeline> {
  const reading = readDense(timeline, group, scale, PIECE);
  let step = reading.next();
  while (!step.done) {
    await breath();
    step = reading.next();
  }
  const isLarge = timeline.events.length >= WORKER_FROM && typeof Worker !== 'undefined';
  const prepared = isLarge ? await prepareInWorker(step.value) : prepareDense(step.value);
  return denseTimeline(timeline, prepared.index, prepared);
}

/** Lets waiting input and the next frame go first. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function prepareInWorker(raw: DenseRaw): Promise<DensePrepared> {
  const worker = new Worker(new URL('./dense-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<DensePrepared>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<DenseAnswer>) => {
      if (data.kind === 'prepared') resolve(data.prepared);
      else reject(new Error(data.message));
    };
    worker.onerror = (event) => reject(new Error(event.message || 'The worker did not load.'));
  });
  worker.postMessage(raw, [...buffersOf(raw)] as ArrayBuffer[]);
  return answer.finally(() => worker.terminate());
}
