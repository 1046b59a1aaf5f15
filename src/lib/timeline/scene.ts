import type { Direction } from './direction.ts';

/**
 * The scene: all that is drawn, as plain data in user units (1 unit = 1 CSS px at scale 1), y downwards.
 * `svg/attributes.ts` turns each mark into one element; screen and file print the same scene.
 */

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Physical size of the figure in mm; `null` on screen. */
  readonly physical: { readonly width: number; readonly height: number } | null;
  /** `vertical`: time runs downwards, and `knots` and `breaks` give y in the place of x. Absent: to the right. */
  readonly orientation?: 'vertical';
  /** Content of `<title>`: the timeline's title. */
  readonly title: string;
  /** Content of `<desc>`: generated summary (count, span, lanes, uncertain ones). */
  readonly description: string;
  /** The same and every event with its date, one line each, for a figure; absent on screen. */
  readonly longDescription?: string;
  /** Drawn in this order, later over earlier. */
  readonly marks: readonly Mark[];
  /** One per event drawn, in order of time: where the event can be pointed at, and what it is called. */
  readonly targets: readonly Target[];
  /** Events drawn together, by lane, then time; absent where every event is drawn alone. */
  readonly clusters?: readonly Cluster[];
  /** How far the drawing goes on beyond either side of the plot, to be moved in; absent at rest. */
  readonly overscan?: number;
  /**
   * Where lanes are more than the height holds: how far they are moved up under the axis, and the height that the
   * drawing would have with all of them. Absent where all are drawn.
   */
  readonly scroll?: { readonly top: number; readonly height: number };
  /** Where time runs: the area that pans and zooms. */
  readonly plot: Box;
  /** Increasing in both: the piecewise linear map between UTC ms and x, for the visible window. */
  readonly knots: readonly { readonly time: number; readonly x: number }[];
  /** All lanes, also those that are scrolled out of sight. */
  readonly lanes: readonly LaneBox[];
  /** Marked breaks inside the window (folded scale only). */
  readonly breaks: readonly {
    readonly from: number;
    readonly to: number;
    readonly x0: number;
    readonly x1: number;
    /** "34 months" */
    readonly words: string;
  }[];
  /** Ids of events without a date, in id order: the tray's content. */
  readonly undated: readonly string[];
  /** Dated events outside the window (or hidden), with the reason in words. Sums with targets, clusters and undated to all. */
  readonly leftOut: readonly LeftOut[];
}

/** Events that are not in the picture, and why; for lanes, how many lanes. */
export interface LeftOut {
  readonly count: number;
  readonly why:
    | 'outside the time shown'
    | 'filtered out'
    | 'counted by period'
    | 'no date'
    | 'lanes out of sight'
    | 'lanes not shown';
  readonly lanes?: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LaneBox extends Box {
  /** "Talks and meetings"; empty for the only lane of an ungrouped timeline. */
  readonly name: string;
  readonly count: number;
}

/** Where an event is drawn. */
export interface Target {
  /** Id of the event. */
  readonly event: string;
  /** The mark's own extent, without label; never smaller than the ink. */
  readonly mark: Box;
  /** The point a leader or a ring is centred on. */
  readonly focus: { readonly x: number; readonly y: number };
  /** Box of the label's text, or `null` where it has none. */
  readonly label: Box | null;
  readonly lane: number;
  /** Number of the event's note; 1 for the earliest. */
  readonly number: number;
  /** Accessible name: "14 December 2025, day known. Talks in Berlin. Talks. 1 source." */
  readonly name: string;
}

/** Where several events are drawn as one: a stretch of a lane too crowded for marks of their own. */
export interface Cluster {
  /** Stays the same while panning, and while zooming as long as the stretch does. */
  readonly id: string;
  readonly lane: number;
  readonly mark: Box;
  readonly focus: { readonly x: number; readonly y: number };
  /** Events that it stands for. */
  readonly count: number;
  /** Of these, how many are not known to the day. */
  readonly unsure: number;
  /** Middle of its first and of its last event, UTC ms; equal when zooming cannot part them. */
  readonly from: number;
  readonly to: number;
  /** `near`: they lie close together; `longer`: each takes more time than a stretch, and they overlap. */
  readonly kind: 'near' | 'longer';
  /** How long the dates are that it holds: names of `Span`. */
  readonly spans: readonly string[];
}

export type Mark = GroupMark | RectMark | LineMark | CircleMark | PathMark | TextMark;

/** Marks that belong together; a group with `event` holds everything of that event. */
export interface GroupMark {
  readonly kind: 'group';
  /** What the group is, becomes `data-part` on screen and `id` suffix in files: "axis", "lane", "event" … */
  readonly part: string;
  readonly event?: string;
  /** Becomes the group's `<title>`: the tooltip in any viewer. */
  readonly title?: string;
  readonly children: readonly Mark[];
}

/** Hex colours only (`#RRGGBB`); absent fill or stroke means none. Opacities 0–1. Widths in user units. */
export interface Paint {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  /** On, off, on, off … */
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
  readonly join?: 'miter' | 'round';
}

export interface RectMark extends Paint, Box {
  readonly kind: 'rect';
  readonly radius?: number;
}

export interface LineMark extends Paint {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface CircleMark extends Paint {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export interface PathMark extends Paint {
  readonly kind: 'path';
  /** Numbers with at most two decimals. Absolute commands; only letters that became shapes have relative ones too. */
  readonly d: string;
  /** Address that the shape leads to (http or https), printed as `<a>`: the link of a text that became shapes. */
  readonly link?: string;
}

/** One line of text. `y` is the baseline. A halo is a second text mark with a stroke, drawn first. */
export interface TextMark extends Paint {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly italic?: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  /** CSS font-family list. */
  readonly family: string;
  /** Base direction of the line, which orders words of mixed scripts and places a full stop; absent: as the figure's. */
  readonly direction?: Direction;
  /** Address the text leads to (http or https), printed as `<a>`. */
  readonly link?: string;
  /** True for a halo: not read out, not counted as text. */
  readonly halo?: boolean;
}
