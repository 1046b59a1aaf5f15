import { expect, test } from 'vitest';
import { rasterize } from '../../../src/cli/raster.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="10mm" viewBox="0 0 20 10"><rect width="20" height="10" fill="#102030"/></svg>';

test('a picture has the pixels of its size', async () => {
  const drawn = await rasterize(svg, { width: 20, height: 10 }, 254);
  if (!drawn.ok) throw new Error(drawn.why);
  const png = Buffer.from(drawn.value);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([200, 100]);
});

test('more pixels than can be drawn: a sentence with their number', async () => {
  expect(await rasterize(svg, { width: 1200, height: 600 }, 1200)).toEqual({
    ok: false,
    why: expect.stringMatching(/^At 1200 dpi the picture has 56693 × 28346 pixels.*--dpi/),
  });
});
