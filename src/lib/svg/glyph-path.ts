import { formatNumber } from './number.ts';
import type { OutlineGlyph } from './outline-font.ts';

/** Shapes by letter and size: a figure draws the same hundred letters thousands of times. */
const shapes = new WeakMap<OutlineGlyph, Map<number, string>>();

/**
 * The outline of a letter at a type size as path data, relative to the point where the path stands: the start of the
 * letter's baseline. Equal letters give equal data wherever they stand, which packs well. Empty for a space.
 */
export function glyphPath(glyph: OutlineGlyph, size: number): string {
  const known = shapes.get(glyph) ?? new Map<number, string>();
  shapes.set(glyph, known);
  const before = known.get(size);
  if (before !== undefined) return before;
  const path = draw(glyph, size);
  known.set(size, path);
  return path;
}

function draw({ steps }: OutlineGlyph, size: number): string {
  // Places are rounded, not distances: so that the errors of many steps do not add up.
  let x = 0;
  let y = 0;
  let first = { x, y };
  const place = (value: number) => Math.round(value * size * 100) / 100;
  const step = (command: string, ...places: readonly (readonly [number, number])[]) =>
    command + numbers(places.flatMap(([toX, toY]) => [toX - x, toY - y]));
  const parts: string[] = [];
  for (const each of steps) {
    if (each.type === 'Z') {
      parts.push('z');
      ({ x, y } = first);
      continue;
    }
    const to = [place(each.x), place(each.y)] as const;
    if (each.type === 'Q') parts.push(step('q', [place(each.x1), place(each.y1)], to));
    else if (each.type === 'M') parts.push(step('m', to));
    else if (to[1] === y) parts.push(`h${numbers([to[0] - x])}`);
    else if (to[0] === x) parts.push(`v${numbers([to[1] - y])}`);
    else parts.push(step('l', to));
    [x, y] = to;
    if (each.type === 'M') first = { x, y };
  }
  return parts.join('');
}

/** Numbers in a row, parted by a space or by their sign. */
function numbers(values: readonly number[]): string {
  return values
    .map((value, index) => {
      const printed = formatNumber(value).replace(/^(-?)0\./, '$1.');
      return index === 0 || printed.startsWith('-') ? printed : ` ${printed}`;
    })
    .join('');
}
