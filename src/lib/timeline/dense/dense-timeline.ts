import { parseEdtf } from '#lib/edtf/index.ts';
import type { DiplomaticEvent, Timeline } from '#lib/model/index.ts';
import { itemOf, type TimelineItem } from '../items.ts';
import { scaleFrom, type ScaleParts, type UnitScale } from '../scale.ts';
import type { Grouping, ScaleName } from '../view.ts';
import type { EventIndex } from './event-index.ts';
import { indexScale } from './index-scale.ts';
import { laneSetOf, type LaneSet } from './lane-set.ts';

/** A timeline with its index, and what was worked out from both so far. What it answers never changes. */
export interface DenseTimeline {
  readonly timeline: Timeline;
  readonly index: EventIndex;
  /** Time as positions from 0 to 1, as `unitScale` gives it. */
  readonly scale: (name: ScaleName) => UnitScale;
  readonly lanes: (group: Grouping) => LaneSet;
  /** Which of these two have not been worked out yet: asking for them takes a while where there are many events. */
  readonly missing: (
    group: Grouping,
    scale: ScaleName,
  ) => { readonly lanes: boolean; readonly scale: boolean };
  /** Takes what was worked out elsewhere from this index, so that it need not be worked out again. */
  readonly learn: (prepared: Prepared) => void;
  /** The event at a position of the index, read as for drawing. */
  readonly item: (position: number) => TimelineItem;
  readonly event: (position: number) => DiplomaticEvent;
  /** Ids of the undated events, in id order. */
  readonly undated: readonly string[];
}

/** Items that are kept for the next frame: those of some screens, with the forms of their labels. */
const MOST_ITEMS = 6000;

/** What was worked out beforehand, in a worker. */
export interface Prepared {
  readonly scales: readonly ScaleParts[];
  readonly lanes: readonly { readonly group: Grouping; readonly set: LaneSet }[];
}

/** `index` must be the index of the timeline's events, and `prepared` must come from it. */
export function denseTimeline(
  timeline: Timeline,
  index: EventIndex,
  prepared: Prepared = { scales: [], lanes: [] },
): DenseTimeline {
  const scales = new Map(prepared.scales.map((parts) => [parts.name, scaleFrom(parts)]));
  const groupings = new Map(prepared.lanes.map(({ group, set }) => [group, set]));
  const items = new Map<number, TimelineItem>();
  const eventAt = (position: number) => timeline.events[index.places[position] as number] as DiplomaticEvent;
  return {
    timeline,
    index,
    event: eventAt,
    undated: Array.from(index.undated, (place) => (timeline.events[place] as DiplomaticEvent).id),
    scale: (name) => remembered(scales, name, () => indexScale(index, timeline, name)),
    lanes: (group) => remembered(groupings, group, () => laneSetOf(index, timeline, group)),
    missing: (group, scale) => ({ lanes: !groupings.has(group), scale: !scales.has(scale) }),
    learn: (more) => {
      for (const parts of more.scales) remembered(scales, parts.name, () => scaleFrom(parts));
      for (const { group, set } of more.lanes) remembered(groupings, group, () => set);
    },
    item: (position) => {
      const known = items.get(position);
      if (known !== undefined) return known;
      if (items.size >= MOST_ITEMS) items.clear();
      const event = eventAt(position);
      const date = parseEdtf(event.date ?? '');
      if (date === null) throw new TypeError(`event ${event.id} is in the index and has no date`);
      const item = { ...itemOf(event, date), number: position + 1 };
      items.set(position, item);
      return item;
    },
  };
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = make();
  known.set(key, value);
  return value;
}
