import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LARGEST_TEXT } from '#lib/model/index.ts';
import { faultOfPath, nameOf, openBytes, readBytes, readText } from '../../../src/cli/io.ts';
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
    ['a missing file', 'no-such.txt', 'missing', /^There is no file .*no-such\.txt\. /],
    ['a folder', '.', 'folder', /is a folder\. Name one file in it\.$/],
  ])('refuses %s', async (_, name, problem, why) => {
    const fault = { problem, code: 2, why: expect.stringMatching(why) };
    const path = join(folder, name);
    expect(await readText(path, terminal())).toEqual(fault);
    expect(await readBytes(path, terminal())).toEqual(fault);
    expect(await openBytes(path, terminal())).toEqual(fault);
    expect(await faultOfPath(path)).toEqual(fault);
  });

  test.each([
    ['an empty file', '', 'empty', /is empty\. Check that it is the right file\.$/],
    ['nothing but spaces', ' \n\t\n', 'empty', /is empty\./],
    ['another encoding', new Uint8Array([0x4d, 0xfc, 0x6e]), 'not-utf8', /is not text in UTF-8\./],
  ])('refuses %s', async (_, content, problem, why) => {
    const path = file('bad.txt', content);
    expect(await readText(path, terminal())).toEqual({ problem, code: 1, why: expect.stringMatching(why) });
  });

  test('refuses a file that is too large, by name and by pipe', async () => {
    const path = file('large.txt', 'x');
    truncateSync(path, LARGEST_TEXT + 1);
    const fault = { problem: 'too-large', code: 1, why: expect.stringMatching(/is larger than 40 MB/) };
    expect(await readText(path, terminal())).toEqual(fault);
    const piece = new Uint8Array(LARGEST_TEXT / 2 + 1);
    expect(await readText('-', terminal([piece, piece]))).toEqual(fault);
  });
});

describe('readBytes', () => {
  test('gives the bytes as they are', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x4d, 0xfc, 0x0d, 0x0a]);
    const read = await readBytes(file('raw', bytes), terminal());
    expect('bytes' in read && [...read.bytes]).toEqual([...bytes]);
  });

  test('refuses what fails while it is read', async () => {
    const io = {
      ...terminal(),
      stdin: (async function* () {
        yield Buffer.from('a');
        throw Object.assign(new Error('a fault of the disk'), { code: 'EIO' });
      })(),
    };
    const why = 'Standard input could not be read (EIO). Check the file, or copy it and try the copy.';
    expect(await readBytes('-', io)).toEqual({ problem: 'unreadable', code: 2, why });
  });
});

describe('openBytes', () => {
  test('opens a file larger than what is read whole', async () => {
    const path = file('large.ndjson', 'x');
    truncateSync(path, LARGEST_TEXT + 1);
    const opened = await openBytes(path, terminal());
    let size = 0;
    if ('stream' in opened) for await (const piece of opened.stream) size += piece.length;
    expect(size).toBe(LARGEST_TEXT + 1);
  });
});

test('faultOfPath finds no fault with standard input and with a file', async () => {
  expect(await faultOfPath('-')).toBeNull();
  expect(await faultOfPath(file('there.txt', ''))).toBeNull();
});

test('nameOf', () => {
  expect([nameOf('-'), nameOf('a.txt')]).toEqual(['Standard input', 'a.txt']);
});
