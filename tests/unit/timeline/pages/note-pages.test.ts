import { expect, test } from 'vitest';
import { notePages } from '#lib/timeline/pages/note-pages.ts';
import { measureFor, notesOf, themeFor, type Mark } from '#lib/timeline/index.ts';
import { event, seededTimeline, timelineOf } from '../../../support/timelines.ts';

const setting = {
  width: 900,
  theme: themeFor('light', 'figure'),
  measure: measureFor('figure'),
  locale: 'en',
  refinements: true,
};

const eventsIn = (marks: readonly Mark[]) =>
  marks.map((mark) => (mark.kind === 'group' ? (mark.event ?? '') : ''));

test('every note stands on one page, in order, and no page is too high', () => {
  const notes = notesOf(seededTimeline(8, 90), 'en');
  const blocks = notePages(notes, setting, { first: 200, other: 320 });
  expect(blocks.flatMap(({ marks }) => eventsIn(marks))).toEqual(notes.map((note) => note.event));
  expect(blocks.length).toBeGreaterThan(2);
  expect(blocks[0]!.height).toBeLessThanOrEqual(200);
  for (const { height } of blocks) expect(height).toBeLessThanOrEqual(320);
});

test('a note that is longer than a page is set smaller, and whole', () => {
  const sentence = `${'They spoke at length about everything. '.repeat(300)}End.`;
  const notes = notesOf(timelineOf([event({ title: 'Talks', date: '2024', quotes: [sentence] })]), 'en');
  const [block, ...more] = notePages(notes, setting, { first: 400, other: 400 });
  expect(more).toEqual([]);
  expect(block!.height).toBeLessThanOrEqual(400);
  expect(JSON.stringify(block!.marks)).toContain('End.');
});

test('no notes, no page', () => {
  expect(notePages([], setting, { first: 100, other: 100 })).toEqual([]);
});
