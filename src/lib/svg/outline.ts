import type { Mark, PathMark, Scene, TextMark } from '#lib/timeline/index.ts';
import { glyphPath } from './glyph-path.ts';
import { formatNumber } from './number.ts';
import type { OutlineFont, OutlineFonts, OutlineGlyph } from './outline-font.ts';
import { cleanText } from './text.ts';

/** A scene whose letters are shapes. */
export interface Outlined {
  readonly scene: Scene;
  /** Texts that stayed text, each once, in the order of drawing; empty when all became shapes. */
  readonly live: readonly string[];
}

/**
 * Every text as a path, for programs and printers that lack the font. Letters stand where a browser puts them;
 * halos and addresses stay. What was read as text is told by titles instead: a group that has none, and none around
 * it, gets its words as one. A text stays text as a whole where the fonts lack one of its letters, or where its
 * script takes more than a row of letters (written from right to left, joined, stacked).
 */
export function outlineText(scene: Scene, fonts: OutlineFonts): Outlined {
  const live = new Set<string>();
  const outline = (mark: Mark, titled: boolean): Mark => {
    if (mark.kind === 'text') {
      const path = pathOf(mark, fonts);
      if (path === null && mark.halo !== true) live.add(cleanText(mark.text));
      return path ?? mark;
    }
    if (mark.kind !== 'group') return mark;
    const words = titled || holdsTitle(mark) ? '' : wordsIn(mark).join(' ');
    const children = mark.children.map((child) =>
      outline(child, titled || mark.title !== undefined || words !== ''),
    );
    return { ...mark, ...(words === '' ? {} : { title: words }), children };
  };
  const marks = scene.marks.map((mark) => outline(mark, false));
  return { scene: { ...scene, marks }, live: [...live] };
}

/** A title of its own, or of a group inside: then what is left are signs that a title of the whole would drown. */
function holdsTitle(mark: Mark): boolean {
  return mark.kind === 'group' && (mark.title !== undefined || mark.children.some(holdsTitle));
}

function wordsIn(mark: Mark): readonly string[] {
  if (mark.kind === 'group') return mark.children.flatMap(wordsIn);
  return mark.kind === 'text' && mark.halo !== true ? [mark.text] : [];
}

/** Marks on letters, invisible joiners, and scripts from Hebrew to Khmer whose letters change with their neighbours. */
const NEEDS_SHAPING = /[\p{M}\u0590-\u109f\u1780-\u18af\u200c-\u200f\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** `null` when the text cannot be written with these fonts. */
function pathOf(mark: TextMark, fonts: OutlineFonts): PathMark | null {
  const words = cleanText(mark.text).normalize('NFC');
  if (NEEDS_SHAPING.test(words)) return null;
  const text = mark.direction === 'rtl' ? turned(words) : words;
  if (text === null) return null;
  const line = lineOf(
    text,
    mark.italic === true ? fonts.italic : mark.weight === 600 ? fonts.heavy : fonts.regular,
  );
  if (line === null) return null;
  const { x, y, size, anchor } = mark;
  const start = x - (anchor === 'start' ? 0 : anchor === 'end' ? line.width : line.width / 2) * size;
  const d = line.letters.map(({ glyph, at }) => {
    const shape = glyphPath(glyph, size);
    return shape === '' ? '' : `M${formatNumber(start + at * size)} ${formatNumber(y)}${shape}`;
  });
  return {
    kind: 'path',
    ...paintOf(mark),
    d: d.join(''),
    ...(mark.link === undefined ? {} : { link: mark.link }),
  };
}

/** Signs, then letters that run from left to right (or a number alone), then signs. */
const SIGNS_AROUND = /^([^\p{L}\p{N}]*)(\p{L}(?:.*[\p{L}\p{N}])?|\p{Nd}+)([^\p{L}\p{N}]*)$/u;

const MIRRORED = new Map(
  ['()', '[]', '{}', '<>', '«»', '‹›'].flatMap(([a = '', b = '']) => [
    [a, b],
    [b, a],
  ]),
);

/**
 * Letters that run from left to right as they stand in a line that runs from right to left: signs at either end change
 * sides. `null` where it takes more than that. Source: https://unicode.org/reports/tr9/
 */
function turned(words: string): string | null {
  const found = SIGNS_AROUND.exec(words);
  if (found === null) return null;
  const [, before = '', core = '', after = ''] = found;
  const turn = (signs: string) => [...signs].reverse().map((sign) => MIRRORED.get(sign) ?? sign);
  return [...turn(after), core, ...turn(before)].join('');
}

function paintOf(mark: TextMark): Partial<PathMark> {
  const { fill, fillOpacity, stroke, strokeWidth, strokeOpacity, dash, cap, join } = mark;
  const paint = { fill, fillOpacity, stroke, strokeWidth, strokeOpacity, dash, cap, join };
  return Object.fromEntries(Object.entries(paint).filter(([, value]) => value !== undefined));
}

/** Letters in a row with their starts, in ems from the start of the line. */
interface Line {
  readonly letters: readonly { readonly glyph: OutlineGlyph; readonly at: number }[];
  readonly width: number;
}

function lineOf(text: string, fonts: readonly OutlineFont[]): Line | null {
  const letters: { glyph: OutlineGlyph; at: number }[] = [];
  let width = 0;
  let before = null as { readonly character: string; readonly font: OutlineFont } | null;
  for (const character of text) {
    const found = letterOf(character, fonts, before?.font ?? null);
    if (found === null) return null;
    if (before !== null && before.font === found.font)
      width += found.font.kerning(before.character, character);
    letters.push({ glyph: found.glyph, at: width });
    width += found.glyph.advance;
    before = { character, font: found.font };
  }
  return { letters, width };
}

/** From the file of the letter before where it can be, because kerning is known only inside one file. */
function letterOf(
  character: string,
  fonts: readonly OutlineFont[],
  last: OutlineFont | null,
): { readonly font: OutlineFont; readonly glyph: OutlineGlyph } | null {
  for (const font of last === null ? fonts : [last, ...fonts]) {
    const glyph = font.glyph(character);
    if (glyph !== null) return { font, glyph };
  }
  return null;
}
