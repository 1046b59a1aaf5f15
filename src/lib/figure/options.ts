import type { Arrangement, Grouping, Parts, ScaleName, ThemeName, View } from '#lib/timeline/index.ts';

/** What a person may ask of a figure. Everything that is not said here follows from the timeline. */
export interface FigureOptions {
  /** Outer width in mm. The height follows from the content. */
  readonly width: number;
  readonly scale: ScaleName;
  readonly group: Grouping;
  readonly theme: ThemeName;
  readonly parts: Parts;
  /** Visible stretch in UTC ms, `[from, to)`; `null`: everything. */
  readonly window: View['window'];
  /** Ids of events that are filtered out; the figure says how many. */
  readonly hidden: ReadonlySet<string>;
  /** How the lanes of a long timeline are arranged; absent: as they are. */
  readonly lanes?: Arrangement;
  /** Whether the file carries the timeline, without article texts, so that it opens again. */
  readonly carry: boolean;
  /** BCP 47, for dates in words. */
  readonly locale: string;
}

/** The figure that nobody touched a setting of: the text block of A4. */
export const DEFAULT_FIGURE: FigureOptions = {
  width: 160,
  scale: 'folded',
  group: 'kind',
  theme: 'light',
  parts: {
    title: true,
    laneNames: true,
    labels: true,
    numbers: true,
    key: true,
    notes: true,
    source: true,
    refinements: true,
  },
  window: null,
  hidden: new Set(),
  carry: true,
  locale: 'en',
};

/** Widths that journals, reports and slides ask for, in mm, narrowest first. */
export const FIGURE_WIDTHS: readonly { readonly width: number; readonly words: string }[] = [
  { width: 89, words: 'one column' },
  { width: 140, words: 'column and a half' },
  { width: 160, words: 'text block of A4' },
  { width: 183, words: 'two columns' },
  { width: 190, words: 'full page' },
  { width: 247, words: 'A4 landscape' },
  { width: 338.7, words: 'slide' },
];
