import { expect, test } from 'vitest';
import { textFragmentAddress } from '#lib/state/index.ts';

const page = 'https://example.org/a';

test.each([
  ['a few words', page, 'on Monday', `${page}#:~:text=on%20Monday`],
  ['what the directive reserves', page, 'five-hour, A & B', `${page}#:~:text=five%2Dhour%2C%20A%20%26%20B`],
  ['letters beyond ASCII', page, '“Київ”', `${page}#:~:text=%E2%80%9C%D0%9A%D0%B8%D1%97%D0%B2%E2%80%9D`],
  ['line ends and double spaces', page, ' They \n met  ', `${page}#:~:text=They%20met`],
  ['an address with a query', `${page}?id=1&b=2`, 'met', `${page}?id=1&b=2#:~:text=met`],
  ['an address with its own fragment', `${page}#top`, 'met', `${page}#:~:text=met`],
  ['an address without a path', 'http://example.org', 'met', 'http://example.org/#:~:text=met'],
  [
    'a long sentence by its ends',
    page,
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
    `${page}#:~:text=one%20two%20three%20four%20five,twelve%20thirteen%20fourteen%20fifteen%20sixteen`,
  ],
  [
    'few but long words whole',
    page,
    `${'a'.repeat(50)} ${'b'.repeat(50)}`,
    `${page}#:~:text=${'a'.repeat(50)}%20${'b'.repeat(50)}`,
  ],
])('%s', (_, address, quote, expected) => {
  expect(textFragmentAddress(address, quote)).toBe(expected);
});

test.each([
  ['a script', 'javascript:alert(1)'],
  ['a file', 'file:///etc/hosts'],
  ['text in an address', 'data:text/html,hello'],
  ['a path', '/a/b'],
  ['nothing', ''],
])('%s is no live page', (_, address) => {
  expect(textFragmentAddress(address, 'met')).toBe(null);
});
