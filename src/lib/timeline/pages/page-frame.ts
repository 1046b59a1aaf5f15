import { headerBlock } from '../frame.ts';
import type { Block } from '../legend-marks.ts';
import { wrapRuns } from '../paragraph.ts';
import type { Mark, Scene } from '../scene.ts';
import { translateMark } from '../translate.ts';
import type { Timeline } from '#lib/model/index.ts';
import type { LayoutOptions } from '../view.ts';
import type { PageSetting } from './paper.ts';

/** A block at its place on a page, from the top of what the margins leave. */
export interface PlacedBlock {
  readonly part: string;
  readonly block: Block;
  readonly top: number;
}

/** The head of a page: on the first one title and dek, later the title in a line; its number is set by `pageScene`. */
export function pageHead(timeline: Timeline, page: number, width: number, options: LayoutOptions): Block {
  const { theme, measure, parts } = options;
  const size = theme.sizes.note;
  // The number stands in the same line.
  const room = width - 6 * size;
  if (page === 1) return parts.title ? headerBlock(timeline, room, options) : { marks: [], height: size };
  const lines = wrapRuns([{ text: timeline.title, size, weight: 600, fill: theme.ink }], room, measure);
  const text = (lines[0] ?? []).map((piece) => piece.text).join(' ');
  return {
    marks: [
      {
        kind: 'text',
        x: 0,
        y: 0.95 * size,
        text: lines.length > 1 ? `${text} …` : text,
        size,
        weight: 600,
        anchor: 'start',
        family: theme.sans,
        fill: theme.ink,
      },
    ],
    height: 1.3 * size,
  };
}

/** A page with its blocks and its number, "2 / 5". `filled`: how far down it is, within the margins. */
export function pageScene(
  base: Scene,
  blocks: readonly PlacedBlock[],
  { page, of, filled }: { readonly page: number; readonly of: number; readonly filled: number },
  setting: PageSetting,
  { theme, millimetres, width }: LayoutOptions,
): Scene {
  const { margin } = setting;
  // What is higher than the page by itself is drawn smaller, so that nothing is cut off.
  const larger = Math.max(1, (filled + 2 * margin) / setting.height);
  const [pageWidth, height] = [setting.width * larger, setting.height * larger];
  const size = theme.sizes.note;
  const number: Mark = {
    kind: 'text',
    x: pageWidth - margin,
    y: margin + 0.95 * size,
    text: `${page} / ${of}`,
    size,
    weight: 400,
    anchor: 'end',
    family: theme.sans,
    fill: theme.ink2,
  };
  const mm = millimetres === null ? null : millimetres / width;
  return {
    ...base,
    width: pageWidth,
    height,
    physical: mm === null ? null : { width: setting.width * mm, height: setting.height * mm },
    title: `${base.title} (${page} / ${of})`,
    marks: [
      ...(theme.paper === null
        ? []
        : [{ kind: 'rect' as const, x: 0, y: 0, width: pageWidth, height, fill: theme.paper }]),
      ...blocks.map(({ part, block, top }): Mark => ({
        kind: 'group',
        part,
        children: block.marks.map((mark) => translateMark(mark, margin, margin + top)),
      })),
      ...base.marks,
      { kind: 'group', part: 'page-number', children: [number] },
    ],
  };
}
