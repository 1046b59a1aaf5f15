/** A PNG, or the sentence that says why there is none. */
export type PngResult = { readonly blob: Blob } | { readonly why: string };

/** Sides and area that every browser of today can draw; the drawing itself is what decides. In pixels. */
const LARGEST_SIDE = 32_767;

/**
 * An SVG figure as a PNG of a size in mm, `dpi` dots to an inch, with that size said in the file. Drawn by the browser
 * from the text of the file, so fonts are those of the machine. `why` when the picture is larger than the browser can
 * draw. `svg`: as `renderFigure` gives it.
 */
export async function pngOf(svg: string, width: number, height: number, dpi: number): Promise<PngResult> {
  const { pixelSize, withPhysicalSize } = await import('#lib/figure/index.ts');
  const pixels = pixelSize({ width, height }, dpi);
  const tooLarge = {
    why:
      `At ${dpi} dpi the picture has ${pixels.width} × ${pixels.height} pixels, more than this browser can draw. ` +
      'Choose fewer dots to an inch or a smaller figure, or take SVG or PDF, which have no pixels.',
  };
  if (Math.max(pixels.width, pixels.height) > LARGEST_SIDE) return tooLarge;
  const image = await loaded(svg);
  const canvas = document.createElement('canvas');
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  const context = canvas.getContext('2d');
  // A canvas that is too large says so by doing nothing: no context, no file, or a size it did not take.
  if (context === null || canvas.width !== pixels.width) return tooLarge;
  context.drawImage(image, 0, 0, pixels.width, pixels.height);
  const drawn = await new Promise<Blob | null>((give) => canvas.toBlob(give, 'image/png'));
  // Its memory is given back at once, not when somebody looks for waste.
  canvas.width = 0;
  if (drawn === null) return tooLarge;
  const bytes = withPhysicalSize(new Uint8Array(await drawn.arrayBuffer()), dpi);
  return { blob: new Blob([bytes], { type: 'image/png' }) };
}

async function loaded(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
