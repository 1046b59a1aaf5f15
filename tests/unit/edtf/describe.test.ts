import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeCertainty, describeDate, parseEdtf } from '#lib/edtf/index.ts';
import { edtfTexts } from '../../support/edtf-texts.ts';

describe('in English', () => {
  test.each([
    ['2025-12-14', '14 December 2025', 'day known'],
    ['2025-12-14~', 'about 14 December 2025', 'about that day'],
    ['2025-12-14?', 'perhaps 14 December 2025', 'perhaps that day'],
    ['2025-12-14%', 'perhaps about 14 December 2025', 'perhaps about that day'],
    ['2022-02', 'February 2022', 'some day in that month'],
    ['2022-02~', 'about February 2022', 'about that month'],
    ['2022-02?', 'perhaps February 2022', 'perhaps some day in that month'],
    ['2019', '2019', 'some day in that year'],
    ['201X', 'the 2010s', 'some day in that decade'],
    ['20XX', '2000–2099', 'some day in those hundred years'],
    ['-201X', '2020–2011 BC', 'some day in that decade'],
    ['2022-21', 'spring 2022', 'some day in that season'],
    ['2022-22', 'summer 2022', 'some day in that season'],
    ['2022-23', 'autumn 2022', 'some day in that season'],
    ['2022-24', 'winter 2022–23', 'some day in that season'],
    ['-0044', '45 BC', 'some day in that year'],
    ['-0044-03-15', '15 March 45 BC', 'day known'],
    ['2025-12-14/2025-12-15', '14–15 December 2025', 'from–to'],
    ['2025-11-30/2025-12-15', '30 November – 15 December 2025', 'from–to'],
    ['2024-11-30/2025-12-15', '30 November 2024 – 15 December 2025', 'from–to'],
    ['2025-12-14/2025-12-14', '14 December 2025', 'from–to'],
    ['2022-02/2025-12', 'February 2022 – December 2025', 'from–to'],
    ['2019/2022', '2019–2022', 'from–to'],
    ['2022-02/2025-12-13', 'from February 2022 to 13 December 2025', 'from–to'],
    ['2022-02~/2023?', 'from about February 2022 to perhaps 2023', 'from–to, perhaps, about'],
    ['2022-02/..', 'since February 2022', 'since, ongoing'],
    ['2022-02/', 'from February 2022, end not known', 'since, end not known'],
    ['../2025-12-13', 'until 13 December 2025', 'until then'],
    ['/2025-12-13', 'until 13 December 2025, start not known', 'until then'],
    ['[2022-02-01..2025-12-13]', 'between 1 February 2022 and 13 December 2025', 'one of these days'],
    ['[2022-02..2025-12-13]', 'between February 2022 and 13 December 2025', 'one of these days'],
    ['[2022-02..2025-12]', 'between February 2022 and December 2025', 'some day in one of these months'],
    ['[..2025-12-13]', 'on or before 13 December 2025', 'before'],
    ['[..2025-12-13~]', 'on or before about 13 December 2025', 'before, about'],
    ['[..2025-12]', 'in or before December 2025', 'before'],
    ['[2022-02-24..]', 'on or after 24 February 2022', 'after'],
    ['[2022..]', 'in or after 2022', 'after'],
    ['[2022,2023]', '2022 or 2023', 'some day in one of these years'],
    ['[..2020,2022-02-01]', 'in or before 2020 or 1 February 2022', 'before'],
    [
      '[2025-12-10,2025-12-12..2025-12-13]',
      '10 December 2025 or between 12 December 2025 and 13 December 2025',
      'one of these days',
    ],
    ['[2019,2020,2021,2022,2023]', 'one of 5 dates between 2019 and 2023', 'some day in one of these years'],
  ])('%s: %s; %s', (text, date, certainty) => {
    const value = parseEdtf(text)!;
    expect(describeDate(value)).toBe(date);
    expect(describeCertainty(value)).toBe(certainty);
  });

  test.each([
    ['2025-12-15', { partOfDay: 'evening' }, '15 December 2025, evening'],
    ['2025-12-15', { time: '14:05' }, '15 December 2025, 14:05'],
    ['2025-12-15', { time: '19:00', partOfDay: 'evening' }, '15 December 2025, 19:00'],
    ['2025-12', { time: '14:05' }, 'December 2025'],
    ['2025-12-15/..', { time: '14:05' }, 'since 15 December 2025'],
  ] as const)('%s with %o: %s', (text, detail, expected) => {
    expect(describeDate(parseEdtf(text)!, 'en', detail)).toBe(expected);
  });
});

describe('other locales', () => {
  test.each([
    ['en-US', '2025-12-14', 'December 14, 2025'],
    ['de', '2025-12-14', '14. Dezember 2025'],
    ['de', '2022-02', 'Februar 2022'],
    ['tr', '2022-02', 'Şubat 2022'],
    ['uk', '2022-02', 'лютий 2022 р.'],
    ['th', '2022', '2022'],
    ['fa', '2022-02', 'فوریهٔ ۲۰۲۲'],
    ['not a locale', '2025-12-14', '14 December 2025'],
    ['', '2025-12-14', '14 December 2025'],
  ])('%s: %s is %s', (locale, text, expected) => {
    expect(describeDate(parseEdtf(text)!, locale).replace(/^ค.ศ. /u, '')).toBe(expected);
  });
});

test('every date has words without odd spaces, and the year it starts or ends in', () => {
  fc.assert(
    fc.property(edtfTexts, (text) => {
      const value = parseEdtf(text);
      if (value === null) return;
      const words = describeDate(value);
      expect(words).toMatch(/\d/);
      expect(words).not.toMatch(/[\u00a0\u2009\u202f]|undefined|NaN|Invalid| {2}/u);
      expect(describeCertainty(value)).toMatch(/^[a-z]/);
    }),
    { numRuns: 300 },
  );
});
