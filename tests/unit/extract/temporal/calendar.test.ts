import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDay,
  dayNumber,
  daysInMonth,
  formatDay,
  formatMonth,
  isoWeek,
  isRealDay,
  parseDay,
  weekdayOf,
} from '../../../../src/lib/extract/temporal/calendar.ts';

/** Milliseconds of a day, to ask the language itself. */
const DAY = 86_400_000;
const days = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });

describe('days as numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2025-12-15', 20_437],
    ['1582-10-15', -141_427],
  ])('%s', (text, number) => {
    expect(parseDay(text)).toBe(number);
    expect(formatDay(number)).toBe(text);
  });

  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-12',
    '2025',
    '2025-12-15T10',
    '25-12-15',
    '',
  ])('no day: “%s”', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('agrees with the language on every day of ten thousand years', () => {
    fc.assert(
      fc.property(days, (number) => {
        const date = new Date(number * DAY);
        const { year, month, day } = civilDay(number);
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(weekdayOf(number)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });

  it('carries months and days over', () => {
    expect(formatDay(dayNumber(2025, 13, 1))).toBe('2026-01-01');
    expect(formatDay(dayNumber(2025, 0, 31))).toBe('2024-12-31');
    expect(formatDay(dayNumber(2025, 2, 29))).toBe('2025-03-01');
  });
});

describe('months and weeks', () => {
  it.each([
    [2024, 2, 29],
    [2025, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2025, 12, 31],
    [2025, 4, 30],
  ])('%i-%i has %i days', (year, month, count) => {
    expect(daysInMonth(year, month)).toBe(count);
    expect(isRealDay(year, month, count)).toBe(true);
    expect(isRealDay(year, month, count + 1)).toBe(false);
  });

  it.each([
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-12-15', -12, '2024-12-15'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-12-15', 0, '2025-12-15'],
  ])('%s and %i months: %s', (text, months, expected) => {
    expect(formatDay(addMonths(parseDay(text) ?? NaN, months))).toBe(expected);
  });

  it.each([
    ['2025-12-15', 2025, 51],
    ['2025-12-29', 2026, 1],
    ['2027-01-01', 2026, 53],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
  ])('%s lies in week %i-W%i', (text, year, week) => {
    expect(isoWeek(parseDay(text) ?? NaN)).toEqual({ year, week });
  });

  it('writes months with two digits and years with four', () => {
    expect([formatMonth(2025, 3), formatMonth(814, 12)]).toEqual(['2025-03', '0814-12']);
  });
});
