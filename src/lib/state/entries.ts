import { certaintyOf, compareEdtf, describeDate, parseEdtf } from '#lib/edtf/index.ts';
import type { Certainty, Edtf } from '#lib/edtf/index.ts';
import { KINDS } from '#lib/model/index.ts';
import type { DiplomaticEvent, Timeline } from '#lib/model/index.ts';

/** The five questions a list of events can be narrowed by, in the order in which menus show them. */
export const FACETS = ['kind', 'actor', 'place', 'certainty', 'modality'] as const;
export type Facet = (typeof FACETS)[number];

/** An event with what filters, tables and keys ask of it again and again, worked out once per timeline. */
export interface Entry {
  readonly event: DiplomaticEvent;
  /** `null`: undated. */
  readonly date: Edtf | null;
  readonly certainty: Certainty | 'undated';
  /** The event's values per facet; an event has one kind, but may have many actors. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** Everything searchable about the event, folded by `foldText`. */
  readonly haystack: string;
}

/**
 * One entry per event, by earliest bound, then latest bound, then id; undated events last, by id.
 * Does not depend on the order of events in the timeline.
 */
export function entriesOf(timeline: Timeline): readonly Entry[] {
  return timeline.events.map(entryOf).sort(compareEntries);
}

/** Text as search compares it: lower case, without accents, so that "Zelenskyy" finds "ZELENSKYY" and "é" finds "e". */
export function foldText(text: string): string {
  // Plain text has no accents to take off, and of a million titles nearly all are plain.
  return PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const PLAIN = /^[ -~\n]*$/u;

/** The words of a search, folded; none when it asks nothing. */
export function searchWords(search: string): readonly string[] {
  return foldText(search).split(/\s+/u).filter(Boolean);
}

/** The entry of one event. */
export function entryOf(event: DiplomaticEvent): Entry {
  const date = event.date === null ? null : parseEdtf(event.date);
  const valuesOf = (facet: Facet) => entryValues(event, facet);
  return {
    event,
    date,
    certainty: date === null ? 'undated' : certaintyOf(date),
    values: {
      kind: valuesOf('kind'),
      actor: valuesOf('actor'),
      place: valuesOf('place'),
      certainty: valuesOf('certainty'),
      modality: valuesOf('modality'),
    },
    haystack: foldText([event.title, ...searchableTexts(event)].join('\n')),
  };
}

/** The values that an event has in a facet. */
export function entryValues(event: DiplomaticEvent, facet: Facet): readonly string[] {
  switch (facet) {
    case 'actor':
      return unique(event.participants.map((participant) => participant.name));
    case 'place':
      return unique(event.places.map((place) => place.name));
    case 'certainty': {
      const date = event.date === null ? null : parseEdtf(event.date);
      return [date === null ? 'undated' : certaintyOf(date)];
    }
    default:
      return [event[facet]];
  }
}

/**
 * Everything beside its title that is searched of an event: kind, date in words, quotes, names, places, sources.
 * `wordsOf`: words of a date, for who has them at hand.
 */
export function searchableTexts(
  event: DiplomaticEvent,
  wordsOf: (date: string) => string = searchedDate,
): readonly string[] {
  return [
    KINDS[event.kind].label,
    event.date === null ? '' : wordsOf(event.date),
    ...event.evidence.map((evidence) => evidence.quote.exact),
    ...event.participants.flatMap((participant) => [participant.name, participant.title ?? '']),
    ...event.places.map((place) => place.name),
    ...event.attribution,
  ];
}

/** A date as search knows it; empty when it is no EDTF. */
export function searchedDate(text: string): string {
  const date = parseEdtf(text);
  return date === null ? '' : describeDate(date);
}

function compareEntries(a: Entry, b: Entry): number {
  if (a.date === null || b.date === null) {
    if (a.date !== b.date) return a.date === null ? 1 : -1;
    return compareIds(a, b);
  }
  return compareEdtf(a.date, b.date) || compareIds(a, b);
}

function compareIds(a: Entry, b: Entry): number {
  return a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
