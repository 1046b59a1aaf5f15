import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Box } from '#lib/timeline/index.ts';

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
  const { width, height } = first;
  const solid = onWhite(first.data);
  const tries = aligned(PNG.sync.read(other), width, height).map((second) => {
    const marks = new PNG({ width, height });
    const options = { threshold: 0.25, alpha: 0.25 };
    const differing = pixelmatch(solid, onWhite(second.data), marks.data, width, height, options);
    const inked = countInk(first.data, second.data);
    return { share: inked === 0 ? 0 : differing / inked, marks };
  });
  const [best] = tries.sort((a, b) => a.share - b.share);
  if (best === undefined) throw new Error('Nothing was compared');
  return { share: best.share, picture: PNG.sync.write(best.marks) };
}

/**
 * How many of the places where text stands hold about as much ink in a picture as in the right one: text that is
 * missing, cut off or drawn somewhere else does not. `boxes` in user units; `width`: of the figure in user units.
 */
export function countDrawn(right: Buffer, other: Buffer, boxes: readonly Box[], width: number): number {
  const first = PNG.sync.read(right);
  const seconds = aligned(PNG.sync.read(other), first.width, first.height);
  const pixels = first.width / width;
  const ground = first.data[1] ?? 255;
  return boxes.filter((box) => {
    const expected = inkIn(first, box, pixels, ground);
    return seconds.some((second) => {
      const found = inkIn(second, box, pixels, ground);
      return found > 0.6 * expected && found < 1.6 * expected + 20;
    });
  }).length;
}

/** What differs from the ground inside a box, in whole pixels of full contrast. */
function inkIn({ data, width, height }: PNG, box: Box, pixels: number, ground: number): number {
  let ink = 0;
  const [left, right] = [box.x, box.x + box.width].map((x) => Math.round(x * pixels));
  const [top, bottom] = [box.y, box.y + box.height].map((y) => Math.round(y * pixels));
  for (let y = Math.max(0, top ?? 0); y < Math.min(height, bottom ?? 0); y += 1) {
    for (let x = Math.max(0, left ?? 0); x < Math.min(width, right ?? 0); x += 1) {
      ink += Math.abs((data[(y * width + x) * 4 + 1] ?? 0) - ground) / 255;
    }
  }
  return ink;
}

/**
 * The picture in the size of the right one: cut, and scaled by the nearest pixel. A program that rounds a size by a
 * pixel has not scaled anything, one that chose a size of its own has, and nobody can tell which it was.
 */
function aligned(picture: PNG, width: number, height: number): readonly PNG[] {
  const { width: ownWidth, height: ownHeight } = picture;
  const isNear = Math.abs(ownWidth - width) <= 4 && Math.abs(ownHeight - height) <= 4;
  return [
    ...(isNear ? [resized(picture, width, height, 1, 1)] : []),
    ...(ownWidth === width && ownHeight === height
      ? []
      : [resized(picture, width, height, ownWidth / width, ownHeight / height)]),
  ];
}

function resized(picture: PNG, width: number, height: number, factorX: number, factorY: number): PNG {
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
