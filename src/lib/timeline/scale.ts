import type { Timeline } from '#lib/model/index.ts';
import { timelineItems, type TimelineItem } from './items.ts';
import { interpolate, inverted, type Knot } from './piecewise.ts';
import { DAY, segmentsOf, stretchesOf, type Segment } from './stretches.ts';
import type { ScaleName } from './view.ts';

/**
 * Time as positions from 0 to 1: the whole timeline with its margins, whatever the width of the drawing.
 * A zoom transform works on this space: position `u` at width `w` is pixel `u * w`.
 */
export interface UnitScale {
  readonly name: ScaleName;
  /** Position of a UTC instant; below 0 or above 1 outside the timeline; ±Infinity for ±Infinity. */
  readonly toUnit: (time: number) => number;
  /** UTC ms at a position, never beyond what a `Date` can hold. */
  readonly toTime: (unit: number) => number;
  /** The map itself: strictly increasing in `from` (UTC ms) and in `to` (position). */
  readonly knots: readonly Knot[];
  /** Folded stretches, UTC ms and positions; empty unless folded. */
  readonly breaks: readonly {
    readonly from: number;
    readonly to: number;
    readonly u0: number;
    readonly u1: number;
  }[];
  /** In order of time; empty unless even. */
  readonly steps: readonly AxisStep[];
}

/** Where a step of the even scale starts. */
export interface AxisStep {
  /** UTC ms. */
  readonly time: number;
  /** How finely the dates that start here are known: a month is not its first day. */
  readonly known: 'day' | 'month' | 'year';
}

/** Share of the whole that one break takes, and that all of them may take. */
const BREAK_SHARE = 0.045;
const BREAKS_SHARE = 0.3;
const FARTHEST = 8.64e15;

const known = new WeakMap<Timeline, Map<ScaleName, UnitScale>>();

/** The time scale of a whole timeline. Hidden events count too: filtering must not move what stays. */
export function unitScale(timeline: Timeline, name: ScaleName): UnitScale {
  const scales = known.get(timeline) ?? new Map<ScaleName, UnitScale>();
  known.set(timeline, scales);
  const before = scales.get(name);
  if (before !== undefined) return before;
  const scale = buildScale(timeline, name);
  scales.set(name, scale);
  return scale;
}

function buildScale(timeline: Timeline, name: ScaleName): UnitScale {
  const { items } = timelineItems(timeline);
  const stretches = stretchesOf(items);
  const first = stretches[0];
  if (first === undefined) return emptyScale(name, timeline);
  const whole: Segment = {
    from: first.from,
    to: stretches.reduce((latest, stretch) => Math.max(latest, stretch.to), first.to),
    weight: 1,
    places: 1,
  };
  if (name === 'even') return evenScale(items, whole);
  const segments = name === 'folded' ? segmentsOf(stretches) : [whole];
  return foldedScale(name, segments);
}

/** The scale of these segments, with marked breaks between them. Calendar time is folded time without a fold. */
export function foldedScale(name: ScaleName, segments: readonly Segment[]): UnitScale {
  const padded = segments.map((segment, index) =>
    padSegment(segment, segments[index - 1], segments[index + 1]),
  );
  const breakWidth = Math.min(BREAK_SHARE, BREAKS_SHARE / Math.max(1, padded.length - 1));
  const room = 1 - breakWidth * (padded.length - 1);
  const weights = padded.map((segment) => Math.sqrt(segment.weight * segment.places) + 0.25);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const knots: Knot[] = [];
  const breaks: { from: number; to: number; u0: number; u1: number }[] = [];
  let unit = 0;
  padded.forEach((segment, index) => {
    const before = knots.at(-1);
    if (before !== undefined) {
      breaks.push({ from: before.from, to: segment.from, u0: unit, u1: unit + breakWidth });
      unit += breakWidth;
    }
    knots.push({ from: segment.from, to: unit });
    unit += (room * (weights[index] as number)) / total;
    knots.push({ from: segment.to, to: index === padded.length - 1 ? 1 : unit });
  });
  return fromKnots(name, knots, breaks, []);
}

/** Air around what stands in a segment: a day beside days, a sliver beside months and years. */
function padSegment(segment: Segment, before: Segment | undefined, after: Segment | undefined): Segment {
  const length = segment.to - segment.from;
  const air = length <= 45 * DAY && !wholeMonth(segment) ? Math.max(DAY, 0.04 * length) : 0;
  const single = before === undefined && after === undefined;
  const pad = Math.max(air, length === 0 ? DAY : single ? 0.02 * length : 0);
  // Labels stand to the right of their marks, so the end needs more air than the beginning.
  return {
    ...segment,
    from: segment.from - (before === undefined ? pad : Math.min(pad, (segment.from - before.to) / 4)) / 2,
    to:
      segment.to +
      (after === undefined ? Math.max(pad, 0.02 * length) : Math.min(pad, (after.from - segment.to) / 4)),
  };
}

/** Starts and ends on the first of a month: its edges are already round. */
function wholeMonth(segment: Segment): boolean {
  return [segment.from, segment.to].every((time) => time % DAY === 0 && new Date(time).getUTCDate() === 1);
}

/** Share of a step that the date itself takes when time is left empty before the next step. */
const STEP_CORE = 0.6;

/** One step per distinct earliest bound, in order of time. */
function evenScale(items: readonly TimelineItem[], whole: Segment): UnitScale {
  const times = [
    ...new Set(items.map((item) => (Number.isFinite(item.earliest) ? item.earliest : item.latest))),
  ]
    .filter((time) => Number.isFinite(time))
    .sort((a, b) => a - b);
  const shortest = new Map<number, number>();
  for (const item of items) {
    if (!Number.isFinite(item.latest)) continue;
    shortest.set(item.earliest, Math.min(shortest.get(item.earliest) ?? Infinity, item.latest));
  }
  return steppedScale(
    times.map((time) => ({ time, known: knownAt(time, items), core: shortest.get(time) ?? time })),
    whole.to,
  );
}

/** A step with the end of the shortest date that starts there, UTC ms; `time` itself where none ends. */
export interface DatedStep extends AxisStep {
  readonly core: number;
}

/** The even scale of these steps, which ascend. `to`: the end of what has to be seen, UTC ms. */
export function steppedScale(steps: readonly DatedStep[], to: number): UnitScale {
  const end = Math.max(to, (steps.at(-1)?.time ?? to) + DAY);
  const knots: Knot[] = [];
  steps.forEach(({ time, core }, index) => {
    knots.push({ from: time, to: index });
    const next = steps[index + 1]?.time;
    if (core > time && core < (next ?? end)) knots.push({ from: core, to: index + STEP_CORE });
  });
  knots.push({ from: end, to: steps.length });
  const margin = 0.1;
  const span = steps.length + 2 * margin;
  return fromKnots(
    'even',
    knots.map((knot) => ({ from: knot.from, to: (knot.to + margin) / span })),
    [],
    steps.map(({ time, known }) => ({ time, known })),
  );
}

/** The finest plain date that starts at an instant; ends of sets and intervals count where nothing else starts. */
function knownAt(time: number, items: readonly TimelineItem[]): AxisStep['known'] {
  const here = items.filter((item) => item.earliest === time);
  const plain = here.filter((item) => item.date.form === 'date');
  const precisions = new Set((plain.length > 0 ? plain : here).map((item) => item.date.precision));
  if (precisions.has('day') || precisions.has('mixed')) return 'day';
  return precisions.has('month') || precisions.has('season')
    ? 'month'
    : precisions.size === 0
      ? 'day'
      : 'year';
}

/** A timeline without dated events still has an axis: the year of its first document. */
export function emptyScale(name: ScaleName, timeline: Timeline): UnitScale {
  return fromKnots(name, emptyKnots(timeline), [], []);
}

function emptyKnots(timeline: Timeline): readonly Knot[] {
  const published =
    timeline.documents
      .map((document) => document.published?.date.slice(0, 4) ?? '')
      .sort()
      .at(0) ?? '';
  const year = /^\d{4}$/.test(published) ? Number(published) : 2000;
  return [
    { from: Date.UTC(year, 0, 1), to: 0 },
    { from: Date.UTC(year + 1, 0, 1), to: 1 },
  ];
}

/** What a scale is made of: plain values, which a worker can hand over. */
export type ScaleParts = Pick<UnitScale, 'name' | 'knots' | 'breaks' | 'steps'>;

/** The scale that these parts make. */
export function scaleFrom({ name, knots, breaks, steps }: ScaleParts): UnitScale {
  return fromKnots(name, knots, breaks, steps);
}

function fromKnots(
  name: ScaleName,
  knots: readonly Knot[],
  breaks: UnitScale['breaks'],
  steps: UnitScale['steps'],
): UnitScale {
  const back = inverted(knots);
  return {
    name,
    toUnit: (time) => interpolate(knots, time),
    toTime: (unit) => Math.min(FARTHEST, Math.max(-FARTHEST, interpolate(back, unit))),
    knots,
    breaks,
    steps,
  };
}
