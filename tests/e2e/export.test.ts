import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
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

const select = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('combobox', { name, exact: true });
const unfold = (page: Page, title: string) =>
  page.getByRole('dialog').getByText(title, { exact: true }).click();

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
      await select(page, 'Width').selectOption('89');
      await unfold(page, 'Time and lanes');
      await select(page, 'Scale of time').selectOption('even');
      await select(page, 'Lanes').selectOption('place');
      await unfold(page, 'Look');
      await select(page, 'Colours').selectOption('greyscale');
      await expect(page.getByText(/^\s*89 ×/)).toBeVisible();
    },
  ],
  [
    'calendar, dark, without notes, key and data',
    ['--scale', 'calendar', '--theme', 'dark', '--without', 'notes,key', '--no-data'],
    async (page) => {
      await unfold(page, 'Time and lanes');
      await select(page, 'Scale of time').selectOption('calendar');
      await unfold(page, 'Look');
      await select(page, 'Colours').selectOption('dark');
      await unfold(page, 'What it shows');
      await select(page, 'Notes with the source sentences').selectOption('out');
      await page.getByRole('checkbox', { name: 'Key' }).uncheck();
      await unfold(page, 'What it carries');
      await page.getByRole('radio', { name: /picture only/ }).check();
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

test('saved settings give the same figure after saving and opening, here and on the command line', async ({
  page,
}) => {
  await open(page);
  const { text } = await exported(page, async () => {
    await select(page, 'Width').selectOption('140');
    await unfold(page, 'Saved settings');
    await page.getByLabel('Save these settings as').fill('Report');
    await page.getByRole('button', { name: 'Save', exact: true }).last().click();
    await expect(page.getByText(/“Report” is kept in the timeline/)).toBeVisible();
  });
  await page.getByRole('button', { name: 'Close' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  writeFileSync(join(folder, 'saved.timeline.json'), saved);
  const out = join(folder, 'figure.svg');
  execFileSync(
    process.execPath,
    [command, 'render', join(folder, 'saved.timeline.json'), '--preset', 'Report', '--out', out],
    { stdio: 'pipe' },
  );
  expect(readFileSync(out, 'utf8')).toBe(text);

  await drop(page, 'saved.timeline.json', { text: saved });
  const again = await exported(page, async () => {
    await select(page, 'Saved in this timeline').selectOption('Report');
    await expect(page.getByText(/^\s*140 ×/)).toBeVisible();
  });
  expect(again.text).toBe(text);
});

test('a figure that lost its timeline says what it is and what to do', async ({ page }) => {
  await open(page);
  const { text } = await exported(page);
  await page.getByRole('button', { name: 'Close' }).click();
  await drop(page, 'cleaned.svg', { text: text.replace(/<metadata>[^]*<\/metadata>/, '') });
  await expect(page.getByRole('alert')).toContainText('a figure that Dateline exported');
  await expect(page.getByRole('alert')).toContainText('Open the .timeline.json file');
  await expect(page.getByRole('alert')).toContainText('The timeline on screen is as it was.');
});

test('an exported page opens again', async ({ page }) => {
  await open(page, '?as=figure');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await select(page, 'Format').selectOption('html');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download HTML' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  await page.getByRole('button', { name: 'Close' }).click();
  await drop(page, 'figure.html', { text });
  await expect(page.getByRole('alert')).toContainText('with reservations');
  await expect(marks(page)).toHaveCount(shipped.events.filter(({ date }) => date !== null).length);
});

test('a figure is saved with the keyboard alone', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Export', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  const saving = page.waitForEvent('download');
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim());
    if (name === 'Download SVG') break;
  }
  await page.keyboard.press('Enter');
  expect((await saving).suggestedFilename()).toMatch(/\.svg$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
});

for (const [width, height] of [
  [1440, 900],
  [820, 1180],
  [360, 740],
  [320, 640],
] as const) {
  test(`at ${width} px the preview stays in sight, and nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const preview = page.getByRole('region', { name: 'Preview' });
    for (const title of ['Time and lanes', 'Look', 'What it shows', 'What it carries', 'Saved settings']) {
      await unfold(page, title);
      await expect(preview).toBeInViewport({ ratio: 0.99 });
      await expect(page.getByRole('button', { name: 'Download SVG' })).toBeInViewport({ ratio: 0.99 });
    }
    const wider = await page.evaluate(() => {
      const dialog = document.querySelector('dialog');
      const parts = [
        document.documentElement,
        dialog,
        ...(dialog?.querySelectorAll('.choices, .export') ?? []),
      ];
      return parts.filter((part) => part && part.scrollWidth > part.clientWidth).length;
    });
    expect(wider).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
}

test('the alt text can be read and copied, in two lengths', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL!).origin });
  await open(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await unfold(page, 'Beside the figure');
  const copied: string[] = [];
  for (const place of [0, 1]) {
    await page.getByRole('button', { name: 'Copy', exact: true }).nth(place).click();
    await expect(page.getByText('Alt text copied.')).toBeVisible();
    copied.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  expect(copied[0]).toContain(shipped.title);
  expect(copied[0]).toMatch(/\d+ events/);
  for (const event of shipped.events) expect(copied[1]).toContain(event.title);
});

test('figure and SVG are copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL!).origin });
  await open(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByText('The picture was copied.')).toBeVisible();
  const width = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap(await item!.getType('image/png'));
    return picture.width;
  });
  expect(width).toBe(Math.round((160 / 25.4) * 300));
  await page.getByRole('button', { name: 'Copy SVG' }).click();
  await expect(page.getByText('The SVG was copied as text.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(rendered());
});
