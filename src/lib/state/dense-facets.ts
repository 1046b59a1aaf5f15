import { CERTAINTIES } from '#lib/edtf/index.ts';
import type { DiplomaticEvent } from '#lib/model/index.ts';
import { allBits, both, countBits, hasBit, noBits, setBit } from '#lib/timeline/index.ts';
import type { Bits, DenseTimeline } from '#lib/timeline/index.ts';
import type { Found } from './dense-desk.ts';
import type { DenseSearch } from './dense-search.ts';
import { entryValues, FACETS, searchWords } from './entries.ts';
import type { Facet } from './entries.ts';
import type { FacetValue, Filter } from './filter.ts';

/**
 * The facets of a long timeline. Events have one number each here: the dated ones their position, the undated ones the
 * numbers behind them.
 */
export interface DenseFacets {
  /** What a filter that asks something finds. Words are passed over until `search` is there. */
  readonly find: (filter: Filter, search: DenseSearch | null) => Found;
  /** As `facetValues` says of a short timeline. */
  readonly values: (filter: Filter, facet: Facet, search: DenseSearch | null) => readonly FacetValue[];
}

/** The events of every value of one facet. */
type Postings = ReadonlyMap<string, Uint32Array>;

/** Reads a facet when it is first asked for. */
export function denseFacets(source: DenseTimeline): DenseFacets {
  const { index } = source;
  const size = index.count + index.undated.length;
  const known = new Map<Facet, Postings>();
  const postingsOf = (facet: Facet): Postings => {
    const before = known.get(facet);
    if (before !== undefined) return before;
    const made = readFacet(source, facet, size);
    known.set(facet, made);
    return made;
  };
  const chosenBits = (facet: Facet, chosen: readonly string[]): Bits => {
    const bits = noBits(size);
    for (const value of chosen) for (const event of postingsOf(facet).get(value) ?? []) setBit(bits, event);
    return bits;
  };
  const matching = (filter: Filter, except: Facet | null, search: DenseSearch | null): Bits => {
    const words = searchWords(filter.search);
    let bits = words.length > 0 && search !== null ? search.find(words) : allBits(size);
    for (const facet of FACETS) {
      const chosen = filter.chosen[facet];
      if (facet !== except && chosen.length > 0) bits = both(bits, chosenBits(facet, chosen));
    }
    return bits;
  };
  return {
    find: (filter, search) => {
      const bits = matching(filter, null, search);
      const undated = Array.from(index.undated, (place, at) =>
        hasBit(bits, index.count + at) ? (source.timeline.events[place] as DiplomaticEvent).id : null,
      ).filter((id) => id !== null);
      return { bits: firstBits(bits, index.count), undated, count: countBits(bits) };
    },
    values: (filter, facet, search) => {
      const bits = matching(filter, facet, search);
      const chosen = filter.chosen[facet];
      const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
      for (const [value, events] of postingsOf(facet)) {
        let count = 0;
        for (const event of events) if (hasBit(bits, event)) count += 1;
        counts.set(value, count);
      }
      return [...counts]
        .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    },
  };
}

function readFacet(source: DenseTimeline, facet: Facet, size: number): Postings {
  const { index, timeline } = source;
  const lists = new Map<string, number[]>();
  for (let number = 0; number < size; number += 1) {
    const place = number < index.count ? index.places[number] : index.undated[number - index.count];
    const event = timeline.events[place as number] as DiplomaticEvent;
    const values = facet === 'certainty' ? [certaintyAt(source, number)] : entryValues(event, facet);
    for (const value of values) {
      const list = lists.get(value);
      if (list === undefined) lists.set(value, [number]);
      else list.push(number);
    }
  }
  return new Map([...lists].map(([value, list]) => [value, Uint32Array.from(list)]));
}

/** The index knows it already. */
function certaintyAt({ index }: DenseTimeline, number: number): string {
  return number < index.count ? (CERTAINTIES[index.certainty[number] as number] as string) : 'undated';
}

/** The first `count` bits of a set. */
function firstBits(bits: Bits, count: number): Bits {
  const first = bits.slice(0, (count + 31) >>> 5);
  return both(first, allBits(count));
}
