import {
  bandTick,
  coarseReach,
  coarseWords,
  fineWords,
  ruleLine,
  textMark,
  tick,
  tickMarks,
  type AxisPen,
} from './axis-pen.ts';
import { tornX } from './backdrop.ts';
import { isFree, occupy } from './intervals.ts';
import type { Locale } from './languages/language.ts';
import { localeId } from './locale.ts';
import type { Measure } from './measure.ts';
import type { Metrics } from './metrics.ts';
import type { Mark } from './scene.ts';
import type { AxisStep } from './scale.ts';
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
  const line = top + metrics.coarseBand;
  const draw: AxisPen = { time, top, line, metrics, options, coarse: [], fine: [], ticks: [] };
  const marks =
    time.scale.name === 'even'
      ? evenAxis(draw)
      : time.segments.flatMap((segment, index) => segmentAxis(segment, index, draw));
  return [
    ...tickMarks(draw),
    ...marks,
    ...yearInSight(draw),
    ...breakWords(draw),
    ...hiddenTicks(hidden, draw),
  ];
}

function segmentAxis(segment: VisibleSegment, index: number, draw: AxisPen): readonly Mark[] {
  const { time, metrics, options } = draw;
  const level = levelFor(
    (segment.x1 - segment.x0) / (segment.to - segment.from),
    options.locale,
    widthOf(options),
    metrics.clearance * 2,
  );
  // Coarse words may run into the break behind their segment, never into the next segment.
  const limit = time.segments[index + 1]?.x0 ?? time.right;
  const band = coarseBand(segment, level, limit, draw);
  const isNamed = level.coarse === null || band.some((mark) => mark.kind === 'text');
  const sliver = isNamed ? [] : sliverWords(segment, level, limit, draw);
  const words = isNamed ? 'fine' : sliver.length > 0 ? 'none' : 'coarse';
  return [
    ruleLine(segment.x0, segment.x1, draw),
    ...band,
    ...sliver,
    ...fineTicks(segment, level, words, draw),
  ];
}

/** Measures words of ticks; the same function for the same type. */
function widthOf({ measure, theme }: LayoutOptions): (text: string) => number {
  const { tick: size } = theme.sizes;
  const widths = measurers.get(measure) ?? new Map<number, (text: string) => number>();
  measurers.set(measure, widths);
  const width = widths.get(size) ?? ((text) => measure(text, size, 400));
  widths.set(size, width);
  return width;
}

const measurers = new WeakMap<Measure, Map<number, (text: string) => number>>();

/**
 * `say`: fine words under a band that has its own; none under one that says only the year; where nothing stands
 * above, "1" would say nothing, so the first tick has the coarse words.
 */
function fineTicks(
  segment: VisibleSegment,
  level: AxisLevel,
  say: 'fine' | 'none' | 'coarse',
  draw: AxisPen,
): readonly Mark[] {
  const { locale } = draw.options;
  const { time, metrics } = draw;
  const next = time.breaks.find((each) => each.x0 >= segment.x1);
  // Fine words stop at the torn edge, which runs through their band.
  const limit = next === undefined ? time.right : Math.min(...tornX(next)) - metrics.clearance * 0.4;
  // A tick on the very edge of a break would name the first instant that is left out.
  const ticks = level.fine.range(segment.from, next === undefined ? segment.to + 1 : segment.to);
  return ticks.flatMap((at, index) => {
    const x = Math.min(segment.x1, Math.max(segment.x0, time.x(at)));
    const coarse = say === 'coarse' && index === 0 ? (level.coarse?.words(at, locale) ?? []) : [];
    const forms = say === 'fine' ? level.fine.words(at, locale) : coarse;
    tick(x, draw);
    return fineWords(forms, x, limit, draw);
  });
}

/**
 * A sliver of time too narrow for its month says at least the year; at the end of the plot words may end where the
 * plot ends.
 */
function sliverWords(
  segment: VisibleSegment,
  { coarse }: AxisLevel,
  limit: number,
  draw: AxisPen,
): readonly Mark[] {
  const { time, options } = draw;
  const year = yearWords(segment.to - 1);
  if (limit < time.right || time.breaks.length === 0) return coarseWords([year], segment.x0, limit, draw);
  const torn = Math.max(...time.breaks.flatMap(tornX));
  for (const words of [...(coarse?.words(coarse.floor(segment.to - 1), options.locale) ?? []), year]) {
    const x = time.right - options.measure(words, options.theme.sizes.tick, 600);
    const marks = x < torn ? [] : coarseWords([words], x, Infinity, draw);
    if (marks.length > 0) return marks;
  }
  return [];
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
  const bands = starts.map((start, index) => {
    const next = starts[index + 1];
    const x = Math.max(segment.x0, draw.time.x(start));
    return {
      x,
      end: next === undefined ? limit : draw.time.x(next),
      words: coarse.words(start, draw.options.locale),
    };
  });
  // Bands that are seen whole are written alike: "April 2024" beside "Aug 2024" would look like two things.
  const whole = bands.slice(1, -1).map(({ x, end, words }) => {
    const fitting = words.findIndex((form) => x + coarseReach(form, draw) <= end);
    return Math.max(0, fitting);
  });
  const shortest = Math.max(0, ...whole);
  for (const { x } of bands.slice(1)) bandTick(x, draw);
  return bands.flatMap(({ x, end, words }) => coarseWords(words.slice(shortest), x, end, draw));
}

/** Steps of the even scale: each says its own date as finely as it is known. */
function evenAxis(draw: AxisPen): readonly Mark[] {
  const { time, options } = draw;
  const inside = stepsInside(time);
  const marks: Mark[] = [ruleLine(time.left, time.right, draw)];
  const years = new Map<number, number>();
  for (const step of [time.from, ...inside.map(({ time: at }) => at)]) {
    const year = utcYear(step);
    // The year that goes on from before the window stands at its edge.
    if (!years.has(year)) years.set(year, Math.max(time.left, time.x(step)));
  }
  const starts = [...years];
  const named = new Set<number>();
  starts.forEach(([year, x], index) => {
    const end = starts[index + 1]?.[1] ?? time.right;
    const words = coarseWords([yearWords(utcYearStart(year))], x, end, draw);
    if (words.length > 0) named.add(year);
    marks.push(...words);
  });
  for (const step of inside) {
    const x = time.x(step.time);
    const forms = stepWords(step, named.has(utcYear(step.time)), options.locale);
    tick(x, draw);
    marks.push(...fineWords(forms, x, time.right, draw));
  }
  return marks;
}

/** Ticks closer than this, px, would make a grey bar: of thousands of steps every second, fourth … has one. */
const CLOSEST_TICKS = 3;

/** Which steps have a tick depends on their number, not on the window: panning swaps none. */
function stepsInside({ scale, x, left, right, from, to }: VisibleTime): readonly AxisStep[] {
  const { steps } = scale;
  const start = Math.max(0, stepFrom(steps, from) - 1);
  const near = steps.slice(start, stepFrom(steps, to) + 2);
  const stride = 2 ** Math.max(0, Math.ceil(Math.log2((near.length * CLOSEST_TICKS) / (right - left))));
  return near.filter(({ time }, at) => (start + at) % stride === 0 && x(time) >= left && x(time) <= right);
}

/** Place of the first step that is not before `time`. */
function stepFrom(steps: readonly AxisStep[], time: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as AxisStep).time < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function utcYear(time: number): number {
  return new Date(time).getUTCFullYear();
}

function utcYearStart(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

/** `hasYear`: the year stands above. Where it does not, a step says it itself. */
function stepWords(step: AxisStep, hasYear: boolean, locale: Locale): readonly string[] {
  const forms = wordsOfSteps.get(step) ?? new Map<string, readonly string[]>();
  wordsOfSteps.set(step, forms);
  const key = `${hasYear} ${localeId(locale)}`;
  const words = forms.get(key) ?? writeStep(step, hasYear, locale);
  forms.set(key, words);
  return words;
}

const wordsOfSteps = new WeakMap<AxisStep, Map<string, readonly string[]>>();

function writeStep({ time, known }: AxisStep, hasYear: boolean, locale: Locale): readonly string[] {
  if (known === 'year') return hasYear ? [] : [yearWords(time)];
  const short =
    known === 'day' ? ({ day: 'numeric', month: 'short' } as const) : ({ month: 'short' } as const);
  return hasYear
    ? [dateWords(time, locale, short)]
    : [dateWords(time, locale, { ...short, year: 'numeric' }), yearWords(time)];
}

/** Whatever the zoom, one year stands somewhere: beside the left edge when no band had room for it. */
function yearInSight(draw: AxisPen): readonly Mark[] {
  if (draw.coarse.length > 0) return [];
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
      const gap = metrics.clearance * 0.7;
      // Before the torn edge if possible, else wherever the break has room.
      const places = [
        Math.min(...tornX(each)) - gap - width,
        (each.x0 + each.x1 - width) / 2,
        each.x1 - width - gap,
      ];
      for (const x of places) {
        if (x < time.left || x + width > time.right || !isFree(draw.coarse, x - gap, x + width + gap))
          continue;
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
