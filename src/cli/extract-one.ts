import { readTimeline, writeTimeline } from '#lib/exchange/index.ts';
import { extract, type Extraction } from '#lib/extract/index.ts';
import type { Problem, SourceDocument, Timeline } from '#lib/model/index.ts';

/** The timeline of one document, and how it was read. */
export interface ExtractedTimeline {
  /** The text of a `.timeline.json`; `null` where `faults` say why it would be refused. */
  readonly text: string | null;
  readonly extraction: Extraction;
  readonly faults: readonly Problem[];
}

/**
 * Reads a document into the text of a timeline. What an article says of itself may not fit together (a time without a
 * day); no file that `validate` refuses leaves here.
 */
export function extractTimeline(document: SourceDocument): ExtractedTimeline {
  const extraction = extract(document);
  const timeline: Timeline = {
    format: 'dateline/1',
    title: document.headline,
    dek: '',
    documents: [document],
    events: extraction.events,
  };
  const text = writeTimeline(timeline);
  const faults = readTimeline(text).problems.filter(({ severity }) => severity === 'error');
  return { text: faults.length === 0 ? text : null, extraction, faults };
}
