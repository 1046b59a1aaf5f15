/** vis-timeline as its documentation sets it up: lanes are groups, items stack. */
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/standalone';
import { laneName } from '../seeded-events.ts';
import type { Peer } from './stage.ts';

/** vis-timeline, with or without its own clustering. */
export function visPeer(isClustered: boolean): Peer {
  return {
    show: (events, root) => {
      const lanes = [...new Set(events.map(({ lane }) => lane))].sort((a, b) => a - b);
      const groups = lanes.map((lane) => ({ id: lane, content: laneName(lane) }));
      const items = events.map(({ number, title, lane, form, start, end }): DataItem => ({
        id: number,
        group: lane,
        content: title,
        start,
        ...(form === 'day' ? { type: 'point' } : { end, type: 'range' }),
      }));
      const options: TimelineOptions = {
        height: '100%',
        verticalScroll: true,
        ...(isClustered ? { cluster: { maxItems: 3 } } : {}),
      };
      new Timeline(root, items, groups, options);
    },
  };
}
