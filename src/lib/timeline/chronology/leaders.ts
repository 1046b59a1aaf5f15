import { lineThrough } from '../marks/coordinates.ts';
import type { PlacedItem } from '../placed.ts';
import type { Metrics } from '../metrics.ts';
import type { Mark } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { clamped, reachOf } from './reach.ts';

/** Air between a mark and the line that leads from it. */
const AIR = 1.5;

/**
 * The line from a mark to its label: level through the marks, slanted only behind them, so that no two cross.
 *
 *     ●─────╮
 *     ●────╲ ╲── 7 Talks
 *            ╲── 8 A visit
 */
export function leaderMark(
  placed: PlacedItem,
  x: { readonly column: number; readonly marks: number; readonly label: number },
  label: number,
  metrics: Metrics,
  theme: Theme,
): Mark {
  const y = placed.isDot ? placed.focus : clamped(label, reachOf(placed, metrics));
  const isLine = ['one-of', 'before', 'after'].includes(placed.item.certainty);
  const reach = placed.isDot ? metrics.dot * 1.35 : isLine ? 0 : metrics.bar;
  const isLevel = Math.abs(y - label) < 0.6;
  return {
    kind: 'path',
    d: lineThrough([
      [x.column + reach + AIR, y],
      ...(isLevel ? [] : ([[x.marks, y]] as const)),
      [x.label, isLevel ? y : label],
    ]),
    stroke: theme.ink3,
    strokeWidth: theme.strokes.hair,
    join: 'round',
  };
}
