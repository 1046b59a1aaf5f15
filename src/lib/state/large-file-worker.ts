import type { DiplomaticEvent, Timeline } from '#lib/model/index.ts';

/** What the page asks of the worker: to read a file; and that it has taken a list of events. */
export type ReadingRequest = { readonly kind: 'read'; readonly file: Blob } | { readonly kind: 'taken' };

/** What the worker answers. Events come in lists of a few hundred, so that no single one holds up the page. */
export type ReadingAnswer =
  | {
      readonly kind: 'events';
      readonly events: readonly DiplomaticEvent[];
      /** How much of the file was read, 0 to 1. */
      readonly share: number;
    }
  /** The end: everything but the events, `null` where a problem refuses the file. */
  | {
      readonly kind: 'read';
      readonly head: Omit<Timeline, 'events'> | null;
      readonly sentences: readonly string[];
    }
  /** The bytes could not be read. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'failed'; readonly message: string };

/** The part of a worker's global scope that is used here; the page's own types do not know it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ReadingRequest>) => void) | null;
  postMessage: (answer: ReadingAnswer) => void;
}

const scope = globalThis as unknown as WorkerScope;

/** A list of this many events is copied in a millisecond or two. */
const PIECE = 200;
/** Lists that the page may owe an answer for; with more, what it has not taken yet would pile up. */
const OWED = 8;

let owed = 0;
let wake = () => {};

scope.onmessage = ({ data: request }) => {
  if (request.kind === 'taken') {
    owed -= 1;
    wake();
    return;
  }
  read(request.file).catch((reason: unknown) => {
    scope.postMessage({ kind: 'failed', message: reason instanceof Error ? reason.message : String(reason) });
  });
};

async function read(file: Blob): Promise<void> {
  const { messageFor, startTimelineReader } = await import('#lib/exchange/index.ts');
  let events: DiplomaticEvent[] = [];
  let size = 0;
  const send = (): void => {
    owed += 1;
    scope.postMessage({ kind: 'events', events, share: file.size === 0 ? 1 : size / file.size });
    events = [];
  };
  const reader = startTimelineReader((event) => {
    events.push(event);
    if (events.length === PIECE) send();
  });
  for await (const bytes of bytesOf(file)) {
    if (bytes === null) {
      scope.postMessage({ kind: 'unreadable' });
      return;
    }
    size += bytes.length;
    if (!reader.take(bytes)) break;
    while (owed > OWED) await new Promise<void>((resolve) => (wake = resolve));
  }
  const { head, problems } = reader.finish();
  send();
  scope.postMessage({ kind: 'read', head, sentences: problems.map((problem) => messageFor(problem)) });
}

/** The bytes of a file as they come; `null` at the end of a file that cannot be read on. */
async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array | null> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    // Moved, changed or taken away since it was chosen: the reason is not told to pages.
    yield null;
  } finally {
    // A file of which no more is wanted.
    await reader.cancel().catch(() => null);
  }
}
