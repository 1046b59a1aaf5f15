import { isFree, occupy, type Occupied } from './intervals.ts';
import type { Metrics } from './metrics.ts';
import type { Mark, TextMark } from './scene.ts';
import { levelFor, yearWords, type AxisLevel } from './ticks.ts';
import type { LayoutOptions } from './view.ts';
import type { VisibleSegment, VisibleTime } from './visible.ts';
import { dateWords, stretchWords } from './words.ts';

/**
 * The two-level axis above the plot, drawn per segment so that words never run over a break.
 *
 *     February 2022        45 months   December 2025
 *     ┌────────┬────────               ┌──────┬──────
 *     1        15                      13     14 Sun
 */
export function axisMarks(
  time: VisibleTime,
  top: number,
  metrics: Metrics,
  options: LayoutOptions,
  hidden: readonly number[],
): readonly Mark[] {
  const draw: AxisPen = { time, top, line: top + metrics.coarseBand, metrics, options, coarse: [], fine: [] };
  const marks =
    time.scale.name === 'even'
      ? evenAxis(draw)
      : time.segments.flatMap((segment, index) => segmentAxis(segment, index, draw));
  return [...marks, ...yearInSight(draw), ...breakWords(draw), ...hiddenTicks(hidden, draw)];
}

interface AxisPen {
  readonly time: VisibleTime;
  readonly top: number;
  /** y of the line. */
  readonly line: number;
  readonly metrics: Metrics;
  readonly options: LayoutOptions;
  /** Stretches that words take in either band; grows while drawing. */
  readonly coarse: Occupied;
  readonly fine: Occupied;
}

function segmentAxis(segment: VisibleSegment, index: number, draw: AxisPen): readonly Mark[] {
  const { time, metrics, options } = draw;
  const { measure, theme, locale } = options;
  const size = theme.sizes.tick;
  const level = levelFor(
    (segment.x1 - segment.x0) / (segment.to - segment.from),
    locale,
    (text) => measure(text, size, 400),
    metrics.clearance * 2,
  );
  // Words may run into the break behind their segment, never into the next segment.
  const limit = time.segments[index + 1]?.x0 ?? time.right;
  return [
    ruleLine(segment.x0, segment.x1, draw),
    ...coarseBand(segment, level, limit, draw),
    ...fineTicks(segment, level, limit, draw),
  ];
}

function fineTicks(segment: VisibleSegment, level: AxisLevel, limit: number, draw: AxisPen): readonly Mark[] {
  const { locale } = draw.options;
  // A tick on the very edge of a break would name the first instant that is left out.
  const ticks = level.fine.range(segment.from, limit === draw.time.right ? segment.to + 1 : segment.to);
  return ticks.flatMap((tick) => {
    const x = Math.min(segment.x1, Math.max(segment.x0, draw.time.x(tick)));
    return [tickLine(x, draw), ...fineWords(level.fine.words(tick, locale), x, limit, draw)];
  });
}

function coarseBand(
  segment: VisibleSegment,
  level: AxisLevel,
  limit: number,
  draw: AxisPen,
): readonly Mark[] {
  const { coarse } = level;
  if (coarse === null) return [];
  const first = coarse.floor(segment.from);
  const starts = [first, ...coarse.range(segment.from, segment.to).filter((start) => start > first)];
  return starts.flatMap((start, index) => {
    const x = Math.max(segment.x0, draw.time.x(start));
    const next = starts[index + 1];
    const end = next === undefined ? limit : draw.time.x(next);
    const words = coarse.words(start, draw.options.locale);
    return [...(index > 0 ? [bandTick(x, draw)] : []), ...coarseWords(words, x, end, draw)];
  });
}

/** Steps of the even scale: each says its own date as finely as it is known. */
function evenAxis(draw: AxisPen): readonly Mark[] {
  const { time, options } = draw;
  const inside = time.scale.steps.filter((step) => time.x(step) >= time.left && time.x(step) <= time.right);
  const marks: Mark[] = [ruleLine(time.left, time.right, draw)];
  const years = new Map<number, number>();
  for (const step of [time.from, ...inside]) {
    const year = new Date(step).getUTCFullYear();
    if (!years.has(year)) years.set(year, Math.max(time.left, time.x(step)));
  }
  const starts = [...years];
  starts.forEach(([year, x], index) => {
    marks.push(
      ...coarseWords([yearWords(utcYearStart(year))], x, starts[index + 1]?.[1] ?? time.right, draw),
    );
  });
  for (const step of inside) {
    const x = time.x(step);
    marks.push(tickLine(x, draw), ...fineWords([stepWords(step, options.locale)], x, time.right, draw));
  }
  return marks;
}

function utcYearStart(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

function stepWords(step: number, locale: string): string {
  return dateWords(step, locale, { day: 'numeric', month: 'short' });
}

/** Whatever the zoom, one year stands somewhere: beside the left edge when no band had room for it. */
function yearInSight(draw: AxisPen): readonly Mark[] {
  if (draw.coarse.length > 0 || draw.time.scale.name === 'even') return [];
  return coarseWords([yearWords(draw.time.from)], draw.time.left, draw.time.right, draw);
}

/** How much a break leaves out, beside its torn edge, where the bands leave room. */
function breakWords(draw: AxisPen): readonly Mark[] {
  const { options, time, metrics } = draw;
  const { measure, theme, locale } = options;
  const size = theme.sizes.tick;
  return time.breaks.flatMap((each) => {
    for (const length of ['long', 'short'] as const) {
      const words = stretchWords(each.from, each.to, locale, length);
      const width = measure(words, size, 400);
      const middle = (each.x0 + each.x1) / 2;
      for (const x of [middle - width / 2, each.x1 - width - metrics.clearance * 0.7]) {
        if (x < time.left || x + width > time.right || !isFree(draw.coarse, x - 4, x + width + 4)) continue;
        occupy(draw.coarse, x, x + width);
        return [
          {
            ...textMark(words, x, draw.line - metrics.coarseBand * 0.38, 400, draw),
            italic: true,
            fill: theme.ink3,
          },
        ];
      }
    }
    return [];
  });
}

/** Events that are filtered out leave a grey tick under the line. */
function hiddenTicks(times: readonly number[], draw: AxisPen): readonly Mark[] {
  const { theme } = draw.options;
  const places = new Set(times.map((time) => Math.round(draw.time.x(time))));
  return [...places]
    .filter((x) => x >= draw.time.left && x <= draw.time.right)
    .sort((a, b) => a - b)
    .map((x) => ({
      kind: 'line',
      x1: x,
      y1: draw.line,
      x2: x,
      y2: draw.line + draw.metrics.dot * 0.7,
      stroke: theme.ink3,
      strokeWidth: theme.strokes.mark,
    }));
}

function ruleLine(x0: number, x1: number, draw: AxisPen): Mark {
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

function tickLine(x: number, draw: AxisPen): Mark {
  const { theme } = draw.options;
  return {
    kind: 'line',
    x1: x,
    y1: draw.line,
    x2: x,
    y2: draw.line + draw.metrics.dot,
    stroke: theme.ink,
    strokeWidth: theme.strokes.hair,
  };
}

function bandTick(x: number, draw: AxisPen): Mark {
  const { theme } = draw.options;
  return {
    kind: 'line',
    x1: x,
    y1: draw.line - draw.metrics.dot,
    x2: x,
    y2: draw.line,
    stroke: theme.ink,
    strokeWidth: theme.strokes.hair,
  };
}

function fineWords(forms: readonly string[], x: number, limit: number, draw: AxisPen): readonly Mark[] {
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

function coarseWords(forms: readonly string[], x: number, end: number, draw: AxisPen): readonly Mark[] {
  const { metrics, options } = draw;
  const size = options.theme.sizes.tick;
  const text = forms.find((words) => {
    const right = x + options.measure(words, size, 600);
    return right + metrics.clearance <= Math.max(end, 0) && isFree(draw.coarse, x, right);
  });
  if (text === undefined) return [];
  occupy(draw.coarse, x, x + options.measure(text, size, 600));
  return [textMark(text, x, draw.line - metrics.coarseBand * 0.38, 600, draw)];
}

function textMark(text: string, x: number, y: number, weight: 400 | 600, draw: AxisPen): TextMark {
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
