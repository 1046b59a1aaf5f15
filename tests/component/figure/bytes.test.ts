import { expect, inject, test } from 'vitest';
import { BROWSER_CASES, hashOf } from '../../support/figure-hashes.ts';

test('a figure has the same bytes in the browser as in Node', () => {
  const hashes = inject('figureHashes');
  const others = BROWSER_CASES.filter((each, index) => hashOf(each) !== hashes[index]);
  expect(hashes).toHaveLength(BROWSER_CASES.length);
  expect(new Set(hashes).size).toBe(BROWSER_CASES.length);
  expect(others.map(({ name }) => name)).toEqual([]);
}, 30_000);
