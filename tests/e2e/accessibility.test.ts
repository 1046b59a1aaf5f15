import { type Page } from '@playwright/test';
import { writeTimeline } from '#lib/exchange/index.ts';
import { violations } from '../support/axe.ts';
import { drop, expect, marks, open, serveFile, test } from '../support/page.ts';
import { event, timelineOf } from '../support/timelines.ts';

/** The views of the page, and how one gets there. */
const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  figure: (page) => open(page),
  'an open sentence': async (page) => {
    await open(page);
    await marks(page).first().click();
  },
  list: (page) => open(page, '?as=list'),
  'filtered to nothing': (page) => open(page, '?q=zzzzzz&others=hide'),
  help: async (page) => {
    await open(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'open menu': async (page) => {
    await open(page, '?kind=talks');
    await page.getByText('People and places').click();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
  },
  'message about a broken file': async (page) => {
    await open(page);
    await drop(page, 'broken.json', { text: '{' });
    await expect(page.getByRole('alert')).toContainText('was not opened');
  },
  'undated tray': async (page) => {
    const undated = timelineOf([
      event({ title: 'No date at all', date: null }),
      event({ title: 'One', date: '2024' }),
    ]);
    await serveFile(page, 'undated.timeline.json', writeTimeline(undated));
    await open(page, '?src=undated.timeline.json&as=figure');
    await expect(page.getByRole('region', { name: /No date/ })).toBeVisible();
  },
  'an article read': async (page) => {
    await open(page);
    await drop(page, 'report.txt', {
      text: 'Ministers meet in Vienna\nThe foreign ministers of Austria and Italy met in Vienna on Tuesday.\nThis story has been read 12 times.',
    });
    const dialog = page.getByRole('dialog', { name: 'Add an article' });
    await dialog.getByLabel('Published on').fill('2026-03-11');
    await dialog.getByRole('button', { name: 'Read its events' }).click();
    await dialog.getByText(/were set aside/).click();
  },
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
