import type { Mark, Scene } from '#lib/timeline/index.ts';
import { drawMark } from './attributes.ts';
import { contentHash } from './hash.ts';
import { formatNumber } from './number.ts';
import { cleanText, escapeXml } from './text.ts';

/** What a file has beside the drawing. */
export interface SerializeOptions {
  /** XML for the inside of `<metadata>`, printed as it is; `null` leaves the element out. */
  readonly metadata: string | null;
  /** BCP 47 tag of the words in the drawing, for `xml:lang`. */
  readonly language: string;
}

/**
 * A scene as one SVG file: the same scene gives the same bytes everywhere. Holds only `svg`, `g`, `title`,
 * `desc`, `metadata`, `rect`, `line`, `circle`, `path`, `text` and `a`, presentation attributes and hex
 * colours, because these are what every renderer draws alike. Ids start with a hash of the content, so that
 * two figures can stand on one page. Line breaks only between elements, never inside text.
 * Throws where `drawMark` does.
 */
export function serializeScene(scene: Scene, options: SerializeOptions): string {
  const inside = [
    `<title>${escapeXml(cleanText(scene.title))}</title>`,
    `<desc>${escapeXml(cleanText(scene.description))}</desc>`,
    ...(options.metadata === null ? [] : [`<metadata>${options.metadata}</metadata>`]),
  ];
  const size = scene.physical ?? scene;
  const unit = scene.physical === null ? '' : 'mm';
  // Texts of the family that comes first inherit it: named by each of them, it would be a quarter of the file.
  const family = scene.physical === null ? null : firstFamily(scene.marks);
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': options.language,
    role: 'img',
    // A page that is read from the right must not turn anchors round.
    ...(scene.marks.some(runsFromRight) ? { direction: 'ltr' } : {}),
    width: formatNumber(size.width) + unit,
    height: formatNumber(size.height) + unit,
    viewBox: `0 0 ${formatNumber(scene.width)} ${formatNumber(scene.height)}`,
    ...(family === null ? {} : { 'font-family': family }),
  });
  // Printed without ids first, to know the hash that the ids start with.
  const printed: Printed = { text: inside.map((line) => `\n${line}`).join(''), groups: [], family };
  printMarks(scene.marks, printed);
  const { text, groups } = printed;
  const name = nameParts(contentHash(root + text));
  const parts = [`<svg${root}>`];
  let copied = 0;
  for (const { at, part } of groups) {
    parts.push(text.slice(copied, at), ` id="${name(part)}"`);
    copied = at;
  }
  parts.push(text.slice(copied), '\n</svg>\n');
  return parts.join('');
}

function runsFromRight(mark: Mark): boolean {
  if (mark.kind === 'group') return mark.children.some(runsFromRight);
  return mark.kind === 'text' && mark.direction === 'rtl';
}

/** What is printed so far, and where in it groups want their ids. */
interface Printed {
  /** Each element on a line of its own, the line break before it. */
  text: string;
  /** Family that the root names; `null` where there is no text. */
  readonly family: string | null;
  readonly groups: { readonly at: number; readonly part: string }[];
}

/** Ids in order of printing: `d1f2…-lane`, `d1f2…-lane-2`. */
function nameParts(hash: string): (part: string) => string {
  const counts = new Map<string, number>();
  return (part) => {
    const suffix = part.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const count = (counts.get(suffix) ?? 0) + 1;
    counts.set(suffix, count);
    return `d${hash}-${suffix}${count === 1 ? '' : `-${count}`}`;
  };
}

function printMarks(marks: readonly Mark[], printed: Printed): void {
  for (const mark of marks) printMark(mark, printed);
}

function printMark(mark: Mark, printed: Printed): void {
  const { family } = printed;
  let start = '';
  const drawn = drawMark(mark, (name, value) => {
    if (name !== 'font-family') start += ` ${name}="${value}"`;
    else if (value !== family) start += ` ${name}="${escapeXml(value)}"`;
  });
  if (mark.kind === 'group') {
    printed.text += '\n<g';
    printed.groups.push({ at: printed.text.length, part: mark.part });
    printed.text += `${start}>`;
    if (drawn.title !== null) printed.text += `\n<title>${escapeXml(drawn.title)}</title>`;
    printMarks(mark.children, printed);
    printed.text += '\n</g>';
    return;
  }
  const { tag, text, link } = drawn;
  const element = text === null ? `<${tag}${start}/>` : `<${tag}${start}>${escapeXml(text)}</${tag}>`;
  printed.text += link === null ? `\n${element}` : `\n<a href="${escapeXml(link)}">${element}</a>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

/** Family of the first text; `null` where there is none. */
function firstFamily(marks: readonly Mark[]): string | null {
  for (const mark of marks) {
    const family =
      mark.kind === 'text' ? mark.family : mark.kind === 'group' ? firstFamily(mark.children) : null;
    if (family !== null) return family;
  }
  return null;
}
