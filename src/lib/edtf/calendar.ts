/** Milliseconds of a day; UTC has no other days. */
export const DAY_MS = 86_400_000;

/**
 * Midnight UTC at the start of a day, in ms. `month` counts from 1 and may run over (13 is January of the
 * next year). Proleptic Gregorian calendar, astronomical years: 0 is 1 BC. `NaN` beyond what a `Date` can hold.
 */
export function utcDay(year: number, month: number, day: number): number {
  // `Date.UTC(44, …)` means 1944, so the year is set apart.
  return new Date(Date.UTC(2000, 0, 1)).setUTCFullYear(year, month - 1, day);
}

/** Days of a month from 1 to 12 in the proleptic Gregorian calendar; years may be negative. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The same time of day `months` calendar months later; a day that the month lacks runs over into the next. */
export function shiftMonths(time: number, months: number): number {
  const date = new Date(time);
  return date.setUTCMonth(date.getUTCMonth() + months);
}
