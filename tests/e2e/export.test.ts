import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page } from '@playwright/test';
import { parseXml } from '../support/xml.ts';
import { unsafeParts } from '../support/safe-svg.ts';
import { drop, expect, marks, open, shipped, shippedPath, test } from '../support/page.ts';

const command = join(import.meta.dirname, '../../dist/dateline.js');

/** What the page saves when "Download SVG" is clicked, after the choices that `choose` makes in the dialog. */
async function exported(page: Page, choose: (page: Page) => Promise<void> = async () => {}) {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const button = page.getByRole('button', { name: 'Download SVG' });
  await expect(button).toBeEnabled();
  await choose(page);
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  const saved = page.waitForEvent('download');
  await button.click();
  const file = await saved;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** What the built command prints for the shipped timeline. */
function rendered(...args: readonly string[]): string {
  const out = join(mkdtempSync(join(tmpdir(), 'dateline-')), 'figure.svg');
  execFileSync(process.execPath, [command, 'render', shippedPath, ...args, '--out', out], { stdio: 'pipe' });
  return readFileSync(out, 'utf8');
}

const folded = (words: string) => words.replace(/\s+/g, ' ').trim();

test('the file is XML of the safe list, with every title and every note', async ({ page }) => {
  await open(page);
  const { name, text } = await exported(page);
  expect(name).toMatch(/^[a-z0-9-]+\.svg$/);
  const elements = parseXml(text);
  expect(unsafeParts(elements)).toEqual([]);
  const words = folded(elements.map((each) => (each.path.includes('metadata') ? '' : each.text)).join(' '));
  for (const event of shipped.events) {
    expect(words).toContain(folded(event.title));
    expect(words).toContain(folded(event.evidence[0]!.quote.exact));
  }
  for (const { provider } of shipped.documents) expect(words).toContain(provider);
});

const sets: readonly (readonly [
  name: string,
  args: readonly string[],
  choose: (page: Page) => Promise<void>,
])[] = [
  ['no setting touched', [], async () => {}],
  [
    '89 mm, even, by place, greyscale',
    ['--width', '89mm', '--scale', 'even', '--group', 'place', '--theme', 'greyscale'],
    async (page) => {
      await page.getByRole('combobox', { name: 'Width' }).selectOption('89');
      await page.getByRole('combobox', { name: 'Scale of time' }).selectOption('even');
      await page.getByRole('dialog').getByRole('combobox', { name: 'Lanes' }).selectOption('place');
      await page.getByRole('combobox', { name: 'Theme' }).selectOption('greyscale');
      await expect(page.getByText(/^\s*89 ×/)).toBeVisible();
    },
  ],
  [
    'calendar, dark, without notes, key and data',
    ['--scale', 'calendar', '--theme', 'dark', '--without', 'notes,key', '--no-data'],
    async (page) => {
      await page.getByRole('combobox', { name: 'Scale of time' }).selectOption('calendar');
      await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
      await page.getByRole('checkbox', { name: /Notes with/ }).uncheck();
      await page.getByRole('checkbox', { name: 'Key' }).uncheck();
      await page.getByRole('checkbox', { name: /opens again/ }).uncheck();
      await expect(page.getByText('Nothing travels but the picture')).toBeVisible();
    },
  ],
];

for (const [name, args, choose] of sets) {
  test(`page and command line give the same bytes: ${name}`, async ({ page }) => {
    await open(page);
    const { text } = await exported(page, choose);
    expect(text).toBe(rendered(...args));
  });
}

test('the file dropped on the page opens the timeline that it carries', async ({ page }) => {
  await open(page, '?as=figure');
  const { text } = await exported(page);
  await page.getByRole('button', { name: 'Close' }).click();
  await drop(page, 'figure.svg', { text });
  await expect(page.getByRole('alert')).toContainText('with reservations');
  await expect(page.getByRole('alert')).toContainText('did not travel');
  await expect(marks(page)).toHaveCount(shipped.events.filter(({ date }) => date !== null).length);
  await marks(page).first().click();
  await expect(page.locator('mark').first()).toBeVisible();
});

test('the alt text can be read and copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL!).origin });
  await open(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'Copy alt text' }).click();
  await expect(page.getByText('Alt text copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(shipped.title);
  expect(copied).toMatch(/Timeline of \d+ events/);
});
