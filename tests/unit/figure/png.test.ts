import { deflateSync } from 'node:zlib';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pixelSize, withPhysicalSize } from '#lib/figure/index.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** A white pixel. */
const header = chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
const image = chunk('IDAT', deflateSync(Buffer.from([0, 255])));
const end = chunk('IEND', Buffer.alloc(0));
const pixel = Buffer.concat([signature, header, image, end]);

/** Type and content of each chunk; throws where a checksum is wrong. */
function chunksOf(png: Uint8Array): readonly (readonly [type: string, content: Buffer])[] {
  const bytes = Buffer.from(png);
  const found: [string, Buffer][] = [];
  let at = 8;
  while (at < bytes.length) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    if (bytes.readUInt32BE(at + 8 + length) !== crc32(named)) throw new Error(`checksum at ${at}`);
    found.push([named.toString('latin1', 0, 4), named.subarray(4)]);
    at += 12 + length;
  }
  return found;
}

describe('withPhysicalSize', () => {
  test.each([
    [300, 11811],
    [96, 3780],
    [72, 2835],
    [1200, 47244],
  ])('%i dots to an inch are %i to a metre', (dpi, perMetre) => {
    const chunks = chunksOf(withPhysicalSize(pixel, dpi));
    expect(chunks.map(([type]) => type)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    const content = chunks[1]![1];
    expect([content.readUInt32BE(0), content.readUInt32BE(4), content[8]]).toEqual([perMetre, perMetre, 1]);
  });

  test('what is there is replaced, and everything else stays', () => {
    const old = Buffer.concat([
      signature,
      header,
      chunk('pHYs', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 1])),
      chunk('tEXt', Buffer.from('Title\0A figure')),
      image,
      end,
    ]);
    const chunks = chunksOf(withPhysicalSize(old, 300));
    expect(chunks.map(([type]) => type)).toEqual(['IHDR', 'pHYs', 'tEXt', 'IDAT', 'IEND']);
    expect(chunks[1]![1].readUInt32BE(0)).toBe(11811);
    expect(chunks[3]![1]).toEqual(chunksOf(pixel)[1]![1]);
  });

  test('twice is once, also for a view into a longer buffer', () => {
    const once = withPhysicalSize(pixel, 300);
    expect(withPhysicalSize(once, 300)).toEqual(once);
    const padded = Buffer.concat([Buffer.from([1, 2, 3]), pixel, Buffer.from([4])]);
    expect(withPhysicalSize(padded.subarray(3, -1), 300)).toEqual(once);
  });

  test.each([
    ['no PNG', Buffer.from('GIF89a and more bytes')],
    ['nothing', Buffer.alloc(0)],
    ['a cut one', pixel.subarray(0, 40)],
  ])('throws on %s', (_, bytes) => {
    expect(() => withPhysicalSize(bytes, 300)).toThrow(/PNG/);
  });
});

test.each([
  ['the text block of A4', { width: 160, height: 79.3 }, 300, { width: 1890, height: 937 }],
  ['an inch', { width: 25.4, height: 25.4 }, 96, { width: 96, height: 96 }],
  ['a sliver', { width: 25.4, height: 0.001 }, 72, { width: 72, height: 1 }],
])('pixelSize of %s', (_, size, dpi, pixels) => {
  expect(pixelSize(size, dpi)).toEqual(pixels);
});
