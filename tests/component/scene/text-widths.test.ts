import cyrillic from '@fontsource/arimo/files/arimo-cyrillic-400-normal.woff2?url';
import greek from '@fontsource/arimo/files/arimo-greek-400-normal.woff2?url';
import hebrew from '@fontsource/arimo/files/arimo-hebrew-400-normal.woff2?url';
import latin from '@fontsource/arimo/files/arimo-latin-400-normal.woff2?url';
import { beforeAll, describe, expect, test } from 'vitest';
import { measureFor } from '#lib/timeline/index.ts';

const measure = measureFor('figure');
const pen = document.createElement('canvas').getContext('2d')!;
const SIZE = 40;

function drawn(text: string, family: string): number {
  pen.font = `${SIZE}px ${family}`;
  return pen.measureText(text).width;
}

/** One file a family, so that no font stands in for another. */
const FILES = { latin, cyrillic, greek, hebrew };

beforeAll(async () => {
  for (const [name, address] of Object.entries(FILES)) {
    document.fonts.add(await new FontFace(`Arimo ${name}`, `url(${address})`).load());
  }
});

describe('the Arial family is measured as it is drawn, never narrower', () => {
  test.each([
    ['latin', 'Talks in Berlin resume on Monday'],
    ['latin', 'Pourparlers déjà « attendus » à Genève'],
    ['cyrillic', 'ПереговорывБерлинепродолжаются'],
    ['cyrillic', 'УкраїнапідписалаугодупробезпекуЄЇҐ'],
    ['greek', 'ΣυνομιλίεςστηΓενεύηξεκίνησαν'],
    ['hebrew', 'שיחותהשלוםבברליןנמשכו'],
  ])('%s: %s', (name, text) => {
    const width = drawn(text, `'Arimo ${name}', monospace`);
    expect(measure(text, SIZE, 400)).toBeGreaterThanOrEqual(width);
    expect(measure(text, SIZE, 400)).toBeLessThan(1.25 * width);
  });
});

describe('other scripts are measured no narrower than the fonts of this machine draw them', () => {
  test.each([
    ['Arabic', 'استمرت محادثات السلام في برلين، قال الوزير'],
    ['Arabic with marks', 'مُحَادَثَاتٌ فِي جُنَيْف'],
    ['Persian', 'گفت‌وگوهای صلح در برلین ادامه یافت'],
    ['Hebrew', 'שיחות השלום בברלין נמשכו, אמר השר'],
    ['Thai', 'การเจรจาสันติภาพในกรุงเบอร์ลิน'],
    ['Devanagari', 'बर्लिन में शांति वार्ता जारी रही'],
    ['Chinese', '柏林和平谈判仍在继续。'],
    ['Japanese', 'ベルリンで和平協議が続く'],
    ['Korean', '베를린에서 평화 회담이 계속되다'],
    ['Emoji', '🕊🤝🇺🇦'],
  ])('%s', (_, text) => {
    const family = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";
    // A font that lacks a letter draws a box for it, always the same one.
    const box = drawn('\u{10fffd}', family);
    const letters = [...text].filter((letter) => /\p{L}|\p{So}/u.test(letter));
    const isLacking = letters.some((letter) => drawn(letter, family) === box);
    expect(measure(text, SIZE, 400)).toBeGreaterThanOrEqual(isLacking ? 0 : drawn(text, family));
  });
});
