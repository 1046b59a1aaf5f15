import type { Theme } from './theme.ts';

/** Distances that follow the size of type, in user units: one place for every proportion of the drawing. */
export interface Metrics {
  /** Height of a line of a label's title and of its second line. */
  readonly titleLine: number;
  readonly noteLine: number;
  /** Air above and below the text of a row. */
  readonly rowPad: number;
  /** Radius of a dot, half height of a bar, half height of an end tick. */
  readonly dot: number;
  readonly bar: number;
  readonly tick: number;
  readonly stroke: number;
  readonly hairline: number;
  /** Air between a mark and its label, and between a label and anything else. */
  readonly labelGap: number;
  readonly clearance: number;
  /** Reach of the whiskers of "about" beyond a mark. */
  readonly whisker: number;
  /** Room of the question mark behind an uncertain mark. */
  readonly question: number;
  /** One of the three steps in which an open end fades. */
  readonly fade: number;
  /** Distance of hatch lines, measured along the bar. */
  readonly hatch: number;
  /** Heights of the axis: coarse band, fine ticks. */
  readonly coarseBand: number;
  readonly fineBand: number;
  /** A label up to this wide is not wrapped while a side has room; one wider than `longLine` is wrapped first. */
  readonly shortLine: number;
  readonly longLine: number;
}

/** Proportions of a theme; 13 px labels give 5.5 px dots and 40 px rows. */
export function metricsFor(theme: Theme): Metrics {
  const { label, note, tick } = theme.sizes;
  return {
    titleLine: label * 1.25,
    noteLine: note * 1.25,
    rowPad: label * 0.34,
    dot: label * 0.42,
    bar: label * 0.44,
    tick: label * 0.42,
    stroke: label * 0.115,
    hairline: label * 0.08,
    labelGap: label * 0.72,
    clearance: label * 0.5,
    whisker: label * 0.85,
    question: label * 0.75,
    fade: label * 1.4,
    hatch: label * 0.36,
    coarseBand: tick * 1.6,
    fineBand: tick * 2,
    shortLine: label * 15,
    longLine: label * 24,
  };
}
