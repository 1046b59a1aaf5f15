import type { TemporalMention } from '../rule.ts';

/** A correction that needs the neighbours of an expression. */
export interface TemporalRefiner {
  readonly name: string;
  readonly refine: (mentions: readonly TemporalMention[], text: string) => readonly TemporalMention[];
}

import { closeRange } from './range.ts';

/** Every refiner, in the order in which they run. */
export const REFINERS: readonly TemporalRefiner[] = [{ name: 'range', refine: closeRange }];
