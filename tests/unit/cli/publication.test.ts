import { describe, expect, test } from 'vitest';
import { readDate, readPublication } from '../../../src/cli/publication.ts';

const given = (values: Readonly<Record<string, string>>) => ({
  files: ['-'] as const,
  values: new Map(Object.entries(values)),
});

describe('readPublication', () => {
  test.each([
    ['nothing', {}, undefined],
    ['unknown', { published: 'unknown' }, null],
    ['a day', { published: '2025-12-17' }, { date: '2025-12-17', basis: 'given' }],
    ['a month', { published: '2025-12' }, { date: '2025-12', basis: 'given' }],
    [
      'a day and its zone',
      { published: '2025-12-17', zone: 'Europe/Vienna' },
      { date: '2025-12-17', zone: 'Europe/Vienna', basis: 'given' },
    ],
  ])('%s', (_, values, value) => {
    expect(readPublication(given(values))).toEqual({ ok: true, value });
  });

  test.each([
    ['a date of another order', { published: '17.12.2025' }, /^--published 17\.12\.2025 is no date\. /],
    ['a day that is none', { published: '2025-02-30' }, /is no date\./],
    ['an interval', { published: '2025/2026' }, /is no date\./],
    ['a word', { published: 'Unknown' }, /is no date\./],
    ['a city', { published: '2025-12-17', zone: 'Wien' }, /^--zone Wien is no time zone\. /],
    ['a city without a date', { zone: 'Wien' }, /is no time zone\./],
  ])('refuses %s', (_, values, why) => {
    expect(readPublication(given(values))).toEqual({ ok: false, why: expect.stringMatching(why) });
  });
});

describe('readDate', () => {
  test.each([
    ['2025-12-17', '2025-12-17'],
    ['2025-12', '2025-12'],
    ['2025', '2025'],
    ['2025-12~', null],
    ['2025-12-17T19:05', null],
    ['2025-21', null],
    ['', null],
  ])('%s → %s', (written, date) => {
    expect(readDate(written)).toBe(date);
  });
});
