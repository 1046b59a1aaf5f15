import type { DiplomaticEvent } from '#lib/model/index.ts';

/** One line of an opened cluster: an event, or several that open again. */
export type ClusterLine =
  | { readonly kind: 'event'; readonly event: DiplomaticEvent }
  | {
      readonly kind: 'part';
      /** Places in the whole list, from 1, both included. */
      readonly first: number;
      readonly last: number;
      readonly events: readonly DiplomaticEvent[];
    };

/**
 * Lines of one list. With arrow keys that go round, the farthest of twelve is six steps away: with Enter seven keys
 * for a twelfth of what was left, which is fewer than two for every halving.
 */
const MOST_LINES = 12;

/** The lines of a cluster that zooming cannot part. `before`: events of the whole list before these. */
export function clusterLines(events: readonly DiplomaticEvent[], before = 0): readonly ClusterLine[] {
  if (events.length <= MOST_LINES) return events.map((event) => ({ kind: 'event', event }));
  return Array.from({ length: MOST_LINES }, (_, part): ClusterLine => {
    const from = Math.floor((part * events.length) / MOST_LINES);
    const to = Math.floor(((part + 1) * events.length) / MOST_LINES);
    const some = events.slice(from, to);
    const [only] = some;
    if (some.length === 1 && only !== undefined) return { kind: 'event', event: only };
    return { kind: 'part', first: before + from + 1, last: before + to, events: some };
  });
}
