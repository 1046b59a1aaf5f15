import type { Modality } from '#lib/model/index.ts';
import type { Mark } from '../scene.ts';
import { lineThrough } from './coordinates.ts';
import type { Pen } from './pen.ts';

/**
 * The point mark of an event by what the text says of it. Shape carries it alone, without colour:
 *
 *     ●  asserted    ◇  planned    ◎  alleged    ○ struck through: denied    ◇ struck through: cancelled
 */
export function symbol(
  modality: Modality,
  uncertain: boolean,
  x: number,
  y: number,
  pen: Pen,
): readonly Mark[] {
  const r = pen.metrics.dot;
  switch (modality) {
    case 'asserted':
      return uncertain ? [ring(x, y, pen, true)] : [{ kind: 'circle', cx: x, cy: y, r, fill: pen.colour }];
    case 'planned':
      return [diamond(x, y, pen, uncertain)];
    case 'alleged':
      return [ring(x, y, pen, uncertain), { kind: 'circle', cx: x, cy: y, r: r * 0.36, fill: pen.colour }];
    case 'denied':
      return [ring(x, y, pen, uncertain), strike(x, y, pen)];
    case 'cancelled':
      return [diamond(x, y, pen, uncertain), strike(x, y, pen)];
  }
}

function ring(x: number, y: number, pen: Pen, dashed: boolean): Mark {
  const r = pen.metrics.dot - pen.theme.strokes.mark / 4;
  return {
    kind: 'circle',
    cx: x,
    cy: y,
    r,
    fill: pen.theme.halo,
    stroke: pen.colour,
    strokeWidth: pen.theme.strokes.mark,
    // Eight dashes close the circle without a seam.
    ...(dashed ? { dash: [(Math.PI * r) / 8, (Math.PI * r) / 8] } : {}),
  };
}

function diamond(x: number, y: number, pen: Pen, dashed: boolean): Mark {
  const r = pen.metrics.dot * 1.25;
  return {
    kind: 'path',
    d: `${lineThrough([
      [x, y - r],
      [x + r, y],
      [x, y + r],
      [x - r, y],
    ])}Z`,
    fill: pen.theme.halo,
    stroke: pen.colour,
    strokeWidth: pen.theme.strokes.mark,
    join: 'miter',
    ...(dashed ? { dash: [2.2, 2.2] } : {}),
  };
}

function strike(x: number, y: number, pen: Pen): Mark {
  const reach = pen.metrics.dot * 1.35;
  return {
    kind: 'line',
    x1: x - reach,
    y1: y + reach,
    x2: x + reach,
    y2: y - reach,
    stroke: pen.theme.ink,
    strokeWidth: pen.theme.strokes.mark,
    cap: 'round',
  };
}
