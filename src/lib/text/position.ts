import type { Span } from '#lib/model/index.ts';

/** Converts positions of one text between UTF-16 code units (memory) and Unicode code points (files). */
export interface PositionConverter {
  /** Code units → code points. A position inside a surrogate pair counts as after its character. */
  readonly toCodePoints: (span: Span) => Span;
  /** Code points → code units. A position past the end stays that far past the end. */
  readonly toCodeUnits: (span: Span) => Span;
}

/**
 * A converter for many spans of one text: building it is linear in the text, each conversion is
 * logarithmic in the number of characters outside the Basic Multilingual Plane.
 * Lone surrogates count as one code point each, as in JavaScript's own string iteration.
 */
export function positionConverter(text: string): PositionConverter {
  const pairs = surrogatePairStarts(text);
  if (pairs.length === 0) return { toCodePoints: copy, toCodeUnits: copy };
  const toPoint = (unit: number): number => unit - countBelow(pairs, unit, 0);
  const toUnit = (point: number): number => point + countBelow(pairs, point, 1);
  return {
    toCodePoints: (span) => ({ start: toPoint(span.start), end: toPoint(span.end) }),
    toCodeUnits: (span) => ({ start: toUnit(span.start), end: toUnit(span.end) }),
  };
}

/** The span counted in Unicode code points instead of UTF-16 code units. Linear in the text. */
export function toCodePoints(text: string, span: Span): Span {
  return positionConverter(text).toCodePoints(span);
}

/** The span counted in UTF-16 code units instead of Unicode code points. Linear in the text. */
export function toCodeUnits(text: string, span: Span): Span {
  return positionConverter(text).toCodeUnits(span);
}

/** True when `position` falls between the two halves of one character. */
export function splitsSurrogatePair(text: string, position: number): boolean {
  return isHigh(text.charCodeAt(position - 1)) && isLow(text.charCodeAt(position));
}

function surrogatePairStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let index = 0; index < text.length - 1; index += 1) {
    if (isHigh(text.charCodeAt(index)) && isLow(text.charCodeAt(index + 1))) {
      starts.push(index);
      index += 1;
    }
  }
  return starts;
}

/**
 * How many pairs start below `position`. With `step` 1 the k-th start is compared in code points:
 * k pairs stand before it, each of which counted one unit more than it has points.
 */
function countBelow(starts: readonly number[], position: number, step: 0 | 1): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) - step * middle < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function copy(span: Span): Span {
  return { start: span.start, end: span.end };
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
