import type { Timeline } from '#lib/model/index.ts';

/** Events that are still drawn one by one, as rows of marks; more are drawn from an index. */
const MOST_ALONE = 500;

/** True for a timeline that is drawn from its index: too many events to give each a mark at every zoom. */
export function isLong({ events }: Pick<Timeline, 'events'>): boolean {
  return events.length > MOST_ALONE;
}
