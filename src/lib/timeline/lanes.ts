import { KINDS, type Role, type Timeline } from '#lib/model/index.ts';
import type { TimelineItem } from './items.ts';
import type { Grouping } from './view.ts';

/** Items of one lane in order of time: the second link of the chain. */
export interface LanedItems {
  /** "Talks and meetings"; empty for the only lane of an ungrouped timeline. */
  readonly name: string;
  readonly items: readonly TimelineItem[];
}

/** More lanes than this are no longer told apart: the smallest ones are put together. */
const MOST_LANES = 12;
const OTHERS = 'Others';

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
  const unnamed =
    group === 'actor' ? 'No actor named' : group === 'place' ? 'No place named' : 'Other documents';
  const headlines = new Map(
    timeline.documents.map((document) => [document.id, document.provider ?? document.headline]),
  );
  const groups = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const name = laneName(item, group, headlines) ?? unnamed;
    const members = groups.get(name);
    if (members === undefined) groups.set(name, [item]);
    else members.push(item);
  }
  const lanes = [...groups].map(([name, members]) => ({ name, items: members }));
  if (group === 'kind') {
    const order = [...new Set(Object.values(KINDS).map((facts) => facts.lane))];
    return lanes.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  }
  const named = lanes
    .filter((lane) => lane.name !== unnamed)
    .sort((a, b) => b.items.length - a.items.length || (a.name < b.name ? -1 : 1));
  return [...withOthers(named), ...lanes.filter((lane) => lane.name === unnamed)];
}

function laneName(
  item: TimelineItem,
  group: Grouping,
  headlines: ReadonlyMap<string, string>,
): string | undefined {
  const { event } = item;
  switch (group) {
    case 'kind':
      return KINDS[event.kind].lane;
    case 'actor':
      return ROLE_ORDER.flatMap((role) => event.participants.filter((each) => each.role === role))[0]?.name;
    case 'place':
      return event.places[0]?.name;
    default:
      return headlines.get(event.evidence[0]?.document ?? '');
  }
}

function withOthers(lanes: readonly LanedItems[]): readonly LanedItems[] {
  if (lanes.length <= MOST_LANES) return lanes;
  const kept = lanes.slice(0, MOST_LANES - 1);
  const rest = lanes.slice(MOST_LANES - 1).flatMap((lane) => lane.items);
  return [...kept, { name: OTHERS, items: rest.sort((a, b) => a.number - b.number) }];
}
