import type { DiplomaticEvent, Timeline } from '#lib/model/index.ts';
import type { FileOpening } from './file-opening.svelte.ts';
import { takeReading, unreadable } from './files.ts';
import type { ReadingAnswer, ReadingRequest } from './large-file-worker.ts';
import type { Workspace } from './workspace.svelte.ts';

/**
 * Opens a file as `openFile` does, in a worker: the page stays free, `opening` tells how far it is and can cancel. The
 * timeline on screen stays until the new one is complete. Gives false also when it was cancelled.
 */
export async function openLargeFile(
  workspace: Workspace,
  name: string,
  file: Blob,
  opening: FileOpening,
): Promise<boolean> {
  const signal = opening.begin(name);
  try {
    const reading = await readInWorker(file, signal, (share) => {
      if (!signal.aborted) opening.share = share;
    });
    if (reading === null) {
      workspace.announce(`“${name}” is no longer being opened.`);
      return false;
    }
    if (reading === 'unreadable') {
      workspace.notice = unreadable(name);
      return false;
    }
    return await takeReading(workspace, name, reading.timeline, reading.sentences);
  } finally {
    opening.end(signal);
  }
}

interface WorkerReading {
  readonly timeline: Timeline | null;
  readonly sentences: readonly string[];
}

/** `null`: cancelled; `unreadable`: the file is not there any more. Rejects when the worker itself fails. */
function readInWorker(
  file: Blob,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<WorkerReading | 'unreadable' | null> {
  const worker = new Worker(new URL('./large-file-worker.ts', import.meta.url), { type: 'module' });
  const post = (request: ReadingRequest) => worker.postMessage(request);
  const events: DiplomaticEvent[] = [];
  const reading = new Promise<WorkerReading | 'unreadable' | null>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(null));
    worker.onmessage = ({ data: answer }: MessageEvent<ReadingAnswer>) => {
      switch (answer.kind) {
        case 'events':
          for (const event of answer.events) events.push(event);
          progress(answer.share);
          post({ kind: 'taken' });
          break;
        case 'read':
          resolve({ timeline: answer.head && { ...answer.head, events }, sentences: answer.sentences });
          break;
        case 'unreadable':
          resolve('unreadable');
          break;
        case 'failed':
          reject(new Error(answer.message));
      }
    };
    worker.onerror = (event) => {
      reject(
        new Error(event.message || 'The reading code did not load. Check the connection and try again.'),
      );
    };
  });
  post({ kind: 'read', file });
  return reading.finally(() => worker.terminate());
}
