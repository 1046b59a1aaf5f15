import { parseEdtf } from '#lib/edtf/index.ts';
import type { SourceDocument, Timeline } from '#lib/model/index.ts';
import { cleanText } from '#lib/svg/index.ts';
import type { Language } from '#lib/timeline/index.ts';
import { notesFor, notesLanguage, type NotesOptions } from './note-words.ts';

/** One entry of a list of sources, as reference managers read it. Absent where the document does not say. */
export interface CslItem {
  /** Id of the document. */
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly 'publisher-place'?: string;
  /** Year, month, day, as many as are known. */
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true };
  readonly URL?: string;
  readonly language: string;
  /** The events that were read from it, in the language asked: "Events: 3 Talks in Berlin (14 December 2025); …". */
  readonly note?: string;
}

/**
 * The documents that the kept events were read from, in the timeline's order, each once; all of them where no event is
 * left out. Source: https://github.com/citation-style-language/schema (csl-data.json)
 */
export function sourceItems(timeline: Timeline, options: NotesOptions): readonly CslItem[] {
  const language = notesLanguage(options);
  const events = new Map<string, string[]>();
  for (const note of notesFor(timeline, options)) {
    const told = `${note.number} ${note.title} (${note.date || language.words.unknownDate})`;
    for (const id of new Set(note.quotes.map(({ source }) => source.document))) {
      events.set(id, [...(events.get(id) ?? []), told]);
    }
  }
  return timeline.documents
    .filter(({ id }) => options.only === null || events.has(id))
    .map((document) => itemOf(document, noteOf(events.get(document.id) ?? [], language)));
}

/** The same as CSL-JSON, with a line feed at its end. */
export function notesCsl(timeline: Timeline, options: NotesOptions): string {
  return `${JSON.stringify(sourceItems(timeline, options), null, 2)}\n`;
}

/** What was read from a document, in words; `null`: nothing. */
function noteOf(events: readonly string[], { figure, words }: Language): string | null {
  return events.length === 0 ? null : `${figure.page.events}${words.colon}${events.join(words.semicolon)}`;
}

function itemOf(document: SourceDocument, note: string | null): CslItem {
  const { id, headline, byline, provider, datelinePlace, published, address, language } = document;
  const issued = published === null ? null : issuedOf(published.date);
  return {
    id,
    type: 'article-newspaper',
    title: cleanText(headline),
    ...(byline === undefined ? {} : { author: [{ literal: cleanText(byline) }] }),
    ...(provider === undefined ? {} : { 'container-title': cleanText(provider) }),
    ...(datelinePlace === undefined ? {} : { 'publisher-place': cleanText(datelinePlace) }),
    ...(issued === null ? {} : { issued }),
    ...(address === undefined ? {} : { URL: cleanText(address) }),
    language,
    ...(note === null ? {} : { note: cleanText(note) }),
  };
}

/** `null` for a date that has no year of its own: a decade, a range. */
function issuedOf(date: string): NonNullable<CslItem['issued']> | null {
  const value = parseEdtf(date);
  const parts = value === null ? null : /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?$/.exec(value.source);
  if (value === null || parts === null) return null;
  const numbers = parts
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  return {
    'date-parts': [numbers],
    ...(value.approximate || value.uncertain ? { circa: true as const } : {}),
  };
}
