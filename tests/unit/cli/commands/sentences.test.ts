import { describe, expect, test } from 'vitest';
import { call } from '../../../support/terminal.ts';

describe('dateline sentences', () => {
  test.each([
    [
      'two on one line',
      'They met. 🕊 Peace is near.',
      [
        { start: 0, end: 9, text: 'They met.' },
        { start: 10, end: 27, text: '🕊 Peace is near.' },
      ],
    ],
    [
      'a heading without a full stop',
      'Talks\r\n\r\nThey met.\r\n',
      [
        { start: 0, end: 5, text: 'Talks' },
        { start: 7, end: 16, text: 'They met.' },
      ],
    ],
    ['an abbreviation', 'Mr. Fidan spoke.', [{ start: 0, end: 16, text: 'Mr. Fidan spoke.' }]],
  ])('%s', async (_, text, sentences) => {
    const { out, said, code } = await call(['sentences', '-'], text);
    expect([said, code]).toEqual(['', 0]);
    expect(out).toBe(sentences.map((one) => `${JSON.stringify(one)}\n`).join(''));
  });
});
