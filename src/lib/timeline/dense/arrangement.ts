import { unnamedLane } from '../locale.ts';
import type { Arrangement, Grouping, LaneSort } from '../view.ts';
import { OPEN_START } from './columns.ts';
import { earliestAt, latestAt, type EventIndex } from './event-index.ts';
import type { DenseLane, LaneSet } from './lane-set.ts';

/** Lanes as nobody touched them. */
export const OWN_LANES: Arrangement = { sort: 'own', hidden: [], thin: [] };

/** Lane of an event whose lane is not drawn. */
const NOWHERE = 0xffff;

/**
 * The lanes of a set as they are arranged; the set itself where nothing is. Lanes are numbered anew, and an event of a
 * lane that is not drawn has none. The last arrangement of a set is kept: every frame asks for it.
 */
export function arrangedLanes(
  index: EventIndex,
  set: LaneSet,
  group: Grouping,
  arrangement: Arrangement,
): LaneSet {
  const { sort, hidden, thin, only } = arrangement;
  if (sort === 'own' && hidden.length === 0 && thin.length === 0 && only === undefined) return set;
  const before = known.get(set);
  if (before?.arrangement === arrangement) return before.lanes;
  const numbers = only === undefined ? numbersOf(index, set, group, arrangement) : namedIn(set, only);
  const thinNames = new Set(thin);
  const laneOf = new Uint16Array(set.lanes.length).fill(NOWHERE);
  numbers.forEach((number, at) => (laneOf[number] = at));
  const lanes = {
    lanes: numbers.map((number) => {
      const lane = set.lanes[number] as DenseLane;
      return thinNames.has(lane.name) ? { ...lane, thin: true } : lane;
    }),
    laneAt: set.laneAt.map((number) => laneOf[number] as number),
  };
  known.set(set, { arrangement, lanes });
  return lanes;
}

const known = new WeakMap<LaneSet, { readonly arrangement: Arrangement; readonly lanes: LaneSet }>();

function namedIn({ lanes }: LaneSet, names: readonly string[]): readonly number[] {
  const numbers = new Map(lanes.map(({ name }, number) => [name, number]));
  return names.map((name) => numbers.get(name)).filter((number) => number !== undefined);
}

/** The lane without a name comes last in every order. */
function numbersOf(
  index: EventIndex,
  { lanes }: LaneSet,
  group: Grouping,
  { sort, hidden }: Arrangement,
): readonly number[] {
  const hiddenNames = new Set(hidden);
  const last = unnamedLane(group);
  const facts = lanes.map((lane, number) => ({
    number,
    name: lane.name,
    count: lane.count,
    isLast: lane.name === last ? 1 : 0,
    first: sort === 'first' ? firstOf(index, lane) : 0,
  }));
  const names = new Intl.Collator('en', { numeric: true });
  const orders: Record<LaneSort, (a: (typeof facts)[number], b: (typeof facts)[number]) => number> = {
    own: () => 0,
    name: (a, b) => names.compare(a.name, b.name),
    count: (a, b) => b.count - a.count,
    first: (a, b) => a.first - b.first,
  };
  return facts
    .filter(({ name }) => !hiddenNames.has(name))
    .sort((a, b) => a.isLast - b.isLast || orders[sort](a, b) || a.number - b.number)
    .map(({ number }) => number);
}

/** Position of a lane's first event; those without a beginning count only where there are no others. */
function firstOf(index: EventIndex, { runs }: DenseLane): number {
  let first = Infinity;
  for (const { positions } of runs) {
    const known = positions.find((position) => index.start[position] !== OPEN_START);
    if (known !== undefined) first = Math.min(first, known);
  }
  return first;
}

/** From the beginning of a lane's first event to the end of its last, UTC ms; `null` where none has both. */
export function laneExtent(
  index: EventIndex,
  { runs }: DenseLane,
): { readonly from: number; readonly to: number } | null {
  let from = Infinity;
  let to = -Infinity;
  for (const { positions } of runs) {
    for (const position of positions) {
      const [earliest, latest] = [earliestAt(index, position), latestAt(index, position)];
      if (Number.isFinite(earliest)) from = Math.min(from, earliest);
      if (Number.isFinite(latest)) to = Math.max(to, latest);
    }
  }
  return from < to ? { from, to } : null;
}
