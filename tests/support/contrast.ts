import type { Box, Mark, Paint, Scene, TextMark } from '#lib/timeline/index.ts';

type Shape = Exclude<Mark, { kind: 'group' }>;
type Colour = readonly [red: number, green: number, blue: number];

/** One pair of colours that must be told apart. */
export interface Pairing {
  /** What it is, for messages: "events: text Talks in Berlin". */
  readonly what: string;
  /** Contrast ratio of WCAG 2, 1–21. */
  readonly ratio: number;
}

/** Contrast ratio of two colours `#RRGGBB`. Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(first: string, second: string): number {
  return ratioOf(colourOf(first), colourOf(second));
}

/** CIE lightness of a colour `#RRGGBB`, 0–100. */
export function lightnessOf(colour: string): number {
  const luminance = luminanceOf(colourOf(colour));
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
}

/**
 * Every text with the lowest contrast to what lies under it: its halo where it has one, else the page and every filled
 * shape before it that reaches into its box.
 */
export function textPairings(scene: Scene, boxOf: (text: TextMark) => Box): readonly Pairing[] {
  const below: Shape[] = [];
  const found: Pairing[] = [];
  for (const { mark, part } of shapesOf(scene.marks)) {
    if (mark.kind === 'text' && mark.halo !== true) {
      const halo = below.findLast((each) => each.kind === 'text' && each.halo === true && isSame(each, mark));
      const grounds = halo?.kind === 'text' ? [colourOf(halo.fill ?? '')] : groundsUnder(below, boxOf(mark));
      const ink = colourOf(mark.fill ?? '');
      found.push({ what: `${part}: text ${mark.text}`, ratio: lowest(grounds, ink) });
    }
    below.push(mark);
  }
  return found;
}

/**
 * Every stroke and fill of the named parts that is drawn at full strength, with its contrast to the page and to the
 * filled shapes under it. What has the colour of the page itself (the inside of rings) is left out.
 */
export function markPairings(scene: Scene, parts: readonly string[]): readonly Pairing[] {
  const below: Shape[] = [];
  const found: Pairing[] = [];
  for (const { mark, part } of shapesOf(scene.marks)) {
    if (parts.includes(part) && mark.kind !== 'text') {
      const page = groundsUnder(below.filter(isGround), boxAround(mark));
      for (const colour of inksOf(mark)) {
        const ratio = lowest(page, colourOf(colour));
        if (ratio > 1.05) found.push({ what: `${part}: ${mark.kind} ${colour}`, ratio });
      }
    }
    below.push(mark);
  }
  return found;
}

/** Areas behind everything: the page, days, bands. Marks over marks are told apart by their shape. */
function isGround(mark: Shape): boolean {
  return mark.kind === 'rect' && mark.fill !== undefined && mark.stroke === undefined && mark.height > 30;
}

function inksOf(mark: Paint): readonly string[] {
  return [
    ...(mark.fill !== undefined && (mark.fillOpacity ?? 1) === 1 ? [mark.fill] : []),
    ...(mark.stroke !== undefined && (mark.strokeOpacity ?? 1) === 1 ? [mark.stroke] : []),
  ];
}

/** Colours that show through at a place, the page first; the last opaque shape that covers the box hides the others. */
function groundsUnder(below: readonly Shape[], box: Box): readonly Colour[] {
  const white: Colour = [255, 255, 255];
  return below.reduce<readonly Colour[]>(
    (grounds, mark) => {
      if (mark.kind === 'text' || mark.kind === 'line' || mark.fill === undefined) return grounds;
      const area = boxAround(mark);
      if (!overlaps(area, box)) return grounds;
      const alpha = mark.fillOpacity ?? 1;
      const blended = grounds.map((ground) => blend(colourOf(mark.fill ?? ''), ground, alpha));
      return mark.kind === 'rect' && covers(area, box) ? blended : [...grounds, ...blended];
    },
    [white],
  );
}

function shapesOf(
  marks: readonly Mark[],
  part = 'page',
): readonly { readonly mark: Shape; readonly part: string }[] {
  return marks.flatMap((mark) =>
    mark.kind === 'group' ? shapesOf(mark.children, part === 'page' ? mark.part : part) : [{ mark, part }],
  );
}

function isSame(halo: TextMark, text: TextMark): boolean {
  return halo.text === text.text && halo.x === text.x && halo.y === text.y;
}

function boxAround(mark: Exclude<Shape, TextMark>): Box {
  switch (mark.kind) {
    case 'rect':
      return mark;
    case 'circle':
      return { x: mark.cx - mark.r, y: mark.cy - mark.r, width: 2 * mark.r, height: 2 * mark.r };
    case 'line':
      return hull([mark.x1, mark.x2], [mark.y1, mark.y2]);
    case 'path': {
      const numbers = (mark.d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
      const every = (rest: number) => numbers.filter((_, index) => index % 2 === rest);
      return hull(every(0), every(1));
    }
  }
}

function hull(xs: readonly number[], ys: readonly number[]): Box {
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function covers(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

function lowest(grounds: readonly Colour[], ink: Colour): number {
  return Math.min(...grounds.map((ground) => ratioOf(ground, ink)));
}

function colourOf(hex: string): Colour {
  const parts = /^#(..)(..)(..)$/.exec(hex);
  if (!parts) throw new TypeError(`"${hex}" is no colour`);
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return [red, green, blue];
}

function blend(over: Colour, under: Colour, alpha: number): Colour {
  const mix = (index: 0 | 1 | 2) => over[index] * alpha + under[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

function ratioOf(first: Colour, second: Colour): number {
  const [a, b] = [luminanceOf(first), luminanceOf(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminanceOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
