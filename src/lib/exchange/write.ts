import { SCHEMAS, type SourceDocument, type Timeline } from '#lib/model/index.ts';
import { keepKnown } from './keys.ts';
import { messageFor } from './messages.ts';
import { convertPositions, sourcesOf } from './positions.ts';
import { startReport } from './problems.ts';
import { checkQuotes } from './quotes.ts';

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
  return `${JSON.stringify(toFileValue(timeline, options.bodies ?? true), null, 2)}\n`;
}

/** What `writeTimeline` writes, as a value. Throws as it does. */
export function toFileValue(timeline: Timeline, bodies: boolean): unknown {
  const [broken] = checkQuotes(timeline);
  if (broken) throw new Error(messageFor(broken));
  const converted = convertPositions(timeline, sourcesOf(timeline), 'toCodePoints');
  const documents = bodies ? converted.documents : converted.documents.map(withoutText);
  const report = startReport();
  const value = keepKnown(SCHEMAS.Timeline, { ...converted, documents }, [], new Map(), report);
  const [tooDeep] = report.problems();
  if (tooDeep) throw new Error(messageFor(tooDeep));
  return value;
}

function withoutText({ text: _, ...rest }: SourceDocument): SourceDocument {
  return rest;
}
