import { page, userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import LaneMenu from '#lib/components/timeline/LaneMenu.svelte';
import { seededEvents, seededTimeline } from '../../bench/seeded-events.ts';
import { mountWith } from '../../support/mount.ts';
import { timelineOf } from '../../support/timelines.ts';

async function mountMenu(lanes = 100) {
  const { workspace } = await mountWith(timelineOf([]), LaneMenu, {}, 380);
  workspace.view.group = 'place';
  workspace.view.mostHeight = 400;
  await workspace.open(seededTimeline(seededEvents({ count: 3000, lanes, seed: 2 })));
  await page.getByText('Arrange lanes').click();
  await expect.element(page.getByRole('list', { name: 'Lanes' })).toBeVisible();
  return workspace;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const listed = () =>
  [...document.querySelectorAll('ul[aria-label="Lanes"] button.name')].map((each) => each.textContent);

describe('the lanes of a long timeline', () => {
  test('are listed with their counts, the first ones where they are many', async () => {
    const workspace = await mountMenu();
    expect(listed()).toHaveLength(60);
    await expect.element(page.getByText('and 40 more: search for them by name')).toBeVisible();
    const { name, count } = workspace.scene.lanes[0]!;
    expect(document.querySelector('ul li')?.textContent).toContain(`${name} ${count}`);
  });

  test('are sorted', async () => {
    const workspace = await mountMenu();
    await page.getByRole('combobox', { name: 'Order' }).selectOptions('name');
    expect(listed().slice(0, 3)).toEqual(['Lane 001', 'Lane 002', 'Lane 003']);
    expect(workspace.scene.lanes.slice(0, 3).map(({ name }) => name)).toEqual(listed().slice(0, 3));
    expect(workspace.place.lanes.sort).toBe('name');
  });

  test('are found by name, and a click leads to one', async () => {
    const workspace = await mountMenu();
    await page.getByRole('searchbox', { name: 'Find a lane' }).fill('lane 09');
    await vi.waitFor(() => expect(listed().length).toBe(10));
    await button('Lane 097').click();
    const lane = workspace.scene.lanes.find(({ name }) => name === 'Lane 097')!;
    expect(lane.y).toBeGreaterThanOrEqual(workspace.scene.plot.y - 1);
    expect(lane.y).toBeLessThan(workspace.scene.height);
    await page.getByRole('searchbox', { name: 'Find a lane' }).fill('nowhere');
    await expect.element(page.getByText('No lane has this in its name.')).toBeVisible();
  });

  test('are hidden, listed as hidden, and brought back; the panel stays open', async () => {
    const workspace = await mountMenu();
    const [first, second] = listed();
    await button(`Hide ${first}`).click();
    await expect.element(page.getByText('1 hidden')).toBeVisible();
    expect(workspace.scene.lanes[0]!.name).toBe(second);
    expect(listed()).not.toContain(first);
    await button(`Hide ${second}`).click();
    await button(`Show ${first}`).click();
    expect(workspace.view.lanes.hidden).toEqual([second]);
    await button(`Hide ${first}`).click();
    await button('Show all').click();
    expect(workspace.view.lanes.hidden).toEqual([]);
    expect(workspace.scene.lanes[0]!.name).toBe(first);
  });

  test('collapse to a thin strip and expand', async () => {
    const workspace = await mountMenu();
    const [first] = listed();
    const before = workspace.scene.lanes[0]!.height;
    await button(`Collapse ${first}`).click();
    await expect.element(button(`Collapse ${first}`)).toHaveAttribute('aria-pressed', 'true');
    expect(workspace.scene.lanes[0]!.height).toBeLessThan(before);
    await button(`Collapse ${first}`).click();
    expect(workspace.scene.lanes[0]!.height).toBe(before);
  });

  test('are zoomed to, which is a step to go back from', async () => {
    const workspace = await mountMenu();
    await page.getByRole('searchbox', { name: 'Find a lane' }).fill('lane 100');
    const extent = workspace.desk!.laneExtent('place', 'Lane 100')!;
    await button('Zoom to Lane 100').click();
    expect(workspace.view.jumps).toBe(1);
    expect(workspace.view.window!.from).toBeLessThanOrEqual(extent.from);
    expect(workspace.view.window!.to).toBeGreaterThanOrEqual(extent.to);
  });

  test('are arranged by keys alone', async () => {
    const workspace = await mountMenu();
    const [first, second, third] = listed();
    await page.getByRole('searchbox', { name: 'Find a lane' }).click();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe(second);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.ariaLabel).toBe(`Hide ${second}`);
    await userEvent.keyboard('{Enter}');
    expect(workspace.view.lanes.hidden).toEqual([second]);
    await vi.waitFor(() => expect(document.activeElement?.ariaLabel).toBe(`Hide ${third}`));
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement?.ariaLabel).toBe(`Hide ${first}`);
  });

  test('the last one cannot be hidden', async () => {
    const workspace = await mountMenu(2);
    const [first, second] = listed();
    await button(`Hide ${first}`).click();
    await button(`Hide ${second}`).click({ force: true });
    expect(workspace.view.lanes.hidden).toEqual([first]);
  });
});
