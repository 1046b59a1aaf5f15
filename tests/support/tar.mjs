import { gunzipSync } from 'node:zlib';

/**
 * Files of a tar archive in its order; folders, links and special entries are left out.
 * Format: POSIX ustar, 512-byte blocks; sizes and modes are octal text.
 * @param {Buffer} archive
 * @returns {Generator<{ path: string, mode: number, content: Buffer }>}
 */
export function* unpackTar(archive) {
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0;) {
    const text = (/** @type {number} */ from, /** @type {number} */ length) =>
      archive.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 12), 8);
    const type = text(156, 1);
    if (type === '0' || type === '') {
      const path = [text(345, 155), text(0, 100)].filter(Boolean).join('/');
      if (path.split('/').includes('..')) throw new Error(`Archive entry leaves its folder: ${path}`);
      yield {
        path,
        mode: Number.parseInt(text(100, 8), 8),
        content: archive.subarray(at + 512, at + 512 + size),
      };
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

/**
 * The same for a gzipped archive, as npm packs them.
 * @param {Buffer} archive
 */
export function unpackTarGz(archive) {
  return unpackTar(gunzipSync(archive));
}
