import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, open, test } from '../support/page.ts';

const root = join(import.meta.dirname, '../..');

test('the page stands before any script runs', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.close();
});

test('every address in the page is relative, so that it works under any path', () => {
  const html = readFileSync(join(root, 'build/index.html'), 'utf8');
  const addresses = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map((found) => found[1]!);
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => address.startsWith('/'))).toEqual([]);
});

test('the first load is at most 120 kB of JavaScript', async ({ page }) => {
  const scripts = new Map<string, number>();
  page.on('response', async (response) => {
    if (!/javascript/.test(response.headers()['content-type'] ?? '')) return;
    scripts.set(response.url(), 0);
    scripts.set(response.url(), gzipSync(await response.body()).length);
  });
  await open(page);
  await page.waitForLoadState('networkidle');
  const total = [...scripts.values()].reduce((sum, size) => sum + size, 0);
  expect(scripts.size).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(120 * 1000);
});

test('the build leaves the command and the schema', () => {
  expect(readFileSync(join(root, 'dist/dateline.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(readdirSync(join(root, 'dist'))).toEqual(['dateline.js']);
  expect(existsSync(join(root, 'build/schema/timeline-1.schema.json'))).toBe(true);
});

for (const width of [320, 768, 1200, 1920]) {
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const search of ['', '?as=figure', '?as=list']) {
      await open(page, search);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, search).toBeLessThanOrEqual(0);
    }
  });
}
