import type { TimelineItem } from './items.ts';

const DAY = 86_400_000;

/** Events, share of all and share of the time from which on a stretch is worth a word. */
const FEWEST = 3;
const SMALLEST_SHARE = 0.3;
const LONGEST_SHARE = 0.05;

/** The days in which most events lie; `first` and `last` are the beginnings of days, UTC ms. */
export interface DenseStretch {
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Where the events of a drawing lie closest: the stretch of at most a twentieth of the time between first and last
 * that holds most of the known days, and of equal ones the shortest, then the earliest. `null` where no stretch holds
 * three events and three tenths of all, or where one holds everything.
 */
export function densestStretch(items: readonly TimelineItem[]): DenseStretch | null {
  const days = items
    .filter((item) => item.certainty === 'day' && !item.date.approximate && !item.date.uncertain)
    .map((item) => item.earliest)
    .sort((a, b) => a - b);
  const ends = items.flatMap(({ earliest, latest }) => [earliest, latest]).filter(Number.isFinite);
  const whole = Math.max(...ends) - Math.min(...ends);
  const longest = Math.max(DAY, whole * LONGEST_SHARE);
  let best: DenseStretch | null = null;
  let start = 0;
  days.forEach((last, at) => {
    while (last + DAY - (days[start] as number) > longest) start += 1;
    const first = days[start] as number;
    const count = at - start + 1;
    const isBetter =
      best === null || count > best.count || (count === best.count && last - first < best.last - best.first);
    if (isBetter) best = { count, first, last };
  });
  const found = best as DenseStretch | null;
  const isWorth =
    found !== null &&
    found.count >= FEWEST &&
    found.count >= SMALLEST_SHARE * items.length &&
    found.count < items.length;
  return isWorth ? found : null;
}
