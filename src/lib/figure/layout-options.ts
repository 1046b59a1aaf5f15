import type { Timeline } from '#lib/model/index.ts';
import {
  languageFor,
  measureFor,
  MM_PER_UNIT,
  themeFor,
  type FrameFacts,
  type LayoutOptions,
  type Theme,
  type View,
} from '#lib/timeline/index.ts';
import type { FigureOptions } from './options.ts';

/** What of a timeline is drawn. */
export function viewOf(options: FigureOptions): View {
  return {
    scale: options.scale,
    group: options.group,
    window: options.window,
    hidden: options.hidden,
    selected: null,
    pinned: options.pinned,
    ...(options.lanes === undefined ? {} : { lanes: options.lanes }),
  };
}

/** How it is drawn, at a width in mm. */
export function layoutOptionsOf(options: FigureOptions, width: number): LayoutOptions {
  return {
    width: width / MM_PER_UNIT,
    minHeight: 0,
    millimetres: width,
    theme: figureTheme(options),
    measure: measureFor('figure'),
    locale: languageFor(options.locale, options.dateStyle),
    parts: options.parts,
    orientation: options.orientation,
    notesAt: options.notesAt,
  };
}

/** What a figure says about itself. */
export function factsOf(timeline: Timeline): FrameFacts {
  return { verified: timeline.documents.every((document) => document.text !== undefined) };
}

function figureTheme({ theme, textSize }: FigureOptions): Theme {
  if (theme !== 'transparent') return themeFor(theme, 'figure', textSize);
  return { ...themeFor('light', 'figure', textSize), paper: null };
}
