import { KINDS, type DiplomaticEvent, type Role, type Timeline } from '#lib/model/index.ts';
import type { TimelineItem } from './items.ts';
import { OTHER_LANES, unnamedLane } from './locale.ts';
import type { Grouping } from './view.ts';

/** Items of one lane in order of time: the second link of the chain. */
export interface LanedItems {
  /** "Talks and meetings"; empty for the only lane of an ungrouped timeline. */
  readonly name: string;
  readonly items: readonly TimelineItem[];
}

/** More lanes than this are no longer told apart: the smallest ones are put together. */
const MOST_LANES = 12;

/** Who gives a lane its name when several take part: the one who acts, before the ones acted upon. */
const ROLE_ORDER: readonly Role[] = ['initiator', 'speaker', 'host', 'mediator', 'participant', 'target'];

/**
 * Groups items into lanes. Kinds keep the order of their table; other lanes stand by count, largest first, then by
 * name; what has no actor or place comes last.
 */
export function lanesOf(
  items: readonly TimelineItem[],
  group: Grouping,
  timeline: Timeline,
): readonly LanedItems[] {
  if (group === 'none') return items.length === 0 ? [] : [{ name: '', items }];
  const unnamed = unnamedLane(group);
  const headlines = new Map(
    timeline.documents.map((document) => [document.id, document.provider ?? document.headline]),
  );
  const groups = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const name = laneTitle(item.event, group, headlines) ?? unnamed;
    const members = groups.get(name);
    if (members === undefined) groups.set(name, [item]);
    else members.push(item);
  }
  const lanes = [...groups].map(([name, members]) => ({ name, items: members, count: members.length }));
  const sorted = lanes.sort(laneOrder(group)).map(({ name, items: members }) => ({ name, items: members }));
  if (group === 'kind') return sorted;
  const named = sorted.filter((lane) => lane.name !== unnamed);
  return [...withOthers(named), ...sorted.filter((lane) => lane.name === unnamed)];
}

/** Order of lanes: kinds as in their table, others by count, largest first, then by name. */
export function laneOrder(
  group: Grouping,
): (
  a: { readonly name: string; readonly count: number },
  b: { readonly name: string; readonly count: number },
) => number {
  if (group !== 'kind') return (a, b) => b.count - a.count || (a.name < b.name ? -1 : 1);
  const order: readonly string[] = [...new Set(Object.values(KINDS).map((facts) => facts.lane))];
  return (a, b) => order.indexOf(a.name) - order.indexOf(b.name);
}

/** What an event calls its lane; `undefined` where it names nothing. `headlines`: of documents, by id. */
export function laneTitle(
  event: DiplomaticEvent,
  group: Grouping,
  headlines: ReadonlyMap<string, string>,
): string | undefined {
  switch (group) {
    case 'kind':
      return KINDS[event.kind].lane;
    case 'actor':
      return leadingActor(event);
    case 'place':
      return event.places[0]?.name;
    default:
      return headlines.get(event.evidence[0]?.document ?? '');
  }
}

function leadingActor({ participants }: DiplomaticEvent): string | undefined {
  for (const role of ROLE_ORDER) {
    for (const each of participants) if (each.role === role) return each.name;
  }
  return undefined;
}

function withOthers(lanes: readonly LanedItems[]): readonly LanedItems[] {
  if (lanes.length <= MOST_LANES) return lanes;
  const kept = lanes.slice(0, MOST_LANES - 1);
  const rest = lanes.slice(MOST_LANES - 1).flatMap((lane) => lane.items);
  return [...kept, { name: OTHER_LANES, items: rest.sort((a, b) => a.number - b.number) }];
}
