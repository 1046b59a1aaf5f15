import { describe, expect, test } from 'vitest';
import { timelineLines, writeTimeline } from '#lib/exchange/index.ts';
import { readTimelineFile } from '../../../src/cli/timeline-file.ts';
import { talksTimeline } from '../../support/timelines.ts';

/** Standard input that gives these pieces, and counts those that were taken. */
function piped(pieces: readonly string[]) {
  let taken = 0;
  async function* stdin(): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) {
      taken += 1;
      yield new TextEncoder().encode(piece);
    }
  }
  return { io: { stdin: stdin(), out: async () => {}, say: () => {} }, taken: () => taken };
}

describe('readTimelineFile', () => {
  test.each([
    ['JSON', [writeTimeline(talksTimeline())]],
    ['JSON in pieces', writeTimeline(talksTimeline()).split(/(?<=\n)/)],
    ['NDJSON', [...timelineLines(talksTimeline())]],
  ])('reads %s', async (_, pieces) => {
    expect(await readTimelineFile('-', piped(pieces).io)).toEqual({
      timeline: talksTimeline(),
      problems: [],
    });
  });

  test('asks for no more than it needs to know what is wrong', async () => {
    const { io, taken } = piped(['{', 'x', '"format"', ':', '1}']);
    expect(await readTimelineFile('-', io)).toMatchObject({
      timeline: null,
      problems: [{ code: 'not-json' }],
    });
    expect(taken()).toBe(2);
  });

  test.each([
    ['nothing', []],
    ['white space', [' ', '\n']],
  ])('refuses %s', async (_, pieces) => {
    expect(await readTimelineFile('-', piped(pieces).io)).toMatchObject({ problem: 'empty', code: 1 });
  });

  test('tells a fault of reading from a fault of the file', async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('{');
      throw Object.assign(new Error('broken pipe'), { code: 'EIO' });
    }
    const io = { stdin: stdin(), out: async () => {}, say: () => {} };
    expect(await readTimelineFile('-', io)).toMatchObject({ problem: 'unreadable', code: 2 });
  });
});
