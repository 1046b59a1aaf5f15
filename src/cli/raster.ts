import type * as Resvg from '@resvg/resvg-js';
import { pixelSize, withPhysicalSize, type PaperSize } from '#lib/figure/index.ts';
import { type Answer, found, refused } from './command.ts';

/** Most pixels of a picture: more than this many take more than a gigabyte while they are drawn. */
const MOST_PIXELS = 250_000_000;

/**
 * The figure as PNG of its size in mm at `dpi`, drawn by an optional package. Letters should be shapes: then the
 * picture needs no font; what is left as text is drawn with the fonts of the machine.
 */
export async function rasterize(svg: string, size: PaperSize, dpi: number): Promise<Answer<Uint8Array>> {
  const pixels = pixelSize(size, dpi);
  if (pixels.width * pixels.height > MOST_PIXELS) {
    return refused(
      `At ${dpi} dpi the picture has ${pixels.width} × ${pixels.height} pixels, which is too large to draw. ` +
        'Choose fewer with --dpi, or take SVG or PDF, which have none.',
    );
  }
  const resvg = await loadResvg();
  if (resvg === null) {
    return refused(
      'PNG is drawn by a package that is not installed. Run npm install @resvg/resvg-js where dateline is, or write SVG or PDF.',
    );
  }
  const hasText = /<text[ >]/.test(svg);
  const drawn = new resvg.Resvg(svg, {
    fitTo: { mode: 'width', value: pixels.width },
    font: { loadSystemFonts: hasText, sansSerifFamily: 'Liberation Sans', defaultFontFamily: 'Arimo' },
  });
  return found(withPhysicalSize(drawn.render().asPng(), dpi));
}

async function loadResvg(): Promise<typeof Resvg | null> {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    // Left out when installing, or none for this machine.
    return null;
  }
}
