import type { Page } from '@playwright/test';
import { seededEvents, seededTimeline } from '../bench/seeded-events.ts';
import { expect, open, test } from '../support/page.ts';

const LANES = 300;
const IN_2003 = { from: Date.UTC(2003, 0), to: Date.UTC(2004, 0) };
/** Every lane goes on all the time but Lane 007, which is of one year. */
const timeline = seededTimeline(
  seededEvents({ count: 9000, lanes: LANES, seed: 1 }).filter(
    ({ lane, start, end }) => lane !== 6 || (start >= IN_2003.from && end <= IN_2003.to),
  ),
);

async function handOver(page: Page, search = '?scale=calendar&lanes=place'): Promise<void> {
  await open(page, search);
  await page.evaluate((made) => window.dateline?.open(made), timeline);
  await expect(page.locator('.timeline.scrolls')).toBeVisible();
  await expect(page.locator('[data-cluster-id]').first()).toBeAttached();
}

/** Names in the margin, from the top, of what can be seen. */
async function seenNames(page: Page): Promise<readonly string[]> {
  return page.locator('.timeline').evaluate((element) => {
    const box = element.getBoundingClientRect();
    return [...element.querySelectorAll('[data-part=lanes] text[font-weight="600"]')]
      .map((text) => ({ name: text.textContent ?? '', box: text.getBoundingClientRect() }))
      .filter((each) => each.box.top > box.top + 40 && each.box.bottom < box.bottom)
      .map(({ name }) => name);
  });
}

async function scrollTo(page: Page, top: number): Promise<void> {
  await page.locator('.timeline').evaluate((element, to) => element.scrollTo(0, to), top);
}

test('hundreds of lanes scroll inside the drawing, with axis, names and minimap in sight', async ({
  page,
}) => {
  await handOver(page);
  const before = await seenNames(page);
  expect(before.length).toBeGreaterThan(10);
  const axis = page.locator('[data-part=axis]').first();
  const axisTop = (await axis.boundingBox())!.y;
  await scrollTo(page, 3000);
  await expect.poll(() => seenNames(page)).not.toEqual(before);
  const after = await seenNames(page);
  expect(after.filter((name) => before.includes(name))).toEqual([]);
  expect((await axis.boundingBox())!.y).toBe(axisTop);
  await expect(page.locator('.minimap')).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(1600);
  await scrollTo(page, 1e6);
  await expect.poll(async () => (await seenNames(page)).length).toBeGreaterThan(10);
  expect(await page.locator('.timeline').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(5000);
});

test('the document stays small wherever it is scrolled to, and with the list of lanes open', async ({
  page,
}) => {
  await handOver(page);
  for (const top of [0, 2000, 5000]) {
    await scrollTo(page, top);
    await expect.poll(() => page.locator('.timeline').evaluate(({ scrollTop }) => scrollTop)).toBe(top);
    expect(await page.locator('.timeline svg *').count()).toBeLessThan(1500);
    expect(await page.locator('*').count()).toBeLessThan(5000);
  }
  await page.getByText('Arrange lanes').click();
  expect(await page.locator('*').count()).toBeLessThan(5000);
});

test('the wheel scrolls lanes, and the arrow keys take them along', async ({ page }) => {
  await handOver(page);
  await page.locator('.timeline').hover({ position: { x: 400, y: 300 } });
  await page.mouse.wheel(0, 700);
  await expect.poll(() => page.locator('.timeline').evaluate(({ scrollTop }) => scrollTop)).toBe(700);
  await scrollTo(page, 0);
  await expect.poll(() => page.locator('.timeline').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  await page.locator('[data-cluster-id]').first().focus();
  for (let key = 0; key < 40; key += 1) await page.keyboard.press('ArrowDown');
  expect(await page.locator('.timeline').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(200);
  const focused = (await page.locator('.timeline :focus').boundingBox())!;
  const box = (await page.locator('.timeline').boundingBox())!;
  expect(focused.y).toBeGreaterThan(box.y);
  expect(focused.y + focused.height).toBeLessThan(box.y + box.height + 1);
});

test('hiding and zooming to a lane are steps of the history', async ({ page }) => {
  await handOver(page);
  const [first] = await seenNames(page);
  await page.getByText('Arrange lanes').click();
  await page.getByRole('button', { name: `Hide ${first}` }).click();
  await expect(page).toHaveURL(/lane-hide=/);
  await expect.poll(async () => (await seenNames(page)).includes(first!)).toBe(false);
  await page.getByRole('searchbox', { name: 'Find a lane' }).fill('007');
  await page.getByRole('button', { name: 'Zoom to Lane 007' }).click();
  await expect(page).toHaveURL(/from=200[23].*to=200[34]/);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
  await expect(page).toHaveURL(/lane-hide=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/lane-hide=/);
  await scrollTo(page, 0);
  await expect.poll(async () => (await seenNames(page))[0]).toBe(first);
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(/lane-hide=.*from=/);
});

test('"back" leads from the selected event, and from all of time, to where a drag ended', async ({
  page,
}) => {
  await handOver(page);
  await page.getByRole('button', { name: 'Zoom to the selected event' }).click();
  await expect(page).toHaveURL(/from=/);
  await expect(page.locator('.timeline button[aria-current=true]')).toBeInViewport();
  const near = page.url();
  await page.getByRole('slider', { name: 'Visible time' }).press('PageUp');
  await expect.poll(() => page.url()).not.toBe(near);
  const moved = page.url();
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect(page).not.toHaveURL(/from=/);
  await page.goBack();
  await expect.poll(() => page.url()).toBe(moved);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
});

test('"back" and "forward" lead to the lanes that were in sight', async ({ page }) => {
  await handOver(page);
  const top = () => page.locator('.timeline').evaluate(({ scrollTop }) => scrollTop);
  await scrollTo(page, 2000);
  await expect.poll(top).toBe(2000);
  const seen = await seenNames(page);
  await page.getByRole('button', { name: 'Zoom to the selected event' }).click();
  await expect(page).toHaveURL(/from=/);
  const near = await seenNames(page);
  expect(near).not.toEqual(seen);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
  await expect.poll(() => seenNames(page)).toEqual(seen);
  await scrollTo(page, 0);
  await page.goForward();
  await expect.poll(() => seenNames(page)).toEqual(near);
});
