import {
  type DiplomaticEvent,
  documentId,
  KINDS,
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
  const documents = new Set<string>();
  for (const [index, document] of timeline.documents.entries()) {
    if (documents.has(document.id)) {
      const args = { id: document.id, ...nameOfDocument(document, index) };
      report.add('id-twice', ['documents', index, 'id'], args);
    }
    documents.add(document.id);
    reportText(document, index, report);
  }

  const ids = new Set(timeline.events.map(({ id }) => id));
  const seen = new Set<string>();
  for (const [index, event] of timeline.events.entries()) {
    if (report.isFull()) return;
    if (seen.has(event.id)) {
      report.add('id-twice', ['events', index, 'id'], { id: event.id, ...nameOfEvent(event, index) });
    }
    seen.add(event.id);
    reportKind(event, index, report);
    reportAnchor(event, index, ids, report);
    reportTitle(event, index, report);
  }
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

function reportAnchor(event: DiplomaticEvent, index: number, ids: ReadonlySet<string>, report: Report): void {
  const { anchor } = event.dating;
  if (anchor?.kind !== 'event') return;
  const path = ['events', index, 'dating', 'anchor', 'event'];
  const name = nameOfEvent(event, index);
  if (anchor.event === event.id) report.add('anchor-itself', path, name);
  else if (!ids.has(anchor.event)) report.add('anchor-missing', path, { id: anchor.event, ...name });
}

function reportTitle(event: DiplomaticEvent, index: number, report: Report): void {
  // Code units first: they are never fewer, and counting characters costs more.
  if (event.title.length <= LONGEST_TITLE) return;
  const length = [...event.title].length;
  if (length <= LONGEST_TITLE) return;
  const args = { length, limit: LONGEST_TITLE, ...nameOfEvent(event, index) };
  report.add('title-long', ['events', index, 'title'], args);
}
