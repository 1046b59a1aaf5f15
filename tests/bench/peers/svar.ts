/** The SVAR Gantt: it has a row for each event, so a lane is a stretch of rows. */
import { flushSync, mount } from 'svelte';
import { laneName } from '../seeded-events.ts';
import { stage } from './stage.ts';
import SvarGantt from './SvarGantt.svelte';

stage({
  show: (events, root) => {
    const tasks = [...events]
      .sort((a, b) => a.lane - b.lane || a.start - b.start)
      .map(({ number, title, lane, start, end }) => ({
        // It takes 0 for the root of its tree.
        id: number + 1,
        text: `${laneName(lane)}: ${title}`,
        start: new Date(start),
        end: new Date(end),
        type: 'task',
      }));
    mount(SvarGantt, { target: root, props: { tasks } });
    flushSync();
  },
});
