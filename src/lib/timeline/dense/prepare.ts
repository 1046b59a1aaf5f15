import type { UnitScale } from '../scale.ts';
import type { ScaleParts } from '../scale.ts';
import type { Grouping, ScaleName } from '../view.ts';
import type { Timeline } from '#lib/model/index.ts';
import { emptyColumns, readColumns, type EventColumns } from './columns.ts';
import type { Prepared } from './dense-timeline.ts';
import { compileIndex, type EventIndex } from './event-index.ts';
import { indexScale } from './index-scale.ts';
import { compileLanes, laneReader, type LaneCodes } from './lane-set.ts';

/** What is read from the events themselves: all that a worker needs, small and plain. */
export interface DenseRaw {
  readonly columns: EventColumns;
  /** `null` where they ascend in the list. */
  readonly ids: readonly string[] | null;
  readonly codes: LaneCodes;
  readonly group: Grouping;
  readonly scale: ScaleName;
}

/** What a worker hands back. */
export interface DensePrepared extends Prepared {
  readonly index: EventIndex;
}

/**
 * Reads a timeline for a worker in pieces of `piece` events: one step of the iteration each, so that whoever reads can
 * let others work in between. The last value is what was read.
 */
export function* readDense(
  timeline: Timeline,
  group: Grouping,
  scale: ScaleName,
  piece: number,
): Generator<number, DenseRaw> {
  const { events } = timeline;
  const columns = emptyColumns(events.length);
  const lanes = laneReader(timeline, group);
  let isAscending = true;
  for (let from = 0; from < events.length; from += piece) {
    const to = Math.min(events.length, from + piece);
    if (!readColumns(events, from, to, columns)) isAscending = false;
    lanes.read(from, to);
    yield to / events.length;
  }
  const ids = isAscending ? null : events.map((event) => event.id);
  return { columns, ids, codes: lanes.codes(), group, scale };
}

/** The work for the worker: index, lanes and scale of what was read. */
export function prepareDense({ columns, ids, codes, group, scale }: DenseRaw): DensePrepared {
  const index = compileIndex(columns, ids);
  const set = compileLanes(index, codes, group);
  return { index, lanes: [{ group, set }], scales: [partsOf(indexScale(index, NO_DOCUMENTS, scale))] };
}

/** Only a timeline without dated events asks its documents for a year; such a one is never long. */
const NO_DOCUMENTS: Timeline = { format: 'dateline/1', title: '', dek: '', documents: [], events: [] };

/** What else is wanted of an indexed timeline: another grouping, another scale, or both. */
export interface DenseMore {
  readonly index: EventIndex;
  readonly lanes: { readonly group: Grouping; readonly codes: LaneCodes } | null;
  readonly scale: ScaleName | null;
}

/** Reads one more grouping for a worker in pieces of `piece` events; see `readDense`. */
export function* readLanes(timeline: Timeline, group: Grouping, piece: number): Generator<number, LaneCodes> {
  const { length } = timeline.events;
  const lanes = laneReader(timeline, group);
  for (let from = 0; from < length; from += piece) {
    const to = Math.min(length, from + piece);
    lanes.read(from, to);
    yield to / length;
  }
  return lanes.codes();
}

/** The work for the worker when the index is there already. */
export function prepareMore({ index, lanes, scale }: DenseMore): Prepared {
  return {
    lanes: lanes === null ? [] : [{ group: lanes.group, set: compileLanes(index, lanes.codes, lanes.group) }],
    scales: scale === null ? [] : [partsOf(indexScale(index, NO_DOCUMENTS, scale))],
  };
}

function partsOf({ name, knots, breaks, steps }: UnitScale): ScaleParts {
  return { name, knots, breaks, steps };
}

/** Every buffer of a value made of typed arrays, once: what is handed over instead of copied. */
export function buffersOf(value: unknown, found = new Set<ArrayBufferLike>()): ReadonlySet<ArrayBufferLike> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer);
  else if (Array.isArray(value)) {
    // Lists of knots and steps hold no buffers and may be long.
    if (typeof value[0] === 'object') for (const each of value) buffersOf(each, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) buffersOf(each, found);
  }
  return found;
}
