import { describe, expect, test } from 'vitest';
import { linesOf, tidyLine, tidyText, wordsOf } from '#lib/exchange/articles/lines.ts';

test.each([
  [' a\u00a0 b\n\tc ', 'a b c'],
  ['Zelen\u00adskyy\u200b', 'Zelenskyy'],
  ['Norland\u0092s \u0093talks\u0094', 'Norland’s “talks”'],
  ['a\u0000b', 'ab'],
  ['🎉 Talks', '🎉 Talks'],
])('tidyLine %j', (text, expected) => {
  expect(tidyLine(text)).toBe(expected);
});

test.each([
  ['\ufeffa \r\nb\r\n\r\nc\n\n', 'a\nb\n\nc'],
  ['  a', 'a'],
])('tidyText %j', (text, expected) => {
  expect(tidyText(text)).toBe(expected);
});

test('wordsOf leaves letters and figures', () => {
  expect(wordsOf(' “Talks”, in VIENNA – 2025! ')).toBe('talks in vienna 2025');
});

describe('linesOf', () => {
  const wrapped = [
    'Ministers resume the talks in Vienna',
    'VIENNA - The ministers of Norland and Sudria met in Vienna on',
    'Monday, the first meeting at this level since the border was',
    'closed, and they agreed on a second round of talks that will',
    'be held on Thursday.',
    'They spoke for five hours.',
  ];

  test('lines that the width broke are one, others are not', () => {
    expect(linesOf(wrapped.join('\n'))).toEqual([
      wrapped[0],
      wrapped.slice(1, 4).join(' ') + ' ' + (wrapped[4] ?? ''),
      wrapped[5],
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['lines of chance', wrapped.slice(0, 3)],
    ['paragraphs as lines', ['A paragraph of its own, '.repeat(6).trim(), ...wrapped]],
    ['short lines', ['a list', 'of words', 'in small', 'letters', 'goes on']],
  ])('%s stay', (_, lines) => {
    expect(linesOf(lines.join('\n'))).toEqual(lines);
  });

  test('an empty line ends a block', () => {
    expect(linesOf(wrapped.join('\n\n'))).toEqual(wrapped);
  });
});
