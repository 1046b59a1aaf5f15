import type { Carried, FigureOptions, NotesFormat } from '#lib/figure/index.ts';
import { figureOptions } from './figure-choice.ts';
import type { FigureChoice } from './figure-choice.ts';
import { fileStem } from './file-stem.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A finished figure with what the dialog says about it. */
export interface FigureFile {
  /** Name of the file, without its ending. */
  readonly stem: string;
  readonly svg: string;
  readonly options: FigureOptions;
  /** Size in mm, as drawn. */
  readonly width: number;
  readonly height: number;
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** Events drawn, undated ones with them. */
  readonly drawn: number;
  /** Names of the lanes drawn, in order. */
  readonly lanes: readonly string[];
  /** What travels in the file: less than was asked for where that would be too large. */
  readonly carried: Carried;
  /** Of letters as shapes: texts that stayed text, because the font lacks them. */
  readonly live: readonly string[];
  /** Alt text: two to five sentences, and the same with every event. */
  readonly alt: { readonly short: string; readonly long: string };
}

/** Narrowest and widest figure in mm: narrower, labels have no room; wider, no page holds it. */
export const FIGURE_LIMITS = { least: 60, most: 1200 } as const;

/** Smallest and largest labels in pt that can be read and still stand in a drawing. */
export const TEXT_LIMITS = { least: 4, most: 24 } as const;

/** Widths to choose from, in mm, with the word for each. */
export async function figureWidths(): Promise<readonly { readonly width: number; readonly words: string }[]> {
  return (await import('#lib/figure/index.ts')).FIGURE_WIDTHS;
}

/**
 * The figure of the open timeline. Throws when a quotation does not stand in its text. The drawing code loads with
 * the first call, not with the page.
 */
export async function drawFigure(workspace: Workspace, choice: FigureChoice): Promise<FigureFile> {
  const { renderFigure, renderOutlined } = await import('#lib/figure/index.ts');
  const options = await figureOptions(workspace, choice);
  const { svg, scene, carried, live } =
    choice.format === 'svg' && choice.outlined
      ? await renderOutlined(workspace.timeline, options, (await import('./font-files.ts')).readFontFile)
      : { ...renderFigure(workspace.timeline, options), live: [] };
  const size = scene.physical ?? scene;
  const leftOut = scene.leftOut.reduce((sum, { count }) => sum + count, 0);
  return {
    stem: fileStem(workspace.timeline.title),
    svg,
    options,
    width: size.width,
    height: size.height,
    bytes: new TextEncoder().encode(svg).length,
    drawn: workspace.timeline.events.length - leftOut,
    lanes: scene.lanes.map(({ name }) => name),
    carried,
    live,
    alt: { short: scene.description, long: scene.longDescription ?? scene.description },
  };
}

/** The figure in a web page of its own, with a table of its events and their sentences. */
export async function figurePage({ timeline }: Workspace, { options }: FigureFile): Promise<string> {
  const { renderHtml } = await import('#lib/figure/index.ts');
  return renderHtml(timeline, options).html;
}

/** The figure on as many sheets of paper as it takes, as a page that prints them, and how many they are. */
export async function figurePages(
  { timeline }: Workspace,
  { options }: FigureFile,
  paper: FigureChoice['paper'],
): Promise<{ readonly html: string; readonly count: number }> {
  const { printPages, renderPages } = await import('#lib/figure/index.ts');
  const { svgs, size } = renderPages(timeline, options, {
    size: paper.startsWith('a3') ? 'a3' : 'a4',
    turned: paper.endsWith('landscape') ? 'landscape' : 'portrait',
  });
  const words = { title: timeline.title, language: options.locale };
  return { html: printPages(svgs, size, words), count: svgs.length };
}

/** Bytes that the timeline takes in a file, without and with the texts of its articles. */
export async function carriedSizes(
  workspace: Workspace,
): Promise<{ readonly events: number; readonly texts: number }> {
  const { timelineMetadata } = await import('#lib/exchange/index.ts');
  const sizeOf = (withTexts: boolean) =>
    new TextEncoder().encode(timelineMetadata(workspace.timeline, withTexts)).length;
  return { events: sizeOf(false), texts: sizeOf(true) };
}

/** The notes of the events in a figure as a file of their own. */
export async function notesFile(
  workspace: Workspace,
  { stem, options }: FigureFile,
  format: NotesFormat,
): Promise<{ readonly name: string; readonly text: string; readonly type: string }> {
  const { NOTES_FORMATS, writeNotes } = await import('#lib/figure/index.ts');
  const { hidden, locale, dateStyle, parts } = options;
  const ids = workspace.timeline.events.map(({ id }) => id);
  const text = writeNotes(workspace.timeline, format, {
    locale,
    dateStyle,
    only: hidden.size === 0 ? null : new Set(ids.filter((id) => !hidden.has(id))),
    refinements: parts.refinements,
  });
  return { name: `${stem}${NOTES_FORMATS[format].extension}`, text, type: NOTES_FORMATS[format].type };
}
