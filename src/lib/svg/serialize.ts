import type { Mark, Scene } from '#lib/timeline/index.ts';
import { markAttributes } from './attributes.ts';
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
 * Throws where `markAttributes` does.
 */
export function serializeScene(scene: Scene, options: SerializeOptions): string {
  const inside = [
    `<title>${escapeXml(cleanText(scene.title))}</title>`,
    `<desc>${escapeXml(cleanText(scene.description))}</desc>`,
    ...(options.metadata === null ? [] : [`<metadata>${options.metadata}</metadata>`]),
  ];
  const size = scene.physical ?? scene;
  const unit = scene.physical === null ? '' : 'mm';
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': options.language,
    role: 'img',
    width: formatNumber(size.width) + unit,
    height: formatNumber(size.height) + unit,
    viewBox: `0 0 ${formatNumber(scene.width)} ${formatNumber(scene.height)}`,
  });
  // Drawn once without ids to know the hash that the ids start with.
  const nameless = printMarks(scene.marks, () => null);
  const name = nameParts(contentHash([root, ...inside, ...nameless].join('\n')));
  return [`<svg${root}>`, ...inside, ...printMarks(scene.marks, name), '</svg>', ''].join('\n');
}

/** Id of a group, from its part; `null` for none. */
type Name = (part: string) => string | null;

/** Ids in order of printing: `d1f2…-lane`, `d1f2…-lane-2`. */
function nameParts(hash: string): Name {
  const counts = new Map<string, number>();
  return (part) => {
    const suffix = part.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const count = (counts.get(suffix) ?? 0) + 1;
    counts.set(suffix, count);
    return `d${hash}-${suffix}${count === 1 ? '' : `-${count}`}`;
  };
}

function printMarks(marks: readonly Mark[], name: Name): string[] {
  return marks.flatMap((mark) => printMark(mark, name));
}

function printMark(mark: Mark, name: Name): string[] {
  const drawn = markAttributes(mark);
  if (mark.kind === 'group') {
    const id = name(mark.part);
    const open = `<g${attributes(id === null ? {} : { id })}${attributes(drawn.attributes)}>`;
    const title = drawn.title === null ? [] : [`<title>${escapeXml(drawn.title)}</title>`];
    return [open, ...title, ...printMarks(mark.children, name), '</g>'];
  }
  const start = `<${drawn.tag}${attributes(drawn.attributes)}`;
  const element = drawn.text === null ? `${start}/>` : `${start}>${escapeXml(drawn.text)}</${drawn.tag}>`;
  return [drawn.link === null ? element : `<a href="${escapeXml(drawn.link)}">${element}</a>`];
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}
