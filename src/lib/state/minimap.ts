import type { UnitScale } from '#lib/timeline/index.ts';
import type { Entry } from './entries.ts';

/** The whole timeline as a strip, in unit space (0 its beginning, 1 its end). */
export interface Overview {
  /** Where each dated event lies, in order of time. */
  readonly spans: readonly { readonly event: string; readonly u0: number; readonly u1: number }[];
  /** Beginnings of years that have room for their words. */
  readonly years: readonly { readonly year: string; readonly u: number }[];
  /** Folded stretches. */
  readonly breaks: readonly { readonly u0: number; readonly u1: number }[];
}

/** Share of the strip that the words of a year need. */
const YEAR_ROOM = 0.07;

/** Where events, years and breaks lie on the strip. Hidden events are left out by the caller. */
export function overviewOf(
  { toUnit, toTime, breaks }: Pick<UnitScale, 'toUnit' | 'toTime' | 'breaks'>,
  entries: readonly Entry[],
): Overview {
  const inside = (unit: number) => Math.min(1, Math.max(0, unit));
  const spans = entries.flatMap(({ event, date }) =>
    date === null
      ? []
      : [
          {
            event: event.id,
            u0: inside(toUnit(date.bounds.earliest)),
            u1: inside(toUnit(date.bounds.latest)),
          },
        ],
  );
  return { spans, years: yearsOf(toUnit, toTime), breaks };
}

function yearsOf(toUnit: (time: number) => number, toTime: (unit: number) => number): Overview['years'] {
  const first = new Date(toTime(0)).getUTCFullYear();
  const last = new Date(toTime(1)).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first) / 400));
  const years: { year: string; u: number }[] = [];
  /** Where the first year began that asked for the place of the last one. */
  let place = 0;
  for (let year = first; year <= last; year += step) {
    // `Date.UTC` takes the years 0 to 99 for those of the twentieth century.
    const u = Math.max(0, toUnit(new Date(0).setUTCFullYear(year, 0, 1)));
    if (u > 1 - YEAR_ROOM / 2) break;
    const before = years.at(-1);
    const named = { year: String(year), u };
    if (!before || u - before.u >= YEAR_ROOM) {
      years.push(named);
      place = u;
    } else if (u - place < YEAR_ROOM) {
      // The later year wins the room after a break, and after an edge that lies in the year before: it is where the
      // strip goes on. It wins no further, or years without a break would push each other to the end.
      years[years.length - 1] = named;
    }
  }
  return years;
}
