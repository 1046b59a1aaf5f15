import { describe, expect, it } from 'vitest';
import { opensWithCapital, tokenize } from '#lib/text/index.ts';

describe('tokenize', () => {
  it.each([
    ['words and a full stop', 'They met.', ['They', 'met', '.']],
    ['a dotted acronym', 'the U.S. and at 5 p.m. today', ['the', 'U.S.', 'and', 'at', '5', 'p.m.', 'today']],
    ['one initial is none', 'Donald J. Trump', ['Donald', 'J', '.', 'Trump']],
    ['a dotted acronym beyond ASCII', 'É.U. and U.É.', ['É.U.', 'and', 'U.É.']],
    ['inner hyphens, ampersands, apostrophes', "al-Sisi AT&T don't", ['al-Sisi', 'AT&T', "don't"]],
    ['a hyphen at the end is a mark', 'pre- and', ['pre', '-', 'and']],
    ['figures inside a word', 'F-16s A300', ['F-16s', 'A', '300']],
    ['a possessive', "Iran’s and NATO'S", ['Iran', '’s', 'and', 'NATO', "'S"]],
    ['a possessive beyond ASCII', 'Orbán’s', ['Orbán', '’s']],
    ['an apostrophe by itself', 'the envoys’ visit', ['the', 'envoys', '’', 'visit']],
    ['numbers', '1,000.5 at 14:05, 3.', ['1,000.5', 'at', '14:05', ',', '3', '.']],
    ['an ordinal and a counted unit', '15th 12-day 2nd-half', ['15th', '12-day', '2nd-half']],
    ['a number before letters beyond ASCII', '5-årig 5é', ['5-årig', '5', 'é']],
    ['marks of print', '“We—will…”', ['“', 'We', '—', 'will', '…', '”']],
    ['a combining accent', 'cafe\u0301 bar', ['cafe\u0301', 'bar']],
    ['a character of two units', 'a 😀b', ['a', '😀', 'b']],
    ['a no-break space', '5\u00a0May', ['5', 'May']],
    ['nothing', ' \t', []],
  ])('%s', (_, text, expected) => {
    const tokens = tokenize(text);
    expect(tokens.map((token) => token.text)).toEqual(expected);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it.each([
    ['word', 'Kyiv'],
    ['word', 'Élysée'],
    ['number', '2025'],
    ['mark', ','],
    ['mark', '“'],
  ] as const)('kind %s: %s', (kind, text) => {
    expect(tokenize(text)).toEqual([{ start: 0, end: text.length, text, lower: text.toLowerCase(), kind }]);
  });

  it('looks words up in lower case with straight apostrophes', () => {
    expect(tokenize('Don’t ’ O’NEILL').map((token) => token.lower)).toEqual(["don't", "'", "o'neill"]);
  });

  it('adds the offset to every position', () => {
    expect(tokenize('On Élysée’s', 10).map(({ start, end }) => [start, end])).toEqual([
      [10, 12],
      [13, 19],
      [19, 21],
    ]);
  });

  it('finds the same tokens whether or not a letter is beyond ASCII', () => {
    const text =
      'The U.S. envoy’s seven-member team (e.g. the ex-premier) met 12-day-old rebels at 9:30 p.m., the 3rd time; "yes," he said: AT&E’s 4,5e-x e.e e-e. e’e\'s';
    const spans = (words: string): unknown =>
      tokenize(words).map(({ start, end, kind }) => [start, end, kind]);
    expect(spans(text.replaceAll('e', 'é'))).toEqual(spans(text));
  });
});

describe('opensWithCapital', () => {
  it.each([
    ['Berlin', true],
    ['Élysée', true],
    ['U', true],
    ['berlin', false],
    ['école', false],
    ['15th', false],
    ['“A', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(opensWithCapital(text)).toBe(expected);
  });
});
