import type { Quad } from '#lib/model/index.ts';

export type ThemeName = 'light' | 'dark' | 'greyscale';

/** Colours (`#RRGGBB`), type and stroke of a drawing, as plain values. Sizes in user units. */
export interface Theme {
  readonly name: ThemeName;
  /** `null`: transparent. */
  readonly paper: string | null;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly band: string;
  readonly accent: string;
  readonly quads: Readonly<Record<Quad, string>>;
  /** CSS font-family lists. */
  readonly sans: string;
  readonly serif: string;
  readonly sizes: {
    readonly title: number;
    readonly dek: number;
    readonly label: number;
    readonly note: number;
    readonly tick: number;
  };
}
