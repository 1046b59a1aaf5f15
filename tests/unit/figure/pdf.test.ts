import { describe, expect, test } from 'vitest';
import { withPageSize } from '#lib/figure/index.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const text = (pdf: Uint8Array) => Array.from(pdf, (byte) => String.fromCharCode(byte)).join('');

/** A PDF as Chromium builds one: objects, a table of their places, the place of the table. */
function pdfOf(objects: readonly string[]): Uint8Array {
  let body = '%PDF-1.4\n%\u00d3\u00eb\u00e9\u00e1\n';
  const places: number[] = [];
  objects.forEach((object, index) => {
    places.push(body.length);
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`;
  return bytes(`${body}${table}trailer\n<</Size ${objects.length + 1}>>\nstartxref\n${body.length}\n%%EOF\n`);
}

const info =
  "<</Title (Talks)\n/Creator (Mozilla \\(X11\\))\n/Producer (Skia/PDF)\n/CreationDate (D:20251215190500+00'00')\n/ModDate (D:20251215190500+00'00')>>";
const page = (width: string, height: string) =>
  `<</Type /Page\n/MediaBox [0 0 ${width} ${height}]\n/Contents 9 0 R>>`;

/** Objects by number, found at the places that the table gives. */
function objectsOf(pdf: Uint8Array): readonly string[] {
  const whole = text(pdf);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(whole)?.[1]);
  expect(whole.slice(start, start + 5)).toBe('xref\n');
  return [...whole.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place], index) => {
    const at = Number(place);
    expect(whole.slice(at, at + 8)).toBe(`${index + 1} 0 obj\n`);
    return whole.slice(at + 8, whole.indexOf('\nendobj', at));
  });
}

describe('withPageSize', () => {
  test('cuts every page to the size in mm from its top left, and the places still hold', () => {
    const pdf = pdfOf([info, page('456', '821.03998'), 'stream \u0000\u00ff', page('456', '821.03998')]);
    const [about, first, stream, second] = objectsOf(withPageSize(pdf, { width: 160, height: 288.57 }));
    expect(about).toBe('<</Title (Talks)\n/Producer (Skia/PDF)\n>>');
    expect(first).toBe('<</Type /Page\n/MediaBox [0 3.05 453.54 821.04]\n/Contents 9 0 R>>');
    expect(second).toBe(first);
    expect(stream).toBe('stream \u0000\u00ff');
  });

  test('two prints of one figure are one file', () => {
    const later = info.replaceAll('20251215190500', '20261231235959');
    const size = { width: 25.4, height: 25.4 };
    expect(withPageSize(pdfOf([later, page('80', '80')]), size)).toEqual(
      withPageSize(pdfOf([info, page('80', '80')]), size),
    );
  });

  test('a page that is smaller than asked stays as it is', () => {
    const [first] = objectsOf(withPageSize(pdfOf([page('70', '80')]), { width: 25.4, height: 25.4 }));
    expect(first).toBe(page('70', '80'));
  });

  test.each([
    ['another build', '%PDF-1.7\n1 0 obj\n/MediaBox [0 0 80 80]\nendobj\nstartxref\n9\n%%EOF\n'],
    ['no PDF', 'GIF89a'],
    ['nothing', ''],
  ])('%s comes back as it was', (_, other) => {
    const given = bytes(other);
    expect(withPageSize(given, { width: 25.4, height: 25.4 })).toBe(given);
  });
});
