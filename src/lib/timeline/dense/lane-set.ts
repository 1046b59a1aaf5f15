import { KINDS, type DiplomaticEvent, type Quad, type Timeline } from '#lib/model/index.ts';
import { laneOrder, laneTitle } from '../lanes.ts';
import { OTHER_LANES, unnamedLane } from '../locale.ts';
import type { Grouping } from '../view.ts';
import type { Bits } from './bits.ts';
import { KIND_NAMES } from './columns.ts';
import { gather, type EventIndex } from './event-index.ts';
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

/** Which lane each event of a timeline's list calls its own, as numbers. */
export interface LaneCodes {
  /** By place in the list. */
  readonly codes: Uint16Array;
  /** By number, in the order in which they were met. */
  readonly names: readonly string[];
}

/** Reads lanes from a list of events; a long list is read in pieces. */
export interface LaneReader {
  /** Reads from `from` to `to` (without it). */
  readonly read: (from: number, to: number) => void;
  readonly codes: () => LaneCodes;
}

/** Names beyond what 16 bits tell apart would be put together with the others anyway. */
const MOST_NAMES = 0xffff;

/** A reader of the lanes of one grouping. */
export function laneReader(timeline: Timeline, group: Grouping): LaneReader {
  const { events, documents } = timeline;
  const headlines = new Map(
    documents.map((document) => [document.id, document.provider ?? document.headline]),
  );
  const codes = new Uint16Array(events.length);
  const known = new Map<string, number>();
  const unnamed = unnamedLane(group);
  const read = (from: number, to: number) => {
    for (let place = from; place < to; place += 1) {
      const title =
        group === 'none' ? '' : (laneTitle(events[place] as DiplomaticEvent, group, headlines) ?? unnamed);
      let code = known.get(title);
      if (code === undefined) {
        code = Math.min(known.size, MOST_NAMES);
        known.set(title, code);
      }
      codes[place] = code;
    }
  };
  return { read, codes: () => ({ codes, names: [...known.keys()].slice(0, MOST_NAMES + 1) }) };
}

/** Groups the events of an index into lanes, all at once. O(n). */
export function laneSetOf(index: EventIndex, timeline: Timeline, group: Grouping): LaneSet {
  const reader = laneReader(timeline, group);
  reader.read(0, timeline.events.length);
  return compileLanes(index, reader.codes(), group);
}

/** The lanes of an index from what was read. Made of typed arrays, so that a worker can hand it over. */
export function compileLanes(index: EventIndex, { codes, names }: LaneCodes, group: Grouping): LaneSet {
  const laneAt = gather(codes, index.places, new Uint16Array(index.count));
  const counts = new Uint32Array(names.length);
  for (const lane of laneAt) counts[lane] = (counts[lane] as number) + 1;
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
  const slotAt = new Uint32Array(index.count);
  const kinds = new Uint32Array(names.length * KIND_NAMES.length);
  for (let position = 0; position < index.count; position += 1) {
    const lane = laneAt[position] as number;
    const slot = lane * width + spanCodeAt(index, position);
    slotAt[position] = slot;
    sizes[slot] = (sizes[slot] as number) + 1;
    const kind = lane * KIND_NAMES.length + (index.kind[position] as number);
    kinds[kind] = (kinds[kind] as number) + 1;
  }
  const lists = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(sizes.length);
  for (let position = 0; position < index.count; position += 1) {
    const slot = slotAt[position] as number;
    const at = filled[slot] as number;
    (lists[slot] as Uint32Array)[at] = position;
    filled[slot] = at + 1;
  }
  return names.map((name, lane) => {
    KIND_NAMES.forEach((kind, at) => {
      const { quad } = KINDS[kind];
      const many = quads[lane] as Map<Quad, number>;
      many.set(quad, (many.get(quad) ?? 0) + (kinds[lane * KIND_NAMES.length + at] as number));
    });
    const runs = SPANS.flatMap((span, at) => {
      const positions = lists[lane * width + at] as Uint32Array;
      if (positions.length === 0) return [];
      const run = runOf(index, span, positions);
      return [{ ...run, crowding: crowdingOf(run) }];
    });
    const count = runs.reduce((sum, run) => sum + run.positions.length, 0);
    const leading = [...(quads[lane] as Map<Quad, number>)].find(([, many]) => many >= LEADING * count);
    return { name, count, quad: leading?.[0] ?? 'neutral', runs };
  });
}
