import { type DiplomaticEvent, LARGEST_TEXT, LARGEST_TIMELINE, type Problem } from '#lib/model/index.ts';
import { detectFile, type FileKind } from '../detect.ts';
import { megabytes, problem } from '../problems.ts';
import { readTimeline } from '../read.ts';
import { checkParts, type PartCheck, type TimelineHead } from './check.ts';
import { START, placeIn, type TextPlace } from './place.ts';
import { splitJson, type SplitFault, type Splitter } from './split.ts';

/** What was read from a file whose events were given away one by one. */
export interface StreamReading {
  /** Everything but the events; `null` when a problem is an error, and then the events given are worth nothing. */
  readonly head: TimelineHead | null;
  /** As `readTimeline` gives them. */
  readonly problems: readonly Problem[];
}

/** Reads a timeline from bytes that come piece by piece. */
export interface TimelineReader {
  /** The next bytes, cut anywhere. False when no more are wanted: what is wrong is known. */
  readonly take: (bytes: Uint8Array) => boolean;
  /** The bytes have ended. */
  readonly finish: () => StreamReading;
}

/** How much is read, in bytes. */
export interface ReadingLimits {
  /** Of a file. */
  readonly file: number;
  /** Of a single document or event, and of a text that is read as a whole. */
  readonly part: number;
}

const LIMITS: ReadingLimits = { file: LARGEST_TIMELINE, part: LARGEST_TEXT };

/**
 * A reader of what `readTimeline` reads, for files of up to `LARGEST_TIMELINE`. Of a `.timeline.json` it holds one part
 * at a time besides the documents and the ids of the events; `giveEvent` gets the events in the order of the file
 * (those before the documents wait for these). Figures and other texts are read as a whole, up to `LARGEST_TEXT`.
 *
 * NDJSON is the same with a line for each event: the first line is the timeline with no event in it (`"events": []`, or
 * without that key), and each line after it is one event. It is known by its second object.
 */
export function startTimelineReader(
  giveEvent: (event: DiplomaticEvent) => void,
  limits: ReadingLimits = LIMITS,
): TimelineReader {
  // It drops the byte order mark and refuses what is not UTF-8.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let opening = '';
  let way: Way | null = null;
  let failure: Problem | null = null;
  /** Nothing more is wanted, and what is wrong is known. */
  let isOver = false;
  /** Where the text at hand ends; kept only to say where it stops being UTF-8. */
  let place: TextPlace = START;

  const takeText = (text: string): boolean => {
    place = placeIn(place, text, text.length);
    if (way === null) {
      opening += text;
      if (/^[\s\ufeff]*$/u.test(opening) && opening.length < limits.part) return true;
      const kind = detectFile(opening);
      const isObject = kind === 'json' && /^\s*\{/u.test(opening);
      way = isObject ? inParts(giveEvent, limits.part) : whole(giveEvent, kind);
      const first = opening;
      opening = '';
      return way.take(first);
    }
    return way.take(text);
  };

  return {
    take(bytes) {
      if (failure !== null || isOver) return false;
      size += bytes.length;
      if (size > limits.file) {
        failure = problem('too-large', [], { size: megabytes(size), limit: megabytes(limits.file) });
        return false;
      }
      const text = decode(decoder, bytes);
      if (text === null) {
        failure = problem('not-utf8', [], { line: faultLine(place, bytes) });
        return false;
      }
      isOver = !takeText(text);
      return !isOver;
    },
    finish() {
      if (failure !== null) return refused(failure);
      const rest = isOver ? '' : decode(decoder, null);
      if (rest === null) return refused(problem('not-utf8', [], { line: place.line }));
      if (!isOver) takeText(rest);
      return (way ?? whole(giveEvent, 'empty')).finish();
    },
  };
}

/** The text of the next bytes, or of what is left at the end (`null`); `null` where they are not UTF-8. */
function decode(decoder: TextDecoder, bytes: Uint8Array | null): string | null {
  try {
    return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    // The decoder's only complaint is a byte that is not UTF-8.
    return null;
  }
}

/** How the text is read once its first characters are known. */
interface Way {
  readonly take: (text: string) => boolean;
  readonly finish: () => StreamReading;
}

/** Lists and values with their own keys, as the file has them, to be read as one object in the end. */
function inParts(giveEvent: (event: DiplomaticEvent) => void, longest: number): Way {
  const check: PartCheck = checkParts(giveEvent);
  const fields: string[] = [];
  const lists = new Map<string, number>();
  let fault: SplitFault | null = null;
  let counted = 0;
  let hasLines = false;
  const splitter: Splitter = splitJson(
    {
      list: (key) => {
        lists.set(key, (lists.get(key) ?? 0) + 1);
        fields.push(`${JSON.stringify(key)}:[]`);
      },
      item: (key, value) => {
        if (key === 'documents') {
          check.document(value);
          return;
        }
        counted += 1;
        check.event(value);
      },
      field: (key, json) => fields.push(`${JSON.stringify(key)}:${json}`),
      listEnd: (key) => {
        if (key === 'documents') check.documentsEnd();
      },
    },
    {
      lists: ['documents', 'events'],
      lines: () => {
        hasLines = counted === 0;
        return hasLines ? 'events' : null;
      },
      longest,
    },
  );
  return {
    take(text) {
      fault = splitter.take(text);
      return fault === null && !check.isFull();
    },
    finish() {
      if (!check.isFull()) fault ??= splitter.finish();
      if (fault?.code === 'too-long') {
        return refused(problem('part-too-long', [], { line: fault.line, limit: megabytes(longest) }));
      }
      if (fault !== null) {
        return refused(problem('not-json', [], { line: fault.line, column: fault.column }));
      }
      const twice = [...lists].find(([, count]) => count > 1);
      if (twice) return refused(problem('key-twice', [], { key: twice[0] }));
      if (hasLines && !lists.has('events')) fields.push('"events":[]');
      return check.finish(JSON.parse(`{${fields.join(',')}}`));
    },
  };
}

/** Figures, and everything that is no timeline: `readTimeline` knows what to say. */
function whole(giveEvent: (event: DiplomaticEvent) => void, kind: FileKind): Way {
  const pieces: string[] = [];
  let length = 0;
  return {
    take(text) {
      pieces.push(text);
      length += text.length;
      return length <= LARGEST_TEXT;
    },
    finish() {
      // What is neither is told at once, whatever its size.
      if (kind === 'other' && length > LARGEST_TEXT) return refused(problem('not-a-timeline', []));
      const { timeline, problems } = readTimeline(pieces.join(''));
      if (timeline === null) return { head: null, problems };
      const { events, ...head } = timeline;
      events.forEach(giveEvent);
      return { head, problems };
    },
  };
}

/** The line of the first byte that is not UTF-8, when the bytes begin at `base`. */
function faultLine(base: TextPlace, bytes: Uint8Array): number {
  // The rest of a character whose beginning came before is no fault.
  let from = 0;
  while (from < 3 && ((bytes[from] ?? 0) & 0xc0) === 0x80) from += 1;
  const text = new TextDecoder().decode(bytes.subarray(from));
  return placeIn(base, text, Math.max(0, text.indexOf('\ufffd'))).line;
}

function refused(found: Problem): StreamReading {
  return { head: null, problems: [found] };
}
