import type { Page } from '@playwright/test';
import { expect, open, serveFile, test } from '../support/page.ts';
import { seededTimeline } from '../support/timelines.ts';

const COUNT = 8000;

/** Hands a timeline over in memory, as a script beside the page does. */
async function handOver(page: Page, search = '?scale=calendar'): Promise<void> {
  await open(page, search);
  await page.evaluate((timeline) => window.dateline?.open(timeline), seededTimeline(9, COUNT));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${COUNT} seeded events`);
  await expect(clusters(page).first()).toBeAttached();
}

function clusters(page: Page) {
  return page.locator('[data-ready] button[data-cluster-id]');
}

/** Events that marks and clusters stand for, as their names say. */
async function counted(page: Page): Promise<number> {
  const names = await clusters(page).evaluateAll((all) => all.map((each) => each.ariaLabel ?? ''));
  const marks = await page.locator('[data-ready] button[data-event-id]').count();
  return names.reduce((sum, name) => sum + Number(/^[\d,]+/.exec(name)?.[0].replaceAll(',', '')), marks);
}

async function inView(page: Page): Promise<number> {
  const name = await page.locator('[data-ready] [role=group]').first().getAttribute('aria-label');
  return Number(/\d+/.exec(name ?? '')?.[0]);
}

test('a long timeline is counted whole, and stays a small document', async ({ page }) => {
  await handOver(page);
  expect(await counted(page)).toBe(await inView(page));
  expect(await inView(page)).toBeGreaterThan(COUNT * 0.95);
  expect(await page.locator('*').count()).toBeLessThan(5000);
});

test('clusters open by click, by Enter, and "back" leads out again', async ({ page }) => {
  await handOver(page);
  const whole = await inView(page);
  await clusters(page).nth(4).click();
  await expect(page).toHaveURL(/from=/);
  const inside = await inView(page);
  expect(inside).toBeLessThan(whole / 3);
  expect(await counted(page)).toBe(inside);
  await clusters(page).nth(2).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => inView(page)).toBeLessThan(inside);
  expect(await counted(page)).toBe(await inView(page));
  await page.goBack();
  await expect.poll(() => inView(page)).toBe(inside);
  await page.goBack();
  await expect.poll(() => inView(page)).toBe(whole);
});

test('a search is counted, and few finds stand out alone', async ({ page }) => {
  await handOver(page);
  const search = page.getByRole('searchbox');
  await search.fill('vienna');
  await expect(page.getByText(/^Showing \d+ of 8000$/)).toBeVisible();
  await search.fill('sentence 4711.');
  await expect(page.getByText('Showing 1 of 8000', { exact: true })).toBeVisible();
  await expect(page.locator('[data-ready] button[data-event-id="ev-000000004711"]')).toBeAttached();
});

test('an address with words finds them before anybody types', async ({ page }) => {
  const timeline = seededTimeline(9, COUNT);
  await serveFile(page, 'long.timeline.json', JSON.stringify(timeline));
  await open(page, '?src=long.timeline.json&q=sentence+4711.&others=hide');
  await expect(page.getByText('Showing 1 of 8000', { exact: true })).toBeVisible();
  await expect(page.locator('[data-ready] button[data-event-id="ev-000000004711"]')).toBeAttached();
});

test('dragging moves time, and what stands there is drawn', async ({ page }) => {
  await handOver(page, '?scale=calendar&lanes=none');
  await clusters(page).nth(4).click();
  await expect(page).toHaveURL(/from=/);
  const before = page.url();
  const box = (await page.locator('.timeline').boundingBox())!;
  await page.mouse.move(box.x + 500, box.y + 20);
  await page.mouse.down();
  for (const x of [480, 440, 380, 300]) await page.mouse.move(box.x + x, box.y + 20);
  expect(await page.locator('.timeline svg.window').count()).toBe(2);
  await page.mouse.up();
  await expect.poll(() => page.url()).not.toBe(before);
  await expect(page.locator('.timeline svg.window')).toHaveCount(0);
  expect(await counted(page)).toBe(await inView(page));
});

test('the minimap shows density', async ({ page }) => {
  await handOver(page);
  await expect(page.locator('.minimap svg path')).toHaveCount(1);
});
