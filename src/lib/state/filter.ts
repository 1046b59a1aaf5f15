import { FACETS, searchWords } from './entries.ts';
import type { Entry, Facet } from './entries.ts';

/** What the person asked to see. An empty facet asks nothing. */
export interface Filter {
  /** Chosen values per facet: one of them must hold (or), and every facet must hold (and). */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** Every word must occur somewhere in the event. */
  readonly search: string;
  /** What becomes of the rest: drawn pale, or not drawn. */
  readonly others: 'dim' | 'hide';
}

/** Asks nothing, so everything matches. */
export const NO_FILTER: Filter = {
  chosen: { kind: [], actor: [], place: [], certainty: [], modality: [] },
  search: '',
  others: 'dim',
};

/** One line of a filter menu. */
export interface FacetValue {
  readonly value: string;
  /** Events that would match with this value, all *other* facets and the search applied. */
  readonly count: number;
  readonly chosen: boolean;
}

/** True when the filter narrows nothing. */
export function isEmpty(filter: Filter): boolean {
  return filter.search.trim() === '' && FACETS.every((facet) => filter.chosen[facet].length === 0);
}

/** Ids of the events that match, in the order of `entries`. */
export function matchingIds(entries: readonly Entry[], filter: Filter): ReadonlySet<string> {
  const words = searchWords(filter.search);
  return new Set(
    entries.filter((entry) => matches(entry, filter, words, null)).map((entry) => entry.event.id),
  );
}

/**
 * The values of one facet that occur, with counts, most frequent first, then by name.
 * A chosen value stays in the list with count 0, so that it can be unchosen.
 */
export function facetValues(entries: readonly Entry[], filter: Filter, facet: Facet): readonly FacetValue[] {
  const words = searchWords(filter.search);
  const counts = new Map<string, number>(filter.chosen[facet].map((value) => [value, 0]));
  for (const entry of entries) {
    const counted = matches(entry, filter, words, facet) ? 1 : 0;
    for (const value of entry.values[facet]) counts.set(value, (counts.get(value) ?? 0) + counted);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count, chosen: filter.chosen[facet].includes(value) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The filter with one value of one facet chosen, or no longer chosen. */
export function toggleValue(filter: Filter, facet: Facet, value: string): Filter {
  const before = filter.chosen[facet];
  const after = before.includes(value)
    ? before.filter((other) => other !== value)
    : [...before, value].sort();
  return { ...filter, chosen: { ...filter.chosen, [facet]: after } };
}

function matches(entry: Entry, filter: Filter, words: readonly string[], except: Facet | null): boolean {
  return (
    words.every((word) => entry.haystack.includes(word)) &&
    FACETS.every((facet) => {
      const chosen = filter.chosen[facet];
      if (facet === except || chosen.length === 0) return true;
      return entry.values[facet].some((value) => chosen.includes(value));
    })
  );
}
