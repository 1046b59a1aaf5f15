import { type Page } from '@playwright/test';
import { drop, expect, marks, open, shipped, test } from '../support/page.ts';

const ARTICLE = `Ministers agree to meet in Vienna
VIENNA (Test) - The foreign ministers of Austria and Italy met in Vienna on Tuesday, officials said.
They agreed to hold another round of talks in Rome in June 2026.
Italian Foreign Minister Anna Bianchi visited Bern a day earlier.
This story has been read 12 times.`;

const events = shipped.events.length;

/** The dialog, after "Add article" was clicked. */
async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Add article' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an article' });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('pasted text becomes events only after its date is settled and they are chosen', async ({ page }) => {
  await open(page, '?as=figure');
  const dialog = await openDialog(page);
  await dialog.getByLabel(/Paste the text/).fill(ARTICLE);
  await dialog.getByRole('button', { name: 'Use this text' }).click();
  await expect(dialog.getByLabel('Headline', { exact: true })).toHaveValue(
    'Ministers agree to meet in Vienna',
  );
  const read = dialog.getByRole('button', { name: 'Read its events' });
  await expect(read).toBeDisabled();
  await expect(dialog.getByText(/give the day/)).toBeVisible();
  await dialog.getByLabel('Published on').fill('2026-03-11');
  await read.click();
  await expect(dialog.getByRole('heading', { level: 3 })).toContainText('events in');
  const candidates = dialog.getByRole('listitem').getByRole('checkbox');
  const count = await candidates.count();
  expect(count).toBeGreaterThanOrEqual(3);
  await expect(dialog.getByText('10 March 2026', { exact: true })).toBeVisible();
  await dialog.getByText(/were set aside/).click();
  await expect(dialog.getByText('Not part of the report')).toBeVisible();
  await candidates.last().uncheck();
  await dialog.getByRole('button', { name: `Add ${count - 1} events` }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(`of ${events + count - 1}`).first()).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();
  await expect(page.getByText('Source sentence verified in the text')).toBeVisible();
});

test('without a date only what stands by itself is read', async ({ page }) => {
  await open(page);
  const dialog = await openDialog(page);
  await dialog.getByLabel(/Paste the text/).fill(ARTICLE);
  await dialog.getByRole('button', { name: 'Use this text' }).click();
  await dialog.getByLabel('Nobody knows when it was published').check();
  await dialog.getByRole('button', { name: 'Read its events' }).click();
  await expect(dialog.getByRole('heading', { level: 3 })).toContainText('in');
  await expect(dialog.getByText('10 March 2026', { exact: true })).toHaveCount(0);
  await expect(dialog.getByText('June 2026', { exact: true }).first()).toBeVisible();
});

test('a dropped web page opens the dialog with what the page says of itself', async ({ page }) => {
  const html = `<!doctype html><html lang="en"><head><title>Ministers agree to meet in Vienna | Test Agency</title>
<meta property="article:published_time" content="2026-03-11T09:30:00+01:00"><meta property="og:site_name" content="Test Agency">
</head><body><nav>Home News</nav><article><h1>Ministers agree to meet in Vienna</h1>
<p>The foreign ministers of Austria and Italy met in Vienna on Tuesday, officials said, after months of silence between them.</p>
<p>They agreed to hold another round of talks in Rome in June 2026, and to invite the Swiss government to it as well.</p>
<script>document.title = 'run'</script></article></body></html>`;
  await open(page);
  await drop(page, 'page.html', { text: html });
  const dialog = page.getByRole('dialog', { name: 'Add an article' });
  await expect(dialog.getByLabel('Published on')).toHaveValue('2026-03-11');
  await expect(dialog.getByLabel('Outlet')).toHaveValue('Test Agency');
  await dialog.getByRole('button', { name: 'Read its events' }).click();
  await expect(dialog.getByText('10 March 2026', { exact: true })).toBeVisible();
  await dialog.getByLabel('into a new timeline').check();
  await dialog.getByRole('button', { name: /^Add \d+ event/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ministers agree to meet in Vienna');
  await expect(page).toHaveTitle(/^Ministers agree/);
});

test('what is no article is told, and the timeline stays', async ({ page }) => {
  await open(page, '?as=figure');
  const before = await marks(page).count();
  await drop(page, 'report.pdf', { text: '%PDF-1.7 \u0000\u0001' });
  const dialog = page.getByRole('dialog', { name: 'Add an article' });
  await expect(dialog.getByRole('alert')).toContainText('report.pdf');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(marks(page)).toHaveCount(before);
});

test('reading a megabyte of text can be cancelled', async ({ page }) => {
  const long = `${ARTICLE}\n`.repeat(2600);
  await open(page);
  await drop(page, 'long.txt', { text: long });
  const dialog = page.getByRole('dialog', { name: 'Add an article' });
  await dialog.getByLabel('Published on').fill('2026-03-11');
  await dialog.getByRole('button', { name: 'Read its events' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('button', { name: 'Read its events' })).toBeEnabled();
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);
});

test('a text in another language is said to be one', async ({ page }) => {
  await open(page);
  const dialog = await openDialog(page);
  const german = [
    'Minister treffen sich in Wien',
    'Die Außenminister beider Länder haben sich am Dienstag in der österreichischen Hauptstadt getroffen und lange geredet.',
    'Sie vereinbarten, im Juni eine weitere Runde der Gespräche in Rom abzuhalten, wie mehrere Beamte sagten.',
    'Über den Inhalt der Gespräche wurde zunächst nichts bekannt, die Sitzung dauerte mehr als fünf Stunden.',
  ].join('\n');
  await dialog.getByLabel(/Paste the text/).fill(german);
  await dialog.getByRole('button', { name: 'Use this text' }).click();
  await dialog.getByLabel('Published on').fill('2026-03-11');
  await dialog.getByRole('button', { name: 'Read its events' }).click();
  await expect(dialog.getByText('does not look like English')).toBeVisible();
});
