import type { ArticleDraft } from '#lib/exchange/index.ts';
import type { DiplomaticEvent, Publication, SourceDocument } from '#lib/model/index.ts';
import type { ArticleReading, SetAsideLine, TimeLine } from './article-reading.ts';
import type { WorkerAnswer, WorkerRequest } from './extraction-worker.ts';

/** Work that is under way in a worker of its own. */
export interface Running<Result> {
  /** Rejects with an `Error` when the worker fails; never settles after `cancel`. */
  readonly result: Promise<Result>;
  /** Ends the worker at once. */
  readonly cancel: () => void;
}

/** Takes a file apart in a worker; `null` when it holds HTML, which only the page can parse. */
export function startOpening(
  name: string,
  bytes: Uint8Array,
): Running<{ readonly articles: readonly ArticleDraft[]; readonly troubles: readonly string[] } | null> {
  return run({ kind: 'open', name, bytes }, (answer, settle) => {
    if (answer.kind === 'opened') settle({ articles: answer.articles, troubles: answer.troubles });
    if (answer.kind === 'needs-page') settle(null);
  });
}

/**
 * Reads an article in a worker, so that the page stays free whatever the length of the text. `progress` is told how far
 * it is, 0 to 1. The reading code loads with the first call.
 */
export function startReading(
  draft: ArticleDraft,
  published: Publication | null,
  progress: (share: number) => void,
): Running<ArticleReading> {
  let document: SourceDocument | null = null;
  const events: DiplomaticEvent[] = [];
  const setAside: SetAsideLine[] = [];
  const times: TimeLine[] = [];
  return run({ kind: 'read', draft, published }, (answer, settle) => {
    if (answer.kind === 'progress') progress(answer.share);
    if (answer.kind === 'document') document = answer.document;
    if (answer.kind === 'events') events.push(...answer.events);
    if (answer.kind === 'set-aside') setAside.push(...answer.lines);
    if (answer.kind === 'times') times.push(...answer.lines);
    if (answer.kind === 'read' && document !== null)
      settle({ document, events, setAside, times, sentences: answer.sentences });
  });
}

function run<Result>(
  request: WorkerRequest,
  take: (answer: WorkerAnswer, settle: (result: Result) => void) => void,
): Running<Result> {
  const worker = new Worker(new URL('./extraction-worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<Result>((resolve, reject) => {
    const fail = (message: string) => {
      worker.terminate();
      reject(new Error(message));
    };
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'failed') {
        fail(data.message);
        return;
      }
      take(data, (value) => {
        worker.terminate();
        resolve(value);
      });
    };
    worker.onerror = (event) => {
      fail(event.message || 'The reading code did not load. Check the connection and try again.');
    };
  });
  worker.postMessage(request);
  return { result, cancel: () => worker.terminate() };
}
