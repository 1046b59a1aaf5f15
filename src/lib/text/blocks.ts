import type { Span } from '#lib/model/index.ts';

/** One line of a text that holds something besides white space: a headline, a paragraph, a caption. */
export interface Block extends Span {
  /** The text of the span, without white space at either end. */
  readonly text: string;
}

/** Mandatory line breaks of Unicode (UAX #14): LF, CR, NEL, line and paragraph separator. */
const BREAK = /[\n\r\u0085\u2028\u2029]/g;

/** The lines of a text in order, trimmed; lines of white space only are left out. Spans are UTF-16. */
export function splitBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  BREAK.lastIndex = 0;
  while (start < text.length) {
    const end = BREAK.exec(text)?.index ?? text.length;
    const block = trimSpan(text, { start, end });
    if (block !== null)
      blocks.push({ start: block.start, end: block.end, text: text.slice(block.start, block.end) });
    start = end + 1;
  }
  return blocks;
}

/** The span without white space at either end; `null` when nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
