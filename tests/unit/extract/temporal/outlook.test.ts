import { describe, expect, it } from 'vitest';
import type { Outlook } from '../../../../src/lib/extract/temporal/outlook.ts';
import { isDateOfPast, isDeadline, outlookAt } from '../../../../src/lib/extract/temporal/outlook.ts';

/** Where the words stand in a sentence. */
function at(sentence: string, words: string): readonly [number, number] {
  const start = sentence.lastIndexOf(words);
  if (start < 0) throw new Error(`no ${words} in ${sentence}`);
  return [start, start + words.length];
}

const OUTLOOKS: readonly (readonly [string, Outlook])[] = [
  ['They met on Monday.', 'past'],
  ['On Monday, they held talks.', 'past'],
  ['They did not meet on Monday.', 'past'],
  ['They have met since Monday.', 'unsaid'],
  ['They will meet on Monday.', 'future'],
  ['It will be signed on Monday.', 'future'],
  ['It is expected to be signed on Monday.', 'future'],
  ['It may not be signed on Monday.', 'future'],
  ['It will have been signed by Monday.', 'future'],
  ['On Monday, they will hold talks.', 'future'],
  ['A summit expected on Monday was near.', 'future'],
  ['They agreed to meet on Monday.', 'future'],
  ['Leaders to meet on Monday.', 'future'],
  ['He said they will meet on Monday.', 'future'],
  ['He said after the talks on Monday that he will go.', 'unsaid'],
  ['They met to discuss aid on Monday.', 'past'],
  ['They will rest after they met on Monday.', 'past'],
  ['They met in the United States on Monday.', 'past'],
  ['The United States and Russia on Monday', 'unsaid'],
  ['Talks on Monday', 'unsaid'],
]; // prettier-ignore

/** The date is the verb's own, or it is not. */
const OWN: readonly (readonly [string, boolean])[] = [
  ['It was signed on Monday.', true],
  ['They met in Berlin on Monday.', true],
  ['On Monday, they held talks.', true],
  ['Both sides signed the pact on Monday.', true],
  ['The truce was prolonged to Monday.', false],
  ['They opened a road, free on Monday.', false],
  ['He said the visas of the envoys lapse on Monday.', false],
  ['It will be signed on Monday.', false],
  ['They met before Monday.', false],
  ['Talks on Monday', false],
];

describe('outlookAt', () => {
  it.each(OUTLOOKS)('%s: %s', (sentence, expected) => {
    expect(outlookAt(sentence, ...at(sentence, 'Monday'))).toBe(expected);
  });

  it('stays within its line', () => {
    const text = 'They will meet.\nTalks on Monday\nThey met.';
    expect(outlookAt(text, ...at(text, 'Monday'))).toBe('unsaid');
  });
});

describe('isDateOfPast', () => {
  it.each(OWN)('%s: %s', (sentence, expected) => {
    expect(isDateOfPast(sentence, ...at(sentence, 'Monday'))).toBe(expected);
  });
});

describe('isDeadline', () => {
  it.each([
    ['It was part of a plan to pay by Monday.', true],
    ['They had until Monday to go.', false],
    ['They met to discuss aid on Monday.', false],
    ['To the west by Monday', false],
    ['They met by Monday.', false],
  ])('%s: %s', (sentence, expected) => {
    expect(isDeadline(sentence, at(sentence, 'Monday')[0])).toBe(expected);
  });
});
