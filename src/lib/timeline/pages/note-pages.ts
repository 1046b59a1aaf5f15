import type { Block } from '../legend-marks.ts';
import { notesBlock, type NoteSetting } from '../note-marks.ts';
import type { Note } from '../notes.ts';

/** Notes in blocks, each no higher than a page has room: `first` on the first one, `room` on all others. */
export function notePages(
  notes: readonly Note[],
  setting: NoteSetting,
  room: { readonly first: number; readonly other: number },
): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  while (from < notes.length) {
    const height = blocks.length === 0 ? room.first : room.other;
    const rest = notes.slice(from);
    const count = mostThatFit(rest, setting, height);
    const few = rest.slice(0, Math.max(1, count));
    blocks.push(count === 0 ? small(few, setting, height) : notesBlock(few, setting));
    from += few.length;
  }
  return blocks;
}

/** How many of the first notes have room; 0 when not even one has. */
function mostThatFit(notes: readonly Note[], setting: NoteSetting, height: number): number {
  const fits = (count: number) => notesBlock(notes.slice(0, count), setting).height <= height;
  let low = 0;
  let high = 8;
  while (high < notes.length && fits(high)) {
    low = high;
    high *= 2;
  }
  high = Math.min(high, notes.length + 1);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** A single note that is longer than a page, in type as small as it takes: no word of it may be lost. */
function small(notes: readonly Note[], setting: NoteSetting, height: number): Block {
  const block = notesBlock(notes, setting);
  const { theme } = setting;
  if (block.height <= height || theme.sizes.note < 2) return block;
  const sizes = { ...theme.sizes, note: 0.85 * theme.sizes.note };
  return small(notes, { ...setting, theme: { ...theme, sizes } }, height);
}
