import type { Page } from '@playwright/test';
import type { DiplomaticEvent } from '#lib/model/index.ts';
import { expect, open, shipped, test } from '../support/page.ts';

const COUNT = 100_000;

/** Hands over many events, made in the page: a day each from 1900 on, over and over. */
async function handOver(page: Page, search = '?as=list&scale=calendar'): Promise<void> {
  await open(page, search);
  const { events, ...head } = shipped;
  await page.evaluate(
    async ([rest, event, count]) => {
      const made: DiplomaticEvent[] = [];
      for (let number = 0; number < count; number += 1) {
        const day = new Date(Date.UTC(1900, 0, 1 + ((number * 7919) % 36_500)));
        made.push({
          ...event,
          id: `ev-${number.toString(16).padStart(12, '0')}`,
          title: `Event ${String((number * 31) % count).padStart(6, '0')}`,
          date: day.toISOString().slice(0, 10),
        });
      }
      await window.dateline?.open({ ...rest, title: 'Many events', events: made });
    },
    [head, events[0]!, COUNT] as const,
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Many events');
  await expect(rows(page).first()).toBeAttached();
}

const grid = (page: Page) => page.getByRole('grid');
const rows = (page: Page) => page.locator('[role=grid] tbody tr');

/** Rows that the keys or the bar have reached, by their place; the heads are the first. */
async function places(page: Page): Promise<readonly number[]> {
  return rows(page).evaluateAll((all) => all.map((row) => Number(row.ariaRowIndex)));
}

test('100,000 rows: a small document, every row within reach', async ({ page }) => {
  await handOver(page);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(COUNT + 1));
  expect(await rows(page).count()).toBeLessThanOrEqual(80);
  expect(await page.locator('*').count()).toBeLessThan(5000);
  const current = grid(page).locator('[aria-current=true]');
  await expect(current).toBeVisible();
  await current.focus();
  await page.keyboard.press('Home');
  await expect(page.locator('tr[aria-rowindex="2"] button')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator(`tr[aria-rowindex="${COUNT + 1}"] button`)).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(page.locator('[role=grid] tbody button:focus')).toBeVisible();
  const scroller = page.locator('.rows');
  await scroller.evaluate((element) => (element.scrollTop = element.scrollHeight / 2));
  await expect.poll(async () => Math.abs((await places(page))[0]! - COUNT / 2)).toBeLessThan(COUNT / 50);
  const before = (await places(page))[0]!;
  await scroller.hover();
  await page.mouse.wheel(0, 400);
  await expect.poll(async () => (await places(page))[0]! - before).toBeGreaterThan(3);
  expect((await places(page))[0]! - before).toBeLessThan(20);
});

test('titles are sorted in a worker, the whole list of them', async ({ page }) => {
  await handOver(page);
  const head = page.getByRole('columnheader', { name: /^Event/ });
  await head.getByRole('button').click();
  await expect(page.locator('tr[aria-rowindex="2"]')).toContainText('Event 000000');
  await expect(page.locator('tr[aria-rowindex="5"]')).toContainText('Event 000003');
  await head.getByRole('button').click();
  await expect(page.locator('tr[aria-rowindex="2"]')).toContainText('Event 099999');
});

test('search, selection and sentence stay in step with the rows', async ({ page }) => {
  await handOver(page);
  await page.getByRole('searchbox').fill('04711');
  await expect(page.getByText(/^Showing 11 of 100000$/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Others' }).selectOption('hide');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '12');
  await rows(page).locator('button').nth(3).press('Enter');
  await expect(grid(page).locator('[aria-current=true]')).toHaveText(/Event 0?04711/);
  await page.keyboard.press('Escape');
  await expect(grid(page).locator('[aria-current=true]')).toBeFocused();
  await page.getByRole('searchbox').fill('');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(COUNT + 1));
  // Scrolled away, the selected row comes back with the step to the next event and with the way back from it.
  await page.locator('.rows').evaluate((element) => (element.scrollTop = 0));
  await expect(grid(page).locator('[aria-current=true]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(grid(page).locator('[aria-current=true]')).toBeVisible();
  await page.locator('.rows').evaluate((element) => (element.scrollTop = 0));
  await expect(grid(page).locator('[aria-current=true]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the timeline' }).click();
  await expect(grid(page).locator('[aria-current=true]')).toBeFocused();
});
