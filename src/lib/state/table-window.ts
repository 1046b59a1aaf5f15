/**
 * Scrolling through more rows than a browser makes elements high. The document scrolls through a lower element; near
 * both ends its pixels are pixels of the table, between them one stands for several.
 */
export interface RowSpace {
  /** How far the element scrolls, px. */
  readonly outer: number;
  /** How far the rows scroll, px; equal to `outer` where they fit. */
  readonly inner: number;
}

/** Browsers keep elements below 16 to 33 million px; this is half of the least. */
const HIGHEST = 8_000_000;
/** Pixels at either end that are not stretched. */
const EXACT = 200_000;
/** Scrolling by no more than this at once is a hand at the wheel or on the glass, not a jump, px. */
const NEAR = 1500;

/** The space of `count` rows of `height` px, seen through a window `view` px high. */
export function rowSpace(count: number, height: number, view: number): RowSpace {
  const inner = Math.max(0, count * height - view);
  return { outer: Math.min(inner, HIGHEST), inner };
}

/** Where the rows stand, px, when the element stands at `outer`. */
export function innerAt(space: RowSpace, outer: number): number {
  if (space.inner === space.outer || outer <= EXACT) return clamp(outer, space.inner);
  if (outer >= space.outer - EXACT) return clamp(space.inner - (space.outer - outer), space.inner);
  return EXACT + (outer - EXACT) * stretch(space);
}

/** Where the element stands, px, when the rows stand at `inner`. */
export function outerAt(space: RowSpace, inner: number): number {
  if (space.inner === space.outer || inner <= EXACT) return clamp(inner, space.outer);
  if (inner >= space.inner - EXACT) return clamp(space.outer - (space.inner - inner), space.outer);
  return EXACT + (inner - EXACT) / stretch(space);
}

/** Rows move pixel by pixel with a hand that scrolls a little; a jump leads to the place that the bar shows. */
export function scrolledTo(space: RowSpace, inner: number, from: number, to: number): number {
  const isEnd = to <= 0 || to >= space.outer;
  if (isEnd || Math.abs(to - from) > NEAR) return innerAt(space, to);
  return clamp(inner + to - from, space.inner);
}

/** The rows to print: from `first`, `count` of them, the topmost moved by `shift` px. */
export function visibleRows(
  inner: number,
  rows: number,
  height: number,
  view: number,
): { readonly first: number; readonly count: number; readonly shift: number } {
  if (!(height > 0) || rows === 0) return { first: 0, count: 0, shift: 0 };
  const first = Math.max(0, Math.floor(inner / height) - MARGIN);
  const last = Math.min(rows, Math.ceil((inner + view) / height) + MARGIN, first + MOST_ROWS);
  return { first, count: Math.max(0, last - first), shift: first * height - inner };
}

/** Rows beyond either edge, so that the next one is there before it is seen. */
const MARGIN = 2;
/** Rows in the document at any time, however high a screen is. */
const MOST_ROWS = 80;

/** Where the rows have to stand, px, so that one of them is in sight: moved no farther than it takes. */
export function shownAt(inner: number, row: number, height: number, view: number): number {
  const top = row * height;
  if (top < inner) return top;
  return Math.max(inner, top + height - view);
}

/** The row that a key leads to from another, or `null` for a key that leads nowhere. `page`: rows seen at once. */
export function rowAfter(key: string, row: number, rows: number, page: number): number | null {
  if (rows === 0) return null;
  const steps: ReadonlyMap<string, number> = new Map(
    Object.entries({
      ArrowUp: row - 1,
      ArrowDown: row + 1,
      PageUp: row - Math.max(1, page - 1),
      PageDown: row + Math.max(1, page - 1),
      Home: 0,
      End: rows - 1,
    }),
  );
  const to = steps.get(key);
  return to === undefined ? null : Math.max(0, Math.min(rows - 1, to));
}

function stretch({ outer, inner }: RowSpace): number {
  return (inner - 2 * EXACT) / (outer - 2 * EXACT);
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
