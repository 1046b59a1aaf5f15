import type { Extraction } from '#lib/extract/index.ts';
import type { SourceDocument } from '#lib/model/index.ts';
import type { ExtractionAnswer, ExtractionRequest } from './extraction-worker.ts';

/** A reading that is under way in a worker of its own. */
export interface RunningExtraction {
  /** Rejects with an `Error` when the worker fails; never settles after `cancel`. */
  readonly result: Promise<Extraction>;
  /** Ends the worker at once. */
  readonly cancel: () => void;
}

/**
 * Reads a document in a worker, so that the page stays free whatever the length of the text. `progress` is told how far
 * it is, 0 to 1. The reading code loads with the first call.
 */
export function startExtraction(
  document: SourceDocument,
  progress: (share: number) => void,
): RunningExtraction {
  const worker = new Worker(new URL('./extraction-worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<Extraction>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ExtractionAnswer>) => {
      if (data.kind === 'progress') {
        progress(data.share);
        return;
      }
      worker.terminate();
      if (data.kind === 'read') resolve(data.extraction);
      else reject(new Error(data.message));
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(
        new Error(event.message || 'The reading code did not load. Check the connection and try again.'),
      );
    };
  });
  const request: ExtractionRequest = { document };
  worker.postMessage(request);
  return { result, cancel: () => worker.terminate() };
}
