/** A value of a JSON text that is being read. Its text may have begun in a piece that is gone. */
export interface Part {
  /** An object or list; a text; a number or word. */
  readonly shape: 'brackets' | 'text' | 'word';
  /** What earlier pieces hold of it. */
  readonly before: string[];
  /** Code units in `before`. */
  length: number;
  depth: number;
  inText: boolean;
  /** The last character was a backslash that is not itself escaped. */
  escaped: boolean;
}

/** The part that begins with this character. */
export function startPart(letter: string): Part {
  const shape = letter === '{' || letter === '[' ? 'brackets' : letter === '"' ? 'text' : 'word';
  return { shape, before: [], length: 0, depth: 0, inText: false, escaped: false };
}

/**
 * Where a part ends (exclusive) in a piece of text, or −1 when it goes on after it. `from`: where the part begins, or
 * 0 when it began in an earlier piece. Counts only brackets and quotation marks; whether the part is JSON is for
 * whoever parses it. Asked once for each piece.
 */
export function endOfPart(part: Part, piece: string, from: number): number {
  if (part.shape === 'word') return endOfWord(part, piece, from);
  let at = from;
  if (part.shape === 'text' && part.before.length === 0) {
    part.inText = true;
    at += 1;
  }
  while (at < piece.length) {
    if (part.inText) {
      at = endOfString(part, piece, at);
      if (at === -1 || part.shape === 'text') return at;
      continue;
    }
    const code = piece.charCodeAt(at);
    at += 1;
    if (code === QUOTE) part.inText = true;
    else if (code === 0x7b || code === 0x5b) part.depth += 1;
    else if (code === 0x7d || code === 0x5d) {
      part.depth -= 1;
      if (part.depth === 0) return at;
    }
  }
  return -1;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

function endOfWord(part: Part, piece: string, from: number): number {
  let at = from;
  while (at < piece.length && !',]} \n\r\t'.includes(piece[at]!)) at += 1;
  // A character that begins no value stands alone, so that it is found at fault.
  if (at === from && part.before.length === 0) return at + 1;
  return at < piece.length ? at : -1;
}

/** Past the quotation mark that ends a string, or −1. */
function endOfString(part: Part, piece: string, from: number): number {
  let at = from;
  if (part.escaped) {
    part.escaped = false;
    at += 1;
  }
  for (;;) {
    const quote = piece.indexOf('"', at);
    const end = quote === -1 ? piece.length : quote;
    let slashes = end;
    while (slashes > at && piece.charCodeAt(slashes - 1) === BACKSLASH) slashes -= 1;
    const isEscaped = (end - slashes) % 2 === 1;
    if (quote === -1) {
      part.escaped = isEscaped;
      return -1;
    }
    at = quote + 1;
    if (!isEscaped) {
      part.inText = false;
      return at;
    }
  }
}
