import { expect, test } from 'vitest';
import { pageHead, pageScene } from '#lib/timeline/pages/page-frame.ts';
import { measureFor, themeFor, type LayoutOptions, type Scene } from '#lib/timeline/index.ts';
import { DEFAULT_FIGURE } from '#lib/figure/index.ts';
import { event, timelineOf } from '../../../support/timelines.ts';

const options: LayoutOptions = {
  width: 1000,
  minHeight: 0,
  millimetres: 250,
  theme: themeFor('light', 'figure'),
  measure: measureFor('figure'),
  locale: 'en',
  parts: DEFAULT_FIGURE.parts,
};
const empty = { marks: [], targets: [], lanes: [], breaks: [], title: 'Talks' } as unknown as Scene;
const setting = { width: 1000, height: 800, margin: 50 };

test('a page has its size on paper, whatever stands on it', () => {
  const page = pageScene(empty, [], { page: 2, of: 5, filled: 300 }, setting, options);
  expect(page).toMatchObject({ width: 1000, height: 800, title: 'Talks (2 / 5)' });
  expect(page.physical).toEqual({ width: 250, height: 200 });
});

test('what is higher than the paper is drawn smaller', () => {
  const page = pageScene(empty, [], { page: 1, of: 1, filled: 1500 }, setting, options);
  expect(page).toMatchObject({ width: 2000, height: 1600 });
  expect(page.physical).toEqual({ width: 250, height: 200 });
});

test('a long title takes one line of a later page', () => {
  const timeline = timelineOf([event({ title: 'Talks', date: '2024' })], {
    title: 'Talks and more '.repeat(40),
  });
  const head = pageHead(timeline, 2, 900, options);
  expect(head.marks).toHaveLength(1);
  expect(head.marks[0]).toMatchObject({ text: expect.stringMatching(/^Talks and more .* …$/) });
  expect(pageHead(timeline, 1, 900, options).marks.length).toBeGreaterThan(1);
});
