import { describe, expect, test } from 'vitest';
import { findDateLine } from '#lib/exchange/articles/date-line.ts';

const BODY = ['The ministers met in Vienna on Monday.', 'They will meet again.'];

describe('findDateLine', () => {
  test.each<[string, readonly string[], string, string | undefined]>([
    ['a stamp', ['Talks', 'Published 15 December 2025 14:05 GMT', ...BODY], '2025-12-15', '14:05'],
    [
      'a stamp at the end',
      ['Talks', ...BODY, 'First published on 15 December 2025'],
      '2025-12-15',
      undefined,
    ],
    [
      'a stamp after the author',
      ['Talks', 'Ann Lee | Posted: Dec 15, 2025', ...BODY],
      '2025-12-15',
      undefined,
    ],
    ['a field', ['Date: Monday, 15 December 2025', ...BODY], '2025-12-15', undefined],
    [
      'two stamps in one line',
      ['Talks', 'Updated 16 December 2025, published 15 December 2025', ...BODY],
      '2025-12-15',
      undefined,
    ],
    ['a dateline', ['Talks', 'MOSCOW, December 15, 2025 /TA/. The ministers met.'], '2025-12-15', undefined],
    ['a date alone', ['Talks', 'Monday, December 15, 2025', ...BODY], '2025-12-15', undefined],
    ['a place and a date', ['Talks', 'Vienna, 15 December 2025', ...BODY], '2025-12-15', undefined],
    ['an author and a date', ['Talks', 'By Ann Lee | 15 December 2025', ...BODY], '2025-12-15', undefined],
  ])('%s', (_, blocks, date, time) => {
    const found = findDateLine(blocks);
    expect(found).toMatchObject({ date, basis: 'printed' });
    expect(found?.time).toBe(time);
    const quote = /“(.*)”\.$/.exec(found?.note ?? '')?.[1] ?? '';
    expect(quote).not.toBe('');
    expect(blocks.join('\n')).toContain(quote);
  });

  test('only a change: inferred, and it says so', () => {
    expect(findDateLine(['Talks', 'Last updated: 16 December 2025', ...BODY])).toEqual({
      date: '2025-12-16',
      basis: 'inferred',
      note: 'Found in the text: “Last updated: 16 December 2025”; the day of publication itself is not given.',
    });
  });

  test.each<[string, readonly string[]]>([
    ['a headline with a date', ['The attack of 7 October 2023', ...BODY]],
    ['a subhead with a date', ['Talks', 'What happened on 7 October 2023', ...BODY]],
    ['a sentence', ['Talks', 'The report, published on Monday. It was written on 7 October 2023.']],
    [
      'a long sentence',
      ['Talks', `Published by the ministry on 7 October 2023, ${'and so on, '.repeat(20)}it says.`],
    ],
    ['a dateline without year', ['Talks', 'MOSCOW, December 15. /TA/. The ministers met.']],
    ['a stamp without year', ['Talks', 'Published Monday 14:05', ...BODY]],
    ['nothing', []],
  ])('nothing in %s', (_, blocks) => {
    expect(findDateLine(blocks)).toBeNull();
  });
});
