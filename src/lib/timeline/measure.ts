import { screenHeavy, screenRegular } from './measure-screen.ts';

/** Width of a line of text in user units at the given size; from a table, never from the document. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number;

/** Where a drawing is read: on the page, in the app's own type, or in a file, in the Arial family. */
export type Medium = 'screen' | 'figure';

/** First code point of the row, then two base-36 digits per code point: thousandths of the type size. */
export type AdvanceRow = readonly [from: number, widths: string];

/** Added to every line that is not empty, in parts of the type size. */
const SLACK = 0.08;

/** Multiplies every line: hinted advances in Chromium on Linux are up to this much wider. */
const HINTING = 1.01;

/**
 * A measured width without its reserve: where words in another style go on after it without a gap. `size`: the one
 * that it was measured at. Only for places; whether a line fits is asked of the measurer.
 */
export function withoutReserve(width: number, size: number): number {
  return width === 0 ? 0 : (width - SLACK * size) / HINTING;
}

/** Rows of one weight. `joined`: letters that another letter of their script follows, where that makes a difference. */
export interface Advances {
  readonly rows: readonly AdvanceRow[];
  readonly joined: readonly AdvanceRow[];
}

/** A measurer from two tables of advances; see `measureFor` for what it promises. */
export function measureWith(regular: Advances, heavy: Advances): Measure {
  const tables = { 400: readAdvances(regular), 600: readAdvances(heavy) };
  return (text, size, weight) => {
    const { alone, joined } = tables[weight];
    let thousandths = 0;
    for (let at = 0; at < text.length; at += 1) {
      let code = text.charCodeAt(at);
      if (code >= 0xd800 && code < 0xdc00) code = text.codePointAt(at) ?? 0;
      if (code > 0xffff) at += 1;
      const isJoined = code >= FIRST_JOINED && isIn(joined, code) && isIn(joined, text.charCodeAt(at + 1));
      thousandths += widthIn(isJoined ? joined : alone, code) ?? widthOutside(code);
    }
    return thousandths === 0 ? 0 : (thousandths / 1000) * size * HINTING + SLACK * size;
  };
}

/** No letter before the Arabic ones is joined. */
const FIRST_JOINED = 0x0600;
/** Stands in a table for what is not in it. */
const ABSENT = 0xffff;

/** Thousandths of the type size by code point: a list, since a figure asks for hundreds of thousands of letters. */
type Table = Uint16Array;

function widthIn(table: Table, code: number): number | null {
  const width = code < table.length ? (table[code] as number) : ABSENT;
  return width === ABSENT ? null : width;
}

function isIn(table: Table, code: number): boolean {
  return widthIn(table, code) !== null;
}

function readAdvances({ rows, joined }: Advances) {
  return { alone: readTable(rows), joined: readTable(joined) };
}

function readTable(rows: readonly AdvanceRow[]): Table {
  const length = Math.max(0, ...rows.map(([from, widths]) => from + widths.length / 2));
  const table = new Uint16Array(length).fill(ABSENT);
  for (const [from, widths] of rows) {
    for (let place = 0; place < widths.length; place += 2) {
      const digits = widths.slice(place, place + 2);
      if (digits !== '--') table[from + place / 2] = Number.parseInt(digits, 36);
    }
  }
  return table;
}

/** Spaces of fixed width, U+2000 to U+200A, in thousandths of the type size. */
const SPACES = [500, 1000, 500, 1000, 334, 250, 167, 600, 334, 200, 100];

/**
 * Thousandths of the type size for a character that the fonts do not hold, so another font draws it.
 * Combining marks and invisible signs take nothing; full-width writing one em, Hangul a little less, all that is unknown a little more;
 * emoji, whose fonts are the widest, one and a half.
 */
function widthOutside(code: number): number {
  if (code >= 0x2000 && code <= 0x200a) return SPACES[code - 0x2000] ?? 1000;
  if (code === 0x202f) return 278;
  if (code === 0x205f) return 278;
  if (isWidthless(code)) return 0;
  if ((code >= 0x1f000 && code <= 0x1faff) || (code >= 0x2600 && code <= 0x27bf)) return 1500;
  if (code >= 0xac00 && code <= 0xd7a3) return 950;
  return code >= 0x3000 && code <= 0x9fff ? 1000 : 1100;
}

function isWidthless(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0x0300 && code <= 0x036f) ||
    (code >= 0x0483 && code <= 0x0489) ||
    (code >= 0x0591 && code <= 0x05bd) ||
    (code >= 0x0610 && code <= 0x061a) ||
    (code >= 0x064b && code <= 0x065f) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xfe20 && code <= 0xfe2f) ||
    code === 0xfeff ||
    // Halves of a pair and noncharacters, which are never drawn.
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xfdd0 && code <= 0xfdef) ||
    (code & 0xfffe) === 0xfffe
  );
}

/** The measurer of the screen, apart from the other so that a page need not load the tables of figures. */
export const measureOnScreen: Measure = /* @__PURE__ */ measureWith(
  { rows: screenRegular, joined: [] },
  { rows: screenHeavy, joined: [] },
);
