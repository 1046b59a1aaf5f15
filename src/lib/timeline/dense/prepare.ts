import type { UnitScale } from '../scale.ts';
import type { ScaleParts } from '../scale.ts';
import type { Grouping, ScaleName } from '../view.ts';
import type { Timeline } from '#lib/model/index.ts';
import type { Prepared } from './dense-timeline.ts';
import { compileIndex, type EventIndex } from './event-index.ts';
import { indexScale } from './index-scale.ts';
import type { LaneCodes } from './lane-codes.ts';
import { compileLanes, lanesInTime } from './lane-set.ts';
import { RECORD, recordReader, type EventRecords } from './records.ts';

/** Some events of a list, read for a worker: plain numbers. */
export interface DenseSlice {
  /** Events of the whole list. */
  readonly count: number;
  /** Place of the first one read. */
  readonly from: number;
  readonly records: EventRecords;
}

/** Ids of some events. As one text: a list of a million texts would take the page a long task to hand over. */
export interface IdSlice {
  readonly text: string;
  /** Length of each, in code units. */
  readonly lengths: Uint32Array;
}

/** What is known once all events are read. */
export interface DenseRest {
  /** Lanes by their code. */
  readonly names: readonly string[];
  readonly group: Grouping;
  readonly scale: ScaleName;
}

/** What a worker hands back. */
export interface DensePrepared extends Prepared {
  readonly index: EventIndex;
}

/**
 * Reads a timeline for a worker in pieces of `piece` events: one step of the iteration each, so that whoever reads can
 * hand over what is there and let others work in between. Ids follow only where they do not ascend in the list. The last
 * value completes them.
 */
export function* readDense(
  timeline: Timeline,
  group: Grouping,
  scale: ScaleName,
  piece: number,
): Generator<DenseSlice | IdSlice, DenseRest> {
  const { events } = timeline;
  const reader = recordReader(timeline, group);
  for (let from = 0; from < events.length; from += piece) {
    const records = reader.read(from, Math.min(events.length, from + piece));
    yield { count: events.length, from, records };
  }
  if (!reader.isAscending()) {
    for (let from = 0; from < events.length; from += piece) {
      const ids = events.slice(from, from + piece).map((event) => event.id);
      yield { text: ids.join(''), lengths: Uint32Array.from(ids, (id) => id.length) };
    }
  }
  return { names: reader.names(), group, scale };
}

/** Takes slices as they come and makes index, lanes and scale of them. */
export interface DenseCollector {
  readonly add: (slice: DenseSlice | IdSlice) => void;
  readonly finish: (rest: DenseRest) => DensePrepared;
}

/** A collector for one timeline: the work for the worker. */
export function collectDense(): DenseCollector {
  let records: EventRecords = new Int32Array(0);
  const ids: string[] = [];
  return {
    add: (slice) => {
      if ('text' in slice) {
        let at = 0;
        for (const length of slice.lengths) ids.push(slice.text.slice(at, (at += length)));
        return;
      }
      if (slice.records.length === slice.count * RECORD) {
        records = slice.records;
        return;
      }
      if (records.length === 0) records = new Int32Array(slice.count * RECORD);
      records.set(slice.records, slice.from * RECORD);
    },
    finish: ({ names, group, scale }) => {
      const { index, lanes } = compileIndex(records, ids.length > 0 ? ids : null);
      const set = compileLanes(index, lanes, names, group);
      return { index, lanes: [{ group, set }], scales: [partsOf(indexScale(index, NO_DOCUMENTS, scale))] };
    },
  };
}

/** All of it here and at once. */
export function prepareDense(timeline: Timeline, group: Grouping, scale: ScaleName): DensePrepared {
  const collector = collectDense();
  const reading = readDense(timeline, group, scale, Math.max(1, timeline.events.length));
  let step = reading.next();
  for (; !step.done; step = reading.next()) collector.add(step.value);
  return collector.finish(step.value);
}

/** Only a timeline without dated events asks its documents for a year; such a one is never long. */
const NO_DOCUMENTS: Timeline = { format: 'dateline/1', title: '', dek: '', documents: [], events: [] };

/** What else is wanted of an indexed timeline: another grouping, another scale, or both. */
export interface DenseMore {
  readonly index: EventIndex;
  readonly lanes: { readonly group: Grouping; readonly codes: LaneCodes } | null;
  readonly scale: ScaleName | null;
}

/** The work for the worker when the index is there already. */
export function prepareMore({ index, lanes, scale }: DenseMore): Prepared {
  return {
    lanes:
      lanes === null
        ? []
        : [
            {
              group: lanes.group,
              set: compileLanes(index, lanesInTime(index, lanes.codes), lanes.codes.names, lanes.group),
            },
          ],
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
