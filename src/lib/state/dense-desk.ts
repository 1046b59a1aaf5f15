import type { DiplomaticEvent, Timeline } from '#lib/model/index.ts';
import {
  arrangedLanes,
  arrangedLanesOf,
  clusterName,
  countBits,
  earliestAt,
  hasBit,
  keyScene,
  laneExtent,
  latestAt,
  layoutDense,
  membersOf,
  overviewDensity,
} from '#lib/timeline/index.ts';
import type {
  Arrangement,
  Bits,
  Cluster,
  DenseTimeline,
  Grouping,
  LaneScroll,
  LayoutOptions,
  ScaleName,
  Scene,
  UnitScale,
} from '#lib/timeline/index.ts';
import { denseFacets, type DenseFacets } from './dense-facets.ts';
import { isPrepared, prepareFor } from './dense-opening.ts';
import { quiet } from './idle.ts';
import type { DenseSearch, SearchOpening } from './dense-search.ts';
import { entryOf } from './entries.ts';
import type { Entry, Facet } from './entries.ts';
import { isEmpty } from './filter.ts';
import type { FacetValue, Filter } from './filter.ts';
import type { LaneRow } from './lanes.ts';
import { tableDesk } from './table-desk.ts';
import type { TableDesk } from './table-desk.ts';
import type { TimeWindow } from './view.svelte.ts';

/** What a filter finds in a long timeline. */
export interface Found {
  /** By position; the dated ones. */
  readonly bits: Bits;
  /** Undated events that match, by id. */
  readonly undated: readonly string[];
  /** How many events match in all. */
  readonly count: number;
}

/** What is looked at; the same words as the state of a short timeline. */
export interface DenseLook {
  readonly scale: ScaleName;
  readonly group: Grouping;
  readonly window: TimeWindow | null;
  readonly lanes?: Arrangement;
  readonly scroll?: LaneScroll;
  /** See `DenseView`. */
  readonly overscan?: number;
  /** Id of the selected event. */
  readonly selected: string | null;
  /** Ids of pinned events. */
  readonly pinned?: readonly string[];
  readonly found: Found | null;
  readonly others: Filter['others'];
}

/**
 * A long timeline at work: everything that a short one does by looking at each of its events, asked of the index. It
 * loads with the first long timeline, not with the page.
 */
export interface DenseDesk {
  readonly timeline: Timeline;
  readonly scale: (name: ScaleName) => UnitScale;
  /** Whether drawing in this grouping and scale takes no longer than usual. */
  readonly isReady: (look: Pick<DenseLook, 'scale' | 'group'>) => boolean;
  /** Gets ready for it; the promise is kept when it is. */
  readonly prepare: (look: Pick<DenseLook, 'scale' | 'group'>) => Promise<void>;
  readonly draw: (look: DenseLook, options: LayoutOptions) => Scene;
  /** Draws what will be asked for next, and keeps it until something is. */
  readonly rehearse: (look: DenseLook, options: LayoutOptions) => Scene;
  readonly key: (look: Pick<DenseLook, 'scale'>, scene: Scene, options: LayoutOptions) => Scene;
  /** The opening event's id, as `openingEvent` says; `null` without dated events. */
  readonly opening: string | null;
  /** The event with this id; `null`: there is none. */
  readonly entry: (id: string) => Entry | null;
  /** Dated events that match. */
  readonly count: (found: Found | null) => number;
  readonly undatedCount: number;
  /** Place of an event among those that match, from 0; -1 for one that is not dated or does not match. */
  readonly rank: (id: string, found: Found | null) => number;
  /** Id of the event at a rank; `null` beyond the ends. */
  readonly atRank: (rank: number, found: Found | null) => string | null;
  /** What a filter finds; `null` when it asks nothing. Searching is ready when `prepareSearch` has ended. */
  readonly find: (filter: Filter) => Found | null;
  /**
   * Gets ready to search while the page is idle and not busy, sooner when `isUrgent`; the promise is kept when it is.
   */
  readonly prepareSearch: (isUrgent: boolean, isBusy?: () => boolean) => Promise<void>;
  readonly facetValues: (filter: Filter, facet: Facet) => readonly FacetValue[];
  /** The table of the timeline, set when it is first looked at. */
  readonly table: () => TableDesk;
  readonly undated: (found: Found | null, most: number) => readonly Entry[];
  /** The dated events found, when they are so few that each stands out; none when they are many. */
  readonly few: (found: Found | null) => readonly Entry[];
  /** From the beginning of the first event found to the end of the last, UTC ms; `null` where none has both. */
  readonly extent: (found: Found) => TimeWindow | null;
  /** Ids of drawn events that do not match. */
  readonly paleIn: (scene: Scene, found: Found | null) => ReadonlySet<string>;
  readonly clusterName: (cluster: Cluster, scene: Scene, locale: string) => string;
  /** The events that a cluster stands for, in order of time. */
  readonly members: (
    cluster: Cluster,
    look: Pick<DenseLook, 'group' | 'lanes'>,
    scene: Scene,
  ) => readonly DiplomaticEvent[];
  /** All lanes in their order, hidden ones in their places. */
  readonly lanes: (group: Grouping, arrangement: Arrangement) => readonly LaneRow[];
  /** From the beginning of a lane's first event to the end of its last, UTC ms; `null` where none has both. */
  readonly laneExtent: (group: Grouping, name: string) => TimeWindow | null;
  /** Number of the lane that an event is drawn in; `null` where it is in none. */
  readonly laneOf: (id: string, look: Pick<DenseLook, 'group' | 'lanes'>) => number | null;
  readonly overview: (
    look: Pick<DenseLook, 'scale' | 'group' | 'lanes' | 'found' | 'others'>,
  ) => ReturnType<typeof overviewDensity>;
}

/** More found events than this do not stand out alone: they are density of their own. */
const MOST_STANDING = 40;

/** The desk of an indexed timeline. */
export function deskOf(source: DenseTimeline): DenseDesk {
  const { timeline, index } = source;
  const { events } = timeline;
  let facets: DenseFacets | null = null;
  let search: DenseSearch | null = null;
  let table: TableDesk | null = null;
  let searchOpening: SearchOpening | null = null;
  let lastFound: {
    readonly filter: Filter;
    readonly found: Found | null;
    readonly search: DenseSearch | null;
  } | null = null;
  let rehearsed: {
    readonly look: DenseLook;
    readonly options: LayoutOptions;
    readonly scene: Scene;
  } | null = null;
  const facetsNow = () => (facets ??= denseFacets(source));

  const positionOf = positionFinder(source);
  const viewOf = (look: DenseLook) => ({
    scale: look.scale,
    group: look.group,
    window: look.window,
    selected: look.selected === null ? null : positionOf(look.selected),
    matching: look.found?.bits ?? null,
    others: look.others,
    overscan: look.overscan ?? 0,
    ...(look.lanes === undefined ? {} : { lanes: look.lanes }),
    ...(look.scroll === undefined ? {} : { scroll: look.scroll }),
    standing: standingOf(look),
  });
  const standingOf = ({ found, pinned = [] }: DenseLook): readonly number[] => {
    const few = found === null ? [] : fewOf(found);
    if (pinned.length === 0) return few;
    const pins = pinned.map(positionOf).filter((position) => position !== null);
    return [...new Set([...few, ...pins])].sort((a, b) => a - b);
  };
  const find = (filter: Filter): Found | null => {
    if (isEmpty(filter)) return null;
    if (lastFound?.filter === filter && lastFound.search === search) return lastFound.found;
    const found = facetsNow().find(filter, search);
    lastFound = { filter, found, search };
    return found;
  };
  const entryAt = (position: number) => entryOf(source.event(position));

  return {
    timeline,
    scale: source.scale,
    isReady: ({ group, scale }) => isPrepared(source, group, scale),
    prepare: ({ group, scale }) => prepareFor(source, group, scale),
    draw: (look, options) => {
      const kept = rehearsed;
      rehearsed = null;
      return kept !== null && kept.options === options && isSameLook(kept.look, look)
        ? kept.scene
        : layoutDense(source, viewOf(look), options);
    },
    rehearse: (look, options) => {
      const scene = layoutDense(source, viewOf(look), options);
      rehearsed = { look, options, scene };
      return scene;
    },
    key: (look, scene, options) => {
      const items = scene.targets.map((target) => source.item(target.number - 1));
      return keyScene(items, look, scene, options);
    },
    opening: openingOf(source),
    entry: (id) => {
      const position = positionOf(id);
      if (position !== null) return entryAt(position);
      const place = index.undated.find((each) => events[each]?.id === id);
      return place === undefined ? null : entryOf(events[place] as DiplomaticEvent);
    },
    count: (found) => (found === null ? index.count : countBits(found.bits)),
    undatedCount: index.undated.length,
    rank: (id, found) => {
      const position = positionOf(id);
      if (position === null) return -1;
      if (found === null) return position;
      if (!hasBit(found.bits, position)) return -1;
      let rank = 0;
      for (let at = 0; at < position; at += 1) if (hasBit(found.bits, at)) rank += 1;
      return rank;
    },
    atRank: (rank, found) => {
      if (rank < 0) return null;
      let left = rank;
      for (let at = found === null ? rank : 0; at < index.count; at += 1) {
        if (found !== null && !hasBit(found.bits, at)) continue;
        if (found === null || left === 0) return source.event(at).id;
        left -= 1;
      }
      return null;
    },
    find,
    prepareSearch: async (isUrgent, isBusy = () => false) => {
      if (search !== null) return;
      // Not even its code comes while the first drawing is on its way.
      if (!isUrgent) await quiet(isBusy);
      const { openSearch } = await import('./dense-search.ts');
      searchOpening ??= openSearch(source, isBusy);
      if (isUrgent) searchOpening.hurry();
      search = await searchOpening.ready;
    },
    facetValues: (filter, facet) => facetsNow().values(filter, facet, search),
    table: () => (table ??= tableDesk(source)),
    undated: (found, most) => {
      const ids = found === null ? null : new Set(found.undated);
      const kept: Entry[] = [];
      for (const place of index.undated) {
        const event = events[place] as DiplomaticEvent;
        if (ids !== null && !ids.has(event.id)) continue;
        if (kept.length === most) break;
        kept.push(entryOf(event));
      }
      return kept;
    },
    few: (found) => (found === null ? [] : fewOf(found).map(entryAt)),
    extent: (found) => extentOf(source, found),
    paleIn: (scene, found) => {
      if (found === null) return new Set();
      const pale = scene.targets.filter(({ number }) => !hasBit(found.bits, number - 1));
      return new Set(pale.map(({ event }) => event));
    },
    clusterName: (cluster, scene, locale) =>
      clusterName(cluster, scene.lanes[cluster.lane]?.name ?? '', locale),
    members: (cluster, look, scene) => {
      const alone = new Set(scene.targets.map(({ number }) => number - 1));
      return membersOf(source, look, cluster)
        .filter((position) => !alone.has(position))
        .map((position) => source.event(position));
    },
    lanes: (group, arrangement) => {
      const [hidden, thin] = [new Set(arrangement.hidden), new Set(arrangement.thin)];
      const order = { sort: arrangement.sort, hidden: [], thin: [] };
      return arrangedLanes(index, source.lanes(group), group, order).lanes.map(({ name, count }) => ({
        name,
        count,
        hidden: hidden.has(name),
        thin: thin.has(name),
      }));
    },
    laneExtent: (group, name) => {
      const lane = source.lanes(group).lanes.find((each) => each.name === name);
      return lane === undefined ? null : laneExtent(index, lane);
    },
    laneOf: (id, look) => {
      const position = positionOf(id);
      if (position === null) return null;
      const { lanes, laneAt } = arrangedLanesOf(source, look);
      const lane = laneAt[position] ?? lanes.length;
      return lane < lanes.length ? lane : null;
    },
    overview: (look) =>
      overviewDensity(source, {
        scale: look.scale,
        group: look.group,
        ...(look.lanes === undefined ? {} : { lanes: look.lanes }),
        matching: look.found?.bits ?? null,
        others: look.others,
      }),
  };
}

/** True when both lead to the same drawing. What is found is never the same, once anything is asked. */
function isSameLook(a: DenseLook, b: DenseLook): boolean {
  const plain = ({ lanes, scroll, window, pinned = [] }: DenseLook) =>
    JSON.stringify([lanes, scroll, window, pinned]);
  return (
    a.found === null &&
    b.found === null &&
    a.scale === b.scale &&
    a.group === b.group &&
    a.selected === b.selected &&
    a.others === b.others &&
    (a.overscan ?? 0) === (b.overscan ?? 0) &&
    plain(a) === plain(b)
  );
}

/** The events found, when they are few; none of them is told apart when they are many. */
function fewOf({ bits }: Found): readonly number[] {
  if (countBits(bits) > MOST_STANDING) return [];
  const positions: number[] = [];
  for (let word = 0; word < bits.length; word += 1) {
    if (bits[word] === 0) continue;
    for (let bit = 0; bit < 32; bit += 1) {
      if (hasBit(bits, word * 32 + bit)) positions.push(word * 32 + bit);
    }
  }
  return positions;
}

function extentOf({ index }: DenseTimeline, { bits }: Found): TimeWindow | null {
  let from = Infinity;
  let to = -Infinity;
  for (let position = 0; position < index.count; position += 1) {
    if (!hasBit(bits, position)) continue;
    const [earliest, latest] = [earliestAt(index, position), latestAt(index, position)];
    if (Number.isFinite(earliest)) from = Math.min(from, earliest);
    if (Number.isFinite(latest)) to = Math.max(to, latest);
  }
  return from < to ? { from, to } : null;
}

/** Position of an event by id. Drawn events are asked for again and again; others are looked for once. */
function positionFinder({ index, timeline }: DenseTimeline): (id: string) => number | null {
  const known = new Map<string, number | null>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const place = placeOf(timeline.events, id);
    const position = place === -1 ? -1 : index.places.indexOf(place);
    const found = position === -1 ? null : position;
    if (known.size > 1000) known.clear();
    known.set(id, found);
    return found;
  };
}

/** Ids mostly ascend: then twenty of a million are looked at. -1: there is none. */
function placeOf(events: readonly DiplomaticEvent[], id: string): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((events[middle] as DiplomaticEvent).id < id) low = middle + 1;
    else high = middle;
  }
  return events[low]?.id === id ? low : events.findIndex((event) => event.id === id);
}

function openingOf(source: DenseTimeline): string | null {
  const { index } = source;
  // Among the last events there is nearly always one on a known day.
  for (let position = index.count - 1; position >= Math.max(0, index.count - 5000); position -= 1) {
    const { event, certainty } = source.item(position);
    if (certainty === 'day' && event.modality === 'asserted') return event.id;
  }
  return index.count === 0 ? null : source.event(index.count - 1).id;
}
