import { type Page } from '@playwright/test';
import { writeTimeline } from '#lib/exchange/index.ts';
import { seededTimeline } from '../support/timelines.ts';
import { expect, marks, open, serveFile, test } from '../support/page.ts';

const levels = 50;

/**
 * Pairs of texts in the drawing whose glyph boxes share more than a pixel, as "a | b". Halos are left out: they lie
 * under their own text. The box of a line is as high as its ink reaches, not as its font's leading.
 */
function overlapping(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    const boxes = [...document.querySelectorAll<SVGTextElement>('[data-ready] svg text:not([aria-hidden])')]
      .filter((text) => text.checkVisibility() && text.textContent.trim() !== '')
      .map((text) => {
        const { left, right, bottom, top } = text.getBoundingClientRect();
        const style = getComputedStyle(text);
        canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const ink = canvas.measureText(text.textContent);
        // The rectangle spans the font's ascent and descent; the baseline lies between them in this proportion.
        const baseline =
          top +
          ((bottom - top) * ink.fontBoundingBoxAscent) /
            (ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent);
        return {
          words: text.textContent,
          left,
          right,
          top: baseline - ink.actualBoundingBoxAscent,
          bottom: baseline + ink.actualBoundingBoxDescent,
        };
      });
    boxes.sort((a, b) => a.left - b.left);
    const found: string[] = [];
    boxes.forEach((a, index) => {
      for (let other = index + 1; other < boxes.length && boxes[other]!.left < a.right - 1; other += 1) {
        const b = boxes[other]!;
        if (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1) found.push(`${a.words} | ${b.words}`);
      }
    });
    return found;
  });
}

const sources = [
  { name: 'the shipped timeline', search: '', file: null },
  { name: 'a timeline of 300 events', search: 'src=generated.timeline.json&', file: seededTimeline(7, 300) },
] as const;

for (const { name, search, file } of sources) {
  for (const scale of ['calendar', 'folded', 'even'] as const) {
    test(`no label of ${name} touches another at ${levels} zoom levels, ${scale}`, async ({ page }) => {
      test.setTimeout(180_000);
      if (file) await serveFile(page, 'generated.timeline.json', writeTimeline(file));
      await open(page, `?${search}as=figure&scale=${scale}`);
      const faults: string[] = [];
      let seen = 0;
      for (let level = 0; level < levels; level += 1) {
        seen += await page.locator('[data-ready] svg text:not([aria-hidden])').count();
        faults.push(...(await overlapping(page)).map((pair) => `level ${level}: ${pair}`));
        const focused = marks(page).and(page.locator('[tabindex="0"]'));
        // In for the first part of the way, then along: both change what has room.
        if ((await focused.count()) === 0) break;
        await focused.focus();
        await page.keyboard.press(level % 10 < 6 ? '+' : 'ArrowRight');
        if (level % 10 === 9) await page.keyboard.press('-');
      }
      expect(seen).toBeGreaterThan(levels * 3);
      expect(faults).toEqual([]);
    });
  }
}
