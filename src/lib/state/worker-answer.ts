/** What a worker answers, once; on `failed` with our own mistake in words. */
export type WorkerAnswer<Value> =
  { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'failed'; readonly message: string };

/** A worker that is told something and answers once; then it is ended. */
export interface AskedWorker<Message, Value> {
  readonly post: (message: Message, handOver?: Iterable<ArrayBufferLike>) => void;
  readonly answer: Promise<Value>;
}

/** Listens to a worker that has just been made. */
export function startWorker<Message, Value>(worker: Worker): AskedWorker<Message, Value> {
  const answer = new Promise<Value>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer<Value>>) => {
      if (data.kind === 'done') resolve(data.value);
      else reject(new Error(data.message));
    };
    worker.onerror = (event) => reject(new Error(event.message || 'The worker did not load.'));
  }).finally(() => worker.terminate());
  return {
    post: (message, handOver = []) => worker.postMessage(message, [...handOver] as ArrayBuffer[]),
    answer,
  };
}

/** The part of a worker's global scope that is used here; the page's own types do not know it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
  postMessage: (answer: WorkerAnswer<unknown>, handOver: readonly ArrayBufferLike[]) => void;
}

/**
 * Listens in the worker. `take` gives what to answer and which buffers to hand over, or `null` as long as there is more
 * to come.
 */
export function answerOnce<Message, Value>(
  take: (message: Message) => { readonly value: Value; readonly handOver: Iterable<ArrayBufferLike> } | null,
): void {
  const scope = globalThis as unknown as WorkerScope;
  scope.onmessage = ({ data }) => {
    try {
      const answer = take(data as Message);
      if (answer !== null) scope.postMessage({ kind: 'done', value: answer.value }, [...answer.handOver]);
    } catch (reason) {
      const message = reason instanceof Error ? reason.message : String(reason);
      scope.postMessage({ kind: 'failed', message }, []);
    }
  };
}
