import { attributeName, resolveEntities, tagsIn, type Tag } from './markup.ts';

/** A `TIMEX3` of a text: words that name a time, and what they mean. */
export interface TimeMlExpression {
  /** `[start, end)` in the text of its document, in UTF-16 code units; never empty. */
  readonly start: number;
  readonly end: number;
  /** The words between `start` and `end`. */
  readonly text: string;
  /** As written: "DATE", "TIME", "DURATION", "SET"; '' when the attribute is missing. */
  readonly type: string;
  /** As written: "1989-11-02", "P1D", "PAST_REF"; '' when the attribute is missing. */
  readonly value: string;
}

/** What Dateline reads from a TimeML document: its text and the times marked in it. */
export interface TimeMl {
  /** `DOCID` without spaces around it; '' when there is none. */
  readonly name: string;
  /** When the document was written, as its `DCT` says: "1998-01-08", "1998-01-08T18:30:00"; `null` when unknown. */
  readonly documentDate: string | null;
  /** What stands in `TEXT`, letter for letter, its markup removed and its entities resolved. */
  readonly text: string;
  /** By position; of two that begin together the outer one first. */
  readonly expressions: readonly TimeMlExpression[];
}

/**
 * Reads a TimeML document; `null` when there is no `TEXT` in it. Expressions outside of `TEXT`, those without
 * words, events, signals and links are left out. Tolerant: an element that is never closed ends with the text.
 */
export function readTimeMl(source: string): TimeMl | null {
  let name = '';
  let documentDate: string | null = null;
  let body: Body | null = null;
  /** The element outside of `TEXT` that we are in. */
  let inside = '';
  let at = 0;
  let isClosed = false;
  for (const tag of tagsIn(source, 0)) {
    const words = resolveEntities(source.slice(at, tag.start)) + (tag.cdata ?? '');
    at = tag.end;
    if (body === null) {
      if (inside === 'DOCID') name += words;
      if (tag.name === 'TEXT' && tag.step === 1) body = { parts: [], length: 0, open: [], closed: [] };
      else if (tag.step === 1 && (tag.name === 'DOCID' || tag.name === 'DCT')) inside = tag.name;
      else if (tag.step === -1 && tag.name === inside) inside = '';
      if (tag.name === 'TIMEX3' && tag.step !== -1 && inside === 'DCT') {
        documentDate ??= attribute(source, tag, 'value');
      }
      continue;
    }
    append(body, words);
    if (tag.name === 'TEXT' && tag.step === -1) {
      isClosed = true;
      break;
    }
    if (tag.name !== 'TIMEX3') continue;
    if (tag.step === 1) body.open.push(opened(body, source, tag));
    else if (tag.step === -1) close(body);
  }
  if (body === null) return null;
  if (!isClosed) append(body, resolveEntities(source.slice(at)));
  while (body.open.length > 0) close(body);
  const text = body.parts.join('');
  return {
    name: name.trim(),
    documentDate,
    text,
    expressions: body.closed
      .filter(({ start, end }) => end > start)
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((found) => ({ ...found, text: text.slice(found.start, found.end) })),
  };
}

type Marked = Omit<TimeMlExpression, 'text'>;

/** The text so far. */
interface Body {
  readonly parts: string[];
  length: number;
  /** Expressions that have begun, the innermost last. */
  readonly open: Marked[];
  readonly closed: Marked[];
}

function append(body: Body, words: string): void {
  body.parts.push(words);
  body.length += words.length;
}

function opened(body: Body, source: string, tag: Tag): Marked {
  const start = body.length;
  return {
    start,
    end: start,
    type: attribute(source, tag, 'type') ?? '',
    value: attribute(source, tag, 'value') ?? '',
  };
}

function close(body: Body): void {
  const innermost = body.open.pop();
  if (innermost !== undefined) body.closed.push({ ...innermost, end: body.length });
}

/** The value of an attribute; `null` when the tag has none of that name. */
function attribute(source: string, tag: Tag, name: string): string | null {
  const value = tag.values.find((one) => attributeName(source, one) === name);
  return value === undefined ? null : resolveEntities(source.slice(value.start, value.end)).trim();
}
