import { DEFAULT_FIGURE } from '#lib/figure/index.ts';
import { timelineItems, type TimelineItem } from '#lib/timeline/items.ts';
import {
  measureFor,
  MM_PER_UNIT,
  themeFor,
  unitScale,
  type Box,
  type LayoutOptions,
  type Mark,
  type Measure,
  type Parts,
  type ScaleName,
  type Scene,
  type TextMark,
  type ThemeName,
  type View,
} from '#lib/timeline/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { event, seededNumbers, timelineOf } from '../../support/timelines.ts';

export const SCALES: readonly ScaleName[] = ['folded', 'calendar', 'even'];

/** UTC ms of "2025-12-14" or "2025-12-14T14:37", in any zone of the machine. */
export function utc(text: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = text.split(/[-T:]/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** Everything, folded, by kind, unless the test says otherwise. */
export function viewOf(more: Partial<View> = {}): View {
  return {
    scale: 'folded',
    group: 'kind',
    window: null,
    selected: null,
    hidden: new Set(),
    pinned: new Set(),
    ...more,
  };
}

const ON_SCREEN: Parts = {
  title: false,
  laneNames: true,
  labels: true,
  numbers: false,
  key: false,
  notes: false,
  source: false,
  refinements: true,
};

export const WHOLE_FIGURE: Parts = DEFAULT_FIGURE.parts;

export function screenOptions(
  width: number,
  parts: Partial<Parts> = {},
  name: ThemeName = 'light',
): LayoutOptions {
  return {
    width,
    minHeight: 0,
    millimetres: null,
    theme: themeFor(name, 'screen'),
    measure: measureFor('screen'),
    locale: 'en',
    parts: { ...ON_SCREEN, ...parts },
  };
}

export function figureOptions(
  millimetres: number,
  parts: Partial<Parts> = {},
  name: ThemeName = 'light',
): LayoutOptions {
  return {
    width: millimetres / MM_PER_UNIT,
    minHeight: 0,
    millimetres,
    theme: themeFor(name, 'figure'),
    measure: measureFor('figure'),
    locale: 'en',
    parts: { ...WHOLE_FIGURE, ...parts },
  };
}

/** `count` windows of a timeline, from everything to a few hours, some at its edges, from a seed. */
export function windowsOf(timeline: Timeline, scale: ScaleName, count: number, seed = 1): View['window'][] {
  const next = seededNumbers(seed);
  const units = unitScale(timeline, scale);
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return null;
    const span = 0.75 ** (index % 20);
    const start = next() * (1 - span);
    return { from: units.toTime(start), to: units.toTime(start + span) };
  });
}

/** The only item of a timeline made of one event with this date. */
export function itemOf(date: string, more: Partial<Parameters<typeof event>[0]> = {}): TimelineItem {
  const [item] = timelineItems(timelineOf([event({ title: 'Talks in Berlin', date, ...more })])).items;
  if (item === undefined) throw new TypeError(`"${date}" gives no item`);
  return item;
}

export function eventsDated(dates: readonly (string | null)[]): Timeline {
  return timelineOf(dates.map((date, index) => event({ title: `Event ${index}`, date })));
}

/** Every mark, groups opened, in the order in which they are drawn. */
export function flat(marks: readonly Mark[]): Exclude<Mark, { kind: 'group' }>[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.children) : [mark]));
}

/** Marks of every group of that name, opened. */
export function partOf(scene: Pick<Scene, 'marks'>, part: string): Exclude<Mark, { kind: 'group' }>[] {
  return scene.marks.flatMap((mark) =>
    mark.kind === 'group' && mark.part === part ? flat(mark.children) : [],
  );
}

/** Text that is read: no halos. */
export function textsOf(marks: readonly Mark[]): TextMark[] {
  return flat(marks).filter((mark): mark is TextMark => mark.kind === 'text' && mark.halo !== true);
}

/** Texts one after the other, as a reader hears them. */
export function wordsOf(marks: readonly Mark[]): string {
  return textsOf(marks)
    .map((mark) => mark.text)
    .join(' ');
}

/** Where a text is drawn, from its ascenders to its descenders. */
export function textBox(mark: TextMark, measure: Measure): Box {
  const width = measure(mark.text, mark.size, mark.weight);
  const x = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
  return { x, y: mark.y - 0.72 * mark.size, width, height: 0.92 * mark.size };
}

/** True when two boxes share more than `slack` in both directions. */
function overlap(a: Box, b: Box, slack = 0.01): boolean {
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > slack &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > slack
  );
}

/** Pairs of boxes that overlap, by index. */
export function collisions(boxes: readonly Box[], slack = 0.01): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const byX = boxes.map((box, index) => ({ box, index })).sort((a, b) => a.box.x - b.box.x);
  byX.forEach(({ box, index }, at) => {
    for (let next = at + 1; next < byX.length; next += 1) {
      const other = byX[next]!;
      if (other.box.x >= box.x + box.width) break;
      if (overlap(box, other.box, slack)) found.push([index, other.index]);
    }
  });
  return found;
}

/** True when a box lies in another, up to rounding. */
export function inside(inner: Box, outer: Box, slack = 0.02): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

export function frameOf(scene: Pick<Scene, 'width' | 'height'>): Box {
  return { x: 0, y: 0, width: scene.width, height: scene.height };
}

/** Box around a mark, its stroke left out. */
export function boxOf(mark: Exclude<Mark, { kind: 'group' }>, measure: Measure): Box {
  switch (mark.kind) {
    case 'text':
      return textBox(mark, measure);
    case 'circle':
      return { x: mark.cx - mark.r, y: mark.cy - mark.r, width: 2 * mark.r, height: 2 * mark.r };
    case 'line':
      return around([mark.x1, mark.x2], [mark.y1, mark.y2]);
    case 'path': {
      const [xs, ys]: [number[], number[]] = [[], []];
      for (const [, command = '', rest = ''] of mark.d.matchAll(/([A-Z])([^A-Z]*)/g)) {
        const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
        numbers.forEach((value, at) => {
          if (command === 'H' || (command !== 'V' && at % 2 === 0)) xs.push(value);
          else ys.push(value);
        });
      }
      return around(xs, ys);
    }
    default:
      return mark;
  }
}

function around(xs: readonly number[], ys: readonly number[]): Box {
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** True when no number in a value is NaN or infinite, whatever the value is made of. */
export function isFiniteThroughout(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  for (const key in value) if (!isFiniteThroughout(value[key as keyof typeof value])) return false;
  return true;
}
