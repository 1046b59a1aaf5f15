/**
 * How much memory and time the command takes for many articles: `node tests/bench/stream.mjs [articles]` after
 * `npm run build`. Makes articles by seed, pipes them through `dateline extract - --ndjson`, checks that a line comes
 * back for each, in order, and ends with 1 when memory went over the limit.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';

/** Most memory that the process may ever hold, in MB (2²⁰ bytes). */
const LIMIT = 200;
const COMMAND = 'dist/dateline.js';

const PLACES = [
  'Vienna',
  'Ankara',
  'Oslo',
  'Geneva',
  'Tallinn',
  'Lisbon',
  'Nairobi',
  'Ottawa',
  'Hanoi',
  'Lima',
];
const STATES = [
  'Austria',
  'Türkiye',
  'Norway',
  'Estonia',
  'Portugal',
  'Kenya',
  'Canada',
  'Vietnam',
  'Peru',
  'Chile',
];
const PEOPLE = [
  'foreign ministers',
  'envoys',
  'presidents',
  'defense ministers',
  'delegations',
  'negotiators',
];
const DEEDS = [
  'met in {place}',
  'signed an agreement on fisheries in {place}',
  'held talks on grain transit in {place}',
  'agreed to reopen the border crossing near {place}',
  'exchanged drafts of a treaty in {place}',
  'called for a ceasefire after a summit in {place}',
];
const TIMES = [
  'on Monday',
  'on Thursday',
  'yesterday',
  'last week',
  'in March 2024',
  'on 4 May',
  'two days ago',
];
const TAILS = [
  'The talks lasted three hours, officials said.',
  'Neither side gave details of what was on the table.',
  '“We are closer than we were in the spring,” one of the diplomats told reporters.',
  'A second round is planned for next Friday, according to the ministry.',
  'Trade between the two has fallen by a tenth since 2021.',
  'Observers had expected less: in October both had recalled their ambassadors.',
];

/** Mulberry32: the same numbers on every machine, in [0, 1). @param {number} seed */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One article as a line, about two thousand letters. @param {number} number @param {() => number} random */
function article(number, random) {
  /** @param {readonly string[]} words */
  const one = (words) => words[Math.floor(random() * words.length)] ?? '';
  const deed = () => one(DEEDS).replace('{place}', one(PLACES));
  const headline = `${one(STATES)} and ${one(STATES)} hold talks in ${one(PLACES)}`;
  const paragraphs = Array.from({ length: 8 + Math.floor(random() * 8) }, () => {
    const sentence = `${one(PEOPLE)} of ${one(STATES)} and ${one(STATES)} ${deed()} ${one(TIMES)}.`;
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)} ${one(TAILS)}`;
  });
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  return JSON.stringify({
    id: `article-${number}`,
    headline,
    text: [headline, ...paragraphs].join('\n\n'),
    published: `2025-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${day}`,
  });
}

const articles = Number(process.argv[2] ?? 10_000);
// The process tells its own peak when it ends, on a channel of its own: a sample from outside could miss it.
const tell =
  "import { writeSync } from 'node:fs';" +
  "process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));";
const child = spawn(
  process.execPath,
  ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, COMMAND, 'extract', '-', '--ndjson'],
  { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] },
);
const [input, output, , channel] = child.stdio;
if (!input || !output || !channel || !('on' in channel)) throw new Error('The command has no pipes.');
let peak = '';
channel.on('data', (piece) => (peak += piece));
const ended = once(child, 'close');

const start = performance.now();
let bytes = 0;
const random = chance(20251215);
const fed = (async () => {
  for (let number = 0; number < articles; number += 1) {
    const line = `${article(number, random)}\n`;
    bytes += Buffer.byteLength(line);
    if (!input.write(line)) await once(input, 'drain');
  }
  input.end();
})();

let lines = 0;
let outOfOrder = 0;
let events = 0;
for await (const line of createInterface({ input: /** @type {import('node:stream').Readable} */ (output) })) {
  const { source, timeline } = JSON.parse(line);
  if (source !== `article-${lines}` || timeline === undefined) outOfOrder += 1;
  events += timeline?.events.length ?? 0;
  lines += 1;
}
await fed;
const [code] = await ended;
const seconds = (performance.now() - start) / 1000;
const megabytes = Number(peak) / 1024;
const read = bytes / 2 ** 20;

console.log(
  `${lines} articles, ${events} events, ${read.toFixed(1)} MB in ${seconds.toFixed(1)} s: ` +
    `${(read / seconds).toFixed(2)} MB/s, ${Math.round(lines / seconds)} articles/s; ` +
    `peak memory ${Math.round(megabytes)} MB (limit ${LIMIT} MB)`,
);
if (code !== 0 || lines !== articles || outOfOrder > 0) {
  console.log(
    `Wrong: exit code ${code}, ${lines} of ${articles} lines, ${outOfOrder} failed or out of order.`,
  );
  process.exitCode = 1;
}
if (!(megabytes > 0 && megabytes <= LIMIT)) process.exitCode = 1;
