import { describe, expect, test } from 'vitest';
import { notesBlock } from '#lib/timeline/note-marks.ts';
import { measureFor, notesOf, themeFor } from '#lib/timeline/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { event, talksTimeline, timelineOf } from '../../support/timelines.ts';
import { textsOf, wordsOf } from './scenes.ts';

const theme = themeFor('light', 'figure');
const block = (timeline: Timeline, width = 600, refinements = true) =>
  notesBlock(notesOf(timeline, 'en'), {
    width,
    theme,
    measure: measureFor('figure'),
    locale: 'en',
    refinements,
  });
const words = (...of: Parameters<typeof block>) =>
  block(...of).marks.map((mark) => (mark.kind === 'group' ? mark.title : ''));

describe('notesBlock', () => {
  test('each note: number, title, date with certainty, sentence, who says so, outlet', () => {
    const [first, , , fourth] = words(talksTimeline());
    expect(first).toBe(
      '1. Parliament writes NATO course into the constitution. 2019, some day in that year. “Parliament writes NATO course into the constitution.” Test Agency, 15 December 2025. Elsewhere dated 7 February 2019: example.org.',
    );
    expect(fourth).toContain('Between 1 February 2022 and 13 December 2025, one of these days.');
    expect(words(talksTimeline())[9]).toContain(
      '” Ukrinform, citing a source in Ukraine’s delegation; Test Agency, 15 December 2025.',
    );
    expect(words(talksTimeline())[10]).toContain('. Expected, 15 December 2025, evening. “');
  });

  test('what is printed is what is said, number apart', () => {
    block(talksTimeline()).marks.forEach((mark) => {
      if (mark.kind !== 'group') throw new TypeError('notes are groups');
      expect(wordsOf(mark.children).replaceAll(' ', '')).toBe(
        mark.title!.replace('. ', '').replaceAll(' ', ''),
      );
    });
  });

  test('a sentence printed before is pointed to, but still told to those who listen', () => {
    const twice = timelineOf(
      ['2024-05-06', '2024-05-07'].map((date) =>
        event({ title: `On ${date}`, date, quotes: ['They met twice.'] }),
      ),
    );
    const [first, second] = block(twice).marks.map((mark) =>
      mark.kind === 'group' ? wordsOf(mark.children) : '',
    );
    expect(first).toContain('“They met twice.”');
    expect(second).toContain('Same sentence as in note 1');
    expect(second).not.toContain('“They met twice.”');
    expect(words(twice)[1]).toContain('“They met twice.”');
  });

  test('only the sentence it was read from, and those that say what is open', () => {
    const timeline = talksTimeline();
    const peskov = timeline.events[9]!;
    expect(words(timeline)[8]).not.toMatch(/Peskov also said|Russia said on Monday/);
    const doubting = {
      ...peskov,
      evidence: peskov.evidence.map((piece) => ({ ...piece, supports: ['doubt' as const] })),
    };
    expect(words({ ...timeline, events: [doubting] })[0]).toContain('“Russia said on Monday.”');
  });

  test('dates from outside can be switched off', () => {
    expect(words(talksTimeline(), 600, false)[0]).not.toContain('Elsewhere');
  });

  test.each([
    ['Will they talk?', 'Will they talk? 6 May'],
    ['“Talks.”', '“Talks.” 6 May'],
    ['Talks', 'Talks. 6 May'],
  ])('one stop after %s', (title, expected) => {
    expect(words(timelineOf([event({ title, date: '2024-05-06' })]))[0]).toContain(expected);
  });
});

describe('columns', () => {
  const columns = (width: number, timeline = talksTimeline()) => {
    const numbers = textsOf(block(timeline, width).marks).filter(({ anchor }) => anchor === 'end');
    return new Set(numbers.map(({ x }) => x.toFixed(2))).size;
  };

  test.each([
    [330, 1],
    [600, 2],
    [930, 3],
    [3000, 3],
  ])('%i units wide: %i', (width, count) => expect(columns(width)).toBe(count));

  test('never more columns than notes', () => {
    expect(columns(930, timelineOf([event({ title: 'Talks', date: '2024-05-06' })]))).toBe(1);
  });

  test('nothing to note has no height', () => expect(block(timelineOf([])).height).toBe(0));
});
