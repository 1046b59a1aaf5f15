import { checkQuotes, messageFor, timelineMetadata } from '#lib/exchange/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { serializeScene } from '#lib/svg/index.ts';
import { layoutFigure, type Scene } from '#lib/timeline/index.ts';
import { carriedPart } from './carried.ts';
import { factsOf, layoutOptionsOf, viewOf } from './layout-options.ts';
import type { Carried, FigureOptions } from './options.ts';

/** A finished figure. */
export interface Figure {
  /** The file. */
  readonly svg: string;
  /** What it shows: sizes in mm under `physical`, the summary under `description`. */
  readonly scene: Scene;
  /** What travels in the file: what was asked for, or less where that is larger than `MOST_CARRIED`. */
  readonly carried: Carried;
}

/**
 * Draws a timeline as one SVG file. Equal arguments give equal bytes, in browser and command line.
 * Throws when a quotation does not stand in its text: a timeline that was read cannot have one. What is too large to
 * travel stays behind, and `carried` says so.
 */
export function renderFigure(timeline: Timeline, options: FigureOptions): Figure {
  const [broken] = checkQuotes(timeline);
  if (broken !== undefined) throw new Error(messageFor(broken));
  const scene = layoutFigure(
    timeline,
    viewOf(options),
    layoutOptionsOf(options, options.width),
    factsOf(timeline),
  );
  const { text, carried } = carriedPart(timeline, options.carry, timelineMetadata);
  const svg = serializeScene(scene, { metadata: text, language: options.locale });
  return { svg, scene, carried };
}
