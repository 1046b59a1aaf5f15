import { describe, expect, it } from 'vitest';
import { readLines } from '../stages.ts';

/** A sentence of a report of Monday 15 December 2025, and the date of the one event that it tells. */
const RANGES: readonly (readonly [string, string])[] = [
  ['Putin met Xi in the second week of March 2024.', '[2024-03-08..2024-03-14]'],
  ['Putin met Xi in the last week of February 2024.', '[2024-02-23..2024-02-29]'],
  ['Putin met Xi in the first days of August 2024.', '[2024-08-01..2024-08-10]'],
  ['Putin met Xi in the last days of 2023.', '[2023-12-22..2023-12-31]'],
  ['Putin will meet Xi on Thursday and Friday.', '2025-12-18/2025-12-19'],
  ['Putin met Xi on 2 and 3 December.', '2025-12-02/2025-12-03'],
]; // prettier-ignore

/** No range: days apart, or a week that only counts. */
const DAYS: readonly (readonly [string, readonly string[]])[] = [
  ['Putin met Xi in March 2024.', ['2024-03']],
  ['Putin met Xi for two weeks in March 2024.', ['2024-03']],
]; // prettier-ignore

describe('dayRange', () => {
  it.each(RANGES)('%s', (sentence, date) => {
    expect(readLines([sentence]).events.map((event) => event.date)).toEqual([date]);
  });

  it.each(DAYS)('no range: %s', (sentence, dates) => {
    expect(readLines([sentence]).events.map((event) => event.date)).toEqual(dates);
  });
});
