import {
  type Carried,
  type FigureOptions,
  type Pages,
  type PaperSize,
  printDocument,
  printPages,
  renderFigure,
  renderHtml,
  renderOutlined,
  renderPages,
  withPageSize,
} from '#lib/figure/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import type { Paper, Scene } from '#lib/timeline/index.ts';
import { printToPdf } from './browser.ts';
import { type Answer, found } from './command.ts';
import type { FileWish } from './figure-format.ts';
import { readFontFile } from './font-files.ts';
import { rasterize } from './raster.ts';

/** A figure as a file, and what is said of it. */
export interface DrawnFigure {
  readonly content: string | Uint8Array;
  readonly scene: Scene;
  /** What travels in the file. */
  readonly carried: Carried;
  /** Texts that should be shapes and stayed text. */
  readonly live: readonly string[];
}

/** Room on paper beyond a figure, in mm, that is cut off again: browsers round paper. */
const EDGE = 1;

/** Draws a figure in the format that is asked for; a sentence where this machine cannot. */
export async function drawFigure(
  timeline: Timeline,
  options: FigureOptions,
  { format, dpi }: Pick<FileWish, 'format' | 'dpi'>,
  isOutlined: boolean,
): Promise<Answer<DrawnFigure>> {
  if (format === 'html') {
    const { html, scene, carried } = renderHtml(timeline, options);
    return found({ content: html, scene, carried, live: [] });
  }
  const asked = format === 'svg' ? options : { ...options, carry: 'nothing' as const };
  // Dots have no letters: as shapes they are the same on every machine.
  const { svg, scene, carried, live } =
    isOutlined || format === 'png'
      ? await renderOutlined(timeline, asked, readFontFile)
      : { ...renderFigure(timeline, asked), live: [] };
  const drawn = { scene, carried, live: format === 'png' ? [] : live };
  if (format === 'svg') return found({ content: svg, ...drawn });
  const size = scene.physical ?? scene;
  const content =
    format === 'png'
      ? await rasterize(svg, size, dpi)
      : await printExactly(printDocument(svg, widened(size), wordsOf(timeline, options)), size);
  return content.ok ? found({ content: content.value, ...drawn }) : content;
}

/** A timeline in pages, as files. */
export interface DrawnPages {
  /** One of HTML and PDF, else one for each page. */
  readonly contents: readonly (string | Uint8Array)[];
  readonly pages: Pages;
}

/** Draws a timeline in pages, in the format that is asked for; a sentence where this machine cannot. */
export async function drawPages(
  timeline: Timeline,
  options: FigureOptions,
  paper: Paper,
  { format, dpi }: Pick<FileWish, 'format' | 'dpi'>,
): Promise<Answer<DrawnPages>> {
  const pages = renderPages(
    timeline,
    format === 'svg' ? options : { ...options, carry: 'nothing' as const },
    paper,
  );
  const { svgs, size } = pages;
  if (format === 'svg') return found({ contents: svgs, pages });
  if (format === 'html') {
    return found({ contents: [printPages(svgs, size, wordsOf(timeline, options))], pages });
  }
  if (format === 'pdf') {
    const pdf = await printExactly(printPages(svgs, widened(size), wordsOf(timeline, options)), size);
    return pdf.ok ? found({ contents: [pdf.value], pages }) : pdf;
  }
  const contents: Uint8Array[] = [];
  for (const svg of svgs) {
    const drawn = await rasterize(svg, size, dpi);
    if (!drawn.ok) return drawn;
    contents.push(drawn.value);
  }
  return found({ contents, pages });
}

/** The pages of a print document as PDF, each of exactly this size in mm; `html` is set on paper that is `widened`. */
async function printExactly(html: string, size: PaperSize): Promise<Answer<Uint8Array>> {
  const pdf = await printToPdf(html);
  return pdf.ok ? found(withPageSize(pdf.value, size)) : pdf;
}

/** The paper to print on before it is cut. */
function widened({ width, height }: PaperSize): PaperSize {
  return { width: width + EDGE, height: height + EDGE };
}

/** What the document is called, and its language. */
function wordsOf(
  { title }: Timeline,
  { locale }: FigureOptions,
): {
  readonly title: string;
  readonly language: string;
} {
  return { title, language: locale };
}
