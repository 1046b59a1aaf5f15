import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSink, writeContent } from '../../../src/cli/output.ts';
import { terminal } from '../../support/terminal.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-output-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('writeContent', () => {
  test('writes to standard output', async () => {
    const io = terminal();
    expect(await writeContent('text', null, io)).toEqual({ ok: true, value: null });
    expect(io.printed()).toBe('text');
  });

  test('writes a file', async () => {
    const path = join(folder, 'out.txt');
    expect(await writeContent('text', path, terminal())).toEqual({ ok: true, value: null });
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
    const answer = await writeContent('text', join(folder, name), terminal());
    expect(answer).toEqual({ ok: false, why: expect.stringMatching(why) });
  });
});

describe('openSink', () => {
  /** Opens it, writes two pieces and closes it. */
  async function writeTo(file: string | null, io = terminal()): Promise<void> {
    const sink = await openSink(file, [], io);
    if (!sink.ok) throw new Error(sink.why);
    for (const piece of ['a\n', 'b\n']) {
      expect(await sink.value.write(piece)).toEqual({ ok: true, value: null });
    }
    expect(await sink.value.close()).toEqual({ ok: true, value: null });
  }

  test.each([null, '-'])('%s is standard output', async (file) => {
    const io = terminal();
    await writeTo(file, io);
    expect(io.printed()).toBe('a\nb\n');
  });

  test('writes a file anew, piece after piece', async () => {
    const path = join(folder, 'pieces.ndjson');
    writeFileSync(path, 'something longer that stood there before\n');
    await writeTo(path);
    expect(readFileSync(path, 'utf8')).toBe('a\nb\n');
  });

  test('waits until standard output has taken a piece', async () => {
    const order: string[] = [];
    const sink = await openSink(null, [], {
      ...terminal(),
      out: async (text) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push(`${text} has left`);
      },
    });
    if (sink.ok) await sink.value.write('a');
    order.push('next');
    expect(order).toEqual(['a has left', 'next']);
  });

  test('refuses a file that is read, by whatever name, and leaves it as it is', async () => {
    const path = join(folder, 'read.ndjson');
    const other = join(folder, 'other.ndjson');
    writeFileSync(path, 'kept');
    symlinkSync(path, other);
    for (const source of [path, other]) {
      const sink = await openSink(path, ['-', join(folder, 'none'), source], terminal());
      expect(sink).toEqual({ ok: false, why: `--out names ${source}, which is read. Name another file.` });
    }
    expect(readFileSync(path, 'utf8')).toBe('kept');
  });

  test.each([
    [
      'a folder that does not exist',
      'none/out.txt',
      /its folder does not exist\. Name another place with --out\.$/,
    ],
    ['a folder', '.', /could not be written: it is a folder\./],
  ])('refuses %s', async (_, name, why) => {
    const sink = await openSink(join(folder, name), [], terminal());
    expect(sink).toEqual({ ok: false, why: expect.stringMatching(why) });
  });
});
