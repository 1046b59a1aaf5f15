import { formatNumber } from '#lib/svg/index.ts';
import { MM_PER_UNIT } from '#lib/timeline/index.ts';
import type { PaperSize } from './png.ts';

/** A point, the unit of PDF, in mm. */
const MM_PER_POINT = MM_PER_UNIT / 0.75;

/**
 * The PDF of a browser with each page cut to exactly this size in mm, measured from its top left corner, and without
 * the time and the program it was made with, so that printing once more gives equal bytes. Browsers round pages by up
 * to 0.3 mm: print on paper a little larger, then cut. A file with another build than Chromium's stays as it is.
 */
export function withPageSize(pdf: Uint8Array, { width, height }: PaperSize): Uint8Array {
  const text = asText(pdf);
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-100))?.[1] ?? -1);
  const table = /^xref\s+0 \d+\s+/.exec(text.slice(start, start + 100));
  if (start < 0 || table === null) return pdf;
  const changes = [...text.slice(0, start).matchAll(CHANGED)].map(
    ({ 0: found, 1: across, 2: top, index }) => {
      const words = across === undefined || top === undefined ? '' : box(Number(across), Number(top));
      return { at: index, length: found.length, words: words ?? found };
    },
  );

  function box(across: number, top: number): string | null {
    const [right, bottom] = [width / MM_PER_POINT, top - height / MM_PER_POINT];
    if (right > across || bottom < 0) return null;
    return `/MediaBox [0 ${formatNumber(bottom)} ${formatNumber(right)} ${formatNumber(top)}]`;
  }

  const moved = (place: number) =>
    changes.reduce((sum, { at, length, words }) => (at < place ? sum + words.length - length : sum), place);
  let [body, from] = ['', 0];
  for (const { at, length, words } of changes) {
    body += text.slice(from, at) + words;
    from = at + length;
  }
  const foot = text
    .slice(start)
    // Entries have a fixed width; the first one is of no object.
    .replace(/^(\d{10}) (\d{5} n)/gm, (_, place: string, rest: string) => {
      return `${String(moved(Number(place))).padStart(10, '0')} ${rest}`;
    })
    .replace(/(startxref\s+)\d+/, (_, words: string) => words + moved(start));
  return asBytes(body + text.slice(from, start) + foot);
}

/** The size of a page as the browser made it; when and with what the file was made. */
const CHANGED =
  /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]|\/(?:CreationDate|ModDate) \(D:[^()]*\)\n?|\/Creator \((?:[^()\\]|\\.)*\)\n?/g;

/** Bytes that are read at a time: a call takes only so many arguments. */
const PIECE = 1 << 14;

/** One character a byte, so that places in the text are places in the file. */
function asText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return pieces.join('');
}

function asBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
