import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, escapeXml } from '#lib/svg/index.ts';

describe('text that XML allows', () => {
  test.each([
    ['plain', 'Talks in Berlin', 'Talks in Berlin'],
    ['white space', '  Talks\n\tin   Berlin ', 'Talks in Berlin'],
    ['a no-break space stays', 'No.\u00a05', 'No.\u00a05'],
    ['quotation marks and dashes stay', '“Talks” – »so«…', '“Talks” – »so«…'],
    ['no-break spaces at the ends go', '\u00a0Talks “so”\u00a0', 'Talks “so”'],
    ['separators of lines are spaces', 'Talks\u2028“so”\u2029', 'Talks “so”'],
    ['letters of other scripts stay', 'Переговоры في שיחות', 'Переговоры في שיחות'],
    ['control characters', 'Ta\u0000l\u0008ks\u001b\u009c', 'Talks'],
    ['a lone high surrogate', 'Talks\ud83d here', 'Talks here'],
    ['a lone low surrogate', '\udc00Talks', 'Talks'],
    ['a pair stays', 'Talks \u{1f1fa}\u{1f1e6}', 'Talks \u{1f1fa}\u{1f1e6}'],
    ['noncharacters', 'Ta\ufffe\uffff\u{1fffe}lks', 'Talks'],
    ['bidirectional overrides', '\u202eTalks\u202c \u2067x\u2069', 'Talks x'],
    ['a stack of marks', `a${'\u0301'.repeat(40)}b`, `a${'\u0301'.repeat(4)}b`],
    ['the marks that a language needs stay', 'בְּ\u05bd\u0591', 'בְּ\u05bd\u0591'],
    ['directional marks stay', 'a\u200fb', 'a\u200fb'],
    ['what is dropped leaves no double space', 'a \u0000 b', 'a b'],
  ])('%s', (_, dirty, clean) => {
    expect(cleanText(dirty)).toBe(clean);
  });

  test('cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  test('the five characters of XML are escaped, once', () => {
    expect(escapeXml(`<a href="x">'&amp;' ]]></a>`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39; ]]&gt;&lt;/a&gt;',
    );
  });
});
