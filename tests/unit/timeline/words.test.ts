import { expect, test } from 'vitest';
import { dateWords, stretchWords } from '#lib/timeline/words.ts';
import { utc } from './scenes.ts';

test.each([
  ['2020-01-01', '2022-02-01', '25 months', '25 mths'],
  ['2022-03-01', '2025-12-13', '45 months', '45 mths'],
  ['2020-01-31', '2022-03-01', '25 months', '25 mths'],
  ['2024-05-06', '2024-05-07', '1 day', '1 day'],
  ['2024-05-06', '2024-07-06', '61 days', '61 days'],
  ['2024-05-06', '2024-07-07', '2 months', '2 mths'],
  ['2010-01-01', '2019-12-31', '119 months', '119 mths'],
  ['2010-01-01', '2020-01-01', '10 years', '10 yrs'],
  ['2024-05-06T00:00', '2024-05-06T05:00', '5 hours', '5 hrs'],
])('from %s to %s: %s', (from, to, long, short) => {
  const [a, b] = [utc(from), utc(to)];
  expect(stretchWords(a, b, 'en-GB', 'long')).toBe(long);
  expect(stretchWords(a, b, 'en-GB', 'short')).toBe(short);
});

test('words follow the language, and are UTC wherever they are made', () => {
  const midnight = Date.UTC(2025, 11, 14);
  expect(dateWords(midnight, 'en', { day: 'numeric', month: 'long' })).toBe('14 December');
  expect(dateWords(midnight, 'en-US', { day: 'numeric', month: 'long' })).toBe('December 14');
  expect(dateWords(midnight, 'de', { day: 'numeric', month: 'long' })).toBe('14. Dezember');
  expect(dateWords(midnight - 1, 'en', { day: 'numeric', month: 'long' })).toBe('13 December');
  expect(stretchWords(0, 86_400_000 * 5, 'de', 'long')).toBe('5 Tage');
});
