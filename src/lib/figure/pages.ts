import { checkQuotes, messageFor, timelineMetadata } from '#lib/exchange/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { serializeScene } from '#lib/svg/index.ts';
import { layoutPages, MM_PER_UNIT, paperSize, type Paper, type Scene } from '#lib/timeline/index.ts';
import { carriedPart } from './carried.ts';
import { factsOf, layoutOptionsOf, viewOf } from './layout-options.ts';
import type { Carried, FigureOptions } from './options.ts';
import type { PaperSize } from './png.ts';

/** A timeline as pages. */
export interface Pages {
  /** A file for each, in their order. */
  readonly svgs: readonly string[];
  /** What each shows. */
  readonly scenes: readonly Scene[];
  /** Of each page, in mm. */
  readonly size: PaperSize;
  /** What travels in the first one. */
  readonly carried: Carried;
}

/**
 * Draws a timeline on as many pages as it takes: strips of time, then notes and sources. The width of `options` is that
 * of the paper. The first page carries the timeline. Equal arguments give equal bytes. Throws as `renderFigure` does.
 */
export function renderPages(timeline: Timeline, options: FigureOptions, paper: Paper): Pages {
  const [broken] = checkQuotes(timeline);
  if (broken !== undefined) throw new Error(messageFor(broken));
  const { width, height, margin } = paperSize(paper);
  const scenes = layoutPages(timeline, viewOf(options), layoutOptionsOf(options, width), factsOf(timeline), {
    width: width / MM_PER_UNIT,
    height: height / MM_PER_UNIT,
    margin: margin / MM_PER_UNIT,
  });
  const { text, carried } = carriedPart(timeline, options.carry, timelineMetadata);
  const svgs = scenes.map((scene, index) =>
    serializeScene(scene, { metadata: index === 0 ? text : null, language: options.locale }),
  );
  return { svgs, scenes, size: { width, height }, carried };
}
