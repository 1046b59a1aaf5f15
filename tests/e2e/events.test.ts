import { type Page } from '@playwright/test';
import { expect, marks, open, shipped, test } from '../support/page.ts';

/** Asserts that the reader shows the sentences of this event, and only of this one, the first in view. */
async function expectSentenceOf(page: Page, id: string): Promise<void> {
  const event = shipped.events.find((one) => one.id === id)!;
  const own = page.locator(`mark[data-event-id="${id}"]`);
  await expect(own.first()).toBeInViewport({ ratio: 0.9 });
  const shown = (await own.allTextContents()).join(' ').replace(/\s+/g, ' ');
  for (const { quote } of event.evidence) expect(shown).toContain(quote.exact.replace(/\s+/g, ' ').trim());
  await expect(page.locator(`mark:not([data-event-id="${id}"])`)).toHaveCount(0);
}

const dated = shipped.events.filter(({ date }) => date !== null);

test('draws a mark for every dated event', async ({ page }) => {
  await open(page);
  const ids = await marks(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-event-id')));
  expect([...ids].sort()).toEqual(dated.map(({ id }) => id).sort());
});

for (const width of [1440, 800, 390]) {
  test(`a click on a mark shows its sentence, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '?as=figure');
    for (const { id } of dated) {
      await marks(page)
        .and(page.locator(`[data-event-id="${id}"]`))
        .click();
      await expectSentenceOf(page, id);
    }
  });

  test(`Enter on a mark shows its sentence and Escape returns, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '?as=figure');
    await marks(page).and(page.locator('[tabindex="0"]')).focus();
    await page.keyboard.press('Home');
    const visited: string[] = [];
    for (let step = 0; step < dated.length; step += 1) {
      const id = await page.evaluate(() => document.activeElement?.getAttribute('data-event-id') ?? '');
      visited.push(id);
      await page.keyboard.press('Enter');
      await expectSentenceOf(page, id);
      await page.keyboard.press('Escape');
      await expect(page.locator(`button[data-event-id="${id}"]`).first()).toBeFocused();
      await page.keyboard.press('ArrowRight');
    }
    expect(visited.sort()).toEqual(dated.map(({ id }) => id).sort());
  });
}

test('a click on a sentence selects its event', async ({ page }) => {
  await open(page);
  await marks(page).first().click();
  const other = page.locator('a.source').first();
  const text = (await other.textContent())!.trim();
  await other.click();
  const selected = page.locator('[data-ready] button[aria-current="true"]');
  await expect(selected).toHaveCount(1);
  await expect(page.locator('mark').first()).toContainText(text.slice(0, 20));
});

test('the address brings the selection back', async ({ page }) => {
  await open(page);
  const { id } = dated[2]!;
  await marks(page)
    .and(page.locator(`[data-event-id="${id}"]`))
    .click();
  await expect(page).toHaveURL(new RegExp(`event=${id}`));
  await page.reload();
  await expectSentenceOf(page, id);
});
