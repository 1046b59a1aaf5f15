import { describe, expect, test } from 'vitest';
import { DEFAULT_FIGURE } from '#lib/figure/index.ts';
import { noteNumbers } from '#lib/timeline/index.ts';
import { readEvents, readFigureOptions, readNumbers } from '../../../src/cli/figure-options.ts';
import { talksTimeline } from '../../support/timelines.ts';

const given = (values: Readonly<Record<string, string | true>>) => ({
  files: ['talks.json'] as const,
  values: new Map(Object.entries(values)),
});

describe('readNumbers', () => {
  test.each<[string, readonly number[] | null]>([
    ['3', [3]],
    ['1-3,8', [1, 2, 3, 8]],
    [' 1 – 2 , 2 ', [1, 2]],
    ['11', [11]],
    ['0', null],
    ['12', null],
    ['3-1', null],
    ['1,,2', null],
    ['', null],
    ['ev-1', null],
    ['1-99999999', null],
  ])('%j of eleven', (written, numbers) => {
    expect(readNumbers(written, 11)).toEqual(numbers === null ? null : new Set(numbers));
  });
});

test('events to draw and to label first go by their numbers', () => {
  const timeline = talksTimeline();
  const read = readEvents(given({ only: '2-3', pinned: '3' }), DEFAULT_FIGURE, timeline);
  if (!read.ok) throw new Error(read.why);
  const numbers = noteNumbers(timeline);
  const kept = [...numbers].filter(([id]) => !read.value.hidden.has(id)).map(([, number]) => number);
  expect(kept).toEqual([2, 3]);
  expect([...read.value.pinned].map((id) => numbers.get(id))).toEqual([3]);
});

test('what is not asked stays as it is in the base', () => {
  const base = { ...DEFAULT_FIGURE, width: 89, theme: 'dark', dateStyle: 'short' } as const;
  expect(readFigureOptions(given({}), base)).toEqual({ ok: true, value: base });
  expect(readEvents(given({}), base, talksTimeline())).toEqual({ ok: true, value: base });
  expect(
    readFigureOptions(given({ theme: 'transparent', 'text-size': '9pt', dates: 'iso', notes: 'side' }), base),
  ).toEqual({
    ok: true,
    value: { ...base, theme: 'transparent', textSize: 9, dateStyle: 'iso', notesAt: 'side' },
  });
});
