import type { Kind } from './kind.ts';
import { sha256 } from './sha256.ts';

/** Hex digits of an id: 48 bits, so that among a million events two meet once in 500 timelines. */
const DIGITS = 12;

/** Id of a document from the SHA-256 of its text (64 hex digits): the same text has the same id everywhere. */
export function documentId(textSha256: string): string {
  return `doc-${textSha256.slice(0, DIGITS)}`;
}

/**
 * Id of an event from what does not change when it is read again: its document, its kind and where its first
 * evidence starts (UTF-16). Events that agree in all three are one event.
 */
export function eventId(document: string, kind: Kind, evidenceStart: number): string {
  return `ev-${sha256(`${document} ${kind} ${evidenceStart}`).slice(0, DIGITS)}`;
}
