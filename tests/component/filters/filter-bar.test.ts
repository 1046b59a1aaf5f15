import { page, userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import ActiveFilters from '#lib/components/filters/ActiveFilters.svelte';
import FilterBar from '#lib/components/filters/FilterBar.svelte';
import { mountWith } from '../../support/mount.ts';
import { seededTimeline, talksTimeline } from '../../support/timelines.ts';

async function mountBar() {
  const onzoom = vi.fn();
  const onfit = vi.fn();
  const { workspace } = await mountWith(talksTimeline(), FilterBar, { drawing: true, onzoom, onfit }, 1000);
  return { workspace, onzoom, onfit };
}

test('scale and lanes', async () => {
  const { workspace } = await mountBar();
  await page.getByText('Even', { exact: true }).click();
  expect(workspace.view.scale).toBe('even');
  await page.getByLabelText('Lanes:').selectOptions('place');
  expect(workspace.view.group).toBe('place');
});

test('a facet narrows, and its counts follow the other facets', async () => {
  const { workspace } = await mountBar();
  await page.getByText('Kind', { exact: true }).first().click();
  await page.getByRole('checkbox', { name: /^Talks/ }).click();
  expect(workspace.matching.size).toBe(5);
  await page.getByText('People and places').click();
  await expect.element(page.getByRole('checkbox', { name: 'Berlin 2' })).toBeVisible();
});

test('search finds words of titles and sentences without accents', async () => {
  const { workspace } = await mountBar();
  await userEvent.type(page.getByRole('searchbox'), 'peskov TOLD');
  expect([...workspace.matching]).toHaveLength(1);
  await userEvent.clear(page.getByRole('searchbox'));
  expect(workspace.filtering).toBe(false);
});

test('words that are still being read are said to be, and apply as soon as they are', async () => {
  const { workspace } = await mountBar();
  const read = vi.spyOn(workspace, 'prepareSearch').mockResolvedValue();
  await workspace.open(seededTimeline(9, 3000));
  await userEvent.type(page.getByRole('searchbox'), 'berlin');
  await expect.element(page.getByText('Still reading the words…')).toBeVisible();
  expect(workspace.matchCount).toBe(3000);
  expect(workspace.announcement).toBe('The words are still being read.');
  read.mockRestore();
  await workspace.prepareSearch();
  await expect.element(page.getByText('Still reading the words…')).not.toBeInTheDocument();
  expect(workspace.matchCount).toBeLessThan(3000);
  expect(workspace.matchCount).toBeGreaterThan(0);
});

test('zoom buttons ask, and are quiet where there is nothing to undo', async () => {
  const { workspace, onzoom, onfit } = await mountBar();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect(onzoom.mock.calls[0]?.[0]).toBeGreaterThan(1);
  await expect.element(page.getByRole('button', { name: 'Fit' })).toHaveAttribute('aria-disabled', 'true');
  workspace.show({ from: 0.1, to: 0.5 });
  await expect.element(page.getByRole('button', { name: 'Fit' })).toHaveAttribute('aria-disabled', 'false');
  await page.getByRole('button', { name: 'Fit' }).click();
  expect(onfit).toHaveBeenCalledOnce();
});

test('Escape closes a menu and gives the focus back', async () => {
  await mountBar();
  const menu = page.getByText('Certainty', { exact: true }).first();
  await menu.click();
  await page.getByRole('checkbox', { name: /Day known/ }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('checkbox', { name: /Day known/ })).not.toBeInTheDocument();
  expect(document.activeElement?.localName).toBe('summary');
});

test('what is filtered is said, and each choice can be taken back', async () => {
  const { workspace } = await mountWith(talksTimeline(), ActiveFilters, {}, 1000);
  workspace.filter = {
    ...workspace.filter,
    chosen: { ...workspace.filter.chosen, place: ['Berlin'] },
    search: 'talks',
  };
  await expect.element(page.getByText('Showing 2 of 11')).toBeVisible();
  await page.getByRole('button', { name: 'Remove filter: Berlin' }).click();
  expect(workspace.filter.chosen.place).toEqual([]);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  expect(workspace.filtering).toBe(false);
});
