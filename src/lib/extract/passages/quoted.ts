import type { Token } from '#lib/text/index.ts';

/** For every token of a sentence: whether it stands inside quotation marks. A mark without a partner quotes to the end. */
export function quotedTokens(tokens: readonly Token[]): readonly boolean[] {
  let open: string | null = null;
  const marks = tokens.map((token): boolean => {
    if (open === null && /^[“"«]$/u.test(token.text)) {
      open = token.text === '“' ? '”' : token.text === '«' ? '»' : '"';
      return true;
    }
    if (open !== null && token.text === open) {
      open = null;
      return true;
    }
    return open !== null;
  });
  // A quotation of several sentences closes in a sentence where it never opened.
  const closing = tokens.findIndex((token) => token.text === '”');
  const opening = tokens.findIndex((token) => token.text === '“');
  return closing >= 0 && (opening < 0 || closing < opening)
    ? marks.map((mark, index) => mark || index <= closing)
    : marks;
}
