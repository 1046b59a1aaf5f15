import { describe, expect, test } from 'vitest';
import { notesFor, saidBy, stopped, whenOf } from '#lib/figure/notes/note-words.ts';
import { event, timelineOf, type EventSketch } from '../../../support/timelines.ts';

const all = { locale: 'en', dateStyle: 'long', only: null, refinements: true } as const;

function noteOf(sketch: Partial<EventSketch>) {
  return notesFor(timelineOf([event({ title: 'Talks', date: '2025-12-14', ...sketch })]), all)[0]!;
}

describe('whenOf', () => {
  test.each<[Partial<EventSketch>, string]>([
    [{}, '14 December 2025'],
    [{ time: '19:05' }, '14 December 2025, 19:05'],
    [{ modality: 'planned' }, 'Expected, 14 December 2025'],
    [{ modality: 'denied', date: '2022-02' }, 'Denied, February 2022, some day in that month'],
    [{ date: '2022-02~' }, 'About February 2022, about that month'],
    [{ date: null }, 'No date'],
    [{ date: null, modality: 'alleged' }, 'Alleged, no date'],
  ])('%j: %s', (sketch, words) => {
    expect(whenOf(noteOf(sketch))).toBe(words);
  });
});

test('who says so stands beside the first sentence only', () => {
  const note = noteOf({ attribution: ['Ukrinform', 'a source'], quotes: ['Talks go on.', 'Or not.'] });
  expect(note.quotes.map((quote) => saidBy(note, quote))).toEqual(['Ukrinform, citing a source', '']);
});

test.each([
  ['Talks', 'Talks.'],
  ['Talks.', 'Talks.'],
  ['“Talks?”', '“Talks?”'],
  ['a “threat”', 'a “threat”.'],
])('stopped(%j)', (words, whole) => {
  expect(stopped(words)).toBe(whole);
});
