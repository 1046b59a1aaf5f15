import type { Metrics } from '../metrics.ts';
import type { Theme } from '../theme.ts';

/** What every mark is drawn with. */
export interface Pen {
  /** Hue of the event's quad, `#RRGGBB`. */
  readonly colour: string;
  readonly theme: Theme;
  readonly metrics: Metrics;
}
