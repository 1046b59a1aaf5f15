/** What outlined text uses of opentype.js, which has no types of its own. */
declare module 'opentype.js/dist/opentype.mjs' {
  export interface Glyph {
    /** Font units. */
    readonly advanceWidth?: number;
    getPath(x: number, y: number, size: number): { readonly commands: readonly Command[] };
  }

  export type Command =
    | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
    | { readonly type: 'Q'; readonly x1: number; readonly y1: number; readonly x: number; readonly y: number }
    | { readonly type: 'C' }
    | { readonly type: 'Z' };

  export interface Font {
    readonly unitsPerEm: number;
    /** 0 for a character that the font lacks. */
    charToGlyphIndex(character: string): number;
    charToGlyph(character: string): Glyph;
    /** Font units. */
    getKerningValue(left: Glyph, right: Glyph): number;
  }

  /** Throws on bytes that are no font. */
  export function parse(file: ArrayBuffer): Font;
}
