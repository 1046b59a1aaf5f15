import { describe, expect, test } from 'vitest';
import { directionOf, embedded } from '#lib/timeline/direction.ts';
import { languageFor } from '#lib/timeline/index.ts';

describe('directionOf', () => {
  test.each<[string, ReturnType<typeof directionOf>]>([
    ['Talks in Berlin', 'ltr'],
    ['“12 talks” – محادثات', 'ltr'],
    ['محادثات NATO', 'rtl'],
    ['2025 שיחות', 'rtl'],
    ['\ufee3', 'rtl'],
    ['日内瓦会谈', 'ltr'],
    ['2025-12-14 (?)', null],
    ['', null],
  ])('%j: %s', (text, direction) => expect(directionOf(text)).toBe(direction));
});

describe('embedded', () => {
  test.each([
    ['a Latin name in English stays as it is', 'Ukrinform', 'en', 'Ukrinform'],
    ['a Latin name in Arabic is closed', 'Ukrinform', 'ar', 'Ukrinform\u200f'],
    ['an Arabic name in English is closed', 'الجزيرة', 'en', 'الجزيرة\u200e'],
    ['an Arabic name in Arabic stays as it is', 'الجزيرة', 'ar', 'الجزيرة'],
    ['the last letter decides', 'Al Jazeera الجزيرة', 'ar', 'Al Jazeera الجزيرة'],
    ['signs after the last letter do not count', 'الجزيرة (24)', 'en', 'الجزيرة (24)\u200e'],
    ['a letter of two code units', '\u{10840}\u{10841} 🤝', 'en', '\u{10840}\u{10841} 🤝\u200e'],
    ['a number has no direction', '24', 'he', '24'],
  ])('%s', (_, name, tag, words) => expect(embedded(name, languageFor(tag))).toBe(words));

  test('a tag alone is English', () => expect(embedded('שר', 'he')).toBe('שר\u200e'));
});
