/**
 * A stable id from content: `ev-` and 12 hex digits. Two FNV-1a hashes (32 bits, different offsets) over the
 * text, each folded to 24 bits; not for security, only so that the same reading gives the same id.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function eventId(document: string, kind: string, position: number, ordinal: number): string {
  const text = `${document}|${kind}|${position}${ordinal === 0 ? '' : `|${ordinal}`}`;
  return `ev-${fold(fnv1a(text, 0x811c9dc5))}${fold(fnv1a(text, 0x050c5d1f))}`;
}

function fnv1a(text: string, offset: number): number {
  let hash = offset;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** XOR-folding to 24 bits, as the authors of FNV advise for sizes that are no power of two. */
function fold(hash: number): string {
  return ((hash >>> 24) ^ (hash & 0xffffff)).toString(16).padStart(6, '0');
}
