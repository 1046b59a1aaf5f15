import { describe, expect, test } from 'vitest';
import { type Line, readLines } from '../../../src/cli/lines.ts';

/** A stream of these pieces that counts how many were asked for. */
function streamOf(pieces: readonly (string | Uint8Array)[]) {
  const stream = {
    asked: 0,
    async *[Symbol.asyncIterator]() {
      for (const piece of pieces) {
        stream.asked += 1;
        yield typeof piece === 'string' ? Buffer.from(piece) : piece;
      }
    },
  };
  return stream;
}

async function linesOf(pieces: readonly (string | Uint8Array)[], limit = 1000): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(streamOf(pieces), limit)) lines.push(line);
  return lines;
}

const line = (number: number, text: string): Line => ({ number, text, fault: null });
const broken = (number: number, fault: Line['fault']): Line => ({ number, text: null, fault });

describe('readLines', () => {
  const [first, second] = [Buffer.from('Київ').subarray(0, 3), Buffer.from('Київ').subarray(3)];
  test.each<[string, readonly (string | Uint8Array)[], readonly Line[]]>([
    ['no stream at all', [], []],
    ['an empty piece', [''], []],
    ['one line with its end', ['a\n'], [line(1, 'a')]],
    ['a last line without its end', ['a\nb'], [line(1, 'a'), line(2, 'b')]],
    ['a line in pieces', ['a', 'b', '', 'c\nd', '\n'], [line(1, 'abc'), line(2, 'd')]],
    ['an end at the edge of a piece', ['a', '\n', 'b'], [line(1, 'a'), line(2, 'b')]],
    ['a letter in two pieces', [first, second], [line(1, 'Київ')]],
    ['empty lines, which count', ['\n \t\n\r\na\n\n'], [line(4, 'a')]],
    ['carriage returns', ['a\r\nb\r\n'], [line(1, 'a'), line(2, 'b')]],
    ['a byte order mark', ['\uFEFFa\nb'], [line(1, 'a'), line(2, 'b')]],
    ['nothing but a byte order mark', ['\uFEFF'], []],
    ['a line separator inside', ['"a\u2028b"\n'], [line(1, '"a\u2028b"')]],
    [
      'bytes that are not UTF-8',
      [new Uint8Array([0x4d, 0xfc, 0x0a]), 'b'],
      [broken(1, 'not-utf8'), line(2, 'b')],
    ],
    ['a letter that the end cuts off', [first], [broken(1, 'not-utf8')]],
  ])('%s', async (_, pieces, lines) => {
    expect(await linesOf(pieces)).toEqual(lines);
  });

  test.each<[string, readonly string[], readonly Line[]]>([
    ['exactly the limit', ['12345\n'], [line(1, '12345')]],
    ['one byte more', ['123456\nb'], [broken(1, 'too-large'), line(2, 'b')]],
    ['in pieces', ['123', '456', '789', '\nb'], [broken(1, 'too-large'), line(2, 'b')]],
    ['as the last', ['a\n123', '456'], [line(1, 'a'), broken(2, 'too-large')]],
    ['bytes, not letters', ['Київ\n'], [broken(1, 'too-large')]],
  ])('a line of too many bytes, limit 5: %s', async (_, pieces, lines) => {
    expect(await linesOf(pieces, 5)).toEqual(lines);
  });

  test('asks for no piece before the lines of the last one are taken', async () => {
    const stream = streamOf(['a\nb\n', 'c\n', 'd\n']);
    const lines = readLines(stream, 1000);
    const asked: number[] = [];
    for (let taken = 0; taken < 4; taken += 1) {
      await lines.next();
      asked.push(stream.asked);
    }
    expect(asked).toEqual([1, 1, 2, 3]);
  });

  test('does not hold a line over the limit', async () => {
    const piece = new Uint8Array(1 << 20).fill(0x61);
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    async function* endless() {
      for (let count = 0; count < 400; count += 1) {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
        yield piece.slice();
        // Gives the engine the chance to let go what nobody holds.
        if (count % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
    }
    const lines: Line[] = [];
    for await (const one of readLines(endless(), 1000)) lines.push(one);
    expect(lines).toEqual([broken(1, 'too-large')]);
    expect(most).toBeLessThan(200 << 20);
  });
});
