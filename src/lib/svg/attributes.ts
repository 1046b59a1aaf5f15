import type { Mark, Paint, TextMark } from '#lib/timeline/index.ts';
import { formatNumber } from './number.ts';
import { cleanText } from './text.ts';

/** The elements that marks become; screen and file know no others (a link wraps its element in an `a`). */
export type Tag = 'g' | 'rect' | 'line' | 'circle' | 'path' | 'text';

/** One mark as an element. */
export interface Drawn {
  readonly tag: Tag;
  /** Presentation and geometry attributes by name, in the order of printing; values not yet escaped. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Content of a text; `null` for every other tag. */
  readonly text: string | null;
  /** Content of the element's `<title>`, its first child; `null` for none. Only groups have one. */
  readonly title: string | null;
  /** Address (http or https) of the `<a>` around the element; `null` for none. */
  readonly link: string | null;
}

/** Takes one attribute; the value is not yet escaped. */
export type Put = (name: string, value: string) => void;

/**
 * One mark as an element: `drawMark` with the attributes collected. Throws where that does.
 */
export function markAttributes(mark: Mark): Drawn {
  // One object per mark: a drawing has hundreds, in every frame.
  const attributes: Record<string, string> = {};
  const element = drawMark(mark, (name, value) => {
    attributes[name] = value;
  });
  return { ...element, attributes };
}

/**
 * The one table of attributes per type of mark: the screen spreads them, the file prints them, and
 * neither adds any. Gives each to `put` in the order of printing; of their values only a family may hold what XML
 * escapes. Throws on colours that are not `#RRGGBB` and on numbers that cannot be drawn: those are our own mistakes.
 * An address that is neither http nor https is dropped.
 */
export function drawMark(mark: Mark, put: Put): Omit<Drawn, 'attributes'> {
  switch (mark.kind) {
    case 'group':
      return {
        tag: 'g',
        text: null,
        title: mark.title === undefined ? null : cleanText(mark.title),
        link: null,
      };
    case 'rect':
      write(put, 'x', mark.x);
      write(put, 'y', mark.y);
      write(put, 'width', mark.width);
      write(put, 'height', mark.height);
      write(put, 'rx', mark.radius);
      paint(put, mark);
      return RECT;
    case 'line':
      write(put, 'x1', mark.x1);
      write(put, 'y1', mark.y1);
      write(put, 'x2', mark.x2);
      write(put, 'y2', mark.y2);
      stroke(put, mark);
      return LINE;
    case 'circle':
      write(put, 'cx', mark.cx);
      write(put, 'cy', mark.cy);
      write(put, 'r', mark.r);
      paint(put, mark);
      return CIRCLE;
    case 'path':
      put('d', pathData(mark.d));
      paint(put, mark);
      return mark.link === undefined ? PATH : { ...PATH, link: safeAddress(mark.link) };
    case 'text':
      write(put, 'x', mark.x);
      write(put, 'y', mark.y);
      put('font-family', mark.family);
      write(put, 'font-size', mark.size);
      if (mark.weight !== 400) put('font-weight', String(mark.weight));
      if (mark.italic === true) put('font-style', 'italic');
      if (mark.anchor !== 'start') put('text-anchor', mark.anchor);
      paint(put, mark);
      return {
        tag: 'text',
        text: based(cleanText(mark.text), mark.direction),
        title: null,
        link: safeAddress(mark.link),
      };
  }
}

const NO_WORDS = { text: null, title: null, link: null } as const;
const RECT = { tag: 'rect', ...NO_WORDS } as const;
const LINE = { tag: 'line', ...NO_WORDS } as const;
const CIRCLE = { tag: 'circle', ...NO_WORDS } as const;
const PATH = { tag: 'path', ...NO_WORDS } as const;

/**
 * Text in the order of its own base direction. The characters of Unicode for it are what browsers, librsvg, resvg and
 * LibreOffice follow; the attribute `direction` moves the text in two of them, and Inkscape 1.2 follows only that.
 */
function based(text: string, direction: TextMark['direction']): string {
  return direction === 'rtl' && text !== '' ? `\u202b${text}\u202c` : text;
}

/** Nothing for what the mark does not have. */
function write(put: Put, name: string, value: number | undefined): void {
  if (value !== undefined) put(name, formatNumber(value));
}

/** Shapes are filled black unless told otherwise, so "no fill" is written out; "no stroke" is the default. */
function paint(put: Put, mark: Paint): void {
  put('fill', mark.fill === undefined ? 'none' : colour(mark.fill));
  write(put, 'fill-opacity', mark.fillOpacity);
  stroke(put, mark);
}

function stroke(put: Put, mark: Paint): void {
  if (mark.stroke === undefined) return;
  put('stroke', colour(mark.stroke));
  write(put, 'stroke-width', mark.strokeWidth);
  write(put, 'stroke-opacity', mark.strokeOpacity);
  if (mark.dash !== undefined) put('stroke-dasharray', mark.dash.map(formatNumber).join(' '));
  if (mark.cap !== undefined && mark.cap !== 'butt') put('stroke-linecap', mark.cap);
  if (mark.join !== undefined && mark.join !== 'miter') put('stroke-linejoin', mark.join);
}

function colour(value: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw new TypeError(`"${value}" is not a colour of the form #RRGGBB`);
  return value;
}

function pathData(d: string): string {
  if (!/^[MLHVCSQTAZmlhvqz0-9 .,-]*$/.test(d))
    throw new TypeError(`"${d}" is no path that every program reads`);
  return d;
}

function safeAddress(link: string | undefined): string | null {
  if (link === undefined) return null;
  const address = cleanText(link);
  return /^https?:\/\/[^\s"'<>\\]+$/i.test(address) ? address : null;
}
