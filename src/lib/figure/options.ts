import type { DateStyle } from '#lib/edtf/index.ts';
import type {
  Arrangement,
  Grouping,
  NotesPlace,
  Orientation,
  Parts,
  ScaleName,
  ThemeName,
  View,
} from '#lib/timeline/index.ts';

/** Colours of a figure; `transparent`: those of `light` without a ground, for a page with a ground of its own. */
export type FigureTheme = ThemeName | 'transparent';

/**
 * What travels inside the file: nothing but the picture; the timeline with its quoted sentences; or with the full
 * texts of its articles as well.
 */
export type Carried = 'nothing' | 'events' | 'texts';

/** What a person may ask of a figure. Everything that is not said here follows from the timeline. */
export interface FigureOptions {
  /** Outer width in mm. The height follows from the content. */
  readonly width: number;
  /** Time to the right, or downwards as a chronology with labels beside a spine. */
  readonly orientation: Orientation;
  readonly scale: ScaleName;
  readonly group: Grouping;
  readonly theme: FigureTheme;
  /** Size of labels in pt; all other type keeps its proportion to them. */
  readonly textSize: number;
  readonly parts: Parts;
  readonly notesAt: NotesPlace;
  /** Visible stretch in UTC ms, `[from, to)`; `null`: everything. */
  readonly window: View['window'];
  /** Ids of events that are filtered out; the figure says how many. */
  readonly hidden: ReadonlySet<string>;
  /** Ids of events whose labels come first. */
  readonly pinned: ReadonlySet<string>;
  /** How the lanes are arranged, and which are drawn; absent: all, as they are. */
  readonly lanes?: Arrangement;
  readonly carry: Carried;
  /** BCP 47: the language of dates and of all words that are not the article's. */
  readonly locale: string;
  readonly dateStyle: DateStyle;
}

/** The figure that nobody touched a setting of: the text block of A4. */
export const DEFAULT_FIGURE: FigureOptions = {
  width: 160,
  orientation: 'horizontal',
  scale: 'folded',
  group: 'kind',
  theme: 'light',
  textSize: 7.5,
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
  notesAt: 'below',
  window: null,
  hidden: new Set(),
  pinned: new Set(),
  carry: 'events',
  locale: 'en',
  dateStyle: 'long',
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
