import type { Edtf } from './value.ts';

/**
 * How a date is drawn. `period`: some day of a season, decade or century. `lasted`: an interval, its start
 * perhaps open. `ongoing`: an interval whose end is open or unknown. `before`, `after`: a one-of set with one
 * open end. "About" and "perhaps" are apart from it (`approximate`, `uncertain`).
 */
export type Certainty =
  'day' | 'month' | 'year' | 'period' | 'lasted' | 'ongoing' | 'one-of' | 'before' | 'after';

/** All of them, surest first. */
export const CERTAINTIES: readonly Certainty[] = [
  'day',
  'month',
  'year',
  'period',
  'lasted',
  'ongoing',
  'one-of',
  'before',
  'after',
];

/** The drawing class of a value. */
export function certaintyOf(value: Edtf): Certainty {
  if (value.form === 'interval') return value.openEnd ? 'ongoing' : 'lasted';
  if (value.form === 'one-of') {
    if (value.openStart === value.openEnd) return 'one-of';
    return value.openStart ? 'before' : 'after';
  }
  switch (value.precision) {
    case 'day':
    case 'month':
    case 'year':
      return value.precision;
    default:
      return 'period';
  }
}
