import { describe, expect, it } from 'vitest';
import { undatedWords } from '../../../../src/lib/extract/events/clause-words.ts';
import { readSentence } from '../stages.ts';

const LINES: readonly (readonly [string, string, string])[] = [
  ['a date with its preposition', 'Police fired on 3 May 2025.', 'Police fired.'],
  ['a date in several words', 'Police fired on the night of 3 May 2025.', 'Police fired.'],
  ['only one preposition', 'Envoys flew in on Tuesday.', 'Envoys flew in.'],
  ['two dates and what joins them', 'Police fired on Tuesday and Wednesday at crowds.', 'Police fired at crowds.'],
  ['not a bound', 'The ban runs until 3 May 2027.', 'The ban runs until 3 May 2027.'],
  ['not a length', 'The truce held for two days.', 'The truce held for two days.'],
  ['not “earlier” by itself', 'The earlier talks failed.', 'The earlier talks failed.'],
]; // prettier-ignore

describe('undatedWords', () => {
  it.each(LINES)('%s: %s', (_, sentence, words) => {
    const passage = readSentence(sentence);
    expect(undatedWords(passage, 0, passage.tokens.length, null)).toBe(words);
  });

  it('leaves out a bound that is the date of the event itself', () => {
    const passage = readSentence('The ban ran until 3 May 2024.');
    const own = passage.times[0] ?? null;
    expect(undatedWords(passage, 0, passage.tokens.length, own)).toBe('The ban ran.');
  });
});
