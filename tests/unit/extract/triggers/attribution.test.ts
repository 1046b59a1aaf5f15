import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../../src/lib/extract/triggers/attribution.ts';
import { readSentence } from '../stages.ts';

/** A sentence, and who says so, nearest first. */
const SOURCES: readonly (readonly [string, readonly string[]])[] = [
  ['The talks resumed on Monday, according to Ukrinform.', ['Ukrinform']],
  [
    "The talks resumed on Monday, according to state news agency Ukrinform, citing a source in Ukraine's delegation.",
    ['Ukrinform', "a source in Ukraine's delegation"],
  ],
  ['According to the Anadolu Agency, the talks resumed.', ['Anadolu']],
  ['According to two US officials, the talks resumed.', ['two US officials']],
  ['The Pentagon deployed ships, according to Axios, citing a US official.', ['Axios', 'a US official']],
  ['The talks resumed, citing no source.', ['no source']],
  ['The talks failed, according to a person close to the talks — and to nobody else.', ['a person close to the talks']],
  ['According to the plan, the talks resume.', ['plan']],
]; // prettier-ignore

const NONE: readonly string[] = [
  'The talks resumed on Monday.',
  'Peskov said the talks resumed on Monday.',
  'The talks went on in accord with the plan.',
  'Their accord with Reuters ended.',
];

describe('attributionOf', () => {
  it.each(SOURCES)('%s', (sentence, expected) => {
    expect(attributionOf(readSentence(sentence))).toEqual(expected);
  });

  it.each(NONE)('nobody in “%s”', (sentence) => {
    expect(attributionOf(readSentence(sentence))).toEqual([]);
  });
});
