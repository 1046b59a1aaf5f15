import { describe, expect, test } from 'vitest';
import { pngOf } from '#lib/components/exchange/png.ts';
import { DEFAULT_FIGURE, renderFigure } from '#lib/figure/index.ts';
import { talksTimeline } from '../../support/timelines.ts';

const { svg, scene } = renderFigure(talksTimeline(), { ...DEFAULT_FIGURE, carry: 'nothing' });
const size = scene.physical!;

/** Width, height and dots per metre that the bytes say. */
async function headOf(blob: Blob) {
  const view = new DataView(await blob.arrayBuffer());
  const phys = [...Array(100).keys()].find((at) => view.getUint32(at) === 0x70485973)!;
  return [view.getUint32(16), view.getUint32(20), view.getUint32(phys + 4)];
}

async function png(figure: string, width: number, height: number, dpi: number): Promise<Blob> {
  const result = await pngOf(figure, width, height, dpi);
  if ('why' in result) throw new Error(result.why);
  return result.blob;
}

describe('pngOf', () => {
  test('has the pixels of its size in mm, and says that size', async () => {
    const blob = await png(svg, size.width, size.height, 300);
    expect(blob.type).toBe('image/png');
    expect(await headOf(blob)).toEqual([1890, Math.round((size.height / 25.4) * 300), 11811]);
  });

  test('draws what the figure shows: its ground, its ink, and nothing where nothing is', async () => {
    const blob = await png(svg, size.width, size.height, 96);
    const bitmap = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 80 && data[at + 3] === 255) dark += 1;
    // Words and marks take between one and twenty in a hundred.
    expect(dark / (data.length / 4)).toBeGreaterThan(0.01);
    expect(dark / (data.length / 4)).toBeLessThan(0.2);
    expect([...data.slice(0, 4)]).toEqual([255, 255, 255, 255]);
  });

  test('a transparent figure has no ground', async () => {
    const bare = renderFigure(talksTimeline(), { ...DEFAULT_FIGURE, theme: 'transparent', carry: 'nothing' });
    const bitmap = await createImageBitmap(await png(bare.svg, size.width, size.height, 48));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    expect(context.getImageData(0, 0, 1, 1).data[3]).toBe(0);
  });

  test.each([
    ['a side too long', 1200, 3000, 600],
    ['an area too large', 1200, 1200, 690],
  ])('%s: a sentence with its pixels and what to do', async (_, width, height, dpi) => {
    const result = await pngOf(svg, width, height, dpi);
    expect(result).toMatchObject({
      why: expect.stringMatching(/^At \d+ dpi .* \d+ × \d+ pixels.*SVG or PDF/),
    });
  });
});
