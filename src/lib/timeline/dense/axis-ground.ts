import { tornEdge } from '../backdrop.ts';
import type { Metrics } from '../metrics.ts';
import type { Mark } from '../scene.ts';
import type { LayoutOptions } from '../view.ts';
import type { VisibleTime } from '../visible.ts';

/** Paper under the axis, where lanes are scrolled under it, with the beginnings of torn edges at `torn`, x. */
export function axisGround(
  { left, right }: Pick<VisibleTime, 'left' | 'right'>,
  torn: readonly number[],
  height: number,
  metrics: Metrics,
  options: LayoutOptions,
): readonly Mark[] {
  // Marks and labels may reach over the edges of the plot by a little.
  const reach = metrics.dot + 2;
  return [
    ground(left - reach, right + reach, height, options),
    ...torn.map((x) => tornEdge(x, metrics.coarseBand * 0.8, height, options.theme)),
  ];
}

/** Paper beside the axis, where names are scrolled under it. */
export function marginGround(width: number, height: number, options: LayoutOptions): readonly Mark[] {
  return width > 0 ? [ground(0, width, height, options)] : [];
}

/** The rule under the axis stays in sight. */
function ground(x0: number, x1: number, height: number, { theme }: LayoutOptions): Mark {
  const y = height - theme.strokes.hair / 2;
  return { kind: 'rect', x: x0, y: 0, width: x1 - x0, height: y, fill: theme.halo };
}
