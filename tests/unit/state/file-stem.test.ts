import { expect, test } from 'vitest';
import { fileStem } from '#lib/state/file-stem.ts';

test.each([
  ['Ukraine, NATO and the peace talks', 'ukraine-nato-and-the-peace-talks'],
  ['  “Über”  Äpfel! ', 'uber-apfel'],
  ['Одеса 2025', 'одеса-2025'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON:*?"<>|', 'con'],
  ['…', 'timeline'],
  ['', 'timeline'],
  [`${'a'.repeat(59)} b c`, 'a'.repeat(59)],
])('fileStem of “%s”: %s', (title, stem) => {
  expect(fileStem(title)).toBe(stem);
});
