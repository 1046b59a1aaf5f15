import type { TemporalMention } from '../rule.ts';
import { joinClock } from './clock.ts';
import { carryPeriod } from './compared.ts';
import { completeRange } from './day-range.ts';
import { countFromNamed } from './counted.ts';
import { closeRange } from './range.ts';

/** A correction that needs the neighbours of an expression. */
export interface TemporalRefiner {
  readonly name: string;
  readonly refine: (
    mentions: readonly TemporalMention[],
    text: string,
    published: number | null,
  ) => readonly TemporalMention[];
}

/** Every refiner, in the order in which they run. */
export const REFINERS: readonly TemporalRefiner[] = [
  { name: 'clock', refine: joinClock },
  { name: 'day-range', refine: completeRange },
  { name: 'range', refine: closeRange },
  { name: 'compared', refine: carryPeriod },
  { name: 'counted', refine: countFromNamed },
];
