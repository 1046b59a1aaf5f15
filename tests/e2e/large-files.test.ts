import type { Page } from '@playwright/test';
import { expect, marks, open, shipped, test } from '../support/page.ts';

/** Drops NDJSON of `count` events that differ in their ids only, and `last` as its last line; made in the page. */
async function dropLines(page: Page, name: string, count: number, last = ''): Promise<void> {
  const { events, ...head } = shipped;
  const transfer = await page.evaluateHandle(
    ([file, first, event, times, end]) => {
      const [before = '', after = ''] = event.split('ev-000000000000');
      const lines = [`${first}\n`];
      for (let number = 0; number < times; number += 1) {
        lines.push(`${before}ev-${number.toString(16).padStart(12, '0')}${after}\n`);
      }
      const made = new DataTransfer();
      made.items.add(new File([...lines, end], file));
      return made;
    },
    [
      name,
      JSON.stringify({ ...head, title: 'Many events', events: [] }),
      JSON.stringify({ ...events[0]!, id: 'ev-000000000000' }),
      count,
      last,
    ] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('main', type, { dataTransfer: transfer });
  }
}

test('NDJSON of many events opens, and the page says how far it is', async ({ page }) => {
  await open(page);
  // The bar may be gone before it can be looked for.
  const seen = page.waitForFunction(
    () => document.querySelector('progress')?.parentElement?.textContent ?? null,
  );
  await dropLines(page, 'many.ndjson', 1000);
  expect(await (await seen).jsonValue()).toContain('Opening “many.ndjson”');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Many events');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('a fault at the end of a long file is found at its line, and the timeline stays', async ({ page }) => {
  await open(page);
  const before = await marks(page).count();
  await dropLines(page, 'fault.ndjson', 20_000, '{"id": "ev-');
  await expect(page.getByRole('alert')).toContainText('“fault.ndjson” was not opened');
  await expect(page.getByRole('alert')).toContainText('the fault is at line 20002, column 12');
  await expect(marks(page)).toHaveCount(before);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shipped.title);
});

test('a file on its way can be given up; the page works meanwhile', async ({ page }) => {
  await open(page);
  await dropLines(page, 'endless.ndjson', 100_000, 'x');
  await expect(page.getByText('Opening “endless.ndjson”')).toBeVisible();
  await page.getByRole('button', { name: 'Help' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Opening “endless.ndjson”')).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('is no longer being opened');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shipped.title);
  await expect(page.getByRole('alert')).toBeEmpty();
});
