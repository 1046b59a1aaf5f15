import { expect, marks, open, shipped, test } from '../support/page.ts';

test('from the address bar to a saved figure with the keyboard alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the article' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the article' })).toBeInViewport();
  const button = page.getByRole('button', { name: 'Export', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  const save = page.getByRole('button', { name: 'Download SVG' });
  await expect(save).toBeEnabled();
  const saving = page.waitForEvent('download');
  for (
    let step = 0;
    step < 30 && !(await save.evaluate((one) => one === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  expect((await saving).suggestedFilename()).toMatch(/\.svg$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
});

test('slash searches, question mark helps, and neither while writing', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox');
  await expect(search).toBeFocused();
  await page.keyboard.type('what?/');
  await expect(search).toHaveValue('what?/');
  await expect(page.getByRole('dialog')).toBeHidden();
  await search.blur();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys and gestures' })).toBeVisible();
});

test('the whole drawing is one tab stop', async ({ page }) => {
  await open(page);
  await expect(marks(page).and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  await expect(marks(page)).toHaveCount(shipped.events.filter(({ date }) => date !== null).length);
});

test('back undoes a choice, a reload keeps the place', async ({ page }) => {
  await open(page);
  await page.getByText('Even', { exact: true }).click();
  await expect(page).toHaveURL(/scale=even/);
  await marks(page).first().click();
  await expect(page).toHaveURL(/event=/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Even' })).toBeChecked();
  await page.goBack();
  await expect(page).not.toHaveURL(/event=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/scale=/);
  await expect(page.getByRole('radio', { name: 'Folded' })).toBeChecked();
});
