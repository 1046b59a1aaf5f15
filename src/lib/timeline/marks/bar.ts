import type { PlacedItem } from '../placed.ts';
import type { Mark } from '../scene.ts';
import { lineThrough, num } from './coordinates.ts';
import type { Pen } from './pen.ts';

/** Dashes of an outline that is in doubt. */
const DOUBT = [3, 2.5];

/**
 * Outline of "some day in here": paper inside, no edge where the window cuts it, dashed when the date is uncertain.
 *
 *     ┌────────     cut by the window on the right
 *     └────────
 */
export function outline(placed: PlacedItem, pen: Pen): readonly Mark[] {
  const { start, end, y, cutStart, cutEnd } = placed;
  const half = pen.metrics.bar;
  const top = y - half;
  const bottom = y + half;
  const corners: (readonly [number, number])[] = [
    [start, bottom],
    [start, top],
    [end, top],
    [end, bottom],
  ];
  const d =
    cutStart && cutEnd
      ? lineThrough([
          [start, top],
          [end, top],
        ]) +
        lineThrough([
          [start, bottom],
          [end, bottom],
        ])
      : cutStart
        ? lineThrough([
            [start, top],
            [end, top],
            [end, bottom],
            [start, bottom],
          ])
        : cutEnd
          ? lineThrough([
              [end, top],
              [start, top],
              [start, bottom],
              [end, bottom],
            ])
          : `${lineThrough(corners)}Z`;
  return [
    { kind: 'rect', x: start, y: top, width: end - start, height: 2 * half, fill: pen.theme.halo },
    {
      kind: 'path',
      d,
      stroke: pen.colour,
      strokeWidth: pen.theme.strokes.mark,
      join: 'miter',
      ...(placed.item.date.uncertain ? { dash: DOUBT } : {}),
    },
  ];
}

/**
 * Hatching of a bar as explicit lines, since patterns turn or band in some programs. Lines lean right, stand at
 * fixed places counted from the bar's true start, and are clipped to what is seen.
 */
export function hatch(placed: PlacedItem, pen: Pen): readonly Mark[] {
  const { start, end, y, phase } = placed;
  const half = pen.metrics.bar;
  const rise = 2 * half;
  const step = pen.metrics.hatch * 1.25;
  const parts: string[] = [];
  const first = Math.ceil((start - rise - phase) / step);
  for (let foot = phase + first * step; foot < end; foot += step) {
    // The line runs from (foot, bottom) to (foot + rise, top).
    const from = Math.max(foot, start);
    const to = Math.min(foot + rise, end);
    if (to - from < 0.5) continue;
    const yAt = (x: number) => y + half - (x - foot);
    parts.push(`M${num(from)},${num(yAt(from))}L${num(to)},${num(yAt(to))}`);
  }
  return parts.length === 0
    ? []
    : [{ kind: 'path', d: parts.join(''), stroke: pen.colour, strokeWidth: pen.theme.strokes.hair }];
}

/** Dotted centre line: some day in that year or longer. */
export function centreLine(placed: PlacedItem, pen: Pen, dash: readonly number[]): readonly Mark[] {
  const inset = Math.min(4, (placed.end - placed.start) / 4);
  return [
    {
      kind: 'line',
      x1: placed.start + (placed.cutStart ? 0 : inset),
      y1: placed.y,
      x2: placed.end - (placed.cutEnd ? 0 : inset),
      y2: placed.y,
      stroke: pen.colour,
      strokeWidth: pen.theme.strokes.mark,
      dash,
    },
  ];
}
