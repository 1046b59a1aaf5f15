import { describe, expect, it } from 'vitest';
import { findAnaphora } from '../../../../src/lib/extract/events/anaphora.ts';

const FOUND: readonly (readonly [string, string, number, string])[] = [
  ['The following day, parliament voted.', 'The following day', 1, 'day'],
  ['They met the next week in Bern.', 'the next week', 1, 'week'],
  ['On the same day he called.', 'On the same day', 0, 'day'],
  ['It fell the previous month.', 'the previous month', -1, 'month'],
  ['It came into force on 1 July of that year.', 'on 1 July of that year', 0, 'year'],
  ['In the spring of that year they met.', 'In the spring of that year', 0, 'year'],
  ['That April he flew to Rome.', 'That April', 0, 'year'],
  ['It rang that August.', 'that August', 0, 'year'],
  ['She resigned that night.', 'that night', 0, 'day'],
  ['He left the day after.', 'the day after', 1, 'day'],
  ['He left in the following July.', 'in the following July', 0, 'year'],
  ['It was signed the previous December.', 'the previous December', 0, 'year'],
  ['In March of the following year they met.', 'In March of the following year', 1, 'year'],
  ['They voted on the 30th of that month.', 'on the 30th of that month', 0, 'month'],
  ['In the afternoon, they spoke.', 'In the afternoon', 0, 'day'],
];

/** Said of the report's own day, of a named event, or of no time at all. */
const NOTHING: readonly string[] = [
  'They meet next week.',
  'He said that April was cold.',
  'The day after the talks he left.',
  'The same man called.',
  'It was the following: nothing.',
  'They spoke in the afternoon.',
  'He knew that he would win.',
];

describe('findAnaphora', () => {
  it.each(FOUND)('%s', (sentence, words, shift, unit) => {
    const found = findAnaphora(sentence, 0);
    expect(found.map(({ start, end }) => sentence.slice(start, end))).toEqual([words]);
    expect([found[0]?.shift, found[0]?.unit]).toEqual([shift, unit]);
  });

  it.each(NOTHING)('nothing in “%s”', (sentence) => expect(findAnaphora(sentence, 0)).toEqual([]));

  it('counts positions from the offset', () => {
    expect(findAnaphora('That night she left.', 100)[0]?.start).toBe(100);
  });
});
