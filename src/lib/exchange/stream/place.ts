import type { JsonFault } from '../json-fault.ts';

/** A place in a text: line and column from 1, columns in UTF-16 code units. */
export type TextPlace = JsonFault;

/** Where a text begins. */
export const START: TextPlace = { line: 1, column: 1 };

/** The place of `piece[at]`, when the piece begins at `base`. Linear in `at`. */
export function placeIn(base: TextPlace, piece: string, at: number): TextPlace {
  let { line } = base;
  let lineEnd = -1;
  for (let end = piece.indexOf('\n'); end !== -1 && end < at; end = piece.indexOf('\n', end + 1)) {
    line += 1;
    lineEnd = end;
  }
  return lineEnd === -1 ? { line, column: base.column + at } : { line, column: at - lineEnd };
}

/** The place in the file that is `within` a part, when the part begins at `base`. */
export function placeAfter(base: TextPlace, within: TextPlace): TextPlace {
  return within.line === 1
    ? { line: base.line, column: base.column + within.column - 1 }
    : { line: base.line + within.line - 1, column: within.column };
}
