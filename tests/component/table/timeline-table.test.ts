import { page, userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import TimelineTable from '#lib/components/table/TimelineTable.svelte';
import { mountWith } from '../../support/mount.ts';
import { talksTimeline } from '../../support/timelines.ts';

const titles = () =>
  page
    .getByRole('rowheader')
    .elements()
    .map((cell) => cell.textContent?.trim());

async function mountTable(width = 900) {
  const onpick = vi.fn();
  const onopen = vi.fn();
  const { workspace, screen } = await mountWith(talksTimeline(), TimelineTable, { onpick, onopen }, width);
  return { workspace, onpick, onopen, container: screen.container };
}

test('the same events as the drawing, in order of time', async () => {
  const { workspace } = await mountTable();
  expect(titles()).toEqual(workspace.entries.map(({ event }) => event.title));
});

test('a filter that hides, and a window, leave out the same rows as marks', async () => {
  const { workspace } = await mountTable();
  workspace.filter = { ...workspace.filter, search: 'Berlin', others: 'hide' };
  await vi.waitFor(() => expect(titles()).toHaveLength(workspace.scene.targets.length));
  expect(titles().every((title) => /Berlin|summit/.test(title ?? ''))).toBe(true);
  workspace.filter = { ...workspace.filter, search: '' };
  workspace.show({ from: 0, to: 0.2 });
  await vi.waitFor(() => expect(titles()).toHaveLength(workspace.scene.targets.length));
  expect(titles().length).toBeLessThan(11);
});

test('a head sorts, and sorts the other way at the second click', async () => {
  await mountTable();
  const head = page.getByRole('columnheader', { name: /^Event/ });
  await head.getByRole('button').click();
  await expect.element(head).toHaveAttribute('aria-sort', 'ascending');
  const up = titles();
  expect(up).toEqual([...up].sort((a, b) => new Intl.Collator('en').compare(a ?? '', b ?? '')));
  await head.getByRole('button').click();
  await expect.element(head).toHaveAttribute('aria-sort', 'descending');
  expect(titles()).toEqual([...up].reverse());
});

test('a click picks, Enter opens', async () => {
  const { onpick, onopen } = await mountTable();
  const row = page.getByRole('button', { name: /Talks in Berlin resume/ });
  await row.click();
  expect(onpick).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Enter}');
  expect(onopen).toHaveBeenCalledOnce();
  expect(onopen.mock.calls[0]).toEqual(onpick.mock.calls[0]);
});

test('a pin keeps the row as it is', async () => {
  const { workspace, onpick } = await mountTable();
  const [first] = workspace.listed;
  const pin = page.getByRole('row').nth(1).getByRole('button', { name: 'Pin' });
  await pin.click();
  expect(workspace.pinned).toEqual([first!.event.id]);
  await expect.element(pin).toHaveAttribute('aria-pressed', 'true');
  expect(onpick).not.toHaveBeenCalled();
});

test('where there is no room for columns nothing is wider than the screen', async () => {
  const { container } = await mountTable(300);
  const { right } = container.querySelector('.table')!.getBoundingClientRect();
  for (const cell of container.querySelectorAll('td, tbody th')) {
    expect(cell.getBoundingClientRect().right).toBeLessThanOrEqual(right + 0.5);
  }
});
