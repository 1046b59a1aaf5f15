/** One step of a letter's outline in units of the font's em, y downwards; named like the commands of SVG paths. */
export type OutlineStep =
  | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
  | { readonly type: 'Q'; readonly x1: number; readonly y1: number; readonly x: number; readonly y: number }
  | { readonly type: 'Z' };

/** One letter of a font. */
export interface OutlineGlyph {
  /** How far to the right of its own start the next letter starts, in ems. */
  readonly advance: number;
  /** Outline from the start of the baseline, in ems; empty for a space. */
  readonly steps: readonly OutlineStep[];
}

/** A parsed font, or one of the files that a font is cut into. */
export interface OutlineFont {
  /** The letter for one character; `null` when the font lacks it. The same object every time. */
  readonly glyph: (character: string) => OutlineGlyph | null;
  /** What two letters that follow each other move apart by, in ems; negative for closer. Both must be in the font. */
  readonly kerning: (left: string, right: string) => number;
}

/** A font by style, each as the files that are asked for a letter one after the other. */
export interface OutlineFonts {
  readonly regular: readonly OutlineFont[];
  readonly heavy: readonly OutlineFont[];
  readonly italic: readonly OutlineFont[];
}
