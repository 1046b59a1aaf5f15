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
  switch (mark.kind) {
    case 'group':
      return { ...NOTHING, tag: 'g', title: mark.title === undefined ? null : cleanText(mark.title) };
    case 'rect':
      return {
        ...NOTHING,
        tag: 'rect',
        attributes: {
          ...numbers({ x: mark.x, y: mark.y, width: mark.width, height: mark.height }),
          ...(mark.radius === undefined ? {} : numbers({ rx: mark.radius })),
          ...paint(mark),
        },
      };
    case 'line':
      return {
        ...NOTHING,
        tag: 'line',
        attributes: {
          ...numbers({ x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 }),
          ...stroke(mark),
        },
      };
    case 'circle':
      return {
        ...NOTHING,
        tag: 'circle',
        attributes: { ...numbers({ cx: mark.cx, cy: mark.cy, r: mark.r }), ...paint(mark) },
      };
    case 'path':
      return {
        ...NOTHING,
        tag: 'path',
        attributes: { d: pathData(mark.d), ...paint(mark) },
        link: safeAddress(mark.link),
      };
    case 'text':
      return {
        tag: 'text',
        attributes: {
          ...numbers({ x: mark.x, y: mark.y }),
          'font-family': mark.family,
          ...numbers({ 'font-size': mark.size }),
          ...(mark.weight === 400 ? {} : { 'font-weight': String(mark.weight) }),
          ...(mark.italic === true ? { 'font-style': 'italic' } : {}),
          ...(mark.anchor === 'start' ? {} : { 'text-anchor': mark.anchor }),
          ...paint(mark),
        },
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

const NOTHING = { attributes: {}, text: null, title: null, link: null } as const;

function numbers(values: Readonly<Record<string, number>>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const name in values) texts[name] = formatNumber(values[name] as number);
  return texts;
}

/** Shapes are filled black unless told otherwise, so "no fill" is written out; "no stroke" is the default. */
function paint(mark: Paint): Record<string, string> {
  return {
    fill: mark.fill === undefined ? 'none' : colour(mark.fill),
    ...(mark.fillOpacity === undefined ? {} : numbers({ 'fill-opacity': mark.fillOpacity })),
    ...stroke(mark),
  };
}

function stroke(mark: Paint): Record<string, string> {
  if (mark.stroke === undefined) return {};
  return {
    stroke: colour(mark.stroke),
    ...(mark.strokeWidth === undefined ? {} : numbers({ 'stroke-width': mark.strokeWidth })),
    ...(mark.strokeOpacity === undefined ? {} : numbers({ 'stroke-opacity': mark.strokeOpacity })),
    ...(mark.dash === undefined ? {} : { 'stroke-dasharray': mark.dash.map(formatNumber).join(' ') }),
    ...(mark.cap === undefined || mark.cap === 'butt' ? {} : { 'stroke-linecap': mark.cap }),
    ...(mark.join === undefined || mark.join === 'miter' ? {} : { 'stroke-linejoin': mark.join }),
  };
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
