/**
 * What a long timeline costs without a page: reading and writing its file, indexing, laying out and serialising, from
 * a hundred to a million events, and how each grows:
 *
 *     node src/build/run.mjs tests/bench/scale.bench.ts [--sizes 100,1000,…] [--lanes 8] [--repeat 3] [--out folder]
 *
 * An exponent of 1 is linear, 0 does not grow; it is fitted to the sizes from 1000 on. Ends with 1 when a frame with
 * equally many events in view grows by more than half from 10,000 events to the most, or when reading or indexing grows
 * faster than n·log n. Writes `scale.md` and `scale.json` where `--out` says.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { startTimelineReader, timelineLines, timelinePieces } from '../../src/lib/exchange/index.ts';
import type { Timeline } from '../../src/lib/model/index.ts';
import { serializeScene } from '../../src/lib/svg/index.ts';
import {
  denseTimeline,
  layoutDense,
  measureOnScreen,
  prepareDense,
  themeFor,
  type DenseTimeline,
  type DenseView,
  type LayoutOptions,
  type ScaleName,
} from '../../src/lib/timeline/index.ts';
import { seededEvents, seededTimeline } from './seeded-events.ts';

const SCALES: readonly ScaleName[] = ['calendar', 'folded', 'even'];
/** Events in view while frames are compared between sizes. */
const IN_VIEW = 300;
const FRAMES = 60;
/** Most that a frame may grow from `FROM` events to the most, with equally many in view. */
const MOST_GROWTH = 1.5;
const FROM = 10_000;
/** n·log n between 10³ and 10⁶ looks like this exponent; a machine adds the rest. */
const MOST_EXPONENT = 1.2;

const OPTIONS: LayoutOptions = {
  width: 1180,
  minHeight: 0,
  millimetres: null,
  theme: themeFor('light', 'screen'),
  measure: measureOnScreen,
  locale: 'en',
  parts: {
    title: false,
    laneNames: true,
    labels: true,
    numbers: false,
    key: true,
    notes: false,
    source: false,
    refinements: true,
  },
};

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000,100000,1000000' },
    lanes: { type: 'string', default: '8' },
    repeat: { type: 'string', default: '3' },
    out: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const repeat = Number(values.repeat);

/** Milliseconds by what was done, for one size. */
type Row = Readonly<Record<string, number>>;

/** The fastest of some runs, in ms, and what the last one gave: others on the machine only make it slower. */
function fastest<Value>(run: () => Value): { readonly ms: number; readonly value: Value } {
  let best = Infinity;
  for (let left = repeat; ; left -= 1) {
    const from = performance.now();
    const value = run();
    best = Math.min(best, performance.now() - from);
    if (left <= 1) return { ms: best, value };
  }
}

function measure(count: number): Row {
  const made = seededTimeline(seededEvents({ count, lanes: Number(values.lanes), seed: 1 }));
  const row: Record<string, number> = {};
  const pieces = fastest(() => bytesOf(timelinePieces(made)));
  row['write JSON'] = pieces.ms;
  row['read JSON'] = fastest(() => readBytes(pieces.value)).ms;
  const lines = fastest(() => bytesOf(timelineLines(made)));
  row['write NDJSON'] = lines.ms;
  row['read NDJSON'] = fastest(() => readBytes(lines.value)).ms;

  const { ms, value: source } = fastest(() => indexed(made));
  row['index'] = ms;
  for (const scale of SCALES) {
    row[`${scale}: index and first frame`] = fastest(() =>
      layoutDense(indexed(made), viewOf(scale, null), OPTIONS),
    ).ms;
    const scene = layoutDense(source, viewOf(scale, null), OPTIONS);
    row[`${scale}: serialise`] = fastest(() => serializeScene(scene, { metadata: null, language: 'en' })).ms;
    row[`${scale}: frame, ${IN_VIEW} in view`] = medianFrame(source, scale, count);
  }
  return row;
}

function indexed(timeline: Timeline): DenseTimeline {
  const prepared = prepareDense(timeline, 'place', 'calendar');
  return denseTimeline(timeline, prepared.index, prepared);
}

function viewOf(scale: ScaleName, window: DenseView['window']): DenseView {
  return { scale, group: 'place', window, selected: null, matching: null, others: 'dim', standing: [] };
}

/** Pans over a stretch that holds about `IN_VIEW` events; the first frames fill what is kept between frames. */
function medianFrame(source: DenseTimeline, scale: ScaleName, count: number): number {
  const units = source.scale(scale);
  const span = Math.min(1, IN_VIEW / count);
  const times: number[] = [];
  for (let frame = 0; frame < 2 * FRAMES; frame += 1) {
    const from = (1 - span) * 0.5 + span * 0.5 * Math.sin((frame / FRAMES) * 2 * Math.PI);
    const start = Math.min(1 - span, Math.max(0, from));
    const window = { from: units.toTime(start), to: units.toTime(start + span) };
    const before = performance.now();
    layoutDense(source, viewOf(scale, window), OPTIONS);
    times.push(performance.now() - before);
  }
  const sorted = times.slice(FRAMES).sort((a, b) => a - b);
  return sorted[FRAMES / 2] ?? 0;
}

/** A file as bytes in chunks: a text of a million events is longer than strings may be. */
function bytesOf(pieces: Iterable<string>): readonly Uint8Array[] {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < 65_536) continue;
    chunks.push(encoder.encode(text));
    text = '';
  }
  return [...chunks, encoder.encode(text)];
}

function readBytes(chunks: readonly Uint8Array[]): number {
  let events = 0;
  const reader = startTimelineReader(() => {
    events += 1;
  });
  for (const chunk of chunks) reader.take(chunk);
  const { head, problems } = reader.finish();
  if (head === null) throw new Error(`The seeded file was refused: ${problems[0]?.code}`);
  return events;
}

/** Slope of log time over log size: least squares; `null` for fewer than two sizes. */
function exponentOf(points: readonly (readonly [size: number, ms: number])[]): number | null {
  const logs = points
    .filter(([size, ms]) => size >= 1000 && ms > 0)
    .map(([size, ms]) => [Math.log(size), Math.log(ms)] as const);
  if (logs.length < 2) return null;
  const mean = (at: 0 | 1) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const across = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return across / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}

const rows = sizes.map((size) => {
  const row = measure(size);
  process.stderr.write(`${size.toLocaleString('en')} events done\n`);
  return row;
});
const steps = Object.keys(rows[0] ?? {});
const results = steps.map((step) => {
  const points = sizes.map((size, at) => [size, rows[at]?.[step] ?? 0] as const);
  return { step, points, exponent: exponentOf(points) };
});
const faults = results.flatMap(({ step, points, exponent }) => {
  if (step.includes('in view')) {
    const from = points.find(([size]) => size === FROM)?.[1];
    const [most, last] = points.at(-1) ?? [0, 0];
    const growth = from === undefined || most <= FROM ? 1 : last / from;
    return growth > MOST_GROWTH ? [`${step}: ×${growth.toFixed(2)} from ${FROM} to ${most} events`] : [];
  }
  const isGrown = exponent !== null && exponent > MOST_EXPONENT;
  return isGrown ? [`${step}: grows with exponent ${exponent.toFixed(2)}`] : [];
});
const head = ['ms', ...sizes.map((size) => size.toLocaleString('en')), 'exponent'];
const table = [
  head,
  head.map((_, at) => (at === 0 ? '---' : '---:')),
  ...results.map(({ step, points, exponent }) => [
    step,
    ...points.map(([, ms]) => (ms < 10 ? ms.toFixed(2) : Math.round(ms).toLocaleString('en'))),
    exponent?.toFixed(2) ?? '–',
  ]),
]
  .map((cells) => `| ${cells.join(' | ')} |\n`)
  .join('');
process.stdout.write(`${table}${faults.map((fault) => `\n${fault}`).join('')}\n`);
if (values.out !== undefined) {
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'scale.md'), table);
  writeFileSync(join(values.out, 'scale.json'), `${JSON.stringify(results, null, 2)}\n`);
}
if (faults.length > 0) process.exitCode = 1;
