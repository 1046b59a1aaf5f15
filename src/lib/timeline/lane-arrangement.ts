import type { LanedItems } from './lanes.ts';
import { unnamedLane } from './locale.ts';
import type { LeftOut } from './scene.ts';
import type { Arrangement, Grouping, LaneSort } from './view.ts';

/**
 * The lanes that a person asked for, in the order asked for; all of them where nothing was asked. `only` names lanes
 * and their order and wins over `hidden` and `sort`. The lane of what names nothing comes last in every order.
 */
export function arrangeLanes(
  lanes: readonly LanedItems[],
  group: Grouping,
  arrangement: Arrangement | undefined,
): readonly LanedItems[] {
  if (arrangement === undefined) return lanes;
  const { only, hidden, sort } = arrangement;
  if (only !== undefined) {
    const named = new Map(lanes.map((lane) => [lane.name, lane]));
    return [...new Set(only)].map((name) => named.get(name)).filter((lane) => lane !== undefined);
  }
  const last = unnamedLane(group);
  const names = new Intl.Collator('en', { numeric: true });
  const orders: Record<LaneSort, (a: LanedItems, b: LanedItems) => number> = {
    own: () => 0,
    name: (a, b) => names.compare(a.name, b.name),
    count: (a, b) => b.items.length - a.items.length,
    first: (a, b) => firstOf(a) - firstOf(b),
  };
  return lanes
    .filter(({ name }) => !hidden.includes(name))
    .map((lane, own) => ({ lane, own, isLast: lane.name === last ? 1 : 0 }))
    .sort((a, b) => a.isLast - b.isLast || orders[sort](a.lane, b.lane) || a.own - b.own)
    .map(({ lane }) => lane);
}

/** What is left out when lanes are not drawn; nothing where all are. `drawn`: those that are, of `lanes`. */
export function lanesLeftOut(lanes: readonly LanedItems[], drawn: readonly LanedItems[]): readonly LeftOut[] {
  const kept = new Set(drawn);
  const missing = lanes.filter((lane) => !kept.has(lane));
  if (missing.length === 0) return [];
  const count = missing.reduce((sum, { items }) => sum + items.length, 0);
  return [{ count, why: 'lanes not shown', lanes: missing.length }];
}

/** Beginning of a lane's first event, UTC ms; those without one count only where there are no others: ∞. */
function firstOf({ items }: LanedItems): number {
  return items.find(({ earliest }) => Number.isFinite(earliest))?.earliest ?? Infinity;
}
