import { expect, test } from 'vitest';
import { certaintyOf, parseEdtf } from '#lib/edtf/index.ts';

test.each([
  ['2025-12-14', 'day'],
  ['2025-12-14~', 'day'],
  ['2022-02', 'month'],
  ['2019?', 'year'],
  ['2022-21', 'period'],
  ['201X', 'period'],
  ['20XX', 'period'],
  ['2025-12-14/2025-12-15', 'lasted'],
  ['2025-12-14/2025-12-14', 'lasted'],
  ['../2025-12-13', 'lasted'],
  ['/2025-12-13', 'lasted'],
  ['2022-02/..', 'ongoing'],
  ['2022-02/', 'ongoing'],
  ['[2022-02-01..2025-12-13]', 'one-of'],
  ['[2022,2023]', 'one-of'],
  ['[..2020,2022..]', 'one-of'],
  ['[..2025-12-13]', 'before'],
  ['[..2020,2022]', 'before'],
  ['[2022-02-24..]', 'after'],
])('%s is drawn as %s', (text, expected) => {
  expect(certaintyOf(parseEdtf(text)!)).toBe(expected);
});
