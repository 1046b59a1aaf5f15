import type { DiplomaticEvent, Timeline } from '#lib/model/index.ts';
import { laneTitle } from '../lanes.ts';
import { unnamedLane } from '../locale.ts';
import type { Grouping } from '../view.ts';

/** Which lane each event of a timeline's list calls its own, as numbers. */
export interface LaneCodes {
  /** By place in the list. */
  readonly codes: Uint16Array;
  /** By number, in the order in which they were met. */
  readonly names: readonly string[];
}

/** Numbers lanes as they are met. */
export interface LaneCoder {
  /** The number of an event's lane. */
  readonly codeOf: (event: DiplomaticEvent) => number;
  /** Those met so far, by number. */
  readonly names: () => readonly string[];
}

/** Names beyond what 16 bits tell apart would be put together with the others anyway. */
const MOST_NAMES = 0xffff;

/** A coder for the lanes of one grouping. */
export function laneCoder({ documents }: Timeline, group: Grouping): LaneCoder {
  const headlines = new Map(
    documents.map((document) => [document.id, document.provider ?? document.headline]),
  );
  const known = new Map<string, number>();
  const unnamed = unnamedLane(group);
  return {
    codeOf: (event) => {
      const title = group === 'none' ? '' : (laneTitle(event, group, headlines) ?? unnamed);
      const before = known.get(title);
      if (before !== undefined) return before;
      const code = Math.min(known.size, MOST_NAMES);
      known.set(title, code);
      return code;
    },
    names: () => [...known.keys()].slice(0, MOST_NAMES + 1),
  };
}

/** Reads one grouping of a list of events in pieces of `piece`: one step of the iteration each. */
export function* readLanes(timeline: Timeline, group: Grouping, piece: number): Generator<number, LaneCodes> {
  const { events } = timeline;
  const lanes = laneCoder(timeline, group);
  const codes = new Uint16Array(events.length);
  for (let from = 0; from < events.length; from += piece) {
    const to = Math.min(events.length, from + piece);
    for (let place = from; place < to; place += 1) {
      codes[place] = lanes.codeOf(events[place] as DiplomaticEvent);
    }
    yield to / events.length;
  }
  return { codes, names: lanes.names() };
}
