import type { Box, Target } from '#lib/timeline/index.ts';

/** What a finger can hit, CSS px. */
const LEAST = 24;

/** The mark's box, grown to what a finger can hit. */
export function hitBox({ mark }: Pick<Target, 'mark'>): Box {
  const width = Math.max(LEAST, mark.width + 8);
  const height = Math.max(LEAST, mark.height + 8);
  return {
    x: mark.x + mark.width / 2 - width / 2,
    y: mark.y + mark.height / 2 - height / 2,
    width,
    height,
  };
}

/** Whether a mark lies where lanes are scrolled out of sight: under the axis, or below the drawing. */
export function isOutOfSight(
  { focus }: Pick<Target, 'focus'>,
  { plot, scroll }: { readonly plot: Box; readonly scroll?: unknown },
): boolean {
  return scroll !== undefined && (focus.y < plot.y || focus.y > plot.y + plot.height);
}
