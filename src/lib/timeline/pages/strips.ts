import type { Timeline } from '#lib/model/index.ts';
import { chronologyStrips } from '../chronology/strips.ts';
import { OWN_LANES } from '../dense/arrangement.ts';
import { denseFigure, denseOf } from '../dense/dense-figure.ts';
import { arrangedLanesOf } from '../dense/dense-view.ts';
import { isLong } from '../dense/threshold.ts';
import { timelineItems, type TimelineItem } from '../items.ts';
import { arrangeLanes } from '../lane-arrangement.ts';
import { lanesOf } from '../lanes.ts';
import { layoutPrint } from '../print/print-layout.ts';
import { unitScale } from '../scale.ts';
import type { Scene } from '../scene.ts';
import type { LayoutOptions, View } from '../view.ts';
import { windowUnits } from '../visible.ts';
import { cutTime, partsFor, type Extent } from './windows.ts';

/** The drawing of one stretch of time, as a figure has it. */
export function drawStrip(timeline: Timeline, view: View, options: LayoutOptions): Scene {
  return isLong(timeline) ? denseFigure(timeline, view, options).plot : layoutPrint(timeline, view, options);
}

/** The view with every lane that it shows named: a figure shows only the first of very many, pages show all. */
export function withAllLanes(timeline: Timeline, view: View): View {
  if (!isLong(timeline) || view.group === 'none') return view;
  return { ...view, lanes: { ...(view.lanes ?? OWN_LANES), only: laneNamesOf(timeline, view) } };
}

/** What has room in a strip. */
export interface StripRoom {
  /** Marks, about. */
  readonly most: number;
  /** In user units. */
  readonly height: number;
}

/**
 * A timeline in strips of time, one after the other, each no higher than there is room for: where all lanes are too
 * high together, a stretch of time comes in several strips with some of the lanes each. Only a single lane that is too
 * high by itself is higher. Where time runs downwards and one strip does not hold all, strips are so narrow that several
 * stand side by side on wide paper.
 */
export function stripsOf(
  timeline: Timeline,
  view: View,
  options: LayoutOptions,
  { most, height }: StripRoom,
): readonly Scene[] {
  if (options.orientation === 'vertical' && !isLong(timeline)) {
    const whole = chronologyStrips(timeline, view, options, height);
    const abreast = Math.max(1, Math.floor(options.width / (LEAST_ABREAST * options.theme.sizes.label)));
    if (whole.length === 1 || abreast === 1) return whole;
    const gap = columnGap(options);
    const width = (options.width + gap) / abreast - gap;
    return chronologyStrips(timeline, view, { ...options, width }, height);
  }
  const scale = unitScale(timeline, view.scale);
  const { u0, u1 } = windowUnits(scale, view.window);
  const extents = timelineItems(timeline)
    .items.filter((item) => !view.hidden.has(item.id))
    .map((item) => extentOf(item, scale.toUnit))
    .filter(({ from, to }) => to >= u0 && from <= u1);
  const windows = cutTime(scale, extents, { u0, u1, parts: partsFor(extents, u0, u1, most) });
  const names = laneNamesOf(timeline, view);
  return windows.flatMap((window) => {
    const whole = drawStrip(timeline, { ...view, window }, options);
    const groups = view.group === 'none' ? [] : groupsOf(names, whole, height);
    if (whole.height <= height || groups.length < 2) return [whole];
    return groups.map((only) =>
      drawStrip(timeline, { ...view, window, lanes: { ...(view.lanes ?? OWN_LANES), only } }, options),
    );
  });
}

/** Width of a strip with time downwards of which several stand side by side, in heights of a label. */
const LEAST_ABREAST = 48;

/** Air between strips side by side, in user units. */
function columnGap({ theme }: LayoutOptions): number {
  return 2.5 * theme.sizes.label;
}

function extentOf(item: TimelineItem, toUnit: (time: number) => number): Extent {
  const [from, to] = [item.earliest, item.latest].map((time) =>
    Number.isFinite(time) ? toUnit(time) : null,
  );
  const start = from ?? to ?? 0;
  const end = to ?? start;
  return { from: start, to: end, at: item.moment === null ? (start + end) / 2 : toUnit(item.moment) };
}

/** Names of the lanes that are drawn, in their order. */
function laneNamesOf(timeline: Timeline, view: View): readonly string[] {
  if (isLong(timeline)) {
    const { group, lanes = OWN_LANES } = view;
    return arrangedLanesOf(denseOf(timeline), { group, lanes }).lanes.map(({ name }) => name);
  }
  const shown = timelineItems(timeline).items.filter((item) => !view.hidden.has(item.id));
  return arrangeLanes(lanesOf(shown, view.group, timeline), view.group, view.lanes).map(({ name }) => name);
}

/** Neighbouring lanes of a strip put together as long as they have room under one axis. */
function groupsOf(names: readonly string[], strip: Scene, height: number): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let used = Infinity;
  names.forEach((name, index) => {
    const lane = strip.lanes[index]?.height ?? 0;
    if (strip.plot.y + used + lane > height) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)?.push(name);
    used += lane;
  });
  return groups;
}

/** A strip and where it stands on its page, from the left top corner of what strips have. */
export interface StackedStrip {
  readonly scene: Scene;
  readonly left: number;
  readonly top: number;
}

/** Strips with time downwards, as many side by side on each page as `options.width` has room for. */
export function sideBySide(
  strips: readonly Scene[],
  options: LayoutOptions,
): readonly (readonly StackedStrip[])[] {
  const gap = columnGap(options);
  const width = strips[0]?.width ?? options.width;
  const abreast = Math.max(1, Math.round((options.width + gap) / (width + gap)));
  return Array.from({ length: Math.ceil(strips.length / abreast) }, (_, page) =>
    strips
      .slice(page * abreast, (page + 1) * abreast)
      .map((scene, column) => ({ scene, left: column * (width + gap), top: 0 })),
  );
}

/** Strips that have room under each other on one page, with `gap` between them; at least one on each. */
export function stacked(
  strips: readonly Scene[],
  height: number,
  gap: number,
): readonly (readonly StackedStrip[])[] {
  const stacks: StackedStrip[][] = [];
  for (const scene of strips) {
    const last = stacks.at(-1);
    const top = last === undefined ? 0 : heightOf(last) + gap;
    if (last === undefined || top + scene.height > height) stacks.push([{ scene, left: 0, top: 0 }]);
    else last.push({ scene, left: 0, top });
  }
  return stacks;
}

/** Height of what stands on one page, in user units. */
export function heightOf(stack: readonly StackedStrip[]): number {
  return Math.max(0, ...stack.map(({ scene, top }) => top + scene.height));
}

/** Scenes that stand on one page as one; where time runs is that of the first. */
export function together(scenes: readonly Scene[]): Scene {
  const [first] = scenes;
  if (first === undefined) throw new Error('A page without a strip');
  return {
    ...first,
    marks: scenes.flatMap(({ marks }) => marks),
    targets: scenes.flatMap(({ targets }) => targets),
    clusters: scenes.flatMap(({ clusters }) => clusters ?? []),
    lanes: scenes.flatMap(({ lanes }) => lanes),
    breaks: scenes.flatMap(({ breaks }) => breaks),
  };
}
