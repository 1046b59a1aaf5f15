import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeTimeline } from '#lib/exchange/index.ts';
import {
  DEFAULT_FIGURE,
  type FigureOptions,
  presetOptions,
  renderFigure,
  renderHtml,
  renderOutlined,
} from '#lib/figure/index.ts';
import type { FigurePreset, Timeline } from '#lib/model/index.ts';
import { readFontFile } from '../../../../src/cli/font-files.ts';
import { call } from '../../../support/terminal.ts';
import { talksTimeline } from '../../../support/timelines.ts';

const plain = talksTimeline();
const figures: readonly FigurePreset[] = [
  { name: 'Column', width: 89, theme: 'greyscale', parts: { notes: false } },
  { name: 'Shapes', outlined: true, theme: 'dark', textSize: 4, width: 120.125 },
  { name: 'Two events', events: plain.events.slice(0, 2).map(({ id }) => id), scale: 'even' },
];
const timeline: Timeline = { ...plain, figures };

let file: string;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-preset-'));
  file = join(folder, 'talks.timeline.json');
  writeFileSync(file, writeTimeline(timeline));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each<[string, readonly string[], FigureOptions]>([
  ['as it was saved', ['Column'], presetOptions(figures[0]!, timeline)],
  ['with events left out', ['Two events'], presetOptions(figures[2]!, timeline)],
  [
    'with another option beside it',
    ['Column', '--width', '140mm', '--without', 'key'],
    {
      ...presetOptions(figures[0]!, timeline),
      width: 140,
      parts: { ...DEFAULT_FIGURE.parts, notes: false, key: false },
    },
  ],
])('the figure %s', async (_, args, options) => {
  const { out, code } = await call(['render', file, '--preset', ...args]);
  expect(code).toBe(0);
  expect(out).toBe(renderFigure(timeline, options).svg);
  expect(out).not.toBe(renderFigure(timeline, DEFAULT_FIGURE).svg);
});

test('letters as shapes, as they were saved', async () => {
  const options = presetOptions(figures[1]!, timeline);
  const { out, code } = await call(['render', file, '--preset', 'Shapes']);
  expect(code).toBe(0);
  expect(out).toBe((await renderOutlined(timeline, options, readFontFile)).svg);
  expect(out).not.toBe(renderFigure(timeline, options).svg);
});

test('letters as shapes are of SVG: a page has none', async () => {
  const { out, code } = await call(['render', file, '--preset', 'Shapes', '--format', 'html']);
  expect(code).toBe(0);
  expect(out).toBe(renderHtml(timeline, presetOptions(figures[1]!, timeline)).html);
});

test('a name that nothing was saved under', async () => {
  const { said, code } = await call(['render', file, '--preset', 'Colum']);
  expect(code).toBe(2);
  expect(said).toContain(
    '--preset Colum is not saved in this timeline: it holds Column, Shapes or Two events.',
  );
  expect(said).toContain('Did you mean Column?');
});

test('a timeline that nothing was saved in', async () => {
  writeFileSync(join(folder, 'plain.json'), writeTimeline(plain));
  const { said, code } = await call(['render', join(folder, 'plain.json'), '--preset', 'Column']);
  expect(code).toBe(2);
  expect(said).toContain('--preset Column is not saved in this timeline: it holds none.');
});
