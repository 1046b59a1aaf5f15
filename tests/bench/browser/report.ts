import type { Motion } from './gesture.ts';
import type { Sample } from './measure.ts';
import { medianOf } from './median.ts';

/** The samples of one peer with one set of events. */
export interface Row {
  readonly peer: string;
  readonly words: string;
  readonly count: number;
  readonly lanes: number;
  readonly samples: readonly Sample[];
}

/** A row's medians by the names of the sample's fields. */
function mediansOf({ samples }: Row): Sample {
  const of = (read: (sample: Sample) => number | null) => medianOf(samples.map(read));
  const motion = (read: (sample: Sample) => Motion | null): Motion | null => {
    const some = samples.map(read).filter((each) => each !== null);
    if (some.length === 0) return null;
    const middle = (field: keyof Motion) => medianOf(some.map((each) => each[field])) ?? 0;
    return {
      steps: middle('steps'),
      frameMedian: middle('frameMedian'),
      frameP95: middle('frameP95'),
      work: middle('work'),
      longTasks: middle('longTasks'),
    };
  };
  return {
    firstDrawing: of((sample) => sample.firstDrawing),
    longestTask: of((sample) => sample.longestTask),
    pan: motion((sample) => sample.pan),
    zoom: motion((sample) => sample.zoom),
    inkAfter: of((sample) => sample.inkAfter),
    inkKept: of((sample) => sample.inkKept),
    heap: of((sample) => sample.heap),
    nodes: of((sample) => sample.nodes),
    search: of((sample) => sample.search),
    exported: of((sample) => sample.exported),
    fault: samples.find(({ fault }) => fault !== null)?.fault ?? null,
  };
}

/** The table in Markdown: one line for each peer and set of events, medians of the repetitions. */
export function tableOf(rows: readonly Row[]): string {
  const head = [
    'events × lanes',
    'peer',
    'first drawing ms',
    'longest task ms',
    'pan frame median / p95 ms',
    'pan work ms/step',
    'pan long tasks',
    'zoom frame median / p95 ms',
    'zoom work ms/step',
    'zoom long tasks',
    'ink %, of it while dragging %',
    'heap MB',
    'heap bytes/event',
    'nodes',
    'search ms/letter',
    'export ms',
  ];
  const lines = rows.map((row) => {
    const sample = mediansOf(row);
    return [
      `${row.count.toLocaleString('en')} × ${row.lanes}`,
      row.words,
      sample.firstDrawing === null ? (sample.fault ?? '–') : figure(sample.firstDrawing),
      figure(sample.longestTask),
      ...motionCells(sample.pan),
      ...motionCells(sample.zoom),
      sample.inkAfter === null ? '–' : `${percent(sample.inkAfter)}, ${percent(sample.inkKept)}`,
      sample.heap === null ? '–' : (sample.heap / 1e6).toFixed(1),
      sample.heap === null ? '–' : figure(sample.heap / row.count),
      figure(sample.nodes),
      figure(sample.search),
      figure(sample.exported),
    ];
  });
  const rule = head.map((_, index) => (index < 2 ? '---' : '---:'));
  return `${[head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function motionCells(motion: Motion | null): readonly string[] {
  if (motion === null) return ['–', '–', '–'];
  return [
    `${motion.frameMedian.toFixed(1)} / ${motion.frameP95.toFixed(1)}`,
    motion.work.toFixed(1),
    figure(motion.longTasks),
  ];
}

function figure(value: number | null): string {
  return value === null ? '–' : Math.round(value).toLocaleString('en');
}

function percent(share: number | null): string {
  return share === null ? '–' : (share * 100).toFixed(1);
}
