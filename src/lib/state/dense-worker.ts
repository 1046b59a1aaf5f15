import { buffersOf, prepareDense } from '#lib/timeline/index.ts';
import type { DensePrepared, DenseRaw } from '#lib/timeline/index.ts';

/** What the worker answers; on `failed` with our own mistake in words. */
export type DenseAnswer =
  | { readonly kind: 'prepared'; readonly prepared: DensePrepared }
  | { readonly kind: 'failed'; readonly message: string };

/** The part of a worker's global scope that is used here; the page's own types do not know it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<DenseRaw>) => void) | null;
  postMessage: (answer: DenseAnswer, handOver: readonly ArrayBufferLike[]) => void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  try {
    const prepared = prepareDense(data);
    scope.postMessage({ kind: 'prepared', prepared }, [...buffersOf(prepared)]);
  } catch (reason) {
    scope.postMessage(
      { kind: 'failed', message: reason instanceof Error ? reason.message : String(reason) },
      [],
    );
  }
};
