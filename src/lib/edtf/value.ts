/** A stretch of time as `[earliest, latest)` in UTC ms; `-Infinity` or `Infinity` where it is open or unknown. */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

/** How fine a date is; `mixed` when the two ends of an interval or the choices of a set differ. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'mixed';

/** A date as ISO 8601-2 (EDTF) means it, with what follows from it. Made by `parseEdtf` only. */
export interface Edtf {
  /** Canonical text: the shortest way to write this value, and the only one that `formatEdtf` gives. */
  readonly source: string;
  /** `interval` lasted from start to end; `one-of` was once, on one of the days in the set. */
  readonly form: 'date' | 'interval' | 'one-of';
  readonly precision: Precision;
  /** `~` or `%` at the date or at one of its parts: "about". */
  readonly approximate: boolean;
  /** `?` or `%` at the date or at one of its parts: "perhaps". */
  readonly uncertain: boolean;
  /**
   * Envelope of all days it may mean, as written. Qualifications do not widen it: `2022-02~` has the bounds
   * of February 2022, so that sorting never depends on how wide "about" is taken (see `whiskersOf`).
   */
  readonly bounds: Bounds;
  /** True when nothing limits the past: `../2025`, `/2025`, `[..2025]`. */
  readonly openStart: boolean;
  /** True when nothing limits the future: `2022/..`, `2022/`, `[2022..]`. */
  readonly openEnd: boolean;
  /** First end of an interval or of a one-of range, or the earliest choice; `null` for a date or an open end. */
  readonly start: Edtf | null;
  /** Last end of an interval or of a one-of range, or the latest choice; `null` for a date or an open end. */
  readonly end: Edtf | null;
  /** The parts of a one-of set with commas, earliest first, each a date or a one-of range; else empty. */
  readonly choices: readonly Edtf[];
}
