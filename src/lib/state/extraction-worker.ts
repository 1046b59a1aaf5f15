import { extract, type Extraction } from '#lib/extract/index.ts';
import type { SourceDocument } from '#lib/model/index.ts';

/** What the page asks of the worker. One article at a time; ending the worker cancels it. */
export interface ExtractionRequest {
  readonly document: SourceDocument;
}

/** What the worker answers: how far it is (0 to 1), then what it read, or why it could not. */
export type ExtractionAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'read'; readonly extraction: Extraction }
  | { readonly kind: 'failed'; readonly message: string };

/** The part of a worker's global scope that is used here; the page's own types do not know it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ExtractionRequest>) => void) | null;
  postMessage: (answer: ExtractionAnswer) => void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  try {
    const extraction = extract(data.document, (share) => scope.postMessage({ kind: 'progress', share }));
    scope.postMessage({ kind: 'read', extraction });
  } catch (reason) {
    scope.postMessage({ kind: 'failed', message: reason instanceof Error ? reason.message : String(reason) });
  }
};
