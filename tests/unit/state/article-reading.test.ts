import { expect, test } from 'vitest';
import type { Problem } from '#lib/model/index.ts';
import { troublesOf } from '../../../src/lib/state/article-reading.ts';

test('that an article is not in English is told once, in its own form', () => {
  const problem = (code: string): Problem => ({ code, severity: 'warning', path: [], args: {} });
  const told = troublesOf([problem('language-not-read'), problem('article-dates-differ')]);
  expect(told.map(({ code }) => code)).toEqual(['article-dates-differ']);
});
