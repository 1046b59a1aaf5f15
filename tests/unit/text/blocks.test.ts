import { describe, expect, it } from 'vitest';
import { splitBlocks } from '#lib/text/index.ts';

describe('splitBlocks', () => {
  it.each([
    ['line feeds', 'a\nb', ['a', 'b']],
    ['carriage returns', 'a\r\nb\rc', ['a', 'b', 'c']],
    ['empty lines', '\n\na\n \n\tb \n', ['a', 'b']],
    ['separators of Unicode', 'a\u2028b\u2029c', ['a', 'b', 'c']],
    ['no-break space at the ends', '\u00a0a b\u00a0', ['a b']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    const blocks = splitBlocks(text);
    expect(blocks.map((block) => block.text)).toEqual(expected);
    for (const block of blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
  });
});
