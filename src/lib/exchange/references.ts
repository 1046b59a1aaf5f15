import {
  type DiplomaticEvent,
  documentId,
  KINDS,
  type Problem,
  sha256,
  type SourceDocument,
  type Timeline,
} from '#lib/model/index.ts';
import { nameOfDocument, nameOfEvent, type Report } from './problems.ts';

/** Longest title that a drawing has room for, in characters; longer ones are taken with a warning. */
const LONGEST_TITLE = 120;

/**
 * Reports what disagrees within a timeline: ids that stand twice or do not follow from the text, texts that were
 * changed, codes that do not belong to the kind, anchors that are not there. Quotes are `reportQuotes`'.
 */
export function reportReferences(timeline: Timeline, report: Report): void {
  const check = checkReferences(report);
  for (const [index, document] of timeline.documents.entries()) check.document(document, index);
  for (const [index, event] of timeline.events.entries()) {
    if (report.isFull()) return;
    check.event(event, index);
  }
  check.finish();
}

/** The same for parts that come one by one: documents, then events, then the end. */
export interface ReferenceCheck {
  readonly document: (document: SourceDocument, index: number) => void;
  readonly event: (event: DiplomaticEvent, index: number) => void;
  /** Reports the anchors that no event turned out to be. */
  readonly finish: () => void;
}

/** A check that has seen nothing yet. Holds the ids of what it saw, and no event. */
export function checkReferences(report: Report): ReferenceCheck {
  const documents = new Set<string>();
  const ids = new Set<string>();
  const awaited: { readonly id: string; readonly path: Problem['path']; readonly name: Problem['args'] }[] =
    [];
  return {
    document(document, index) {
      if (documents.has(document.id)) {
        const args = { id: document.id, ...nameOfDocument(document, index) };
        report.add('id-twice', ['documents', index, 'id'], args);
      }
      documents.add(document.id);
      reportText(document, index, report);
    },
    event(event, index) {
      if (ids.has(event.id)) {
        report.add('id-twice', ['events', index, 'id'], { id: event.id, ...nameOfEvent(event, index) });
      }
      ids.add(event.id);
      reportKind(event, index, report);
      const { anchor } = event.dating;
      if (anchor?.kind === 'event') {
        const path = ['events', index, 'dating', 'anchor', 'event'];
        const name = nameOfEvent(event, index);
        if (anchor.event === event.id) report.add('anchor-itself', path, name);
        // It may be an event that is still to come.
        else if (!ids.has(anchor.event)) awaited.push({ id: anchor.event, path, name });
      }
      reportTitle(event, index, report);
    },
    finish() {
      for (const { id, path, name } of awaited) {
        if (!ids.has(id)) report.add('anchor-missing', path, { id, ...name });
      }
    },
  };
}

function reportText(document: SourceDocument, index: number, report: Report): void {
  if (document.text !== undefined && sha256(document.text) !== document.sha256) {
    report.add('text-changed', ['documents', index, 'text'], { document: document.headline });
    return;
  }
  const expected = documentId(document.sha256);
  if (document.id === expected) return;
  const args = { document: document.headline, found: document.id, expected };
  report.add('document-id-wrong', ['documents', index, 'id'], args);
}

function reportKind(event: DiplomaticEvent, index: number, report: Report): void {
  const facts = KINDS[event.kind];
  for (const key of ['plover', 'quad'] as const) {
    if (event[key] === facts[key]) continue;
    report.add('kind-disagrees', ['events', index, key], {
      key,
      kind: event.kind,
      // As it stands in the file, where there is no code.
      expected: facts[key] ?? 'null',
      found: event[key] ?? 'null',
      ...nameOfEvent(event, index),
    });
  }
}

function reportTitle(event: DiplomaticEvent, index: number, report: Report): void {
  // Code units first: they are never fewer, and counting characters costs more.
  if (event.title.length <= LONGEST_TITLE) return;
  const length = [...event.title].length;
  if (length <= LONGEST_TITLE) return;
  const args = { length, limit: LONGEST_TITLE, ...nameOfEvent(event, index) };
  report.add('title-long', ['events', index, 'title'], args);
}
