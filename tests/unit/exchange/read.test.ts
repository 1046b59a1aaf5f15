import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline, timelineMetadata, writeTimeline } from '#lib/exchange/index.ts';
import { talksTimeline } from '../../support/timelines.ts';
import { PROBLEM_CASES, SOUND_CASES } from './problem-cases.ts';
import { edited, smallTimeline } from './small-timeline.ts';

describe('readTimeline', () => {
  it.each(PROBLEM_CASES)('tells of %s', (_, text, code, path, args) => {
    const { timeline, problems } = readTimeline(text);
    expect(problems.map((each) => [each.code, each.path, each.args])).toEqual([[code, path, args]]);
    const isRefused = problems.some(({ severity }) => severity === 'error');
    expect(timeline === null).toBe(isRefused);
  });

  it.each(SOUND_CASES)('takes %s', (_, text) => {
    const { timeline, problems } = readTimeline(text);
    expect(problems).toEqual([]);
    expect(timeline?.format).toBe('dateline/1');
  });

  it('counts positions in code units from then on', () => {
    const { timeline } = readTimeline(edited());
    expect(timeline).toEqual(smallTimeline());
    const position = timeline?.events[0]?.dating.expression?.position;
    expect(timeline?.documents[0]?.text?.slice(position?.start, position?.end)).toBe('on Sunday');
  });

  it('leaves positions in code points where the text did not travel', () => {
    const text = edited([['documents', 0, 'text'], undefined]);
    expect(readTimeline(text).timeline?.events[0]?.dating.expression?.position.start).toBe(18);
  });

  it('refuses a quote whose length does not fit, even without the text', () => {
    const { timeline, problems } = readTimeline(
      edited(
        [['documents', 0, 'text'], undefined],
        [['events', 0, 'evidence', 0, 'quote', 'exact'], '🎉 Talks were never held on Sunday.'],
      ),
    );
    expect(timeline).toBeNull();
    expect(problems.map(({ code, args }) => [code, args['length'] ?? args['count']])).toEqual([
      ['quote-length', 34],
      ['quotes-unverifiable', 3],
    ]);
  });

  it('names event and sentence when the text under a quote was changed', () => {
    const text = smallTimeline().documents[0]?.text?.replace('Sunday', 'Monday');
    const { timeline, problems } = readTimeline(edited([['documents', 0, 'text'], text]));
    expect(timeline).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['text-changed', 'quote-missing', 'quote-missing']);
    expect(problems[1]?.args).toMatchObject({
      event: 'Talks in Berlin',
      sentence: '🎉 Talks were held on Sunday in Berlin.',
    });
  });

  it('tells all problems of one file, errors first, and takes it in spite of warnings', () => {
    const broken = readTimeline(
      edited(
        [['note'], 1],
        [['events', 0, 'date'], 'x'],
        [['events', 1, 'quad'], 'neutral'],
        [['events', 1, 'plover'], 'AID'],
      ),
    );
    expect(broken.problems.map(({ code }) => code)).toEqual(['wrong-date', 'kind-disagrees', 'unknown-key']);
    expect(readTimeline(edited([['note'], 1])).timeline).toEqual(smallTimeline());
  });

  it('stops telling after a hundred problems and counts the rest', () => {
    const event = JSON.parse(edited()).events[0] as object;
    const events = Array.from({ length: 300 }, (_, index) => ({
      ...event,
      id: `ev-${String(index).padStart(12, '0')}`,
      date: 'x',
      title: 'y'.repeat(121),
    }));
    const { timeline, problems } = readTimeline(edited([['events'], events]));
    expect(timeline).toBeNull();
    expect(problems).toHaveLength(101);
    expect(problems.slice(0, 100).every(({ code }) => code === 'wrong-date')).toBe(true);
    expect(problems.at(-1)?.code).toBe('more-problems');
  });

  it('never throws, whatever was cut, doubled or replaced', () => {
    const json = writeTimeline(talksTimeline());
    const svg = `<svg><metadata>${timelineMetadata(talksTimeline(), false)}</metadata></svg>`;
    fc.assert(
      fc.property(
        fc.constantFrom(json, svg),
        fc.nat(),
        fc.nat(40),
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.constantFrom('null', '<', '<![CDATA[', '\ufeff', '"', '{}', '-->'),
        ),
        (text, at, length, words) => {
          const start = at % text.length;
          const { timeline, problems } = readTimeline(
            text.slice(0, start) + words + text.slice(start + length),
          );
          expect(timeline !== null || problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
    expect(readTimeline('['.repeat(200_000)).problems[0]?.code).toBe('not-json');
  });
});
