import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, test as base, expect } from '@playwright/test';
import type { Timeline } from '#lib/model/index.ts';

/** Every test fails if the page writes to the console, throws, or asks another host for anything. */
export const test = base.extend<{ quiet: null }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = [];
      const { origin } = new URL(baseURL ?? '');
      page.on('console', (message) => noise.push(`console ${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => noise.push(`thrown: ${error.message}`));
      page.on('request', (request) => {
        const address = new URL(request.url());
        const isLocal = ['data:', 'blob:'].includes(address.protocol);
        if (!isLocal && address.origin !== origin) noise.push(`asked ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) noise.push(`${response.status()} ${response.url()}`);
      });
      await use(null);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

const timelines = join(import.meta.dirname, '../../data/timelines');

/** The timeline that the app opens on, as its file holds it (positions count code points). */
export const shippedPath = join(
  timelines,
  readdirSync(timelines).find((name) => name.endsWith('.timeline.json')) ?? 'missing.timeline.json',
);

export const shipped = JSON.parse(readFileSync(shippedPath, 'utf8')) as Timeline;

/** Opens the page (`search` with its `?`) and waits for the first complete drawing, without animations. */
export async function open(page: Page, search = ''): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`./${search}`);
  await expect(page.locator('[data-ready]')).toBeAttached();
}

/** Lets the page find `name` beside itself, as if it had been put there. */
export async function serveFile(page: Page, name: string, text: string): Promise<void> {
  await page.route(`**/${name}`, (route) => route.fulfill({ body: text, contentType: 'application/json' }));
}

/** The marks that can be pointed at. */
export function marks(page: Page) {
  return page.locator('[data-ready] button[data-event-id]');
}

/** Drops a file on the page. `size` fills it with zeros instead of `text`. */
export async function drop(
  page: Page,
  name: string,
  content: { readonly text?: string; readonly size?: number },
): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, text, size]) => {
      const body = size === null ? (text ?? '') : new Uint8Array(size);
      const made = new DataTransfer();
      made.items.add(new File([body], fileName));
      return made;
    },
    [name, content.text ?? null, content.size ?? null] as const,
  );
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: transfer });
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}
