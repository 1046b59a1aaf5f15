/**
 * How fast the tagger of times and the whole of extraction are, beside chrono-node in the same run:
 *
 *     node src/build/run.mjs tests/bench/extract.bench.ts [folder of texts]
 *
 * Without a folder it reads invented news. Then it doubles texts that are hard to read and looks how the time grows.
 * Ends with 1 when the tagger is slower than chrono-node, extraction is below its limit, or a text grows faster than
 * its length.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parse as parseWithChrono } from 'chrono-node';
import { extract } from '../../src/lib/extract/index.ts';
import { parseDay } from '../../src/lib/extract/temporal/calendar.ts';
import { findTemporal } from '../../src/lib/extract/temporal/find.ts';
import { documentOf } from '../unit/extract/document.ts';

/** Least speed of extraction, in MB (10⁶ characters) a second. */
const LEAST_EXTRACTION = 3;
/** Twice the text may take so much longer: two, and what the machine adds. */
const MOST_GROWTH = 3;
const ROUNDS = 5;
const PUBLISHED = '2025-12-15';
const DAY = parseDay(PUBLISHED);

const TIMES = [
  'Norway and Chile signed an agreement on fisheries in Oslo on Monday after two days of talks.',
  'The foreign ministers, who last met in June 2023, will hold another round of talks in Geneva next week.',
  'Sales rose 4 percent in the third quarter from a year earlier, the ministry reported late Friday.',
  'The 12-day war ended on 3 March 2021, and more than 2,000 people were displaced over the following months.',
  'A spokesman said the delegation had arrived at 5 p.m. and would leave by the end of the year.',
  'He did not say who had paid for the journey, and nobody among those present asked him about the money.',
  'The union was founded in the 1990s by workers of three shipyards along the coast near the capital.',
];

const OTHERS = [
  'Farmers on both sides of the river have complained that the water is too low for the mills and for the herds.',
  'The minister, a former teacher with a dry sense of humour, told reporters that patience was a policy as well.',
  'Trucks loaded with grain stood in a line that reached from the gate of the port to the church of the village.',
  'Neither government wanted to name the company that built the bridge, and the company wanted to name nobody.',
  'Critics of the treaty said that it gave away the islands, while its friends said that nobody lived on them.',
  'The report lists the ships, their owners, the goods they carried and the flags under which they sailed home.',
  'An official of the customs office, who asked not to be named, called the rules a poem without a last line.',
];
/** As much of time as news tells: an expression in about 200 characters. */
const NEWS = [...OTHERS, ...TIMES, ...OTHERS];

/** Texts that make careless patterns slow, for a length in characters. */
const HARD: Readonly<Record<string, (length: number) => string>> = {
  'no full stop': (length) => 'they met and spoke of the two houses near it '.repeat(length / 45),
  'weekdays in a row': (length) => 'Monday '.repeat(length / 7),
  'the the the': (length) => 'the early late mid two of '.repeat(length / 26),
  'nested quotations': (length) => '“he said “that '.repeat(length / 15),
  'figures in a row': (length) => '1,000.5-12/'.repeat(length / 11),
  'years and months': (length) => 'May 2021 and a year earlier in the quarter '.repeat(length / 43),
};

/** Milliseconds of the fastest of some runs: others on the machine only make it slower. */
function fastest(run: () => void): number {
  run();
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now();
    run();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

function speedOf(texts: readonly string[], run: (text: string) => void): number {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return length / 1000 / fastest(() => texts.forEach(run));
}

function textsIn(folder: string | undefined): readonly string[] {
  if (folder === undefined)
    return Array.from({ length: 100 }, () => Array(4).fill(NEWS.join(' ')).join('\n\n'));
  return readdirSync(folder).map((name) =>
    readFileSync(join(folder, name), 'utf8')
      .replace(/^[^]*<TEXT>|<\/TEXT>[^]*$/g, '')
      .replace(/<[^>]*>/g, ''),
  );
}

function readAll(text: string): void {
  extract(documentOf(text, PUBLISHED));
}

const texts = textsIn(process.argv[2]);
const tagger = speedOf(texts, (text) => findTemporal(text, DAY));
const chrono = speedOf(texts, (text) => parseWithChrono(text, new Date(PUBLISHED)));
const extraction = speedOf(texts, readAll);
const lines = [
  `tagger      ${tagger.toFixed(1)} MB/s`,
  `chrono-node ${chrono.toFixed(1)} MB/s`,
  `extraction  ${extraction.toFixed(1)} MB/s`,
];
let fails = tagger < chrono || extraction < LEAST_EXTRACTION;
for (const [name, make] of Object.entries(HARD)) {
  const [half, whole] = [make(50_000), make(100_000)].map((text) => fastest(() => findTemporal(text, DAY)));
  const growth = (whole ?? 0) / (half ?? 1);
  fails ||= growth > MOST_GROWTH;
  lines.push(`${name.padEnd(18)} 100 kB ${(whole ?? 0).toFixed(1)} ms, ×${growth.toFixed(2)} of 50 kB`);
}
process.stdout.write(`${lines.join('\n')}\n`);
if (fails) process.exitCode = 1;
