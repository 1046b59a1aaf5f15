import { SCHEMAS, type SourceDocument, type Timeline } from '#lib/model/index.ts';
import { keepKnown } from './keys.ts';
import { messageFor } from './messages.ts';
import { convertEvent, convertPositions, sourcesOf } from './positions.ts';
import { startReport } from './problems.ts';
import { checkEventQuotes, checkQuotes } from './quotes.ts';

/** What a file leaves out. */
export interface WriteOptions {
  /** Whether the texts of the documents go with it; default true. Their SHA-256 always does. */
  readonly bodies?: boolean;
}

/**
 * The text of a `.timeline.json`: keys in the order of the format, then `x-` keys by name; positions in code points;
 * two spaces to a level; one line feed at the end. Equal timelines give equal text, and what was read is written
 * again as it was. Throws when a quote does not stand in its document: no such file may come to be.
 */
export function writeTimeline(timeline: Timeline, options: WriteOptions = {}): string {
  return [...timelinePieces(timeline, options)].join('');
}

/**
 * What `writeTimeline` writes, piece by piece: a text of a million events is longer than strings may be. A piece is
 * the head, a document or an event. Throws as it does, when the broken event comes.
 */
export function* timelinePieces(timeline: Timeline, options: WriteOptions = {}): Generator<string> {
  const { head, documents, events } = partsOf(timeline, options.bodies ?? true);
  let isFirst = true;
  for (const [key, value] of Object.entries(head)) {
    yield `${isFirst ? '{' : ','}\n  ${JSON.stringify(key)}: `;
    isFirst = false;
    if (key === 'documents') yield* listPieces(documents);
    else if (key === 'events') yield* listPieces(events);
    else yield indented(value, 1);
  }
  yield '\n}\n';
}

/**
 * The timeline as NDJSON, a line a piece: first everything but the events, with an empty list of them, then one event
 * a line. Each line is JSON of its own, so that other tools need not read the whole. Throws as `writeTimeline` does.
 */
export function* timelineLines(timeline: Timeline, options: WriteOptions = {}): Generator<string> {
  const { head, documents, events } = partsOf(timeline, options.bodies ?? true);
  yield `${JSON.stringify({ ...head, documents: [...documents] })}\n`;
  for (const event of events) yield `${JSON.stringify(event)}\n`;
}

/** What `writeTimeline` writes, as a value. Throws as it does. */
export function toFileValue(timeline: Timeline, bodies: boolean): unknown {
  const [broken] = checkQuotes(timeline);
  if (broken) throw new Error(messageFor(broken));
  const converted = convertPositions(timeline, sourcesOf(timeline), 'toCodePoints');
  const documents = bodies ? converted.documents : converted.documents.map(withoutText);
  return inOrder(SCHEMAS.Timeline, { ...converted, documents });
}

/** The same in parts: `head` has empty lists where documents and events go. */
function partsOf(
  timeline: Timeline,
  bodies: boolean,
): {
  readonly head: object;
  readonly documents: Iterable<unknown>;
  readonly events: Iterable<unknown>;
} {
  const head = inOrder(SCHEMAS.Timeline, { ...timeline, documents: [], events: [] }) as object;
  return { head, documents: documentValues(timeline, bodies), events: eventValues(timeline) };
}

function* documentValues({ documents }: Timeline, bodies: boolean): Generator<unknown> {
  for (const document of documents) {
    yield inOrder(SCHEMAS.SourceDocument, bodies ? document : withoutText(document));
  }
}

function* eventValues(timeline: Timeline): Generator<unknown> {
  const sources = sourcesOf(timeline);
  for (const [index, event] of timeline.events.entries()) {
    const [broken] = checkEventQuotes(event, index, sources);
    if (broken) throw new Error(messageFor(broken));
    yield inOrder(SCHEMAS.DiplomaticEvent, convertEvent(event, sources, 'toCodePoints'));
  }
}

function inOrder(schema: unknown, value: unknown): unknown {
  const report = startReport();
  const kept = keepKnown(schema, value, [], new Map(), report);
  const [tooDeep] = report.problems();
  if (tooDeep) throw new Error(messageFor(tooDeep));
  return kept;
}

function* listPieces(items: Iterable<unknown>): Generator<string> {
  let isFirst = true;
  for (const item of items) {
    yield `${isFirst ? '[' : ','}\n    ${indented(item, 2)}`;
    isFirst = false;
  }
  yield isFirst ? '[]' : '\n  ]';
}

/** JSON whose further lines stand `level` levels in. Strings have no line feeds of their own. */
function indented(value: unknown, level: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(level)}`);
}

function withoutText({ text: _, ...rest }: SourceDocument): SourceDocument {
  return rest;
}
