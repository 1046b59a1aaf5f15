import { describe, expect, it } from 'vitest';
import { splitBlocks, splitSentences, tokenize } from '#lib/text/index.ts';
import { dayNumber, formatDay } from '../../../../src/lib/extract/temporal/calendar.ts';
import { dayOfWriting, withoutDateline } from '../../../../src/lib/extract/passages/dateline.ts';

/** A line and the first words that remain of its first sentence. */
const CUT: readonly (readonly [string, string])[] = [
  ['ISTANBUL (AA) - Russia on Monday said no.', 'Russia on'],
  ['CAIRO, March 12 (Reuters) - The army agreed.', 'The army'],
  ['MOSCOW, December 15. /TASS/. Russia said no.', 'Russia said'],
  ['OSLO — Norway will provide aid.', 'Norway will'],
  ['Berlin (dpa) – Merz met Macron.', 'Merz met'],
  ['UNITED NATIONS — The council voted.', 'The council'],
  ['SANTIAGO, Nov. 3 (Xinhua) -- The Senate voted.', 'The Senate'],
  ['LA PAZ - Bolivia named an envoy.', 'Bolivia named'],
];

const KEPT: readonly string[] = [
  'Russia on Monday said no.',
  'Berlin – Merz met Macron.',
  'NATO said on Monday that it will meet.',
  'The talks in ISTANBUL - the third of their kind - failed.',
  'Geneva (Switzerland) hosted the talks.',
];

/** The tokens of the n-th sentence of a text of one block each line. */
function tokensOf(text: string, index: number): readonly string[] {
  const sentence = splitSentences(text)[index];
  if (sentence === undefined) throw new Error('no such sentence');
  const block = splitBlocks(text).find(({ start, end }) => start <= sentence.start && sentence.end <= end);
  const tokens = withoutDateline(tokenize(sentence.text, sentence.start), sentence, block);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  return tokens.map((token) => token.text);
}

/** A text that came out on 18 December 2025, and the day on which it says that it was written. */
const WRITTEN: readonly (readonly [string, string])[] = [
  ['LUSAKA, Dec 17 (Agency) - Zambia said no.', '2025-12-17'],
  ['A headline\nLusaka, in English 1800 gmt 16 Dec 25\nZambia said no.', '2025-12-16'],
  ['OSLO, 15 December — Norway said no.', '2025-12-15'],
  ['OSLO, December 18 — Norway said no.', '2025-12-18'],
  ['OSLO, December 3 — Norway said no.', '2025-12-18'],
  ['OSLO, December 19 — Norway said no.', '2025-12-18'],
  ['Norway said on December 17 that it will meet.', '2025-12-18'],
  ['Norway said no.', '2025-12-18'],
];

describe('dayOfWriting', () => {
  it.each(WRITTEN)('%s', (text, day) => {
    expect(formatDay(dayOfWriting(text, dayNumber(2025, 12, 18)))).toBe(day);
  });
});

describe('withoutDateline', () => {
  it.each(CUT)('%s', (line, first) => {
    expect(tokensOf(line, 0).slice(0, 2).join(' ')).toBe(first);
    expect(tokensOf(`A headline\n${line}`, 1).slice(0, 2).join(' ')).toBe(first);
  });

  it.each(KEPT)('keeps every token of “%s”', (line) => {
    expect(tokensOf(line, 0)).toEqual(tokenize(line).map((token) => token.text));
  });

  it('cuts only the first sentence of a line', () => {
    const text = 'OSLO — Norway will help. OSLO — that is the capital.';
    expect(tokensOf(text, 1).join(' ')).toContain('that is the capital');
    expect(tokensOf(text, 1)[0]).toBe('OSLO');
  });

  it('keeps every token where the block is not known', () => {
    const tokens = tokenize('OSLO — Norway will help.');
    expect(withoutDateline(tokens, { start: 0, end: 24 }, undefined)).toBe(tokens);
  });
});
