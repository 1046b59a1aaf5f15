/**
 * Measures extraction against gold: `npm run evaluate -- <folder or file> [options]`. What is measured follows from
 * the files there: `.tml` (TimeML) the tagger, `.conllu` the sentences, `.json` (as in `data/corpus`) the events.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { GROUPS, readArticles } from './articles.ts';
import { evaluateEvents } from './events.ts';
import { raiseFloors } from './floor.ts';
import { filesWith, halfOf, readGold } from './gold.ts';
import { printBreaks, printEvents } from './print-articles.ts';
import { printFaults, printPeers, printRules, printTemporal } from './print.ts';
import { evaluateSplitter, readConllu, segmenterPerLine } from './sentences.ts';
import { DATELINE } from './taggers.ts';
import { evaluateTagger } from './temporal.ts';

// Two peers count in the time zone of the process.
process.env['TZ'] = 'UTC';
// Whoever reads only the first lines closes the pipe.
process.stdout.on('error', () => process.exit(0));

const USAGE = `Usage: npm run evaluate -- <folder or file> [options]

  --errors            list every fault with its context; of events only in the articles for tuning
  --half a|b|both     TimeML: only half of the documents, or both halves side by side
  --peers             TimeML: the same texts through chrono-node, compromise and Microsoft's recognizers
  --floor             events: raise tests/evaluate/floor.json to what is reached
  --json              figures as JSON
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    half: { type: 'string' },
    peers: { type: 'boolean', default: false },
    floor: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Reports as JSON; their faults only when asked for. */
function printJson(reports: readonly { readonly faults: readonly unknown[] }[]): void {
  const shown = reports.map((report) => (values.errors ? report : { ...report, faults: undefined }));
  print(JSON.stringify(shown, null, 2));
}

function measureTagger(path: string): void {
  const documents = readGold(path);
  const half = (name: 'a' | 'b') => ({
    set: `half ${name}`,
    documents: documents.filter(({ file }) => halfOf(file) === name),
  });
  const all = { set: 'all', documents };
  const sets =
    values.half === 'a' || values.half === 'b'
      ? [half(values.half)]
      : values.half === 'both'
        ? [half('a'), half('b'), all]
        : [all];
  const reports = sets.map((one) => ({ set: one.set, ...evaluateTagger(DATELINE, one.documents) }));
  if (values.json) return printJson(reports);
  const last = reports.at(-1)!;
  if (values.errors) print(`${printFaults(last.faults)}\n`);
  for (const report of reports) print(`${printTemporal(report, report.set)}\n`);
  print(printRules(last.rules));
}

async function measurePeers(path: string): Promise<void> {
  // They take seconds to load, and nothing else here needs them.
  const { comparePeers } = await import('./peers/run.ts');
  const reports = comparePeers(readGold(path));
  if (values.json) printJson(reports);
  else print(printPeers(reports));
}

function measureSentences(path: string): void {
  const documents = readConllu(path);
  const ours = evaluateSplitter(documents);
  const reports = [ours, evaluateSplitter(documents, segmenterPerLine, 'Intl.Segmenter, line by line')];
  if (values.json) return printJson(reports);
  if (values.errors) print(`${ours.faults.map(({ fault, context }) => `${fault}\t${context}`).join('\n')}\n`);
  print(printBreaks(reports));
}

function measureEvents(path: string): void {
  if (values.floor) raiseFloors(path);
  const articles = readArticles(path);
  const reports = GROUPS.map((group) => {
    const report = evaluateEvents(articles.filter((article) => article.group === group));
    // What goes wrong in the kept articles nobody may see, or rules would be made for them too.
    return { group, ...report, faults: group === 'tuning' ? report.faults : [] };
  });
  if (values.json) return printJson(reports);
  if (values.errors) {
    const faults = reports.flatMap((report) => report.faults);
    const lines = faults.map((one) => [one.fault, one.file, one.gold, one.found, one.sentence].join('\t'));
    print(`${lines.join('\n')}\n`);
  }
  print(printEvents(reports));
}

function refuse(words: string): void {
  process.stderr.write(words);
  process.exitCode = 2;
}

const [path] = positionals;
const isHalf = values.half === undefined || ['a', 'b', 'both'].includes(values.half);
if (path === undefined || !isHalf) {
  refuse(USAGE);
} else {
  const holds = (ending: string): boolean => filesWith(path, ending).length > 0;
  if (holds('.tml')) await (values.peers ? measurePeers(path) : measureTagger(path));
  else if (holds('.conllu')) measureSentences(path);
  else if (holds('.json')) measureEvents(path);
  else refuse(`${path} holds no .tml, .conllu or .json: nothing to measure.\n`);
}
