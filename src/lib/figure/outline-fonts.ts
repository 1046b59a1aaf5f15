import type { Font, Glyph } from 'opentype.js/dist/opentype.mjs';
import type { OutlineFont, OutlineFonts, OutlineGlyph, OutlineStep } from '#lib/svg/index.ts';

/** Which letters a file of the font holds, in the order in which files are asked. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

/** Names of font files by style. */
const STYLES = { regular: '400-normal', heavy: '700-normal', italic: '400-italic' } as const;

/** The bytes of a file of the font ("arimo-latin-400-normal.woff"); `null`: there is no such file. */
export type ReadFontFile = (file: string) => Promise<ArrayBuffer | null>;

/**
 * The font that a text is outlined with: Arimo, whose widths are those of Arial, so that letters stand where live text
 * would. Only the files are read that the text needs. Throws when a file is no font: it is our own.
 */
export async function outlineFonts(text: string, read: ReadFontFile): Promise<OutlineFonts> {
  // Named in full: the package's main file is another dialect, whose exports every tool sees differently.
  const { parse } = await import('opentype.js/dist/opentype.mjs');
  const letters = [...new Set(text.normalize('NFC'))];
  const style = async (name: string): Promise<readonly OutlineFont[]> => {
    const fonts: OutlineFont[] = [];
    for (const subset of SUBSETS) {
      if (letters.every((letter) => fonts.some((font) => font.glyph(letter) !== null))) break;
      const file = await read(`arimo-${subset}-${name}.woff`);
      if (file !== null) fonts.push(outlineFont(parse(file)));
    }
    return fonts;
  };
  return {
    regular: await style(STYLES.regular),
    heavy: await style(STYLES.heavy),
    italic: await style(STYLES.italic),
  };
}

function outlineFont(font: Font): OutlineFont {
  const known = new Map<string, { readonly glyph: Glyph; readonly outline: OutlineGlyph } | null>();
  const letter = (character: string) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const glyph = font.charToGlyphIndex(character) === 0 ? null : font.charToGlyph(character);
    const found = glyph === null ? null : { glyph, outline: outlineGlyph(glyph, font.unitsPerEm) };
    known.set(character, found);
    return found;
  };
  return {
    glyph: (character) => letter(character)?.outline ?? null,
    kerning: (left, right) => {
      const pair = [letter(left)?.glyph, letter(right)?.glyph] as const;
      return pair[0] && pair[1] ? font.getKerningValue(pair[0], pair[1]) / font.unitsPerEm : 0;
    },
  };
}

function outlineGlyph(glyph: Glyph, unitsPerEm: number): OutlineGlyph {
  const steps = glyph.getPath(0, 0, 1).commands.map((command): OutlineStep => {
    if (command.type === 'C')
      throw new TypeError('The font has cubic outlines, which are not expected of it');
    return command;
  });
  return { advance: (glyph.advanceWidth ?? 0) / unitsPerEm, steps };
}
