import { describe, expect, it } from 'vitest';
import { CONTEXT_LENGTH, describeTarget, matchTarget } from '#lib/text/index.ts';

const TEXT = 'First line.\nThe talks resumed on Monday. The talks resumed on Tuesday.\nLast line 🎉.';
const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('describeTarget', () => {
  it('keeps the quote, its context and its position', () => {
    const target = describeTarget(TEXT, spanOf(TEXT, 'resumed on Tuesday'), 'doc-1');
    expect(target.quote).toEqual({
      type: 'TextQuoteSelector',
      exact: 'resumed on Tuesday',
      prefix: 'talks resumed on Monday. The talks '.slice(-CONTEXT_LENGTH),
      suffix: '.\nLast line 🎉.',
    });
    expect(TEXT.slice(target.position.start, target.position.end)).toBe(target.quote.exact);
  });

  it.each([0, 1, 2, 3])('never splits a character at the edge of its context (%i letters off)', (shift) => {
    const text = '🎉'.repeat(30) + 'x'.repeat(shift) + 'quote' + 'x'.repeat(shift) + '🎉'.repeat(30);
    const { quote } = describeTarget(text, spanOf(text, 'quote'), 'doc-1');
    for (const context of [quote.prefix, quote.suffix]) {
      expect(context.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
      expect(/^(?:🎉|x)*$/u.test(context)).toBe(true);
    }
  });

  it.each([
    ['outside', { start: 5, end: TEXT.length + 1 }],
    ['empty', { start: 5, end: 5 }],
    ['before the text', { start: -1, end: 5 }],
  ])('throws on a span that is %s', (_, span) =>
    expect(() => describeTarget(TEXT, span, 'doc-1')).toThrow(RangeError),
  );
});

describe('matchTarget', () => {
  const second = spanOf(TEXT, 'The talks resumed', 30);

  it('finds the quote at its position', () => {
    expect(matchTarget(TEXT, describeTarget(TEXT, second, 'doc-1'))).toEqual(second);
  });

  it('finds the same occurrence after the text has moved', () => {
    const moved = 'A new first paragraph.\n' + TEXT;
    const found = matchTarget(moved, describeTarget(TEXT, second, 'doc-1'));
    expect(found).toEqual({ start: second.start + 23, end: second.end + 23 });
  });

  it('prefers the occurrence whose context agrees over the nearer one', () => {
    const target = describeTarget(TEXT, second, 'doc-1');
    const swapped = 'The talks resumed. The talks resumed on Monday. The talks resumed on Tuesday.';
    expect(matchTarget(swapped, target)?.start).toBe(swapped.lastIndexOf('The talks'));
  });

  it('gives null when the words are gone', () => {
    expect(matchTarget('Nothing of the kind.', describeTarget(TEXT, second, 'doc-1'))).toBeNull();
  });

  it('gives null for an empty quote', () => {
    const target = describeTarget(TEXT, second, 'doc-1');
    expect(matchTarget(TEXT, { ...target, quote: { ...target.quote, exact: '' } })).toBeNull();
  });
});
