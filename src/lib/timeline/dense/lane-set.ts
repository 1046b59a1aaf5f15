import { KINDS, type Quad, type Timeline } from '#lib/model/index.ts';
import { laneOrder } from '../lanes.ts';
import { OTHER_LANES, unnamedLane } from '../locale.ts';
import type { Grouping } from '../view.ts';
import type { Bits } from './bits.ts';
import { KIND_NAMES } from './columns.ts';
import type { EventIndex } from './event-index.ts';
import { readLanes, type LaneCodes } from './lane-codes.ts';
import { crowdingOf, type Crowding } from './peaks.ts';
import { filteredRun, runOf, spanCodeAt, SPANS, type Run } from './runs.ts';

/** One lane of a long timeline. */
export interface DenseLane {
  /** As `LanedItems.name`. */
  readonly name: string;
  readonly count: number;
  /** Hue that nearly all of its events have; `neutral` where they are of several. */
  readonly quad: Quad;
  /** The spans that occur. */
  readonly runs: readonly CrowdedRun[];
  /** Drawn as one thin strip. */
  readonly thin?: boolean;
}

export interface CrowdedRun extends Run {
  readonly crowding: Crowding;
}

/** All lanes of one grouping, in order. */
export interface LaneSet {
  readonly lanes: readonly DenseLane[];
  /** Lane of each event, by position; a number behind the last lane where it has none that is shown. */
  readonly laneAt: Uint16Array;
}

/** More lanes than this are no longer told apart: the smallest ones are put together. */
const MOST_LANES = 1000;
/** Share of its events that gives a lane its hue. */
const LEADING = 0.85;

/** Groups the events of an index into lanes, all at once. O(n). */
export function laneSetOf(index: EventIndex, timeline: Timeline, group: Grouping): LaneSet {
  const reading = readLanes(timeline, group, Infinity);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return compileLanes(index, lanesInTime(index, step.value), step.value.names, group);
}

/** Codes by position instead of by place. */
export function lanesInTime({ count, places }: EventIndex, { codes }: LaneCodes): Uint16Array {
  const lanes = new Uint16Array(count);
  for (let position = 0; position < count; position += 1) {
    lanes[position] = codes[places[position] as number] as number;
  }
  return lanes;
}

/**
 * The lanes of an index. `laneAt`: codes by position, which become the numbers of lanes; `names`: by code. Made of typed
 * arrays, so that a worker can hand it over.
 */
export function compileLanes(
  index: EventIndex,
  laneAt: Uint16Array,
  names: readonly string[],
  group: Grouping,
): LaneSet {
  const counts = new Uint32Array(names.length);
  for (let position = 0; position < laneAt.length; position += 1) {
    const code = laneAt[position] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  const found = names
    .map((name, lane) => ({ name, lane, count: counts[lane] as number }))
    .filter(({ count }) => count > 0);
  const sorted = found.sort(laneOrder(group));
  const apart = sorted.filter(({ name }) => name !== unnamedLane(group));
  const kept = new Set(apart.length > MOST_LANES ? apart.slice(0, MOST_LANES - 1) : apart);
  const rest = apart.filter((lane) => !kept.has(lane));
  const unnamed = sorted.filter(({ name }) => name === unnamedLane(group));
  const groups = [
    ...[...kept].map((lane) => ({ name: lane.name, lanes: [lane.lane] })),
    ...(rest.length > 0 ? [{ name: OTHER_LANES, lanes: rest.map(({ lane }) => lane) }] : []),
    ...unnamed.map((lane) => ({ name: lane.name, lanes: [lane.lane] })),
  ];
  const finalLane = new Uint16Array(Math.max(1, names.length));
  groups.forEach(({ lanes }, at) => lanes.forEach((lane) => (finalLane[lane] = at)));
  for (let position = 0; position < index.count; position += 1) {
    laneAt[position] = finalLane[laneAt[position] as number] as number;
  }
  return {
    laneAt,
    lanes: lanesWith(
      index,
      laneAt,
      groups.map(({ name }) => name),
    ),
  };
}

/**
 * The same lanes with the events only that a set holds; lanes stay where they are, empty ones too. `isCounted`: whether
 * they will decide what is drawn, so that how crowded they are has to be counted again.
 */
export function filteredLanes(index: EventIndex, set: LaneSet, bits: Bits, isCounted: boolean): LaneSet {
  const longest = set.lanes.flatMap(({ runs }) => runs.map(({ positions }) => positions.length));
  const scratch = new Uint32Array(longest.reduce((most, length) => Math.max(most, length), 0));
  return {
    laneAt: set.laneAt,
    lanes: set.lanes.map((lane) => {
      const runs = lane.runs.flatMap((run) => {
        const kept = filteredRun(index, run, bits, scratch);
        if (kept.positions.length === 0) return [];
        if (kept === run) return [run];
        return [{ ...kept, crowding: isCounted ? crowdingOf(kept) : run.crowding }];
      });
      return { ...lane, count: runs.reduce((sum, run) => sum + run.positions.length, 0), runs };
    }),
  };
}

/** Sorts positions into lanes and spans: counted first, then put in their places. */
function lanesWith(index: EventIndex, laneAt: Uint16Array, names: readonly string[]): readonly DenseLane[] {
  const width = SPANS.length;
  const sizes = new Uint32Array(names.length * width);
  const quads = names.map(() => new Map<Quad, number>());
  // A thousand lanes of seven spans have numbers of 16 bits.
  const slotAt = new Uint16Array(index.count);
  const kinds = new Uint32Array(names.length * KIND_NAMES.length);
  for (let position = 0; position < index.count; position += 1) {
    const lane = laneAt[position] as number;
    const slot = lane * width + spanCodeAt(index, position);
    slotAt[position] = slot;
    sizes[slot] = (sizes[slot] as number) + 1;
    const kind = lane * KIND_NAMES.length + (index.kind[position] as number);
    kinds[kind] = (kinds[kind] as number) + 1;
  }
  // One list after the other in one piece of memory.
  const all = new Uint32Array(index.count);
  const ends = new Uint32Array(sizes.length);
  for (let slot = 1; slot < sizes.length; slot += 1) {
    ends[slot] = (ends[slot - 1] as number) + (sizes[slot - 1] as number);
  }
  for (let position = 0; position < index.count; position += 1) {
    const slot = slotAt[position] as number;
    const at = ends[slot] as number;
    all[at] = position;
    ends[slot] = at + 1;
  }
  return names.map((name, lane) => {
    KIND_NAMES.forEach((kind, at) => {
      const { quad } = KINDS[kind];
      const many = quads[lane] as Map<Quad, number>;
      many.set(quad, (many.get(quad) ?? 0) + (kinds[lane * KIND_NAMES.length + at] as number));
    });
    const runs = SPANS.flatMap((span, at) => {
      const slot = lane * width + at;
      const end = ends[slot] as number;
      const positions = all.subarray(end - (sizes[slot] as number), end);
      if (positions.length === 0) return [];
      const run = runOf(index, span, positions);
      return [{ ...run, crowding: crowdingOf(run) }];
    });
    const count = runs.reduce((sum, run) => sum + run.positions.length, 0);
    const leading = [...(quads[lane] as Map<Quad, number>)].find(([, many]) => many >= LEADING * count);
    return { name, count, quad: leading?.[0] ?? 'neutral', runs };
  });
}
