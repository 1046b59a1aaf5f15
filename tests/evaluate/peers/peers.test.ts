import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Tagger } from '../taggers.ts';
import { CHRONO } from './chrono.ts';
import { COMPROMISE } from './compromise.ts';
import { RECOGNIZERS } from './recognizers.ts';
import { comparePeers } from './run.ts';
import { dateValue, durationValue, expressionAt, finenessOf, splitSpan, stretchValue } from './timex.ts';

// As `main.ts` does: two of them count in the zone of the process.
beforeAll(() => void vi.stubEnv('TZ', 'UTC'));
afterAll(() => void vi.unstubAllEnvs());

const PEERS = { chrono: CHRONO, compromise: COMPROMISE, recognizers: RECOGNIZERS };

/** What a peer makes of words on Thursday 8 January 1998, as "words: type value". */
function read(peer: Tagger, words: string): readonly string[] {
  return peer.tag(words, '1998-01-08').map(({ text, type, value }) => `${text}: ${type} ${value}`);
}

// Where a peer is wrong it must stay wrong: an adapter translates, it does not repair.
test.each<readonly [keyof typeof PEERS, string, readonly string[]]>([
  ['chrono', 'They met on Jan. 5.', ['Jan. 5: DATE 1998-01-05']],
  ['chrono', 'They met in January 1997.', ['January 1997: DATE 1997-01']],
  ['chrono', 'They met last week.', ['last week: DATE 1998-W01']],
  ['chrono', 'They met this week.', ['this week: DATE 1998-W02']],
  ['chrono', 'They met three years ago.', ['three years ago: DATE 1995']],
  ['chrono', 'Over the past two weeks', ['the past two weeks: DURATION P2W']],
  ['chrono', 'They met tonight.', ['tonight: TIME 1998-01-08TNI']],
  ['chrono', 'from Jan. 5 to Jan. 7', ['Jan. 5: DATE 1998-01-05', 'Jan. 7: DATE 1998-01-07']],
  ['chrono', 'They met.', []],
  ['compromise', 'They met on Jan. 5.', ['Jan. 5: DATE 1998-01-05']],
  ['compromise', 'They met in 1997.', ['1997: DATE 1997']],
  ['compromise', 'They met three years ago.', ['three years ago: DATE 1995']],
  ['compromise', 'the third quarter of 1997', ['the third quarter of 1997: DATE 1997-Q3']],
  ['compromise', 'in the third quarter of 1997', ['the third quarter of 1997: DATE 1998-Q3']],
  ['compromise', 'Talks lasted five days.', ['five days: DURATION P5D']],
  ['compromise', 'They meet every week.', ['every week: SET P1W']],
  ['compromise', 'They met.', []],
  ['recognizers', 'They met on Friday.', ['Friday: DATE 1998-01-02']],
  ['recognizers', 'They met in 1997.', ['1997: DATE 1997']],
  ['recognizers', 'They met three years ago.', ['three years ago: DATE 1995']],
  ['recognizers', 'in the third quarter of 1997', ['the third quarter of 1997: DATE 1997-Q3']],
  ['recognizers', 'Talks lasted five days.', ['five days: DURATION P5D']],
  ['recognizers', 'They meet every week.', ['every week: SET P1W']],
  ['recognizers', 'They met in mid-March.', ['mid-March: DATE 1997-03']],
  ['recognizers', 'They met.', []],
])('%s reads %s', (peer, words, expressions) => {
  expect(read(PEERS[peer], words)).toEqual(expressions);
});

describe('translation', () => {
  test.each([
    ['on Friday,', 'Friday'],
    ['at 5 p.m.', '5 p.m.'],
    ['by Jan.', 'Jan.'],
    ['as of May', 'May'],
    ['of', 'of'],
  ])('cuts %s to %s', (words, kept) => {
    expect(expressionAt(words, 0, words.length, { type: 'DATE', value: '' })?.text).toBe(kept);
  });

  test('takes in "the", and leaves nothing empty', () => {
    const text = 'in the past year …';
    expect(expressionAt(text, 7, 16, { type: 'DATE', value: '' })?.text).toBe('the past year');
    expect(expressionAt(text, 16, 17, { type: 'DATE', value: '' })).toBeNull();
  });

  test.each([
    ['1989-11-02', 'day', '1989-11-02'],
    ['1989-11-02', 'week', '1989-W44'],
    ['1999-01-01', 'week', '1998-W53'],
    ['1989-11-02', 'month', '1989-11'],
    ['1989-11-02', 'quarter', '1989-Q4'],
    ['1989-11-02', 'season', '1989-FA'],
    ['1989-11-02', 'year', '1989'],
    ['1989-11-02', 'decade', '198'],
  ] as const)('%s as %s is %s', (date, fineness, value) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    expect(dateValue({ year, month, day }, fineness)).toBe(value);
  });

  test('knows stretches, durations, units and spans, and what is none', () => {
    expect(
      [
        'the past two weeks',
        'last 24 hours',
        'next few years',
        'two weeks',
        'a year',
        'last week',
        'two weeks ago',
      ].map(stretchValue),
    ).toEqual(['P2W', 'PT24H', 'PXY', 'P2W', 'P1Y', null, null]);
    expect([durationValue(2, 'hours'), durationValue('X', 'Year'), durationValue(3, 'moons')]).toEqual([
      'PT2H',
      'PXY',
      '',
    ]);
    expect(
      ['three months ago', 'last quarter', 'next Monday of the week', 'Jan. 5', 'the end of 1997'].map(
        finenessOf,
      ),
    ).toEqual(['month', 'quarter', null, null, 'year']);
    expect(['Jan. 5 to Jan. 7', '5-7 May', 'today'].map(splitSpan)).toEqual([[6, 10], [1, 2], null]);
  });
});

test('peers run on the same documents and have a pace', () => {
  const text = 'They met on Jan. 5, 1998.';
  const expressions = [{ start: 12, end: 24, text: 'Jan. 5, 1998', type: 'DATE', value: '1998-01-05' }];
  const document = { file: 'a.tml', name: 'a', documentDate: '1998-01-08', text, expressions };
  const reports = comparePeers([document], [CHRONO, { name: 'none', tag: () => [] }]);
  expect(reports.map(({ tagger, rows }) => [tagger, rows[0]?.scores.value.f1])).toEqual([
    ['chrono-node', 1],
    ['none', 0],
  ]);
  expect(reports.every(({ pace }) => pace > 0)).toBe(true);
});
