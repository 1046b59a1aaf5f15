import type { PlacedItem } from '../placed.ts';
import type { Mark } from '../scene.ts';
import { outline } from './bar.ts';
import { fadingPieces } from './open-end.ts';
import type { Pen } from './pen.ts';

/** Solid bar: it lasted. An open end fades in three steps; an uncertain bar is pale inside a dashed outline. */
export function lasted(placed: PlacedItem, pen: Pen): readonly Mark[] {
  // Thinner than an outlined bar: a long solid bar would outweigh everything beside it.
  const half = pen.metrics.bar * 0.7;
  const uncertain = placed.item.date.uncertain;
  const pieces = fadingPieces(placed, pen.metrics.fade).map((piece): Mark => ({
    kind: 'rect',
    x: piece.from,
    y: placed.y - half,
    width: piece.to - piece.from,
    height: 2 * half,
    fill: pen.colour,
    ...(piece.opacity < 1 || uncertain ? { fillOpacity: piece.opacity * (uncertain ? 0.45 : 1) } : {}),
  }));
  const edge = outline(
    { ...placed, cutStart: placed.cutStart || placed.openStart, cutEnd: placed.cutEnd || placed.openEnd },
    { ...pen, metrics: { ...pen.metrics, bar: half } },
  );
  return uncertain ? [...edge, ...pieces] : pieces;
}
