import { describe, expect, test } from 'vitest';
import { choosePublication, type DateGiven, plainDate } from '#lib/exchange/articles/publication.ts';

const published = (written: string, where = 'a'): DateGiven => ({ where, written, means: 'published' });
const changed = (written: string): DateGiven => ({ where: 'c', written, means: 'changed' });

describe('choosePublication', () => {
  test.each<[string, readonly DateGiven[], object | null, number]>([
    ['nothing', [], null, 0],
    ['nothing that is a date', [published('soon')], null, 0],
    [
      'the first that can be read',
      [published('soon'), published('2025-12-15', 'b')],
      { date: '2025-12-15', basis: 'printed', note: 'Found in b: 2025-12-15.' },
      0,
    ],
    [
      'an offset stays in the note',
      [published('2025-12-15T23:30:00-05:00')],
      { date: '2025-12-15', time: '23:30', basis: 'printed', note: 'Found in a: 2025-12-15T23:30:00-05:00.' },
      0,
    ],
    [
      'one moment in two zones: the day of the writer',
      [published('2025-12-16T01:30:00Z'), published('2025-12-15T20:30:00-05:00', 'b')],
      { date: '2025-12-15', time: '20:30', basis: 'printed', note: 'Found in b: 2025-12-15T20:30:00-05:00.' },
      0,
    ],
    [
      'a day and a moment on it',
      [published('2025-12-15'), published('2025-12-15T10:00:00Z', 'b')],
      { date: '2025-12-15', basis: 'printed', note: 'Found in a: 2025-12-15.' },
      0,
    ],
    [
      'two days',
      [published('2025-12-15'), published('2025-12-17', 'b')],
      { date: '2025-12-15', basis: 'printed', note: 'Found in a: 2025-12-15.' },
      1,
    ],
    [
      'changed on another day',
      [changed('2025-12-17'), published('2025-12-15')],
      { date: '2025-12-15', basis: 'printed', note: 'Found in a: 2025-12-15; changed later: 2025-12-17.' },
      0,
    ],
    [
      'only changed',
      [changed('2025-12-17')],
      {
        date: '2025-12-17',
        basis: 'inferred',
        note: 'Found in c: 2025-12-17; the day of publication itself is not given.',
      },
      0,
    ],
    [
      'sent on',
      [{ where: 's', written: '2025-12-17', means: 'sent' }],
      { date: '2025-12-17', basis: 'inferred', note: 'Found in s: 2025-12-17.' },
      0,
    ],
  ])('%s', (_, given, expected, problems) => {
    const chosen = choosePublication(given);
    expect(chosen.published).toEqual(expected);
    expect(chosen.problems).toHaveLength(problems);
  });
});

test.each([
  ['2025-12-15', '2025-12-15'],
  ['2025', '2025'],
  ['2025-12-15/2025-12-16', null],
  ['2025-12-15?', null],
  ['15.12.2025', null],
])('plainDate %s', (written, date) => {
  expect(plainDate(written)).toBe(date);
});
