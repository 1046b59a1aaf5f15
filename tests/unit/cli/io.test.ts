import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LARGEST_FILE, readText, writeText } from '../../../src/cli/io.ts';
import { terminal } from '../../support/terminal.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-io-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('readText', () => {
  test('reads a file', async () => {
    expect(await readText(file('plain.txt', 'Überall'), terminal())).toEqual({ text: 'Überall' });
  });

  test('reads standard input, in whatever pieces it comes', async () => {
    const bytes = Buffer.from('Київ');
    const io = terminal([bytes.subarray(0, 3), bytes.subarray(3)]);
    expect(await readText('-', io)).toEqual({ text: 'Київ' });
  });

  test('drops a byte order mark and carriage returns', async () => {
    expect(await readText(file('dos.txt', '\uFEFFa\r\nb\rc'), terminal())).toEqual({ text: 'a\nb\nc' });
  });

  test.each([
    ['a missing file', 'no-such.txt', 2, /^There is no file .*no-such\.txt\. /],
    ['a folder', '.', 2, /is a folder\. Name one file in it\.$/],
  ])('refuses %s', async (_, name, code, why) => {
    expect(await readText(join(folder, name), terminal())).toEqual({ code, why: expect.stringMatching(why) });
  });

  test.each([
    ['an empty file', '', /is empty\. Check that it is the right file\.$/],
    ['nothing but spaces', ' \n\t\n', /is empty\./],
    ['another encoding', new Uint8Array([0x4d, 0xfc, 0x6e]), /is not text in UTF-8\./],
  ])('refuses %s', async (_, content, why) => {
    const path = file('bad.txt', content);
    expect(await readText(path, terminal())).toEqual({ code: 1, why: expect.stringMatching(why) });
  });

  test('refuses a file that is too large, by name and by pipe', async () => {
    const path = file('large.txt', 'x');
    truncateSync(path, LARGEST_FILE + 1);
    const why = expect.stringMatching(/is larger than 40 MB/);
    expect(await readText(path, terminal())).toEqual({ code: 1, why });
    const piece = new Uint8Array(LARGEST_FILE / 2 + 1);
    expect(await readText('-', terminal([piece, piece]))).toEqual({ code: 1, why });
  });
});

describe('writeText', () => {
  test('writes to standard output', async () => {
    const io = terminal();
    expect(await writeText('text', null, io)).toEqual({ ok: true, value: null });
    expect(io.printed()).toBe('text');
  });

  test('writes a file', async () => {
    const path = join(folder, 'out.txt');
    expect(await writeText('text', path, terminal())).toEqual({ ok: true, value: null });
    expect(readFileSync(path, 'utf8')).toBe('text');
  });

  test.each([
    [
      'a folder that does not exist',
      'none/out.txt',
      /could not be written: its folder does not exist\. Name another place with --out\.$/,
    ],
    ['a folder instead of a file', '.', /could not be written: it is a folder\./],
  ])('refuses %s', async (_, name, why) => {
    const answer = await writeText('text', join(folder, name), terminal());
    expect(answer).toEqual({ ok: false, why: expect.stringMatching(why) });
  });
});
