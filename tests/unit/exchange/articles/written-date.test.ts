import { describe, expect, test } from 'vitest';
import { findWrittenDate, momentOf, readWrittenDate } from '#lib/exchange/articles/written-date.ts';

describe('findWrittenDate', () => {
  test.each<[string, object, string]>([
    ['Published 15 December 2025', { date: '2025-12-15' }, '15 December 2025'],
    ['Dec. 5, 2025', { date: '2025-12-05' }, 'Dec. 5, 2025'],
    ['December 1st, 2025 and more', { date: '2025-12-01' }, 'December 1st, 2025'],
    ['on the 3rd of May 2024', { date: '2024-05-03' }, '3rd of May 2024'],
    ['15-Dec-2025', { date: '2025-12-15' }, '15-Dec-2025'],
    ['15.12.2025', { date: '2025-12-15' }, '15.12.2025'],
    ['2025-12-15', { date: '2025-12-15' }, '2025-12-15'],
    ['12/31/2025', { date: '2025-12-31' }, '12/31/2025'],
    ['31/12/2025', { date: '2025-12-31' }, '31/12/2025'],
    ['05/05/2025', { date: '2025-05-05' }, '05/05/2025'],
    [
      '15 December 2025 14:05 GMT',
      { date: '2025-12-15', time: '14:05', zone: 'UTC', offset: 0 },
      '15 December 2025 14:05 GMT',
    ],
    ['15 December 2025, 2:05 pm', { date: '2025-12-15', time: '14:05' }, '15 December 2025, 2:05 pm'],
    ['Dec 15, 2025 at 12.30 AM', { date: '2025-12-15', time: '00:30' }, 'Dec 15, 2025 at 12.30 AM'],
    ['Dec 15, 2025 | 9 a.m.', { date: '2025-12-15', time: '09:00' }, 'Dec 15, 2025 | 9 a.m.'],
    ['15 Dec 2025 23:05 EST', { date: '2025-12-15', time: '23:05' }, '15 Dec 2025 23:05 EST'],
    [
      '15 Dec 2025 23:05 (GMT+3)',
      { date: '2025-12-15', time: '23:05', offset: 180 },
      '15 Dec 2025 23:05 (GMT+3)',
    ],
    ['14:05, 15 December 2025', { date: '2025-12-15', time: '14:05' }, '14:05, 15 December 2025'],
    [
      '14:05 on Monday, 15 December 2025',
      { date: '2025-12-15', time: '14:05' },
      '14:05 on Monday, 15 December 2025',
    ],
    ['15 December 2025 - 12 killed', { date: '2025-12-15' }, '15 December 2025'],
    ['15 December 2025 25:05', { date: '2025-12-15' }, '15 December 2025'],
  ])('%s', (line, date, words) => {
    const { start = 0, end = 0, ...rest } = findWrittenDate(line) ?? {};
    expect(rest).toEqual(date);
    expect(line.slice(start, end)).toBe(words);
  });

  test.each([
    ['no year', 'December 15'],
    ['a month', 'in December 2025'],
    ['two readings', '05/06/2025'],
    ['no such day', '31 February 2025'],
    ['a version', 'version 1.2.20250'],
    ['part of a number', '115.12.20255'],
    ['a word that begins as a month', '15 Decembrist 2025'],
  ])('nothing in %s: %s', (_, line) => {
    expect(findWrittenDate(line)).toBeNull();
  });
});

describe('readWrittenDate', () => {
  test.each<[string, object]>([
    ['2025-12-15T14:05:00Z', { date: '2025-12-15', time: '14:05', zone: 'UTC', offset: 0 }],
    ['2025-12-15T14:05:00.000+0300', { date: '2025-12-15', time: '14:05', offset: 180 }],
    ['2025-12-15T23:30-05:00', { date: '2025-12-15', time: '23:30', offset: -300 }],
    ['2025-12-15 14:05:09', { date: '2025-12-15', time: '14:05' }],
    ['2025-12-15T00:00:00Z', { date: '2025-12-15', offset: 0 }],
    ['20251215T140500Z', { date: '2025-12-15', time: '14:05', zone: 'UTC', offset: 0 }],
    ['20251215', { date: '2025-12-15' }],
    ['2025-12', { date: '2025-12' }],
    ['2025', { date: '2025' }],
    [' 15 December 2025 ', { date: '2025-12-15' }],
    ['Mon, 15 Dec 2025 14:05:00 +0300', { date: '2025-12-15', time: '14:05', offset: 180 }],
    ['Mon, 15 Dec 2025 14:05:00 GMT', { date: '2025-12-15', time: '14:05', zone: 'UTC', offset: 0 }],
  ])('%s', (written, date) => {
    expect(readWrittenDate(written)).toEqual(date);
  });

  test.each(['2025-13-01', '2025-02-30T10:00Z', 'yesterday', '', '99999999', '1765807500'])(
    'not %s',
    (written) => {
      expect(readWrittenDate(written)).toBeNull();
    },
  );

  test('two zones tell one moment', () => {
    const moments = [
      '2025-12-16T01:30:00Z',
      '2025-12-15T20:30:00-05:00',
      '2025-12-16T01:31:00Z',
      '2025-12-16',
    ].map((written) => momentOf(readWrittenDate(written) ?? { date: '' }));
    expect(moments[0]).not.toBeNull();
    expect(moments[1]).toBe(moments[0]);
    expect(moments[2]).toBe((moments[0] ?? 0) + 1);
    expect(moments[3]).toBeNull();
  });
});
