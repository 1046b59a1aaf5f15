import { dayColumns, tornEdge, tornEdges } from '../backdrop.ts';
import { isFree, occupy, type Occupied } from '../intervals.ts';
import type { Metrics } from '../metrics.ts';
import type { Mark } from '../scene.ts';
import { levelFor, yearWords, type AxisLevel } from '../ticks.ts';
import type { LayoutOptions } from '../view.ts';
import type { VisibleSegment, VisibleTime } from '../visible.ts';
import { dateWords, stretchWords } from '../words.ts';
import { transposeMark } from './transpose.ts';

/** One word of the spine with the place of its middle, and the tick that it names. */
interface SpineWord {
  readonly y: number;
  readonly text: string;
  readonly role: 'coarse' | 'fine' | 'break';
}

/** Ticks and words of the spine before they have a place sideways. */
export interface Spine {
  readonly words: readonly SpineWord[];
  /** y of the ticks. */
  readonly ticks: readonly number[];
  /** Room that words and ticks need to the left of the line. */
  readonly width: number;
}

const DAY = 86_400_000;
const YEAR = 365 * DAY;
/** Distance of two ticks with words, in lines. */
const TICK_LINES = 2;
/** Words may take this share of the width; where even their shortest form is wider, they do. */
const WIDEST_SHARE = 0.13;

/**
 * What stands at the spine, in two levels on one column: months stand bold where they begin, days below them;
 * between them, in italics, how much time a break leaves out. Words that would touch are left out, ticks are not.
 */
export function spineOf(time: VisibleTime, metrics: Metrics, options: LayoutOptions): Spine {
  const size = options.theme.sizes.tick;
  const taken: Occupied = [];
  const half = 0.56 * size;
  const put = (words: readonly SpineWord[]) =>
    words.filter(({ y }) => {
      if (!isFree(taken, y - half, y + half)) return false;
      occupy(taken, y - half, y + half);
      return true;
    });
  const levels = time.segments.map((segment) => ({ segment, level: levelOf(segment, options) }));
  const isEven = time.scale.name === 'even';
  const steps = isEven ? stepsOf(time, options) : [];
  const ticks = isEven
    ? steps.map(({ y }) => y)
    : levels.flatMap(({ segment, level }) => ticksOf(segment, level, time).map((at) => time.x(at)));
  const words = [
    ...put(isEven ? steps : coarseWords(levels, time, options)),
    ...put(breakWords(time, options)),
    ...put(isEven ? [] : levels.flatMap((each) => fineWords(each.segment, each.level, time, options))),
  ];
  const widths = words.map(({ text, role }) => options.measure(text, size, role === 'coarse' ? 600 : 400));
  return { words, ticks, width: Math.ceil(Math.max(0, ...widths) + metrics.dot + 0.5 * metrics.clearance) };
}

/** The spine with its line at `x`. `hidden`: moments of events that are filtered out, UTC ms. */
export function spineMarks(
  { words, ticks }: Spine,
  time: VisibleTime,
  x: number,
  hidden: readonly number[],
  metrics: Metrics,
  { theme }: LayoutOptions,
): readonly Mark[] {
  const { tick: size } = theme.sizes;
  const { hair, mark } = theme.strokes;
  const across = (y: number, to: number, stroke: string, strokeWidth: number): Mark => ({
    kind: 'line',
    x1: x,
    y1: y,
    x2: to,
    y2: y,
    stroke,
    strokeWidth,
  });
  const grey = new Set(
    hidden.map((at) => Math.round(time.x(at))).filter((y) => y >= time.left && y <= time.right),
  );
  return [
    ...time.segments.map(({ x0, x1 }): Mark => ({
      kind: 'line',
      x1: x,
      y1: x0,
      x2: x,
      y2: x1,
      stroke: theme.ink,
      strokeWidth: hair,
    })),
    ...ticks.map((y) => across(y, x - metrics.dot, theme.ink, hair)),
    ...words.map(({ y, text, role }): Mark => ({
      kind: 'text',
      x: x - metrics.dot - 0.5 * metrics.clearance,
      y: y + 0.35 * size,
      text,
      size,
      weight: role === 'coarse' ? 600 : 400,
      anchor: 'end',
      family: theme.sans,
      fill: role === 'coarse' ? theme.ink : role === 'fine' ? theme.ink2 : theme.ink3,
      ...(role === 'break' ? { italic: true } : {}),
    })),
    ...[...grey].sort((a, b) => a - b).map((y) => across(y, x + 0.7 * metrics.dot, theme.ink3, mark)),
  ];
}

/** Every other day where days are high, and the torn edges of breaks, from the spine to the end of the marks. */
export function spineBackdrop(
  time: VisibleTime,
  from: number,
  to: number,
  options: LayoutOptions,
): readonly Mark[] {
  const { theme } = options;
  return [
    ...dayColumns(time).map(({ x0, x1 }): Mark => ({
      kind: 'rect',
      x: from,
      y: x0,
      width: to - from,
      height: x1 - x0,
      fill: theme.band,
    })),
    ...tornEdges(time).map((y) => transposeMark(tornEdge(y, from, to, theme))),
  ];
}

/**
 * The finest level whose words fit under each other with air for the eye. Hours only where no day is seen whole: few
 * events have one.
 */
function levelOf({ from, to, x0, x1 }: VisibleSegment, { locale, theme }: LayoutOptions): AxisLevel {
  const size = theme.sizes.tick;
  const perMs = Math.min(
    (x1 - x0) / (to - from),
    to - from > DAY ? (TICK_LINES * size + 1e-6) / DAY : Infinity,
  );
  const level = levelFor(perMs, locale, () => size, (TICK_LINES - 1) * size);
  // Years say themselves what a band over them would.
  return level.least >= YEAR ? { ...level, coarse: null } : level;
}

function ticksOf(segment: VisibleSegment, { fine }: AxisLevel, time: VisibleTime): readonly number[] {
  // A tick on the very edge of a break would name the first instant that is left out.
  const isLast = segment === time.segments.at(-1);
  return fine.range(segment.from, isLast ? segment.to + 1 : segment.to);
}

function fineWords(
  segment: VisibleSegment,
  level: AxisLevel,
  time: VisibleTime,
  { locale }: LayoutOptions,
): readonly SpineWord[] {
  return ticksOf(segment, level, time).map((at) => ({
    y: time.x(at),
    text: level.fine.words(at, locale)[0] ?? '',
    // Years stand under nothing: they are their own upper level, unless they are a long row of round ones.
    role: level.least >= YEAR && level.least < 5 * YEAR ? 'coarse' : 'fine',
  }));
}

/** Where months, years or days begin; one that leaves no line before the next one says nothing. */
function coarseWords(
  levels: readonly { readonly segment: VisibleSegment; readonly level: AxisLevel }[],
  time: VisibleTime,
  options: LayoutOptions,
): readonly SpineWord[] {
  const { tick: size } = options.theme.sizes;
  const bands = levels.flatMap(({ segment, level: { coarse } }) => {
    if (coarse === null) return [];
    const first = coarse.floor(segment.from);
    const starts = [first, ...coarse.range(segment.from, segment.to).filter((start) => start > first)];
    return starts.map((start, index) => ({
      y: Math.max(segment.x0, time.x(start)),
      next: starts[index + 1] === undefined ? Infinity : time.x(starts[index + 1] ?? 0),
      forms: coarse.words(start, options.locale),
    }));
  });
  const limit = Math.max(4.8 * size, WIDEST_SHARE * options.width);
  const fits = (form: number) =>
    bands.every(({ forms }) => options.measure(forms[form] ?? forms.at(-1) ?? '', size, 600) <= limit);
  // Written alike: "December 2025" under "Feb 2022" would look like two things.
  const form = [0, 1, 2].find(fits) ?? 2;
  return bands
    .filter(({ y, next }) => next - y >= 1.12 * size)
    .map(({ y, forms }) => ({ y, text: forms[form] ?? forms.at(-1) ?? '', role: 'coarse' }));
}

/** Every step of the even scale says its whole date, as finely as it is known, beside the first line of its label. */
function stepsOf(time: VisibleTime, { locale, theme }: LayoutOptions): readonly SpineWord[] {
  const line = 0.625 * theme.sizes.label;
  return time.scale.steps
    .filter((step) => time.x(step.time) >= time.left && time.x(step.time) < time.right)
    .map(({ time: at, known }) => ({
      y: time.x(at) + line,
      text:
        known === 'year'
          ? yearWords(at)
          : dateWords(at, locale, {
              ...(known === 'day' ? { day: 'numeric' } : {}),
              month: 'short',
              year: 'numeric',
            }),
      role: 'fine',
    }));
}

/** How much a break leaves out. */
function breakWords(
  time: VisibleTime,
  { locale, measure, theme, width }: LayoutOptions,
): readonly SpineWord[] {
  const limit = Math.max(4.8 * theme.sizes.tick, WIDEST_SHARE * width);
  return time.breaks.map(({ from, to, x0, x1 }) => {
    // What a break leaves out beyond the window may be drawn in the next strip.
    const [long, short] = (['long', 'short'] as const).map((length) =>
      stretchWords(Math.max(from, time.from), Math.min(to, time.to), locale, length),
    );
    const text = measure(long ?? '', theme.sizes.tick, 400) <= limit ? long : short;
    return { y: (x0 + x1) / 2, text: text ?? '', role: 'break' };
  });
}
