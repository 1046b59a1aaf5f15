import type { PlacedItem } from '../placed.ts';
import type { Mark } from '../scene.ts';
import type { Pen } from './pen.ts';

/** Dates from outside the documents: small and thin, hung below the event's own mark, never in its place. */
export function refinements(placed: PlacedItem, pen: Pen): readonly Mark[] {
  const y = placed.y + refinementDrop(pen.metrics.bar);
  const line = { stroke: pen.theme.ink2, strokeWidth: pen.theme.strokes.hair };
  return placed.refinements.flatMap(({ start, end, dot }): Mark[] => {
    if (dot !== null) {
      const r = pen.metrics.dot * 0.45;
      return [
        { kind: 'line', x1: dot, y1: placed.y - pen.metrics.bar, x2: dot, y2: y - r, ...line },
        { kind: 'circle', cx: dot, cy: y, r, fill: pen.theme.halo, ...line },
      ];
    }
    const cap = pen.metrics.tick * 0.4;
    return [
      { kind: 'line', x1: start, y1: y, x2: end, y2: y, ...line },
      { kind: 'line', x1: start, y1: y - cap, x2: start, y2: y + cap, ...line },
      { kind: 'line', x1: end, y1: y - cap, x2: end, y2: y + cap, ...line },
    ];
  });
}

/** How far below the centre line of its event a refinement stands. */
export function refinementDrop(bar: number): number {
  return bar * 1.9;
}
