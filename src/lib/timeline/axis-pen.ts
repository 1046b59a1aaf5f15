import { isFree, occupy, type Occupied } from './intervals.ts';
import { num } from './marks/coordinates.ts';
import type { Metrics } from './metrics.ts';
import type { Mark, TextMark } from './scene.ts';
import type { LayoutOptions } from './view.ts';
import type { VisibleTime } from './visible.ts';

/** What the axis is drawn with, and where its words stand so far. */
export interface AxisPen {
  readonly time: VisibleTime;
  readonly top: number;
  /** y of the line. */
  readonly line: number;
  readonly metrics: Metrics;
  readonly options: LayoutOptions;
  /** Stretches that words take in either band; grows while drawing. */
  readonly coarse: Occupied;
  readonly fine: Occupied;
  /** Ticks so far, as parts of the one path that they are; grows while drawing. */
  readonly ticks: string[];
}

/** The line of the axis over one segment. */
export function ruleLine(x0: number, x1: number, draw: AxisPen): Mark {
  const { theme } = draw.options;
  return {
    kind: 'line',
    x1: x0,
    y1: draw.line,
    x2: x1,
    y2: draw.line,
    stroke: theme.ink,
    strokeWidth: theme.strokes.hair,
  };
}

/** A tick below the line. */
export function tick(x: number, { line, metrics, ticks }: AxisPen): void {
  ticks.push(`M${num(x)},${num(line)}V${num(line + metrics.dot)}`);
}

/** Where a new coarse band starts, above the line. */
export function bandTick(x: number, { line, metrics, ticks }: AxisPen): void {
  ticks.push(`M${num(x)},${num(line - metrics.dot)}V${num(line)}`);
}

/** All ticks as one path: an even axis has hundreds, and each frame of a zoom moves every one. */
export function tickMarks({ ticks, options }: AxisPen): readonly Mark[] {
  const { theme } = options;
  if (ticks.length === 0) return [];
  return [{ kind: 'path', d: ticks.join(''), stroke: theme.ink, strokeWidth: theme.strokes.hair }];
}

/** The first form that fits between a tick at `x` and `limit`; nothing when none does. An empty form stands for no words. */
export function fineWords(
  forms: readonly string[],
  x: number,
  limit: number,
  draw: AxisPen,
): readonly Mark[] {
  const { metrics, options } = draw;
  const size = options.theme.sizes.tick;
  const at = x + metrics.clearance * 0.6;
  const text = forms.find((words) => {
    const end = at + options.measure(words, size, 400);
    return end <= limit && isFree(draw.fine, at - 2, end + 2);
  });
  if (text === undefined || text === '') return [];
  occupy(draw.fine, at, at + options.measure(text, size, 400));
  return [{ ...textMark(text, at, draw.line + size * 1.35, 400, draw), fill: options.theme.ink2 }];
}

/** Room that words above the line need, the air behind them included. */
export function coarseReach(words: string, { metrics, options }: AxisPen): number {
  return options.measure(words, options.theme.sizes.tick, 600) + metrics.clearance;
}

/** The first form that fits between `x` and `end` above the line; nothing when none does. */
export function coarseWords(
  forms: readonly string[],
  x: number,
  end: number,
  draw: AxisPen,
): readonly Mark[] {
  const { metrics, options } = draw;
  const size = options.theme.sizes.tick;
  const text = forms.find((words) => {
    const reach = x + coarseReach(words, draw);
    return reach <= end && isFree(draw.coarse, x, reach - metrics.clearance);
  });
  if (text === undefined) return [];
  occupy(draw.coarse, x, x + options.measure(text, size, 600));
  return [textMark(text, x, draw.line - metrics.coarseBand * 0.38, 600, draw)];
}

/** Words of the axis; `y`: baseline. */
export function textMark(text: string, x: number, y: number, weight: 400 | 600, draw: AxisPen): TextMark {
  const { theme } = draw.options;
  return {
    kind: 'text',
    x,
    y,
    text,
    size: theme.sizes.tick,
    weight,
    anchor: 'start',
    family: theme.sans,
    fill: theme.ink,
  };
}
