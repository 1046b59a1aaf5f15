import { expect, test } from 'vitest';
import { paperSize } from '#lib/timeline/index.ts';

test.each([
  ['a4', 'portrait', 210, 297],
  ['a4', 'landscape', 297, 210],
  ['a3', 'portrait', 297, 420],
  ['a3', 'landscape', 420, 297],
] as const)('%s %s', (size, turned, width, height) => {
  expect(paperSize({ size, turned })).toMatchObject({ width, height });
});
