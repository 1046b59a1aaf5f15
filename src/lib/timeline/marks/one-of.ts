import type { PlacedItem } from '../placed.ts';
import type { Mark } from '../scene.ts';
import { fadingPieces } from './open-end.ts';
import type { Pen } from './pen.ts';

/**
 * Dashed line between end ticks: it was on one of these days. Before and after: the open end fades.
 *
 *     ├ ─ ─ ─ ─ ─ ┤        ─ ─ ─ ─ ─ ┤
 */
export function oneOf(placed: PlacedItem, pen: Pen): readonly Mark[] {
  const { start, end, y } = placed;
  const line = { stroke: pen.colour, strokeWidth: pen.theme.strokes.mark };
  const dash = [pen.metrics.dot, pen.metrics.dot * 0.7];
  const tick = (x: number): Mark => ({
    kind: 'line',
    x1: x,
    y1: y - pen.metrics.tick,
    x2: x,
    y2: y + pen.metrics.tick,
    ...line,
  });
  return [
    ...fadingPieces(placed, pen.metrics.fade).map((piece): Mark => ({
      kind: 'line',
      x1: piece.from,
      y1: y,
      x2: piece.to,
      y2: y,
      ...line,
      ...(piece.opacity < 1 ? { strokeOpacity: piece.opacity } : {}),
      dash,
    })),
    ...(placed.openStart || placed.cutStart ? [] : [tick(start)]),
    ...(placed.openEnd || placed.cutEnd ? [] : [tick(end)]),
  ];
}
