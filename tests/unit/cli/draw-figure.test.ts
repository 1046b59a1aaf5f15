import { inflateSync } from 'node:zlib';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_FIGURE, renderFigure, renderHtml } from '#lib/figure/index.ts';
import { drawFigure, drawPages } from '../../../src/cli/draw-figure.ts';
import { findBrowser } from '../../support/browser.mjs';
import { seededTimeline, talksTimeline } from '../../support/timelines.ts';

const timeline = talksTimeline();
const { svg, scene } = renderFigure(timeline, DEFAULT_FIGURE);

async function drawn(format: 'svg' | 'png' | 'pdf' | 'html', dpi = 96): Promise<Uint8Array> {
  const result = await drawFigure(timeline, DEFAULT_FIGURE, { format, dpi }, false);
  if (!result.ok) throw new Error(result.why);
  const { content } = result.value;
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

test('SVG and HTML are the bytes of the page’s export', async () => {
  expect(new TextDecoder().decode(await drawn('svg'))).toBe(svg);
  expect(new TextDecoder().decode(await drawn('html'))).toBe(renderHtml(timeline, DEFAULT_FIGURE).html);
});

/** Rows of RGBA bytes of a PNG that is not interlaced. */
function pixelsOf(png: Buffer, width: number, height: number): readonly (readonly number[])[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    }
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * 4;
  const rows: number[][] = [];
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)]!;
    const before = rows.at(-1) ?? [];
    const row: number[] = [];
    for (let x = 0; x < stride; x += 1) {
      const [left, up, corner] = [row[x - 4] ?? 0, before[x] ?? 0, before[x - 4] ?? 0];
      const near = [left, up, corner].toSorted(
        (a, b) => Math.abs(left + up - corner - a) - Math.abs(left + up - corner - b),
      )[0]!;
      const guess = [0, left, up, (left + up) >> 1, near][filter]!;
      row.push((raw[y * (stride + 1) + 1 + x]! + guess) & 255);
    }
    rows.push(row);
  }
  return rows;
}

test('PNG has its size, says it, and its words are drawn', async () => {
  const png = Buffer.from(await drawn('png'));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(width).toBe(605);
  expect(Math.abs(height - (scene.physical!.height / 25.4) * 96)).toBeLessThanOrEqual(1);
  expect(png.readUInt32BE(png.indexOf('pHYs') + 4)).toBe(3780);
  // The title stands alone at the top left: dark ink in its line, and none right of it.
  const rows = pixelsOf(png, width, height).slice(0, 18);
  const inked = (from: number, to: number) =>
    rows
      .flatMap((row) => row.slice(from * 4, to * 4).filter((_, at) => at % 4 === 0))
      .filter((red) => red < 90);
  expect(inked(0, 300).length).toBeGreaterThan(200);
  expect(inked(400, 605)).toEqual([]);
}, 30_000);

describe('PDF', () => {
  const before = { ...process.env };
  const browser = findBrowser();
  beforeEach(() => {
    if (browser) Object.assign(process.env, browser.env, { CHROME_PATH: browser.executablePath });
  });
  afterEach(() => {
    process.env = { ...before };
  });

  test('one page of exactly the figure’s size, with text that can be selected, twice the same', async () => {
    const pdf = Buffer.from(await drawn('pdf')).toString('latin1');
    const [box, ...more] = [...pdf.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, numbers]) =>
      numbers!.split(' ').map(Number),
    );
    expect(more).toEqual([]);
    const [left, bottom, right, top] = box!;
    expect(right! - left!).toBeCloseTo((160 / 25.4) * 72, 1);
    expect(top! - bottom!).toBeCloseTo((scene.physical!.height / 25.4) * 72, 1);
    // Characters have their meaning, and the fonts are inside.
    expect(pdf).toContain('/ToUnicode');
    expect(pdf).toMatch(/\/FontFile2/);
    expect(pdf).not.toContain('CreationDate');
    expect(Buffer.from(await drawn('pdf')).toString('latin1')).toBe(pdf);
  }, 60_000);

  test('pages of exactly the paper’s size, as many as were drawn', async () => {
    const paper = { size: 'a4', turned: 'landscape' } as const;
    const result = await drawPages(seededTimeline(1, 90), DEFAULT_FIGURE, paper, { format: 'pdf', dpi: 96 });
    if (!result.ok) throw new Error(result.why);
    const { contents, pages } = result.value;
    expect(contents).toHaveLength(1);
    const pdf = Buffer.from(contents[0]!).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 ([\d.]+) ([\d.]+) ([\d.]+)\]/g)].map(
      ([, bottom, right, top]) => [Number(right).toFixed(1), (Number(top) - Number(bottom)).toFixed(1)],
    );
    expect(pages.svgs.length).toBeGreaterThan(3);
    expect(sizes).toEqual(pages.svgs.map(() => ['841.9', '595.3']));
  }, 60_000);
});
