import type { Span, TextTarget } from '#lib/model/index.ts';
import { splitsSurrogatePair } from './position.ts';

/** Longest prefix and suffix of a quote, in UTF-16 code units. */
export const CONTEXT_LENGTH = 32;

/** Context that agrees fully on one side says more than a near position; both sides decide. */
const POINT_PER_CONTEXT_UNIT = 2;
/** The largest reward for standing where the position says. */
const POSITION_POINTS = 20;
/** Distance in code units at which the reward for a near position has halved. */
const POSITION_HALVES_AT = 500;
/** No more occurrences than this are weighed, so that a one-letter quote cannot stall a long text. */
const OCCURRENCES_LIMIT = 1000;

/**
 * Selectors for a span: the exact quote with up to 32 code units of context on either side that never
 * split a character, and the position. Positions are UTF-16 code units. Throws when the span does not
 * lie within the text or is empty: that is our own mistake.
 */
export function describeTarget(text: string, span: Span, document: string): TextTarget {
  if (span.start < 0 || span.end > text.length || span.start >= span.end) {
    throw new RangeError(`span ${span.start}–${span.end} does not lie in a text of ${text.length}`);
  }
  let from = Math.max(0, span.start - CONTEXT_LENGTH);
  let to = Math.min(text.length, span.end + CONTEXT_LENGTH);
  if (splitsSurrogatePair(text, from)) from += 1;
  if (splitsSurrogatePair(text, to)) to -= 1;
  return {
    document,
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(span.start, span.end),
      prefix: text.slice(from, span.start),
      suffix: text.slice(span.end, to),
    },
    position: { type: 'TextPositionSelector', start: span.start, end: span.end },
  };
}

/**
 * Where the target stands in this text: at its position when the quote is there, else the occurrence of
 * the quote whose context and nearness fit best; `null` when the quote does not occur.
 */
export function matchTarget(text: string, target: TextTarget): Span | null {
  const { exact } = target.quote;
  const { start, end } = target.position;
  if (exact === '') return null;
  if (end - start === exact.length && text.startsWith(exact, start)) return { start, end };

  let best: Span | null = null;
  let bestScore = -1;
  let seen = 0;
  for (
    let at = text.indexOf(exact);
    at !== -1 && seen < OCCURRENCES_LIMIT;
    at = text.indexOf(exact, at + 1)
  ) {
    seen += 1;
    const found = { start: at, end: at + exact.length };
    const score = fit(text, found, target);
    if (score > bestScore) {
      best = found;
      bestScore = score;
    }
  }
  return best;
}

function fit(text: string, found: Span, target: TextTarget): number {
  const { prefix, suffix } = target.quote;
  let before = 0;
  while (before < prefix.length && text[found.start - 1 - before] === prefix[prefix.length - 1 - before]) {
    before += 1;
  }
  let after = 0;
  while (after < suffix.length && text[found.end + after] === suffix[after]) after += 1;
  const distance = Math.abs(found.start - target.position.start);
  return (
    (before + after) * POINT_PER_CONTEXT_UNIT +
    (POSITION_POINTS * POSITION_HALVES_AT) / (POSITION_HALVES_AT + distance)
  );
}
