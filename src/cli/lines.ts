/** One line of a stream that holds something besides white space. */
export interface Line {
  /** Counted from 1, empty lines included. */
  readonly number: number;
  /** Its words without the line end and a byte order mark; `null` when `fault` says why there are none. */
  readonly text: string | null;
  readonly fault: 'too-large' | 'not-utf8' | null;
}

/**
 * The lines of a stream of bytes in UTF-8, one at a time: the stream is asked for more only after the line before
 * was taken. A line of more than `limit` bytes is not held, but skipped to its end and given as a fault. Lines of
 * white space are left out; only a line feed ends a line, with or without a carriage return before it.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const hold = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > limit) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const take = (): Line | null => {
    number += 1;
    const line = size > limit ? lineOf(number, null, 'too-large') : decode(number, pieces);
    pieces = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      hold(chunk.subarray(start, end));
      start = end + 1;
      const line = take();
      if (line !== null) yield line;
    }
    hold(chunk.subarray(start));
  }
  // The last line needs no line feed.
  const line = size > 0 ? take() : null;
  if (line !== null) yield line;
}

const LINE_FEED = 0x0a;

/** `null` for a line of white space. */
function decode(number: number, pieces: readonly Uint8Array[]): Line | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)).trim();
    return text === '' ? null : lineOf(number, text, null);
  } catch {
    // The decoder's only complaint is a byte that is not UTF-8.
    return lineOf(number, null, 'not-utf8');
  }
}

function lineOf(number: number, text: string | null, fault: Line['fault']): Line {
  return { number, text, fault };
}
