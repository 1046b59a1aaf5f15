import type { TemporalRule } from '../rule.ts';
import { ABSOLUTE_RULES } from './absolute.ts';
import { CLOCK_RULES } from './clock.ts';
import { DEICTIC_RULES } from './deictic.ts';
import { QUANTITY_RULES } from './quantity.ts';

/** Every rule in reading order. Of overlapping findings the longer wins, then the earlier in this list. */
export const TEMPORAL_RULES: readonly TemporalRule[] = [
  ...ABSOLUTE_RULES,
  ...DEICTIC_RULES,
  ...QUANTITY_RULES,
  ...CLOCK_RULES,
];
