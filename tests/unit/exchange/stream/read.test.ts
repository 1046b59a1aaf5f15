import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline, startTimelineReader, timelineLines, writeTimeline } from '#lib/exchange/index.ts';
import type { Problem, Timeline } from '#lib/model/index.ts';
import { event, seededTimeline, talksTimeline, timelineOf } from '../../../support/timelines.ts';
import { PROBLEM_CASES, SOUND_CASES } from '../problem-cases.ts';
import { edited, smallTimeline } from '../small-timeline.ts';
import { STREAM_CASES } from './problem-cases.ts';
import { type PiecesRead, readPieces } from './read-pieces.ts';

function read(text: string, size = 7): PiecesRead {
  return readPieces(new TextEncoder().encode(text), size);
}

/** NDJSON as it is written; or with the list of events left out of its head. */
function lines(timeline: Timeline, hasList = true): string {
  const text = [...timelineLines(timeline)].join('');
  return hasList ? text : text.replace(',"events":[]', '');
}

describe('startTimelineReader', () => {
  // In pieces of a few bytes the largest text would take minutes; it has a test of its own.
  const cases = PROBLEM_CASES.filter(([, text]) => text.length < 1_000_000);

  it.each(cases)('tells of %s as readTimeline does', (_, text, code, path, args) => {
    const { timeline, problems } = read(text);
    expect(problems.map((each) => [each.code, each.path, each.args])).toEqual([[code, path, args]]);
    expect(timeline === null).toBe(problems.some(({ severity }) => severity === 'error'));
  });

  it.each(SOUND_CASES)('takes %s', (_, text) => {
    const { timeline, problems } = read(text);
    expect(problems).toEqual([]);
    expect(timeline).toEqual(readTimeline(text).timeline);
  });

  it.each([1, 2, 3, 64, 1000, 1_000_000])('gives the same timeline in pieces of %i bytes', (size) => {
    expect(read(edited(), size)).toEqual({ timeline: smallTimeline(), problems: [] });
    expect(read(writeTimeline(talksTimeline()), size).timeline).toEqual(talksTimeline());
  });

  it('takes events that come before their documents', () => {
    const { format, title, dek, documents, events } = JSON.parse(edited()) as Timeline;
    const text = JSON.stringify({ events, title, documents, dek, format });
    expect(read(text).timeline).toEqual(smallTimeline());
  });

  it('gives events before the file has ended', () => {
    const given: string[] = [];
    const reader = startTimelineReader(({ id }) => given.push(id));
    const text = writeTimeline(seededTimeline(1, 40));
    reader.take(new TextEncoder().encode(text.slice(0, text.length / 2)));
    expect(given.length).toBeGreaterThan(5);
    expect(given.length).toBeLessThan(40);
  });

  it('gives no event after an error', () => {
    const timeline = timelineOf(['a', 'b', 'c'].map((title) => event({ title, date: '2025-01-01' })));
    const given: string[] = [];
    const reader = startTimelineReader(({ title }) => given.push(title));
    const file = JSON.parse(writeTimeline(timeline)) as { events: { date: string }[] };
    file.events[1]!.date = 'x';
    reader.take(new TextEncoder().encode(JSON.stringify(file)));
    expect(reader.finish().problems.map(({ code }) => code)).toEqual(['wrong-date']);
    expect(given).toEqual(['a']);
  });

  it('stops asking when more is wrong than anybody is told', () => {
    const [first] = (JSON.parse(edited()) as Timeline).events;
    const events = Array.from({ length: 300 }, () => ({ ...first, title: 3 }));
    const bytes = new TextEncoder().encode(edited([['events'], events]));
    const reader = startTimelineReader(() => {});
    expect(reader.take(bytes.subarray(0, -10))).toBe(false);
    const { head, problems } = reader.finish();
    expect(head).toBeNull();
    expect(problems).toHaveLength(101);
  });

  it('is the same as readTimeline wherever a file is cut, and whatever letter is put in', () => {
    const text = edited();
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.constantFrom('', '}', ']', '{', '[', ',', ':', '"', '\\', '\n', '1', 'x', '🎉'),
        fc.boolean(),
        fc.integer({ min: 1, max: 400 }),
        (at, letter, isCut, size) => {
          const changed = text.slice(0, at) + letter + (isCut ? '' : text.slice(at));
          // A file cannot hold half a character.
          const broken = new TextDecoder().decode(new TextEncoder().encode(changed));
          const [ours, theirs] = [read(broken, size), readTimeline(broken)];
          expect(ours.timeline).toEqual(theirs.timeline);
          expect(ours.problems).toEqual(theirs.problems);
        },
      ),
      { seed: 7, numRuns: 600 },
    );
  });
});

describe('NDJSON', () => {
  it.each([
    ['an empty list of events in its head', lines(smallTimeline())],
    ['no list in its head', lines(smallTimeline(), false)],
    ['empty lines', lines(smallTimeline()).replaceAll('\n', '\n\r\n \n')],
    ['no end of its last line', lines(smallTimeline()).trimEnd()],
  ])('may have %s', (_, text) => {
    expect(read(text)).toEqual({ timeline: smallTimeline(), problems: [] });
  });

  it('may have no event at all', () => {
    const none = { ...smallTimeline(), events: [] };
    expect(read(lines(none)).timeline).toEqual(none);
  });

  it.each<[string, (text: string) => string, string, Problem['args']]>([
    ['a broken line', (text) => text.replace('"title":"Talks', '"title":Talks'), 'not-json', { line: 2 }],
    ['something else than objects', (text) => `${text}[]\n`, 'not-json', { line: 4, column: 1 }],
    ['a line that is cut off', (text) => text.trimEnd().slice(0, -1), 'not-json', { line: 3 }],
    [
      'an event with a wrong date',
      (text) => text.replace('"date":"2025-12-14"', '"date":"x"'),
      'wrong-date',
      {},
    ],
  ])('tells of %s', (_, change, code, args) => {
    const { timeline, problems } = read(change(lines(smallTimeline())));
    expect(timeline).toBeNull();
    expect(problems).toMatchObject([{ code, args }]);
  });

  it('is no way to add to a list that the first object has filled', () => {
    const text = `${JSON.stringify(JSON.parse(edited()))}\n{}`;
    expect(read(text).problems).toMatchObject([{ code: 'not-json', args: { line: 2, column: 1 } }]);
  });
});

describe('bytes', () => {
  it('may begin with a byte order mark', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(edited())]);
    expect(readPieces(bytes, 2).timeline).toEqual(smallTimeline());
  });

  describe.each([1, 5, 100])('in pieces of %i', (size) => {
    it.each(STREAM_CASES)('tell of %s', (_, bytes, code, args, limits) => {
      // A million pieces of one byte would say no more.
      const { timeline, problems } = readPieces(bytes, bytes.length > 100_000 ? size * 1000 : size, limits);
      expect(timeline).toBeNull();
      expect(problems).toMatchObject([{ code, args }]);
    });
  });
});

describe('lists', () => {
  it('may be something else, and then they are of the wrong type', () => {
    const text = edited([['documents'], 3]);
    expect(read(text).problems).toEqual(readTimeline(text).problems);
  });
});
