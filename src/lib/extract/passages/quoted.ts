import type { Token } from '#lib/text/index.ts';

/** Marks that open a quotation, and the mark that closes it. */
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
]);

/** For every token of a sentence: whether it stands inside quotation marks. A mark without a partner quotes to the end. */
export function quotedTokens(tokens: readonly Token[]): readonly boolean[] {
  const marks: boolean[] = [];
  let close: string | null = null;
  let firstCurled = -1;
  for (const { kind, text, start } of tokens) {
    if (kind !== 'mark') {
      marks.push(close !== null);
      continue;
    }
    if (firstCurled < 0 && (text === '“' || text === '”')) firstCurled = marks.length;
    if (text === '"' && close === null && isEnding(tokens[marks.length - 1], start)) {
      // A straight mark right behind a comma or a full stop closes what an earlier sentence opened.
      marks.fill(true).push(true);
      continue;
    }
    const isClosing = text === close;
    if (close === null) close = CLOSES.get(text) ?? null;
    marks.push(close !== null);
    if (isClosing) close = null;
  }
  // A quotation of several sentences closes in a sentence where it never opened.
  return tokens[firstCurled]?.text === '”' ? marks.fill(true, 0, firstCurled + 1) : marks;
}

function isEnding(before: Token | undefined, start: number): boolean {
  return before !== undefined && before.end === start && /^[,.!?…]$/u.test(before.text);
}
