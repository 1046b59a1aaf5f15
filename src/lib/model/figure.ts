import type { Extensions } from './timeline.ts';

/**
 * Settings of a figure under a name, so that it can be drawn again: from the page, or by
 * `dateline render --preset NAME`. What is not said is as in a figure that nobody touched a setting of.
 */
export interface FigurePreset extends Extensions {
  /** Not empty; no two in a timeline are equal. */
  readonly name: string;
  /** Outer width in mm, 60 to 1200. */
  readonly width?: number;
  /** Time to the right, or downwards as a chronology. */
  readonly orientation?: 'horizontal' | 'vertical';
  /** Size of labels in pt, 4 to 24. */
  readonly textSize?: number;
  readonly scale?: 'calendar' | 'folded' | 'even';
  readonly group?: 'kind' | 'actor' | 'place' | 'document' | 'none';
  readonly lanes?: FigureLanes;
  /** Visible stretch; absent: all of time. */
  readonly window?: FigureWindow;
  /** Ids of the events that are drawn; absent: all. One that is not in the timeline means nothing. */
  readonly events?: readonly string[];
  /** Ids of the events whose labels come first. */
  readonly pinned?: readonly string[];
  readonly theme?: 'light' | 'dark' | 'greyscale' | 'transparent';
  /** Language of dates and of all words that are not the article's: BCP 47 tag. */
  readonly locale?: string;
  readonly dateStyle?: 'long' | 'short' | 'iso';
  readonly parts?: FigureParts;
  readonly notesAt?: 'below' | 'side';
  /** What travels in the file: the picture only, events with their quotes, or the texts of the articles too. */
  readonly carry?: 'nothing' | 'events' | 'texts';
  readonly format?: 'svg' | 'png' | 'pdf' | 'html' | 'pages';
  /** Of an SVG: letters as paths, for programs without the fonts. */
  readonly outlined?: boolean;
  /** Of a PNG: pixels to the inch, 36 to 1200. */
  readonly dpi?: number;
  /** Of pages. */
  readonly paper?: 'a4' | 'a4-landscape' | 'a3' | 'a3-landscape';
}

/** How the lanes of a figure are arranged; lanes by name. */
export interface FigureLanes {
  readonly sort: 'own' | 'name' | 'count' | 'first';
  /** Lanes that are not drawn. */
  readonly hidden: readonly string[];
  /** Lanes drawn as one thin strip. */
  readonly thin: readonly string[];
  /** These lanes only, in this order; absent: all that are not hidden. */
  readonly only?: readonly string[];
}

/** A stretch of time `[from, to)`: instants in UTC, "2025-12-13T06:00:00.000Z". */
export interface FigureWindow {
  readonly from: string;
  readonly to: string;
}

/** Which parts of a figure are drawn; what is not said is. */
export interface FigureParts {
  readonly title?: boolean;
  readonly laneNames?: boolean;
  readonly labels?: boolean;
  readonly numbers?: boolean;
  readonly key?: boolean;
  readonly notes?: boolean;
  readonly source?: boolean;
  readonly refinements?: boolean;
}
