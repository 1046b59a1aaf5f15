/** Dots to an inch that printers ask for. */
export const PRINT_DPI = 300;

const MM_PER_INCH = 25.4;

/** Size in mm. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels, whole, at least 1, of a picture of a size in mm at `dpi` dots to an inch. */
export function pixelSize({ width, height }: PaperSize, dpi: number): PaperSize {
  const pixels = (millimetres: number) => Math.max(1, Math.round((millimetres / MM_PER_INCH) * dpi));
  return { width: pixels(width), height: pixels(height) };
}

/**
 * The PNG with its physical size said: `dpi` dots to an inch, in a `pHYs` chunk right after the header; one that was
 * there is replaced, everything else stays byte for byte. Idempotent. Without it a picture of 1890 pixels is placed half
 * a metre wide. Throws on what is no PNG.
 * Source: https://www.w3.org/TR/png-3/#11pHYs
 */
export function withPhysicalSize(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  if (!SIGNATURE.every((byte, at) => png[at] === byte)) throw new Error('These bytes are no PNG.');
  const kept: Uint8Array[] = [png.subarray(0, SIGNATURE.length)];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let at: number = SIGNATURE.length;
  while (at < png.length) {
    const end = at + FRAME + (at + FRAME <= png.length ? view.getUint32(at) : 0);
    if (end > png.length) throw new Error('The PNG is cut off.');
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type !== 'pHYs') kept.push(png.subarray(at, end));
    if (type === 'IHDR') kept.push(physicalChunk(dpi));
    at = end;
  }
  return joined(kept);
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** Length, type and checksum around the content of a chunk, in bytes. */
const FRAME = 12;

/** Pixels per metre in both directions. */
function physicalChunk(dpi: number): Uint8Array {
  const chunk = new Uint8Array(FRAME + 9);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round((dpi * 1000) / MM_PER_INCH);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, 1);
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  return chunk;
}

/** CRC-32 as PNG takes it: over type and content. Nine bytes once in a file need no table. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
