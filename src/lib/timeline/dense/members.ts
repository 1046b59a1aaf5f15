import type { Cluster } from '../scene.ts';
import type { Grouping } from '../view.ts';
import { DAY_MS } from './columns.ts';
import type { DenseTimeline } from './dense-timeline.ts';
import { overlapping } from './event-index.ts';
import { isKnownDay, isSeen, middleAt } from './lane-tiles.ts';

/** Timed events stand up to a day behind the midnight that they are sorted by. */
const MARGIN = DAY_MS;

/**
 * Positions of the events that a cluster stands for, in order of time: those of its lane whose middle lies from its
 * first to its last. Of a band: those that go on anywhere in its window and reach beyond a stretch of `longest`, UTC ms.
 * Looks at the events near the cluster only.
 */
export function membersOf(
  source: DenseTimeline,
  group: Grouping,
  cluster: Cluster,
  longest: number,
): readonly number[] {
  const { index } = source;
  const { laneAt } = source.lanes(group);
  const { from, to, kind, lane } = cluster;
  const near = overlapping(index, from - MARGIN, to + MARGIN);
  const members: number[] = [];
  for (const position of near) {
    if (laneAt[position] !== lane) continue;
    if (kind === 'near') {
      const middle = middleAt(index, position);
      if (middle >= from && middle <= to) members.push(position);
    } else if (!isKnownDay(index, position) && isSeen(index, position, from, to)) {
      const length = (index.end[position] as number) - (index.start[position] as number);
      if (length * DAY_MS > longest) members.push(position);
    }
  }
  return members;
}
