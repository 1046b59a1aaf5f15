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

/**
 * The one table of attributes per type of mark: the screen spreads them, the file prints them, and
 * neither adds any. Throws on colours that are not `#RRGGBB` and on numbers that cannot be drawn: those
 * are our own mistakes. An address that is neither http nor https is dropped.
 */
export function markAttributes(mark: Mark): Drawn {
  const attributes: Written = {};
  switch (mark.kind) {
    case 'group':
      return {
        ...NO_WORDS,
        tag: 'g',
        attributes,
        title: mark.title === undefined ? null : cleanText(mark.title),
      };
    case 'rect':
      write(attributes, 'x', mark.x);
      write(attributes, 'y', mark.y);
      write(attributes, 'width', mark.width);
      write(attributes, 'height', mark.height);
      write(attributes, 'rx', mark.radius);
      paint(attributes, mark);
      return { ...NO_WORDS, tag: 'rect', attributes };
    case 'line':
      write(attributes, 'x1', mark.x1);
      write(attributes, 'y1', mark.y1);
      write(attributes, 'x2', mark.x2);
      write(attributes, 'y2', mark.y2);
      stroke(attributes, mark);
      return { ...NO_WORDS, tag: 'line', attributes };
    case 'circle':
      write(attributes, 'cx', mark.cx);
      write(attributes, 'cy', mark.cy);
      write(attributes, 'r', mark.r);
      paint(attributes, mark);
      return { ...NO_WORDS, tag: 'circle', attributes };
    case 'path':
      attributes['d'] = pathData(mark.d);
      paint(attributes, mark);
      return { ...NO_WORDS, tag: 'path', attributes, link: safeAddress(mark.link) };
    case 'text':
      write(attributes, 'x', mark.x);
      write(attributes, 'y', mark.y);
      attributes['font-family'] = mark.family;
      write(attributes, 'font-size', mark.size);
      if (mark.weight !== 400) attributes['font-weight'] = String(mark.weight);
      if (mark.italic === true) attributes['font-style'] = 'italic';
      if (mark.anchor !== 'start') attributes['text-anchor'] = mark.anchor;
      paint(attributes, mark);
      return {
        tag: 'text',
        attributes,
        text: based(cleanText(mark.text), mark.direction),
        title: null,
        link: safeAddress(mark.link),
      };
  }
}

/**
 * Text in the order of its own base direction. The characters of Unicode for it are what browsers, librsvg, resvg and
 * LibreOffice follow; the attribute `direction` moves the text in two of them, and Inkscape 1.2 follows only that.
 */
function based(text: string, direction: TextMark['direction']): string {
  return direction === 'rtl' && text !== '' ? `\u202b${text}\u202c` : text;
}

const NO_WORDS = { text: null, title: null, link: null } as const;

/** Attributes while they are collected. One object per mark: a drawing has hundreds, in every frame. */
type Written = Record<string, string>;

/** Nothing for what the mark does not have. */
function write(attributes: Written, name: string, value: number | undefined): void {
  if (value !== undefined) attributes[name] = formatNumber(value);
}

/** Shapes are filled black unless told otherwise, so "no fill" is written out; "no stroke" is the default. */
function paint(attributes: Written, mark: Paint): void {
  attributes['fill'] = mark.fill === undefined ? 'none' : colour(mark.fill);
  write(attributes, 'fill-opacity', mark.fillOpacity);
  stroke(attributes, mark);
}

function stroke(attributes: Written, mark: Paint): void {
  if (mark.stroke === undefined) return;
  attributes['stroke'] = colour(mark.stroke);
  write(attributes, 'stroke-width', mark.strokeWidth);
  write(attributes, 'stroke-opacity', mark.strokeOpacity);
  if (mark.dash !== undefined) attributes['stroke-dasharray'] = mark.dash.map(formatNumber).join(' ');
  if (mark.cap !== undefined && mark.cap !== 'butt') attributes['stroke-linecap'] = mark.cap;
  if (mark.join !== undefined && mark.join !== 'miter') attributes['stroke-linejoin'] = mark.join;
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
