/**
 * A stretch of text as `[start, end)`: `start` inclusive, `end` exclusive.
 * In memory the unit is the UTF-16 code unit (so `text.slice(start, end)` is the text);
 * in files it is the Unicode code point, as the W3C Web Annotation model says.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one unit. Spans that only touch do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer` (equal spans included). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
