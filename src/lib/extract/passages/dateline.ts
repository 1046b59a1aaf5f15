import type { Span } from '#lib/model/index.ts';
import type { Block, Token } from '#lib/text/index.ts';
import { findDateline } from '#lib/text/index.ts';

/** The tokens of a sentence without the dateline before it: its city is no place of the event. */
export function withoutDateline(
  tokens: readonly Token[],
  sentence: Span,
  block: Block | undefined,
): readonly Token[] {
  if (block === undefined || block.start !== sentence.start) return tokens;
  const dateline = findDateline(block.text);
  return dateline === null ? tokens : tokens.filter((token) => token.start >= block.start + dateline.end);
}
