import type { Span } from '#lib/model/index.ts';
import type { Block, Token } from '#lib/text/index.ts';
import { findDateline } from '#lib/text/index.ts';

/** The number of a paragraph: "4. ", "(2) ". */
const NUMBER = /^\(?\d{1,2}[.)]\s+(?=\p{Lu})/u;

/** Who speaks in a transcript: "ANCHOR: ", "Q: ". */
const SPEAKER = /^(?:\p{Lu}[\p{Lu} .’'-]{1,30}|Q|A|Question|Answer)(?: \(\p{L}[^)]{0,30}\))?:\s+/u;

/** The tokens of a sentence without the dateline before it: its city is no place of the event. */
export function withoutDateline(
  tokens: readonly Token[],
  sentence: Span,
  block: Block | undefined,
): readonly Token[] {
  if (block === undefined || block.start !== sentence.start) return tokens;
  const speaker = SPEAKER.exec(block.text) ?? NUMBER.exec(block.text);
  const end = speaker === null ? findDateline(block.text)?.end : speaker[0].length;
  return end === undefined ? tokens : tokens.filter((token) => token.start >= block.start + end);
}
