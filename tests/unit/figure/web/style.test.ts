import { expect, test } from 'vitest';
import { pageStyle } from '#lib/figure/web/style.ts';

test('light, dark and paper each have all colours, and nothing comes from elsewhere', () => {
  const style = pageStyle('#14161A', 160);
  for (const name of ['paper', 'ink', 'ink-2', 'rule', 'band']) {
    expect(style.match(new RegExp(`--${name}: #[0-9A-F]{6}`, 'g'))).toHaveLength(3);
  }
  expect(style).toContain('@media (prefers-color-scheme: dark)');
  expect(style).toContain('@media print');
  expect(style).toContain('background: #14161A');
  expect(style).not.toMatch(/url\(|@import|<|undefined|NaN/);
});
