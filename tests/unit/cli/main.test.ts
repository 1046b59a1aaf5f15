import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { expect, test } from 'vitest';

/** The command as a process of its own, not yet built. */
function start(args: readonly string[]) {
  const child = spawn(process.execPath, ['src/build/run.mjs', 'src/cli/main.ts', ...args], { stdio: 'pipe' });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  // Whoever goes first closes the pipe on the other.
  child.stdin.on('error', () => {});
  return { child, ended: once(child, 'close'), said: () => said };
}

const article = (id: string) => `${JSON.stringify({ id, text: 'Talks go on.', published: '2025-12-17' })}\n`;

test('a filter: each line comes back before the next is given, and the code says how it went', async () => {
  const { child, ended, said } = start(['extract', '-', '--ndjson']);
  for (const id of ['a', 'b']) {
    child.stdin.write(article(id));
    const [piece] = (await once(child.stdout, 'data')) as [Buffer];
    expect(JSON.parse(piece.toString())).toMatchObject({ source: id, timeline: { format: 'dateline/1' } });
  }
  child.stdin.end('{}\n');
  expect((await ended)[0]).toBe(1);
  expect(said()).toBe('3 articles, 1 of them with an error.\n');
}, 30_000);

test('a reader that has enough closes the pipe, and that is no error', async () => {
  const { child, ended, said } = start(['extract', '-', '--ndjson']);
  child.stdin.write(article('a'));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  for (let count = 0; count < 200; count += 1) child.stdin.write(article('b'));
  // Its input stays open: it ends because nobody reads, not because nothing more comes.
  expect((await ended)[0]).toBe(0);
  expect(said()).toBe('');
}, 30_000);
