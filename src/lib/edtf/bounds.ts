import { DAY_MS, shiftMonths } from './calendar.ts';
import type { Bounds, Edtf } from './value.ts';

/** The envelope of all days that a value may mean; `[earliest, latest)` in UTC ms, infinite where open. */
export function boundsOf(value: Edtf): Bounds {
  return value.bounds;
}

/**
 * How far "about" may reach: the bounds, pushed out by one unit of the date's own precision at each end that
 * is approximate (`2022-02~`: January to March 2022). One unit is a drawing convention; EDTF gives none.
 * `null` when no outer end is approximate, which includes the merely uncertain (`?`).
 */
export function whiskersOf(value: Edtf): Bounds | null {
  const first = value.form === 'date' ? value : value.start;
  const last = value.form === 'date' ? value : value.end;
  if (!first?.approximate && !last?.approximate) return null;
  const { earliest, latest } = value.bounds;
  return {
    earliest: first?.approximate ? shift(earliest, first, -1) : earliest,
    latest: last?.approximate ? shift(latest, last, 1) : latest,
  };
}

function shift(time: number, end: Edtf, direction: 1 | -1): number {
  switch (end.precision) {
    case 'month':
      return shiftMonths(time, direction);
    case 'season':
      return shiftMonths(time, 3 * direction);
    case 'year':
      return shiftMonths(time, 12 * direction);
    case 'decade':
      return shiftMonths(time, 120 * direction);
    case 'century':
      return shiftMonths(time, 1200 * direction);
    default:
      return time + DAY_MS * direction;
  }
}
