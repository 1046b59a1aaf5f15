import type { Timeline } from '#lib/model/index.ts';
import { cleanText, escapeXml } from '#lib/svg/index.ts';
import {
  figureWordsOf,
  type Language,
  type Note,
  type NoteQuote,
  type NoteRefinement,
} from '#lib/timeline/index.ts';
import {
  notesFor,
  notesLanguage,
  publishedOf,
  saidBy,
  stopped,
  whenOf,
  type NotesOptions,
} from './note-words.ts';

/**
 * The numbered notes as a piece of HTML, to be pasted into a page: one list whose items keep their numbers, with
 * sentences and sources, without style, ids or script. All text is escaped; links are http and https only.
 */
export function notesHtml(timeline: Timeline, options: NotesOptions): string {
  const language = notesLanguage(options);
  const notes = notesFor(timeline, options);
  return ['<ol>', ...notes.map((note) => noteItem(note, language)), '</ol>', ''].join('\n');
}

function noteItem(note: Note, language: Language): string {
  return [
    `<li value="${note.number}"><p><strong>${words(stopped(note.title))}</strong> ${words(stopped(whenOf(note, language)))}</p>`,
    ...note.quotes.map((quote) => quoteHtml(quote, saidBy(note, quote, language), language)),
    ...note.refinements.map((refinement) => `<p>${refinementHtml(refinement, language)}</p>`),
    '</li>',
  ].join('\n');
}

/** A sentence, and under it who says so and where. `said`: see `saidBy`. */
export function quoteHtml({ sentence, source }: NoteQuote, said: string, language?: Language): string {
  const headline = source.headline === source.outlet ? '' : `, “${words(source.headline)}”`;
  const where = `${linkHtml(source.outlet, source.address)}${headline}, ${words(stopped(publishedOf(source, language)))}`;
  return `<blockquote><p>${words(sentence)}</p></blockquote>\n<p>${said === '' ? '' : `${words(said)}; `}${where}</p>`;
}

/** A date from outside the documents, with where it stands. */
export function refinementHtml({ date, basis, sources }: NoteRefinement, language?: Language): string {
  const where = sources.map(({ title, url }) => linkHtml(title, url)).join(', ');
  return `${words(figureWordsOf(language ?? 'en').elsewhere(date))}: ${words(stopped(basis))} ${where}.`;
}

/** Words that lead to an address, where it is one of the web. */
export function linkHtml(text: string, address: string | null): string {
  return address !== null && /^https?:\/\//i.test(address)
    ? `<a href="${words(address)}">${words(text)}</a>`
    : words(text);
}

/** Text as HTML shows it and nothing else. */
export function words(text: string): string {
  return escapeXml(cleanText(text));
}
