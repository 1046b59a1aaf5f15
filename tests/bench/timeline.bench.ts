/**
 * How the built app draws and moves many events, beside other timelines in the same browser and the same run:
 *
 *     npm run build
 *     npm run bench -- [--sizes 100,1000,10000] [--lanes 8] [--peers dateline,vis,svar,d3] [--repeat 3]
 *                      [--limit 60] [--seed 1] [--out folder] [--full]
 *
 * `--full` takes 100 to 1,000,000 events on 8 and 300 lanes with every peer, which takes hours. A peer that needs more
 * than `--limit` seconds is said to, and left out of larger sizes. Writes `bench.md`, `bench.json` and the
 * last pictures into the folder.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { bringBrowser } from '../support/browser.mjs';
import { type Bench, measure, type Sample } from './browser/measure.ts';
import { buildPeers, PEERS } from './browser/peers.ts';
import { type Row, tableOf } from './browser/report.ts';
import { judgeIn } from './browser/screen.ts';

const DEFAULT_PEERS = 'dateline,vis,vis-clustered,svar,d3';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string' },
    lanes: { type: 'string' },
    peers: { type: 'string' },
    repeat: { type: 'string', default: '3' },
    limit: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    full: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(
    'npm run bench -- [--sizes 100,1000,10000] [--lanes 8] [--peers dateline,vis,svar,d3] [--repeat 3]\n' +
      '                 [--limit 60] [--seed 1] [--out folder] [--full]\n',
  );
  process.exit(0);
}
const sizes = numbers(values.sizes ?? (values.full ? '100,1000,10000,100000,1000000' : '100,1000,10000'));
const lanes = numbers(values.lanes ?? (values.full ? '8,300' : '8'));
const asked = (values.peers ?? (values.full ? PEERS.map(({ name }) => name).join() : DEFAULT_PEERS)).split(
  ',',
);
const unknown = asked.find((name) => !PEERS.some((peer) => peer.name === name));
if (unknown !== undefined) stop(`There is no peer ${unknown}: ${PEERS.map(({ name }) => name).join(', ')}.`);
if (!existsSync('build/index.html')) stop('There is no built app. Run "npm run build" first.');
const peers = PEERS.filter(({ name }) => asked.includes(name));
const out = values.out ?? mkdtempSync(join(tmpdir(), 'dateline-bench-'));
mkdirSync(out, { recursive: true });

const folder = mkdtempSync(join(tmpdir(), 'dateline-peers-'));
// A long run must not notice that the app is built again meanwhile.
const app = mkdtempSync(join(tmpdir(), 'dateline-built-'));
cpSync('build', app, { recursive: true });
const servers: ReturnType<typeof spawn>[] = [];
try {
  await buildPeers(peers, folder);
  const launch = bringBrowser();
  const judging = await chromium.launch(launch);
  const bench: Bench = {
    app: await serve(app),
    peers: await serve(folder),
    folder,
    judge: judgeIn(await judging.newPage()),
    launch,
    limit: Number(values.limit) * 1000,
    out,
  };
  await run(bench);
  await judging.close();
} finally {
  for (const server of servers) server.kill();
  for (const made of [folder, app]) rmSync(made, { recursive: true, force: true });
}

/** Every size once, then again: what the machine does meanwhile is shared by all peers. */
async function run(bench: Bench): Promise<void> {
  const samples = new Map<string, Sample[]>();
  const given = new Map<string, number>();
  const repetitions = Number(values.repeat);
  for (let round = 0; round < repetitions; round += 1) {
    for (const lane of lanes) {
      for (const count of sizes) {
        // Nobody is always first.
        const turn = round % peers.length;
        for (const peer of [...peers.slice(turn), ...peers.slice(0, turn)]) {
          if (count >= (given.get(`${peer.name} ${lane}`) ?? Infinity)) continue;
          const sowing = { count, lanes: lane, seed: Number(values.seed) };
          const sample = await measure(peer, sowing, bench);
          const key = `${peer.name} ${count} ${lane}`;
          samples.set(key, [...(samples.get(key) ?? []), sample]);
          if (sample.firstDrawing === null) given.set(`${peer.name} ${lane}`, count);
          process.stderr.write(
            `${round + 1}/${repetitions} ${count} × ${lane} ${peer.name}: ${sample.fault ?? `${Math.round(sample.firstDrawing ?? 0)} ms`}\n`,
          );
          write(samples);
        }
      }
    }
  }
  process.stdout.write(`${write(samples)}\nWritten to ${out}\n`);
}

/** After each sample, so that a run that is stopped has said what it knows. */
function write(samples: ReadonlyMap<string, readonly Sample[]>): string {
  const rows = lanes.flatMap((lane) =>
    sizes.flatMap((count) =>
      peers.flatMap(({ name, words }): readonly Row[] => {
        const taken = samples.get(`${name} ${count} ${lane}`);
        return taken ? [{ peer: name, words, count, lanes: lane, samples: taken }] : [];
      }),
    ),
  );
  const table = tableOf(rows);
  writeFileSync(join(out, 'bench.md'), table);
  writeFileSync(join(out, 'bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
  return table;
}

async function serve(root: string): Promise<string> {
  const server = spawn(process.execPath, ['src/build/serve.mjs', '--root', root, '--port', '4300'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  servers.push(server);
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`${root} is not served.`);
}

function numbers(list: string): readonly number[] {
  const read = list.split(',').map(Number);
  if (read.some((value) => !Number.isInteger(value) || value < 1)) stop(`${list} is no list of numbers.`);
  return read;
}

function stop(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}
