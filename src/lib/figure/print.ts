import { cleanText, escapeXml, formatNumber } from '#lib/svg/index.ts';
import type { PaperSize } from './png.ts';

/** What a print document is called, and in which language it is. */
export interface PrintWords {
  /** Becomes the title of the PDF. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * An HTML page that prints one figure on paper of exactly its size (mm), without margins: the browser's "save as PDF"
 * then gives a figure with real text. `svg`: a file as `renderFigure` gives it.
 */
export function printDocument(svg: string, size: PaperSize, words: PrintWords): string {
  return printPages([svg], size, words);
}

/** The same with a sheet for each figure, all of one size in mm. */
export function printPages(svgs: readonly string[], size: PaperSize, words: PrintWords): string {
  const [width, height] = [formatNumber(size.width), formatNumber(size.height)];
  // Browsers round paper down, and a sheet that is taller by a hair goes on on one of its own.
  const sheet = formatNumber(svgs.length > 1 ? size.height - 0.5 : size.height);
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(words.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeXml(cleanText(words.title))}</title>`,
    '<style>',
    `@page { size: ${width}mm ${height}mm; margin: 0 }`,
    'html, body { margin: 0; padding: 0 }',
    // Grounds and hues are part of what the figure says, whatever the browser saves on paper.
    'body { -webkit-print-color-adjust: exact; print-color-adjust: exact }',
    `.sheet { width: ${width}mm; height: ${sheet}mm; overflow: hidden; break-after: page; break-inside: avoid }`,
    '.sheet:last-child { break-after: auto }',
    '.sheet > svg { display: block }',
    '</style>',
    '</head>',
    '<body>',
    ...svgs.map((svg) => `<div class="sheet">${svg.trim()}</div>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
