import type { Locale } from './languages/language.ts';
import type { Measure } from './measure.ts';
import type { Theme } from './theme.ts';

/** calendar: linear; folded: long empty stretches shortened to marked breaks; even: one step per event. */
export type ScaleName = 'calendar' | 'folded' | 'even';

export type Grouping = 'kind' | 'actor' | 'place' | 'document' | 'none';

/** Order of lanes: own: as the grouping has them; first: by the beginning of their first event. */
export type LaneSort = 'own' | 'name' | 'count' | 'first';

/** How a person arranged the lanes; lanes by name. */
export interface Arrangement {
  readonly sort: LaneSort;
  /** Lanes that are not drawn. Names without a lane mean nothing. */
  readonly hidden: readonly string[];
  /** Lanes drawn as one thin strip. */
  readonly thin: readonly string[];
  /** These lanes only, in this order; absent: all that are not hidden. */
  readonly only?: readonly string[];
}

/** What is asked for: the part of a timeline to draw, and how time and lanes run. */
export interface View {
  readonly scale: ScaleName;
  readonly group: Grouping;
  /** Visible stretch in UTC ms, `[from, to)`; `null`: everything, with a margin. */
  readonly window: { readonly from: number; readonly to: number } | null;
  readonly selected: string | null;
  /** Ids of events that are not drawn (filtered out). Counted in `leftOut`. */
  readonly hidden: ReadonlySet<string>;
  /** Ids of events whose labels come first. */
  readonly pinned: ReadonlySet<string>;
  /** How the lanes of a long timeline are arranged; absent: as they are. A short one has few and shows them all. */
  readonly lanes?: Arrangement;
}

/** How it is drawn: everything that does not depend on what the person looks at. */
export interface LayoutOptions {
  /** User units. */
  readonly width: number;
  /** Smallest height; lanes grow the scene beyond it. 0 for as high as needed. */
  readonly minHeight: number;
  /** Figure width in mm; `null` on screen. */
  readonly millimetres: number | null;
  readonly theme: Theme;
  readonly measure: Measure;
  /** The language of dates and of all words that are not the article's. */
  readonly locale: Locale;
  readonly parts: Parts;
  /** Absent: time runs horizontally. */
  readonly orientation?: Orientation;
  /** Absent: below the drawing. */
  readonly notesAt?: NotesPlace;
}

/** How time runs: to the right, or downwards as a chronology with labels beside a spine. */
export type Orientation = 'horizontal' | 'vertical';

/** Where the notes of a figure stand: under the drawing, or in a column beside it where there is room. */
export type NotesPlace = 'below' | 'side';

/** Parts of the figure; on screen title, notes and source are off (the page shows them). */
export interface Parts {
  readonly title: boolean;
  readonly laneNames: boolean;
  readonly labels: boolean;
  /** Note numbers beside labels. */
  readonly numbers: boolean;
  readonly key: boolean;
  readonly notes: boolean;
  readonly source: boolean;
  readonly refinements: boolean;
}
