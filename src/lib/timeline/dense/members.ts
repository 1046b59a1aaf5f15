import type { Cluster } from '../scene.ts';
import { DAY_MS } from './columns.ts';
import type { DenseTimeline } from './dense-timeline.ts';
import { arrangedLanesOf, type DenseView } from './dense-view.ts';
import { overlapping } from './event-index.ts';
import { isSeen, middleAt } from './lane-tiles.ts';
import { spanAt } from './runs.ts';

/** An open date has its middle beside the end that is known. */
const MARGIN = DAY_MS;

/**
 * Positions of the events that a cluster stands for, in order of time: those of its lane and lengths whose middle lies
 * from its first to its last, or of a band those that are seen in its window. Events that stand out alone are among them.
 * Looks at the events near the cluster only.
 */
export function membersOf(
  source: DenseTimeline,
  view: Pick<DenseView, 'group' | 'lanes'>,
  cluster: Cluster,
): readonly number[] {
  const { index } = source;
  const { laneAt } = arrangedLanesOf(source, view);
  const { from, to, kind, lane, spans } = cluster;
  const members: number[] = [];
  for (const position of overlapping(index, from - MARGIN, to + MARGIN)) {
    if (laneAt[position] !== lane || !spans.includes(spanAt(index, position))) continue;
    const middle = middleAt(index, position);
    const isIn = kind === 'near' ? middle >= from && middle <= to : isSeen(index, position, from, to);
    if (isIn) members.push(position);
  }
  return members;
}
