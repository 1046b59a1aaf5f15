import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, marks, open, test } from '../support/page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations of any rule, as "rule: element". The engine comes in by the debugger, past the page's policy. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    return axe.run({ resultTypes: ['violations'] });
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

/** The views of the page, and how one gets there. */
const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  figure: (page) => open(page),
  'an open sentence': async (page) => {
    await open(page);
    await marks(page).first().click();
  },
  list: (page) => open(page, '?as=list'),
  'filtered to nothing': (page) => open(page, '?q=zzzzzz&others=hide'),
  'export dialog': async (page) => {
    await open(page);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Download SVG' })).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 320]) {
    for (const [name, show] of Object.entries(views)) {
      test(`axe finds nothing: ${name}, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await show(page);
        expect(await violations(page)).toEqual([]);
      });
    }
  }
}
