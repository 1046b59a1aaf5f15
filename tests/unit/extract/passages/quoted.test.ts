import { describe, expect, it } from 'vitest';
import { tokenize } from '#lib/text/index.ts';
import { quotedTokens } from '../../../../src/lib/extract/passages/quoted.ts';

/** A sentence and its words inside quotation marks, the marks included. */
const QUOTED: readonly (readonly [string, string])[] = [
  ['He called it “a compromise” on Sunday.', '“ a compromise ”'],
  ['He called it "a compromise" on Sunday.', '" a compromise "'],
  ['He called it «a compromise» on Sunday.', '« a compromise »'],
  ['“Yes,” he said, “we will.”', '“ Yes , ” “ we will . ”'],
  ['“Naturally, this is key,” he said.', '“ Naturally , this is key , ”'],
  // Of a quotation that runs over several sentences, one shows only its end, another only its beginning.
  ['We are close,” he said.', 'We are close , ”'],
  ['He said: “We are close.', '“ We are close .'],
  ['We are close," he said.', 'We are close , "'],
  ['It ends,” he said, “and it begins again.”', 'It ends , ” “ and it begins again . ”'],
  ['A "grave" and a "minor" breach.', '" grave " " minor "'],
  ['“The so-called "deal" is off,” he said.', '“ The so-called " deal " is off , ”'],
];

const UNQUOTED: readonly string[] = [
  'He called it a compromise.',
  "Ukraine's constitution was amended.",
  'Peskov’s remarks come a day after.',
  'It was the ’90s and the talks’ end.',
  '',
];

describe('quotedTokens', () => {
  it.each(QUOTED)('%s', (sentence, expected) => {
    const tokens = tokenize(sentence);
    const quoted = quotedTokens(tokens);
    expect(quoted).toHaveLength(tokens.length);
    const words = tokens.filter((_, index) => quoted[index] === true).map((token) => token.text);
    expect(words.join(' ')).toBe(expected);
  });

  it.each(UNQUOTED)('nothing in “%s”', (sentence) => {
    expect(quotedTokens(tokenize(sentence))).not.toContain(true);
  });
});
