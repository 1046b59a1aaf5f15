import { expect, test } from 'vitest';
import { readDay } from '../../../src/lib/state/article-date.ts';

test.each([
  ['2025-12-15', '2025-12-15'],
  [' 2025-12-15 ', '2025-12-15'],
  ['2025-12', null],
  ['2025', null],
  ['2025-02-30', null],
  ['2025-12-15~', null],
  ['2025-12-14/2025-12-15', null],
  ['yesterday', null],
  ['', null],
])('%j is the day %j', (text, day) => {
  expect(readDay(text)).toBe(day);
});
