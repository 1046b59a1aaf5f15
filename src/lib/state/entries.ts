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
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function entryOf(event: DiplomaticEvent): Entry {
  const date = event.date === null ? null : parseEdtf(event.date);
  const certainty = date === null ? 'undated' : certaintyOf(date);
  return {
    event,
    date,
    certainty,
    values: {
      kind: [event.kind],
      actor: unique(event.participants.map((participant) => participant.name)),
      place: unique(event.places.map((place) => place.name)),
      certainty: [certainty],
      modality: [event.modality],
    },
    haystack: foldText(
      [
        event.title,
        KINDS[event.kind].label,
        date === null ? '' : describeDate(date),
        ...event.evidence.map((evidence) => evidence.quote.exact),
        ...event.participants.flatMap((participant) => [participant.name, participant.title ?? '']),
        ...event.places.map((place) => place.name),
        ...event.attribution,
      ].join('\n'),
    ),
  };
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
