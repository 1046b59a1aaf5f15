import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far one picture is from another. */
export interface Difference {
  /** Share of the pixels with ink in either that differ, 0–1. */
  readonly share: number;
  /** The pixels that differ, red over the pale first picture, as PNG. */
  readonly picture: Buffer;
}

/**
 * Compares a picture with the one that counts as right. Sizes are aligned first: programs round half pixels
 * differently, and some choose a scale of their own. Edges of letters never agree, so differences that look like
 * smoothing are left out.
 */
export function compare(right: Buffer, other: Buffer): Difference {
  const first = PNG.sync.read(right);
  const second = scaledTo(PNG.sync.read(other), first.width, first.height);
  const { width, height } = first;
  const marks = new PNG({ width, height });
  const differing = pixelmatch(onWhite(first.data), onWhite(second.data), marks.data, width, height, {
    threshold: 0.25,
    alpha: 0.25,
  });
  const inked = countInk(first.data, second.data);
  return { share: inked === 0 ? 0 : differing / inked, picture: PNG.sync.write(marks) };
}

/** The picture at another size: unchanged when it is a pixel off, as rounding makes it, else by the nearest pixel. */
function scaledTo(picture: PNG, width: number, height: number): PNG {
  const near = Math.abs(picture.width - width) <= 1 && Math.abs(picture.height - height) <= 1;
  const factorX = near ? 1 : picture.width / width;
  const factorY = near ? 1 : picture.height / height;
  const scaled = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    const row = Math.min(picture.height - 1, Math.floor(y * factorY)) * picture.width;
    for (let x = 0; x < width; x += 1) {
      const from = (row + Math.min(picture.width - 1, Math.floor(x * factorX))) * 4;
      picture.data.copy(scaled.data, (y * width + x) * 4, from, from + 4);
    }
  }
  return scaled;
}

function onWhite(pixels: Uint8Array): Uint8Array {
  const solid = Uint8Array.from(pixels);
  for (let at = 0; at < solid.length; at += 4) {
    const alpha = (solid[at + 3] ?? 255) / 255;
    for (let channel = at; channel < at + 3; channel += 1) {
      solid[channel] = Math.round((solid[channel] ?? 0) * alpha + 255 * (1 - alpha));
    }
    solid[at + 3] = 255;
  }
  return solid;
}

/** Pixels that differ from the ground, which is the colour of the first one, in either picture. */
function countInk(first: Uint8Array, second: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < first.length; at += 4) {
    const isInk = (pixels: Uint8Array) =>
      [0, 1, 2].some((channel) => Math.abs((pixels[at + channel] ?? 0) - (first[channel] ?? 0)) > 24);
    if (isInk(first) || isInk(second)) count += 1;
  }
  return count;
}
