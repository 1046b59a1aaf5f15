import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import OpeningFile from '#lib/components/exchange/OpeningFile.svelte';
import { FileOpening, openFile, Workspace } from '#lib/state/index.ts';
import { timelineLines, writeTimeline } from '#lib/exchange/index.ts';
import { seededTimeline, talksTimeline } from '../../support/timelines.ts';

test('shows how far a file is, and gives it up', async () => {
  const opening = new FileOpening();
  await render(OpeningFile, { opening });
  expect(page.getByRole('progressbar').elements()).toHaveLength(0);
  const signal = opening.begin('long.ndjson');
  const bar = page.getByRole('progressbar', { name: 'Opening “long.ndjson”' });
  await expect.element(bar).toHaveAttribute('value', '0');
  opening.share = 0.426;
  await expect.element(page.getByText('42 %')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(signal.aborted).toBe(true);
  await expect.element(bar).not.toBeInTheDocument();
});

const long = seededTimeline(5, 900);

test.each([
  ['long.timeline.json', writeTimeline(long)],
  ['long.ndjson', [...timelineLines(long)].join('')],
])('a worker reads %s as the page would', async (name, text) => {
  const file = new File([text], name);
  expect(file.size).toBeGreaterThan(512 * 1024);
  const workspace = new Workspace(talksTimeline());
  const opening = new FileOpening();
  expect(await openFile(workspace, file, opening)).toBe(true);
  expect(workspace.timeline).toEqual(long);
  expect([workspace.notice, opening.name]).toEqual([null, null]);
});

test('a fault in a long file is told, and the timeline stays', async () => {
  const workspace = new Workspace(talksTimeline());
  const file = new File([[...timelineLines(long)].join(''), '{"id": 1}\n'], 'long.ndjson');
  expect(await openFile(workspace, file, new FileOpening())).toBe(false);
  expect(workspace.timeline.title).toBe(talksTimeline().title);
  expect(workspace.notice?.sentences.join('\n')).toMatch(/Event 901/);
});

test('a file that is given up changes nothing', async () => {
  const workspace = new Workspace(talksTimeline());
  const opening = new FileOpening();
  const opened = openFile(workspace, new File([writeTimeline(long)], 'long.timeline.json'), opening);
  await expect.poll(() => opening.name).toBe('long.timeline.json');
  opening.cancel();
  expect(await opened).toBe(false);
  expect(workspace.timeline.title).toBe(talksTimeline().title);
  expect(workspace.notice).toBeNull();
});
