/**
 * What a figure costs without a page: laying out and serialising, for as many events as are drawn one by one, and how
 * it grows beyond:
 *
 *     node src/build/run.mjs tests/bench/figure.bench.ts [--sizes 12,40,120,300,1000,…] [--repeat 15] [--width 160]
 *
 * An exponent of 1 is linear, 0 does not grow; it is fitted to the sizes from 300 on. Ends with 1 when 300 events take
 * longer than 30 ms, or when the time grows faster than n·log n.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { DEFAULT_FIGURE, renderFigure } from '../../src/lib/figure/index.ts';
import { seededTimeline } from '../support/timelines.ts';

/** Events of which a figure is still fast enough to be drawn again at every change of a setting, and the time for it. */
const MANY = 300;
const MOST_MS = 30;
/** Rounds that are not counted: code runs at full speed only after some, as it does on a page that draws at every change. */
const WARM_UP = 12;
/** n·log n between 300 and 5,000 looks like this exponent. */
const MOST_EXPONENT = 1.15;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '12,40,120,300,1000,2000,5000' },
    repeat: { type: 'string', default: '15' },
    width: { type: 'string', default: '160' },
  },
});
const options = { ...DEFAULT_FIGURE, width: Number(values.width), carry: 'nothing' as const };

const rows = values.sizes.split(',').map((size) => {
  const count = Number(size);
  const times: number[] = [];
  let bytes = 0;
  for (let round = -WARM_UP; round < Number(values.repeat); round += 1) {
    // A new timeline every time: what is remembered of one must not be counted as speed.
    const timeline = seededTimeline(count, count);
    const start = performance.now();
    const { svg } = renderFigure(timeline, options);
    if (round >= 0) times.push(performance.now() - start);
    bytes = Buffer.byteLength(svg);
  }
  return { count, median: middle(times), least: Math.min(...times), bytes };
});

process.stdout.write('| events | median, ms | least, ms | file, kB |\n|---|---|---|---|\n');
for (const { count, median, least, bytes } of rows) {
  process.stdout.write(
    `| ${count} | ${median.toFixed(1)} | ${least.toFixed(1)} | ${(bytes / 1000).toFixed(0)} |\n`,
  );
}
const grown = rows.filter(({ count }) => count >= MANY);
const exponent =
  grown.length < 2 ? 0 : slope(grown.map(({ count, least }) => [Math.log(count), Math.log(least)]));
process.stdout.write(`\nFrom ${MANY} events on the time grows with exponent ${exponent.toFixed(2)}.\n`);
const many = rows.find(({ count }) => count === MANY);
if ((many !== undefined && many.median > MOST_MS) || exponent > MOST_EXPONENT) process.exitCode = 1;

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** Slope of the straight line of least squares. */
function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x0, y0] = [mean(0), mean(1)];
  const across = points.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0);
  return across / points.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
}
