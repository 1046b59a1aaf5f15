import type { KeySample } from '../legend.ts';
import { num } from '../marks/coordinates.ts';
import type { Metrics } from '../metrics.ts';
import type { Mark } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { areaMarks } from './density-marks.ts';
import { INK } from './ink.ts';

/** Heights of a few columns, as they may look; shares of the whole. */
const RISE = [0.25, 0.6, 1, 0.75, 0.4, 0.15];

/** The sample of density in the key: steps for what lies close together, a low band for what goes on. */
export function densitySample(
  sample: Extract<KeySample, { readonly kind: 'density' | 'going-on' }>,
  x: number,
  y: number,
  width: number,
  theme: Theme,
  metrics: Metrics,
): readonly Mark[] {
  const half = metrics.bar * (sample.kind === 'density' ? 1 : 0.5);
  const heights = sample.kind === 'density' ? RISE : [0.5, 0.5, 1, 1, 1, 0.5];
  const opacity = sample.kind === 'going-on' ? INK.goingOn : sample.sure ? INK.sure : INK.unsure;
  return areaMarks(
    {
      edge: (at) => num(x + (at * width) / heights.length),
      heights: Float64Array.from(heights, (height) => height * 2 * half),
      stretches: [[0, heights.length]],
      base: y + half,
    },
    { fill: theme.ink2, fillOpacity: opacity },
  );
}
