import type { DiplomaticEvent, Evidence, Modality, SourceDocument, Timeline } from '#lib/model/index.ts';
import { describeCertainty, describeDate, parseEdtf } from '#lib/edtf/index.ts';
import { dateOf } from './event-date.ts';
import type { Locale } from './languages/language.ts';
import { wordsOf } from './locale.ts';
import { orderedEvents } from './order.ts';

/** What stands about one event beside a figure, as data: figure, Markdown and HTML word it alike. */
export interface Note {
  /** The number that the event's mark carries; 1 for the earliest. Undated events come last. */
  readonly number: number;
  /** Id of the event. */
  readonly event: string;
  readonly title: string;
  /** "14 December 2025"; empty for an undated event. */
  readonly date: string;
  /** "day known", "some day in that month"; empty for an undated event. */
  readonly certainty: string;
  readonly modality: Modality;
  /** Who says so, nearest source first; empty: the document itself. */
  readonly attribution: readonly string[];
  /** At least one; the sentence that the event was read from comes first. */
  readonly quotes: readonly NoteQuote[];
  /** Dates from outside the documents, in words. */
  readonly refinements: readonly NoteRefinement[];
}

/** One source sentence and where it stands. */
export interface NoteQuote {
  /** The exact words, line breaks of the document as spaces. */
  readonly sentence: string;
  readonly supports: Evidence['supports'];
  readonly source: NoteSource;
}

/** A document as a note names it. */
export interface NoteSource {
  /** Id of the document. */
  readonly document: string;
  /** Who published it, else its headline. */
  readonly outlet: string;
  readonly headline: string;
  /** "15 December 2025"; "no date" in words when unknown. */
  readonly published: string;
  /** Where that date comes from; `null` when there is none. */
  readonly basis: 'printed' | 'given' | 'inferred' | null;
  /** http or https; `null` when unknown. */
  readonly address: string | null;
}

/** The date of a document in a source line, and where it comes from unless the page prints it. */
export function publishedWords({ published, basis }: NoteSource, locale: Locale): string {
  const words = wordsOf(locale).basis[basis ?? 'printed'];
  return words === '' ? published : `${published} (${words})`;
}

export interface NoteRefinement {
  readonly date: string;
  readonly basis: string;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/**
 * The notes of a timeline in the order of their numbers. `only`: ids of the events to keep; numbers do not
 * change by leaving some out. `locale`: the language of dates in words.
 */
export function notesOf(
  timeline: Timeline,
  locale: Locale,
  only: ReadonlySet<string> | null = null,
): readonly Note[] {
  const sources = new Map(sourcesOf(timeline, locale).map((source) => [source.document, source]));
  const notes: Note[] = [];
  orderedEvents(timeline).forEach((event, index) => {
    if (only === null || only.has(event.id)) notes.push(noteOf(event, index + 1, sources, locale));
  });
  return notes;
}

/** The documents of a timeline as notes name them, in the timeline's order. */
export function sourcesOf(timeline: Timeline, locale: Locale): readonly NoteSource[] {
  return timeline.documents.map((document) => sourceOf(document, locale));
}

function noteOf(
  event: DiplomaticEvent,
  number: number,
  sources: ReadonlyMap<string, NoteSource>,
  locale: Locale,
): Note {
  const date = dateOf(event);
  return {
    number,
    event: event.id,
    title: event.title,
    date: date === null ? '' : describeDate(date, locale, { time: event.time, partOfDay: event.partOfDay }),
    certainty: date === null ? '' : describeCertainty(date, locale),
    modality: event.modality,
    attribution: event.attribution,
    quotes: event.evidence.map((piece) => ({
      sentence: piece.quote.exact.replace(/\s+/g, ' ').trim(),
      supports: piece.supports,
      source: sources.get(piece.document) ?? unknownSource(piece.document, locale),
    })),
    refinements: (event.refinements ?? []).map((refinement) => {
      const outside = parseEdtf(refinement.date);
      return {
        date: outside === null ? refinement.date : describeDate(outside, locale),
        basis: refinement.basis,
        sources: refinement.sources,
      };
    }),
  };
}

function sourceOf(document: SourceDocument, locale: Locale): NoteSource {
  const published = document.published === null ? null : parseEdtf(document.published.date);
  return {
    document: document.id,
    outlet: document.provider ?? document.headline,
    headline: document.headline,
    published: published === null ? wordsOf(locale).unknownDate : describeDate(published, locale),
    basis: published === null ? null : (document.published?.basis ?? null),
    address: document.address ?? null,
  };
}

/** A broken timeline is refused long before; a name is still better than a gap. */
function unknownSource(document: string, locale: Locale): NoteSource {
  const published = wordsOf(locale).unknownDate;
  return { document, outlet: document, headline: document, published, basis: null, address: null };
}
