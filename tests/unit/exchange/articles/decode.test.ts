import { expect, test } from 'vitest';
import { decodeArticle } from '#lib/exchange/articles/decode.ts';
import { latin1 } from './files.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each<[string, Uint8Array, string]>([
  ['UTF-8', utf8('Marten – München'), 'Marten – München'],
  ['UTF-8 with its mark', utf8('\ufeffa'), 'a'],
  ['UTF-16 little', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0xfc, 0), 'aü'],
  ['UTF-16 big', Uint8Array.of(0xfe, 0xff, 0, 0x61, 0, 0xfc), 'aü'],
  [
    'a declared encoding',
    latin1('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\u00cc\u00e8\u00f0'),
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Мир',
  ],
  ['one that XML declares', latin1("<?xml encoding='iso-8859-2'?>\u00b1"), "<?xml encoding='iso-8859-2'?>ą"],
  ['UTF-8 that is declared as another', utf8('<meta charset=iso-8859-1>ü'), '<meta charset=iso-8859-1>ü'],
])('%s', (_, bytes, text) => {
  expect(decodeArticle(bytes)).toEqual({ text, problems: [] });
});

test('a page that says windows-1252 keeps its quotation marks once it is tidy', () => {
  const { text } = decodeArticle(latin1('<meta charset="windows-1252">\u00fc \u0093'));
  expect(text).toMatch(/ü [“\u0093]$/);
});
