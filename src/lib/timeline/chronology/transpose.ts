import { num } from '../marks/coordinates.ts';
import type { Mark, TextMark } from '../scene.ts';

/**
 * The mark with x and y exchanged: what was drawn along time to the right is then drawn along time downwards. Words
 * stay upright; they stand with their middle where the middle of the words was.
 */
export function transposeMark(mark: Mark): Mark {
  switch (mark.kind) {
    case 'group':
      return { ...mark, children: mark.children.map(transposeMark) };
    case 'line':
      return { ...mark, x1: mark.y1, y1: mark.x1, x2: mark.y2, y2: mark.x2 };
    case 'circle':
      return { ...mark, cx: mark.cy, cy: mark.cx };
    case 'rect':
      return { ...mark, x: mark.y, y: mark.x, width: mark.height, height: mark.width };
    case 'path':
      return { ...mark, d: transposePath(mark.d) };
    case 'text':
      return transposeText(mark);
  }
}

/** Half the height of a capital in parts of the type size: how far a baseline lies below the middle of its words. */
const BELOW_MIDDLE = 0.35;
/** Width of the one sign that marks carry, "?", in parts of the type size. */
const SIGN = 0.61;

function transposeText(mark: TextMark): TextMark {
  const half = { start: 0.5, middle: 0, end: -0.5 }[mark.anchor] * SIGN * mark.size;
  return {
    ...mark,
    anchor: 'middle',
    x: mark.y - BELOW_MIDDLE * mark.size,
    y: mark.x + half + BELOW_MIDDLE * mark.size,
  };
}

/** Marks are drawn with lines only: "M0,0L10,0Z". Throws on any other command, which would be our own mistake. */
function transposePath(d: string): string {
  return d.replace(/([A-Z])([^A-Z]*)/g, (_, command: string, rest: string) => {
    if (!'MLZ'.includes(command)) throw new TypeError(`"${command}" is no command of a path made of lines`);
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const turned = numbers.map((_each, index) => num(numbers[index % 2 === 0 ? index + 1 : index - 1] ?? 0));
    return command + turned.join(',');
  });
}
