import { timelineMetadata } from '#lib/exchange/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { outlineText, serializeScene } from '#lib/svg/index.ts';
import type { Mark } from '#lib/timeline/index.ts';
import { carriedPart } from './carried.ts';
import type { FigureOptions } from './options.ts';
import { outlineFonts, type ReadFontFile } from './outline-fonts.ts';
import { renderFigure, type Figure } from './render.ts';

/** A finished figure whose letters are shapes. */
export interface OutlinedFigure extends Figure {
  /** Texts that stayed text, each once, because the font lacks them or their script is no row of letters. */
  readonly live: readonly string[];
}

/**
 * The figure of `renderFigure` with every letter as a shape: the same picture where the font is missing, and many
 * times larger. Carries the timeline as the other does. Equal arguments give equal bytes, in browser and command line.
 * Throws when a quotation does not stand in its text, and what `read` throws.
 */
export async function renderOutlined(
  timeline: Timeline,
  options: FigureOptions,
  read: ReadFontFile,
): Promise<OutlinedFigure> {
  const figure = renderFigure(timeline, options);
  const fonts = await outlineFonts(textIn(figure.scene.marks), read);
  const { scene, live } = outlineText(figure.scene, fonts);
  const { text } = carriedPart(timeline, figure.carried, timelineMetadata);
  return { ...figure, scene, live, svg: serializeScene(scene, { metadata: text, language: options.locale }) };
}

function textIn(marks: readonly Mark[]): string {
  return marks
    .map((mark) => (mark.kind === 'group' ? textIn(mark.children) : mark.kind === 'text' ? mark.text : ''))
    .join('');
}
