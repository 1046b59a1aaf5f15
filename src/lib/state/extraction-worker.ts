import type { ArticleDraft } from '#lib/exchange/index.ts';
import type { DiplomaticEvent, Publication, SourceDocument } from '#lib/model/index.ts';
import { troublesOf, type SetAsideLine, type TimeLine } from './article-reading.ts';

/** What the page asks of the worker: to take a file apart, or to read an article. Ending the worker cancels. */
export type WorkerRequest =
  | { readonly kind: 'open'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'read'; readonly draft: ArticleDraft; readonly published: Publication | null };

/** What the worker answers. Long lists come in pieces, so that no single one holds up the page. */
export type WorkerAnswer =
  | {
      readonly kind: 'opened';
      readonly articles: readonly ArticleDraft[];
      readonly troubles: readonly string[];
    }
  /** The file holds HTML, and only the page has a parser for that. */
  | { readonly kind: 'needs-page' }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'document'; readonly document: SourceDocument }
  | { readonly kind: 'events'; readonly events: readonly DiplomaticEvent[] }
  | { readonly kind: 'set-aside'; readonly lines: readonly SetAsideLine[] }
  | { readonly kind: 'times'; readonly lines: readonly TimeLine[] }
  | { readonly kind: 'read'; readonly sentences: number }
  | { readonly kind: 'failed'; readonly message: string };

/** The part of a worker's global scope that is used here; the page's own types do not know it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
  postMessage: (answer: WorkerAnswer) => void;
}

const scope = globalThis as unknown as WorkerScope;

/** A list of this many parts is copied in well under a frame. */
const PIECE = 400;

scope.onmessage = ({ data }) => {
  const work = data.kind === 'open' ? open(data.name, data.bytes) : read(data.draft, data.published);
  work.catch((reason: unknown) => {
    scope.postMessage({ kind: 'failed', message: reason instanceof Error ? reason.message : String(reason) });
  });
};

async function open(name: string, bytes: Uint8Array): Promise<void> {
  const { messageFor, readArticles } = await import('#lib/exchange/index.ts');
  let isPage = false;
  const { articles, problems } = await readArticles({ name, bytes }, () => {
    isPage = true;
    throw new Error('a worker has no parser for HTML');
  }).catch((reason: unknown) => {
    if (isPage) return { articles: [], problems: [] };
    throw reason;
  });
  scope.postMessage(
    isPage
      ? { kind: 'needs-page' }
      : { kind: 'opened', articles, troubles: troublesOf(problems).map(messageFor) },
  );
}

async function read(draft: ArticleDraft, published: Publication | null): Promise<void> {
  const [{ documentOf }, { extract }] = await Promise.all([
    import('#lib/exchange/index.ts'),
    import('#lib/extract/index.ts'),
  ]);
  const document = documentOf(draft, published);
  const { events, setAside, expressions, sentences } = extract(document, (share) =>
    scope.postMessage({ kind: 'progress', share }),
  );
  scope.postMessage({ kind: 'document', document });
  for (const piece of pieces(events)) scope.postMessage({ kind: 'events', events: piece });
  const aside = setAside.map(({ span, reason }) => ({ start: span.start, end: span.end, reason }));
  for (const lines of pieces(aside)) scope.postMessage({ kind: 'set-aside', lines });
  const times = expressions.map(({ start, end, value, rule, because }) => ({
    start,
    end,
    value,
    rule,
    because,
  }));
  for (const lines of pieces(times)) scope.postMessage({ kind: 'times', lines });
  scope.postMessage({ kind: 'read', sentences: sentences.length });
}

function pieces<Part>(list: readonly Part[]): readonly (readonly Part[])[] {
  return Array.from({ length: Math.ceil(list.length / PIECE) }, (_, index) =>
    list.slice(index * PIECE, (index + 1) * PIECE),
  );
}
