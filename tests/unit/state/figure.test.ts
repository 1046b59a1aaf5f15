import { expect, test } from 'vitest';
import { DEFAULT_FIGURE, type NotesFormat } from '#lib/figure/index.ts';
import { type FigureFile, figurePage, notesFile } from '#lib/state/figure.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { talksTimeline } from '../../support/timelines.ts';

const workspace = { timeline: talksTimeline() } as Workspace;

function figureIn(dateStyle: 'long' | 'iso'): FigureFile {
  const options = { ...DEFAULT_FIGURE, dateStyle };
  const alt = { short: '', long: '' };
  return {
    ...{ stem: 'talks', svg: '', options, width: 160, height: 90, bytes: 0, drawn: 11 },
    ...{ lanes: [], carried: 'events', live: [], alt },
  };
}

test.each<[NotesFormat, string]>([
  ['md', 'talks.md'],
  ['html', 'talks.html'],
  ['csl', 'talks.csl.json'],
  ['ris', 'talks.ris'],
])('notes as %s have the dates of the figure', async (format, name) => {
  const long = await notesFile(workspace, figureIn('long'), format);
  expect(long.name).toBe(name);
  expect(long.text).toContain('14 December 2025');
  const iso = await notesFile(workspace, figureIn('iso'), format);
  expect(iso.text).toContain('2025-12-14');
  expect(iso.text).not.toContain('14 December 2025');
});

test('so has the page around the figure', async () => {
  expect(await figurePage(workspace, figureIn('long'))).toContain('<td>14 December 2025</td>');
  const iso = await figurePage(workspace, figureIn('iso'));
  expect(iso).toContain('<td>2025-12-14</td>');
  expect(iso).not.toContain('14 December 2025');
});
