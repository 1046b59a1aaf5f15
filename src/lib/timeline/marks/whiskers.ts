import type { PlacedItem } from '../placed.ts';
import type { Mark } from '../scene.ts';
import type { Pen } from './pen.ts';

/**
 * "About": a thin line with a small cap to either side of the mark.
 *
 *     ├──▒▒▒▒──┤
 */
export function whiskers(placed: PlacedItem, pen: Pen): readonly Mark[] {
  const { whisker0, whisker1, y, isDot, focus } = placed;
  if (whisker0 === null || whisker1 === null) return [];
  const line = { stroke: pen.colour, strokeWidth: pen.theme.strokes.mark };
  const cap = pen.metrics.tick * 0.6;
  const inner0 = isDot ? focus - pen.metrics.dot : placed.start;
  const inner1 = isDot ? focus + pen.metrics.dot : placed.end;
  const sides: readonly (readonly [number, number])[] = [
    [whisker0, inner0],
    [whisker1, inner1],
  ];
  return sides
    .filter(([outer, inner]) => Math.abs(outer - inner) > 0.5)
    .flatMap(([outer, inner]): Mark[] => [
      { kind: 'line', x1: outer, y1: y, x2: inner, y2: y, ...line },
      { kind: 'line', x1: outer, y1: y - cap, x2: outer, y2: y + cap, ...line },
    ]);
}
